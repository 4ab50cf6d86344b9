package pipeline

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"time"
	"unicode/utf8"

	"funn/extract/record"
)

// Options tune a run. None of them changes what is written, but MaxBytes.
type Options struct {
	Workers    int         // stages at work at a time, at most MaxWorkers; 0 is one a CPU
	MaxBytes   int64       // a larger file is a failed source; 0 is DefaultMaxBytes
	AllowEmpty bool        // commit though no source gave a document
	Observe    func(Event) // called in source order, from one goroutine; may be nil
}

// ErrEmpty ends a run that read no document: a name that was mistyped is no
// reason to put nothing in the place of what stands.
var ErrEmpty = errors.New("no document was read")

// MaxWorkers is how many stages are at work at a time where more are asked for.
const MaxWorkers = 1024

// grace is how long a run that ends early waits for the stages at work. They
// cannot be stopped within a document, and some documents take long.
const grace = time.Second

// Event is one source that was written.
type Event struct {
	Source record.Source
	Stack  []byte // where the stage panicked, for a log
}

// job is one file on its way. Done takes its result, once.
type job struct {
	index int
	file  File
	done  chan result
}

type result struct {
	set   record.Set
	stack []byte
	err   error // stops the run
}

// Run carries every file of src through stage into dst and commits. Results
// arrive in the order of src, whatever the workers do, and at most Workers + 1
// documents are held at a time. A file with the same bytes as one before it is
// not extracted: its row says duplicate.
//
// Where ctx ends, or src or dst fails, Run waits a second at most for the stages
// at work, commits nothing and returns the cause. Where no source gave a
// document, it commits nothing and returns ErrEmpty. Run does not close dst.
func Run(ctx context.Context, src Source, stage Stage, dst Sink, o Options) (Summary, error) {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	o.Workers = min(o.Workers, MaxWorkers)
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	held := o.Workers + 1
	slots := make(chan struct{}, held) // one taken for each file between list and sink
	order := make(chan *job, held)     // as listed; has room for every slot, as has work
	work := make(chan *job, held)
	seen := owners{first: map[string]int{}}

	var wg sync.WaitGroup
	wg.Go(func() {
		defer close(order)
		defer close(work)
		if err := list(ctx, src, slots, order, work); err != nil {
			stop(err)
		}
	})
	for range o.Workers {
		wg.Go(func() {
			for j := range work {
				j.done <- process(ctx, j, stage, &seen, o.MaxBytes)
			}
		})
	}

	var sum Summary
	told := map[string]record.Source{} // by content: the row of the first source that held it
	for j := range order {
		var r result
		select {
		case r = <-j.done:
		case <-ctx.Done():
			continue // order ends with ctx
		}
		if r.err != nil {
			stop(r.err)
		}
		if ctx.Err() == nil {
			if err := emit(r, told, dst, &sum, o.Observe); err != nil {
				stop(err)
			}
		}
		<-slots
	}
	ended := make(chan struct{})
	go func() {
		wg.Wait()
		close(ended)
	}()
	if ctx.Err() != nil {
		select {
		case <-ended:
		case <-time.After(grace):
		}
		return sum, context.Cause(ctx)
	}
	<-ended
	if sum.Documents == 0 && !o.AllowEmpty {
		return sum, ErrEmpty
	}
	return sum, dst.Commit()
}

// list sends the files of src to the workers and, in order, to the writer.
func list(ctx context.Context, src Source, slots chan<- struct{}, order, work chan<- *job) error {
	index := 0
	for f, err := range src.Files(ctx) {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			return ctx.Err()
		}
		j := &job{index, f, make(chan result, 1)}
		index++
		order <- j
		if err == nil {
			work <- j
			continue
		}
		r := fail(record.Set{Source: record.Source{URI: f.URI, ByteSize: -1}}, err)
		j.done <- r
		if r.err != nil {
			return r.err
		}
	}
	return nil
}

// process reads one file and runs the stage on it.
func process(ctx context.Context, j *job, stage Stage, seen *owners, limit int64) (r result) {
	row := record.Source{URI: j.file.URI, ByteSize: j.file.Size}
	if ctx.Err() != nil {
		return result{err: ctx.Err()}
	}
	defer func() {
		if v := recover(); v != nil {
			r = caught(row, v)
		}
	}()
	content, err := read(ctx, j.file, limit)
	if err != nil {
		return fail(record.Set{Source: row}, err)
	}
	row.DocID, row.ByteSize = content.ID, int64(len(content.Bytes))
	if !seen.claim(content.ID, j.index) {
		return result{set: record.Set{Source: row}} // emit knows the rest
	}
	set, err := stage(ctx, content)
	note := set.Source
	set.Source = row
	set.Source.MediaType, set.Source.Encoding = note.MediaType, note.Encoding
	set.Source.Pages, set.Source.PagesWithoutText = note.Pages, note.PagesWithoutText
	if err != nil {
		return fail(set, err)
	}
	describe(&set, note)
	return result{set: set}
}

// describe fills the ledger row of a source that was read.
func describe(set *record.Set, note record.Source) {
	s := &set.Source
	s.Status, s.Stage, s.Reason, s.Message = note.Status, note.Stage, note.Reason, note.Message
	s.PagesWithoutText, s.RunningLines = note.PagesWithoutText, note.RunningLines
	if s.Status == "" || s.Status == record.StatusOK {
		s.Status, s.Stage = record.StatusOK, StageWrite
	}
	if d := set.Document; d != nil {
		s.MediaType, s.Encoding = d.MediaType, d.Encoding
		s.Pages = int32(len(d.Pages))
		s.Chars = int64(utf8.RuneCountInString(d.Text))
	}
}

// fail makes err the result of a source, where it is one source's concern. No
// row leaves a source that failed.
func fail(set record.Set, err error) result {
	var f *Fault
	if !errors.As(err, &f) {
		return result{err: err}
	}
	f.apply(&set.Source)
	return result{set: record.Set{Source: set.Source}}
}

// emit writes one result, which is the next in order.
func emit(r result, told map[string]record.Source, dst Sink, sum *Summary, observe func(Event)) error {
	s := &r.set.Source
	if s.DocID != "" {
		if first, again := told[s.DocID]; again {
			r.set = record.Set{Source: repeat(first, *s)}
			s = &r.set.Source
		} else {
			told[s.DocID] = *s
		}
	}
	if err := dst.Write(r.set); err != nil {
		return err
	}
	sum.add(&r.set)
	if observe != nil {
		observe(Event{Source: *s, Stack: r.stack})
	}
	return nil
}
