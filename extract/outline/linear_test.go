package outline_test

import (
	"strings"
	"testing"
	"time"

	"funn/extract/layout"
)

// TestLinear: a text four times as long takes about four times as long, through
// layout and outline. Each text is a head, a unit repeated, and a tail repeated.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const titles = "«Trygg vei» (Vegforsk-rapport 2016:5)\n\n«Stille fjord» (Vegforsk-rapport 2016:6)\n\n"
	tests := []struct{ name, head, unit, tail string }{
		{"makers", titles, "utført av Oslo kommune og ", ""},
		{"orders", "Rapport om skolen\n\n", "på oppdrag fra Oslo, ", ""},
		{"entries", "", titles + "Hovedfunn\n\n- Ett.\n\n", ""},
		{"downloads and links", titles + "Last ned:\n\n", "Fil en (2 MB)\n\nwww.a.no/x-y\n\n", ""},
		{"notes far from their call", "", "ord og mer om\n", "Kommunen1 har.\n\n1 Se der\n"},
		{"cells", "Tabell 1\n\n", "b  ", "1  "},
		{"headings", "Rapport om skolen\n\n", "1.1 Resultater\n\n", ""},
		{"run-in headings", "", "Funn: Kommunen har gjort det som sto i planen.\n\n", ""},
		{"claims behind findings", "Hovedfunn\n\n", "Stor forskjell\n\nKommunen har gjort det som sto i planen.\n\n", ""},
		{"items", "", "- a\n  - b\n    * c\n", ""},
		{"pages", "", "1\n\fRapport\n", ""},
		{"quotes", "", "«", ""},
		{"suspended hyphens", "", "a-\n", ""},
		{"series", "Rapport om skolen\n\n", "Rapport 2019 ", ""},
	}
	x := splitter(t)
	for _, tt := range tests {
		took := func(size int) time.Duration {
			text := tt.head + strings.Repeat(tt.unit, size/len(tt.unit))
			if tt.tail != "" {
				text += "\n\n" + strings.Repeat(tt.tail, size/len(tt.tail))
			}
			doc := document(text)
			start := time.Now()
			x.Split(doc, x.Expand(layout.Blocks(doc)))
			return time.Since(start)
		}
		linear := false
		for range 8 { // a busy machine gets more than one chance
			if linear = took(1<<18) < 10*max(took(1<<16), 5*time.Millisecond); linear {
				break
			}
		}
		if !linear {
			t.Errorf("%s: more than linear", tt.name)
		}
	}
}
