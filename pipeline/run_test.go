package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"funn/extract/record"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// texts is a source of files named in order.
func texts(contents ...string) List {
	var l List
	for i, c := range contents {
		l = append(l, Entry{File: File{
			URI: fmt.Sprintf("f%04d", i), Size: int64(len(c)),
			Open: func(context.Context) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(c)), nil },
		}})
	}
	return l
}

// plain is a stage that makes a document with one finding. A content tells it
// to fail: "fault …", "panic …", "break …".
func plain(_ context.Context, c Content) (record.Set, error) {
	text := string(c.Bytes)
	switch word, _, _ := strings.Cut(text, " "); word {
	case "fault":
		note := record.Set{Source: record.Source{MediaType: "image/png"}, Findings: make([]record.Finding, 3)}
		return note, &Fault{Stage: StageLoad, Reason: record.ReasonBinary, Message: text}
	case "panic":
		panic(text)
	case "break":
		return record.Set{}, errors.New("broken stage")
	}
	return record.Set{
		Document: &record.Document{ID: c.ID, URI: c.URI, Text: text, MediaType: "text/plain", Pages: make([]record.Page, 1)},
		Findings: make([]record.Finding, 1),
	}, nil
}

// memory is a sink that keeps what it is given.
type memory struct {
	rows      []record.Source
	findings  int
	committed bool
	failAt    int // Write number that fails; 0 never
	onWrite   func()
}

func (m *memory) Write(s record.Set) error {
	if m.onWrite != nil {
		m.onWrite()
	}
	m.rows = append(m.rows, s.Source)
	m.findings += len(s.Findings)
	if len(m.rows) == m.failAt {
		return errors.New("disk full")
	}
	return nil
}
func (m *memory) Commit() error { m.committed = true; return nil }
func (m *memory) Close() error  { return nil }

// lines shows the ledger.
func (m *memory) lines() []string {
	var out []string
	for _, r := range m.rows {
		out = append(out, strings.TrimSpace(fmt.Sprint(r.URI, " ", r.Status, " ", r.Stage, " ", r.Reason, " ", r.MediaType)))
	}
	return out
}

func TestLedger(t *testing.T) {
	src := texts("a", "fault x", "a", "panic y", "fault x", "panic y", strings.Repeat("z", 100))
	src = append(src, Entry{File{URI: "gone", Size: -1}, notFound("no such file")})
	src = append(src, Entry{File: File{URI: "locked", Size: 3, Open: func(context.Context) (io.ReadCloser, error) {
		return nil, errors.New("permission denied")
	}}})
	src = append(src, Entry{File: File{URI: "long", Size: -1, Open: func(context.Context) (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(strings.Repeat("z", 100))), nil
	}}})
	want := []string{
		"f0000 ok write  text/plain",
		"f0001 failed load binary image/png",
		"f0002 duplicate load duplicate text/plain",
		"f0003 failed load internal",
		"f0004 failed load binary image/png",
		"f0005 failed load internal",
		"f0006 failed load too_large",
		"gone failed list not_found",
		"locked failed load unreadable",
		"long failed load too_large",
	}
	for _, workers := range []int{1, 2, 16} {
		var dst memory
		var stacks int
		sum, err := Run(t.Context(), src, plain, &dst, Options{Workers: workers, MaxBytes: 99, Observe: func(e Event) {
			if e.Stack != nil {
				stacks++
			}
		}})
		if err != nil || !dst.committed {
			t.Fatalf("err %v, committed %v", err, dst.committed)
		}
		if d := cmp.Diff(want, dst.lines()); d != "" {
			t.Errorf("%d workers: %s", workers, d)
		}
		if dst.findings != 1 || sum.Documents != 1 || sum.Sources != len(want) || sum.Status[record.StatusFailed] != 8 {
			t.Errorf("findings %d, summary %+v", dst.findings, sum)
		}
		if stacks == 0 {
			t.Error("no stack of a panic was told")
		}
	}
}

