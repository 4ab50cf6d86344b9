package layout

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"funn/extract/record"
)

func docOf(text string) *record.Document {
	d := &record.Document{Text: text, Pages: []record.Page{{}}}
	page := 1
	prevBlank := true
	at := 0
	for at <= len(text) {
		e := strings.IndexByte(text[at:], '\n')
		end := len(text)
		if e >= 0 {
			end = at + e
		}
		s := at
		for s < end && text[s] == '\f' {
			page++
			s++
			d.Pages = append(d.Pages, record.Page{Span: record.Span{Start: s}})
		}
		d.Lines = append(d.Lines, record.Line{Span: record.Span{Start: s, End: end}, Page: page})
		if e < 0 {
			break
		}
		at = end + 1
	}
	if DoubleSpaced(text, d.Lines) {
		page = 1
		d.Pages = d.Pages[:1]
		for i := range d.Lines {
			l := &d.Lines[i]
			t := l.Of(text)
			blank := strings.TrimSpace(t) == ""
			if !prevBlank && !blank && strings.HasPrefix(t, " ") {
				page++
				l.Start++
				d.Pages = append(d.Pages, record.Page{Span: record.Span{Start: l.Start}})
			}
			l.Page = page
			prevBlank = blank
		}
	}
	return d
}

func TestDump(t *testing.T) {
	f := os.Getenv("DUMP")
	if f == "" {
		t.Skip()
	}
	b, _ := os.ReadFile(f)
	d := docOf(string(b))
	for _, b := range Blocks(d) {
		mark := b.Marker
		if b.lost {
			mark = "_"
		}
		ln := strings.Count(d.Text[:b.Span.Start], "\n") + 1
		fmt.Printf("%4d p%d g%d %-9s %s%s%s %v| %s\n", ln, b.Page, b.Gap, b.Kind, strings.Repeat("  ", b.Depth), mark, b.Number, b.Rank, b.Flow.Text)
	}
}
