package check

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"funn/extract/record"
	"funn/pipeline/dataset"
	"funn/pipeline/dataset/contract"
)

// Options say what is checked beside the dataset itself.
type Options struct {
	Extract func(*record.Document) record.Set                 // nil: rows are not derived again
	Rules   string                                            // digest of the rules that Extract goes by
	Source  func(uri, docID string) (*record.Document, error) // reads a source that is no text; nil: its rows are not derived again
	Most    int                                               // faults told of each kind of place; 0 is 20
}

// Fault is something that is wrong with a dataset.
type Fault struct {
	Path    string // in the dataset, with slashes
	Row     int    // 1-based; 0 for the file as a whole
	Message string
}

// String is path:row: message.
func (f Fault) String() string {
	if f.Row == 0 {
		return f.Path + ": " + f.Message
	}
	return fmt.Sprintf("%s:%d: %s", f.Path, f.Row, f.Message)
}

// Summary is what came of a check.
type Summary struct {
	Faults    []Fault
	More      int // faults beyond Options.Most of a file
	Documents int
	Rows      int64
	Derived   int64 // rows that were read again from the stored text
	Held      int64 // rows of documents whose text alone does not give the lines, such as PDF
}

type checker struct {
	set *dataset.Reader
	o   Options
	sum Summary
	per map[string]int // faults by path
}

func (c *checker) fault(path string, row int, format string, a ...any) {
	if c.per[path]++; c.per[path] > c.o.Most {
		c.sum.More++
		return
	}
	c.sum.Faults = append(c.sum.Faults, Fault{path, row, fmt.Sprintf(format, a...)})
}

// Dataset checks the dataset in dir. It holds the rows of one document at a
// time. The only error is that of ctx.
func Dataset(ctx context.Context, dir string, o Options) (Summary, error) {
	if o.Most == 0 {
		o.Most = 20
	}
	c := &checker{o: o, per: map[string]int{}}
	set, err := dataset.Open(dir)
	if unread := (*dataset.ManifestError)(nil); errors.As(err, &unread) {
		c.fault(manifestFile, 0, "%s", unread.Fault)
		return c.sum, nil
	}
	c.set = set
	if !c.manifest() {
		return c.sum, nil
	}
	if rules := set.Manifest.Rules; o.Extract != nil && (rules == nil || *rules != o.Rules) {
		c.fault(manifestFile, 0, "the rules that made the dataset are not those of this funn: check with the version and --rules that made it, or with --no-derive")
		c.o.Extract = nil
	}
	var streams []*stream
	for i, t := range contract.Tables() {
		s := c.open(t, set.Manifest.Tables[i].Files)
		defer s.Stop()
		streams = append(streams, s)
	}
	found := streams[len(streams)-len(contract.Found()):]
	d := documents{checker: c, stream: streams[1], tables: found, ledger: c.ledger(streams[0]), seen: map[string]bool{}}
	if err := d.all(ctx); err != nil {
		return c.sum, err
	}
	for i, s := range streams {
		if slices.Contains(found, s) {
			_ = s.End(s.stray) // which tells of what is left
		}
		if want := set.Manifest.Tables[i].Rows; !s.broken && int64(s.count) != want {
			c.fault(s.path, 0, "has %d rows, in the manifest %d", s.count, want)
		}
		c.sum.Rows += int64(s.count)
	}
	return c.sum, nil
}