func TestPanicInExtractIsNamed(t *testing.T) {
	stage := Compose(
		func(c Content) (*record.Document, record.Source, error) {
			return &record.Document{ID: c.ID}, record.Source{}, nil
		},
		func(*record.Document) record.Set { panic("index out of range") },
	)
	var dst memory
	if _, err := Run(t.Context(), texts("a"), stage, &dst, Options{AllowEmpty: true}); err != nil {
		t.Fatal(err)
	}
	if r := dst.rows[0]; r.Stage != StageExtract || r.Reason != record.ReasonInternal || !strings.Contains(r.Message, "index out of range") {
		t.Errorf("got %+v", r)
	}
}

// The ledger is the same whatever the workers do, and the first by order owns
// the content.
func TestOrderAndDuplicates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		contents := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c", "d", "fault e", "panic f"}), 0, 40).Draw(t, "contents")
		slow := func(ctx context.Context, c Content) (record.Set, error) {
			time.Sleep(time.Duration(rand.IntN(200)) * time.Microsecond)
			return plain(ctx, c)
		}
		var one, many memory
		if _, err := Run(context.Background(), texts(contents...), plain, &one, Options{Workers: 1, AllowEmpty: true}); err != nil {
			t.Fatal(err)
		}
		if _, err := Run(context.Background(), texts(contents...), slow, &many, Options{Workers: 16, AllowEmpty: true}); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(one.rows, many.rows); d != "" {
			t.Fatal(d)
		}
		owner := map[string]bool{}
		for _, r := range one.rows {
			again := owner[r.DocID]
			if (r.Status == record.StatusDuplicate) != (again && r.Reason != record.ReasonBinary && r.Reason != record.ReasonInternal) {
				t.Fatalf("%+v", r)
			}
			owner[r.DocID] = true
		}
	})
}

// With one worker an earlier source is always known: nothing is extracted twice.
func TestDuplicateIsNotExtracted(t *testing.T) {
	var calls atomic.Int32
	stage := func(ctx context.Context, c Content) (record.Set, error) {
		calls.Add(1)
		return plain(ctx, c)
	}
	if _, err := Run(t.Context(), texts("a", "a", "b", "a", "b"), stage, &memory{}, Options{Workers: 1}); err != nil {
		t.Fatal(err)
	}
	if calls.Load() != 2 {
		t.Errorf("%d extractions of 2 contents", calls.Load())
	}
}

// At most Workers + 1 documents are between reading and sink, even where the
// first one holds up all the others.
func TestMemoryIsBounded(t *testing.T) {
	const workers = 4
	var held, most atomic.Int32
	var once sync.Once
	release := make(chan struct{})
	stage := func(ctx context.Context, c Content) (record.Set, error) {
		n := held.Add(1)
		for {
			m := most.Load()
			if n <= m || most.CompareAndSwap(m, n) {
				break
			}
		}
		if n == workers+1 { // as many as there may be: let the first one go, which may be this one
			once.Do(func() { close(release) })
		}
		if string(c.Bytes) == "0" {
			<-release
		}
		return plain(ctx, c)
	}
	var contents []string
	for i := range 100 {
		contents = append(contents, fmt.Sprint(i))
	}
	dst := memory{onWrite: func() { held.Add(-1) }}
	if _, err := Run(t.Context(), texts(contents...), stage, &dst, Options{Workers: workers}); err != nil {
		t.Fatal(err)
	}
	if most.Load() != workers+1 {
		t.Errorf("%d documents held at a time, want %d", most.Load(), workers+1)
	}
}

// A run that read no document commits nothing unless it is told to; one that read
// any does.
func TestEmpty(t *testing.T) {
	gone := Entry{File{URI: "gone", Size: -1}, notFound("no such file")}
	for _, tt := range []struct {
		name string
		src  List
		docs int
	}{
		{"nothing listed", nil, 0},
		{"nothing found", List{gone}, 0},
		{"nothing read", texts("fault x", "fault x", "panic y"), 0},
		{"one read", append(texts("fault x", "a"), gone), 1},
	} {
		for _, allow := range []bool{false, true} {
			var dst memory
			sum, err := Run(t.Context(), tt.src, plain, &dst, Options{AllowEmpty: allow})
			want := tt.docs > 0 || allow
			if dst.committed != want || (err == nil) != want || err != nil && !errors.Is(err, ErrEmpty) {
				t.Errorf("%s, allowed %v: committed %v, err %v", tt.name, allow, dst.committed, err)
			}
			if sum.Sources != len(tt.src) || len(dst.rows) != len(tt.src) || sum.Documents != tt.docs {
				t.Errorf("%s: %d rows, summary %+v", tt.name, len(dst.rows), sum)
			}
		}
	}
}

