package dataset

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/pipeline/dataset/contract"
)

// chunks is a sink that keeps the ids, and how many bytes it was given
// at a time.
type chunks struct {
	ids   []string
	sizes []int
}

func (c *chunks) write(rows contract.Rows, size int) error {
	for i := range rows.Len() {
		c.ids = append(c.ids, rows.Row(i).ID())
	}
	c.sizes = append(c.sizes, size)
	return nil
}
func (c *chunks) close() (File, error) { return File{}, nil }
func (c *chunks) abort()               {}

// A text may give more bytes of rows than fit in memory: a sentence without end
// stands in each of its shares. They come back in parts, in order.
func TestSpoolIsRead(t *testing.T) {
	long := strings.Repeat("5 % ", chunk/16)
	sp, err := newSpool(contract.Sources, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer sp.close()
	put := func(ctx context.Context, uri string, n int) error {
		rows := contract.Sources.Empty()
		for i := range n {
			row := rows.Add().Pointer().(*contract.Source)
			row.URI, row.Message = fmt.Sprint(uri, i), &long
		}
		return sp.put(ctx, rows)
	}
	for _, s := range []struct {
		uri  string
		rows int
	}{{"b", 11}, {"c", 0}, {"a", 1}, {"d", 2}} {
		if err := put(t.Context(), s.uri, s.rows); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{"a0", "b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "d0", "d1"}
	var got chunks
	if err := sp.writeTo(t.Context(), []sink{&got}); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got.ids); d != "" {
		t.Error(d)
	}
	if len(got.sizes) != 5 { // one, four, four and three of b, two
		t.Errorf("parts of %v bytes", got.sizes)
	}
	ended, end := context.WithCancel(t.Context())
	end()
	if err := put(ended, "e", 1); !errors.Is(err, context.Canceled) {
		t.Errorf("put: %v", err)
	}
	if err := sp.writeTo(ended, []sink{&got}); !errors.Is(err, context.Canceled) {
		t.Errorf("writeTo: %v", err)
	}
}