func TestBrokenSinkStopsTheRun(t *testing.T) {
	var contents []string
	for i := range 200 {
		contents = append(contents, fmt.Sprint(i))
	}
	dst := memory{failAt: 5}
	_, err := Run(t.Context(), texts(contents...), plain, &dst, Options{Workers: 8})
	if err == nil || err.Error() != "disk full" || dst.committed || len(dst.rows) != 5 {
		t.Errorf("err %v, committed %v, %d writes", err, dst.committed, len(dst.rows))
	}
}

func TestBrokenStageStopsTheRun(t *testing.T) {
	dst := memory{}
	_, err := Run(t.Context(), texts("a", "b", "break", "c"), plain, &dst, Options{Workers: 3})
	if err == nil || err.Error() != "broken stage" || dst.committed || len(dst.rows) != 2 {
		t.Errorf("err %v, committed %v, %d writes", err, dst.committed, len(dst.rows))
	}
}

type brokenSource struct{ List }

func (s brokenSource) Files(ctx context.Context) iter.Seq2[File, error] {
	return func(yield func(File, error) bool) {
		for f, err := range s.List.Files(ctx) {
			if !yield(f, err) {
				return
			}
		}
		yield(File{}, errors.New("listing broke off"))
	}
}

func TestBrokenSourceStopsTheRun(t *testing.T) {
	dst := memory{}
	_, err := Run(t.Context(), brokenSource{texts("a", "b")}, plain, &dst, Options{})
	if err == nil || err.Error() != "listing broke off" || dst.committed {
		t.Errorf("err %v, committed %v", err, dst.committed)
	}
}

func TestCancelCommitsNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var once sync.Once
	stage := func(ctx context.Context, c Content) (record.Set, error) {
		if string(c.Bytes) == "50" {
			once.Do(cancel)
		}
		return plain(ctx, c)
	}
	var contents []string
	for i := range 100 {
		contents = append(contents, fmt.Sprint(i))
	}
	dst := memory{}
	_, err := Run(ctx, texts(contents...), stage, &dst, Options{Workers: 3})
	if !errors.Is(err, context.Canceled) || dst.committed {
		t.Errorf("err %v, committed %v", err, dst.committed)
	}
	if len(dst.rows) > 50 {
		t.Errorf("%d sources written after the end", len(dst.rows)-50)
	}
}

// A stage that is at work for long does not keep a cancelled run.
func TestCancelLeavesSlowStage(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan struct{})
	defer close(release)
	stage := func(ctx context.Context, c Content) (record.Set, error) {
		if string(c.Bytes) == "b" {
			cancel()
			<-release
		}
		return plain(ctx, c)
	}
	dst := memory{}
	if _, err := Run(ctx, texts("a", "b", "c"), stage, &dst, Options{Workers: 1}); !errors.Is(err, context.Canceled) || dst.committed {
		t.Errorf("err %v, committed %v", err, dst.committed)
	}
}

func TestExtremeOptions(t *testing.T) {
	var dst memory
	sum, err := Run(t.Context(), texts("a", "b"), plain, &dst, Options{Workers: math.MaxInt, MaxBytes: math.MaxInt64})
	if err != nil || sum.Status[record.StatusOK] != 2 {
		t.Errorf("err %v, %+v", err, sum)
	}
}

// A pipe that says nothing does not keep a cancelled run.
func TestCancelEndsReading(t *testing.T) {
	pr, pw := io.Pipe()
	defer pw.Close() // lets the reading goroutine go
	list, err := Paths{Args: []string{Stdin}, Stdin: pr}.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel)
	if _, err := Run(ctx, list, plain, &memory{}, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("err %v", err)
	}
}

func BenchmarkRun(b *testing.B) {
	var contents []string
	for i := range 1000 {
		contents = append(contents, fmt.Sprint(i))
	}
	src := texts(contents...)
	for _, workers := range []int{1, 8} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			for b.Loop() {
				if _, err := Run(b.Context(), src, plain, &memory{}, Options{Workers: workers}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1000, "ns/source")
		})
	}
}
