package quantity

import (
	"strings"
	"testing"
	"time"

	"funn/extract/record"
)

// pathologies are pieces that a passage may repeat without end.
var pathologies = []string{
	"12 av 345 6 ", "1 000 ", "1.", "1,1,", "1/", "12-", "1 2 3 4 5 6 7 8 9 ", "en halv ", "hundre og ", "to og ", "femhundreogtjue", "ett",
	"fra 1 ", "fra 12 prosent ", "mot 12 ", "mellom 1 og ", "12 prosent av ", "12 prosent av kommunene som ", "12 prosent mot 13 ", "37, ",
	"i 2015 ", "2015–", "fra 2012 til ", "kr ", "kr 5 mill. ", "5 mill. til ", "per ", "12 kroner per ", "svarprosent ", "svarprosent på ",
	"økte med ", "utgifter på ", "(", "((12 %) ", "«", "− ", "-", "%", "½ ", "om lag ", "av de ", "hver fjerde ", "en tredjedel av disse ", "og ",
	"x", "å", "\u00ad", "\u00a0", "a\u030a", "12 prosent og ", "12 % av dem. ", "fra 1 til 2 prosent fra 2012 til 2015 ", "svarprosent på 4, ", "kroner, ", "1000 kr 1000 ", "Oslos ", "ikke mer enn ", "i underkant ", "\xff",
	"utgjorde 84, varer 11 og leie ", "utgjorde 1, a 1, ", "andelen av a er 1 prosent, ", "ikke 1 prosent over ", "varierer fra 1 til 2 prosent ", "falt 1 prosent, ", "a falt med 1 prosent, altså med ", "av disse dekkes 1 prosent ", "blant a 1 prosent og ", "et par prosent, ", "pluss/minus ", "+1 % ", "12\xff",
	"(1 000 kr) ", "88 prosent er bra; 7 er ille; ", "0 prosent er bra; 0 er ille; ", "hver elev 5 kroner, ", "en kvinne av fem, ",
	"12 kr (2021-priser) ", "i 2021-priser ", "en promille på 2,4 ", "86 personer, der 5 prosent har ", "5 leger, og 5 prosent svarte, ", "landets 35 ", "de lavest lønte ", "mellom 3 og 5 år ", "for gutter er andelen 5 prosent, ", "de 5 årene, hvorav 5 prosent ", "klagene fylkeskommunene mottok ",
}

// TestLinear reads a megabyte of every pathology: four times the text may take
// no more than some ten times as long.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("a megabyte of each pathology")
	}
	p := parser(t)
	measure := func(piece string, size int) time.Duration {
		text := strings.Repeat(piece, size/len(piece))
		best := time.Duration(1 << 62)
		for range 2 {
			var r Result
			start := time.Now()
			p.Parse(&r, Passage{Text: text, Language: record.Bokmaal, Previous: text[:min(len(text), 1<<16)]})
			best = min(best, time.Since(start))
		}
		return best
	}
	for _, piece := range pathologies {
		small, large := measure(piece, 1<<18), measure(piece, 1<<20)
		if large > 12*small && large > 200*time.Millisecond {
			// A busy machine may have slowed the one and not the other.
			small, large = measure(piece, 1<<18), measure(piece, 1<<20)
		}
		if large > 12*small && large > 200*time.Millisecond {
			t.Errorf("%q: %v for 256 kB, %v for 1 MB", piece, small, large)
		}
		if large > 5*time.Second {
			t.Errorf("%q: %v for 1 MB", piece, large)
		}
	}
}

// leaning are pieces whose shares ask the sentences before for their whole.
var leaning = []string{"139 svarte, altså 65 prosent. ", "det er 5 prosent som dro, ", ": 5 prosent svarte ", "svarprosent 65 prosent, ", "19 av de 27 dro, "}

// TestLinearContext reads pieces behind a long paragraph, which is read a few times
// and not once for every share.
func TestLinearContext(t *testing.T) {
	if testing.Short() {
		t.Skip("long paragraphs")
	}
	p := parser(t)
	before := strings.Repeat("9 hytter ", 1<<17/9)
	for _, piece := range leaning {
		var r Result
		start := time.Now()
		p.Parse(&r, Passage{
			Text: strings.Repeat(piece, 1<<17/len(piece)), Previous: "Det gikk bra.", Earlier: []string{before, before, before},
			Lead: before, Asked: "folk", Language: record.Bokmaal,
		})
		if took := time.Since(start); took > 4*time.Second {
			t.Errorf("%q: %v for 128 kB", piece, took)
		}
	}
}

// TestNoAllocation reads report text into a Result that has been used before:
// nothing is allocated for a token.
func TestNoAllocation(t *testing.T) {
	p := parser(t)
	var r Result
	read := func() {
		for _, s := range reportSentences {
			r.Reset()
			p.Parse(&r, Passage{Text: s, Language: record.Bokmaal})
		}
	}
	read()
	if n := testing.AllocsPerRun(20, read); n > 0 {
		t.Errorf("%v allocations for %d sentences, want none", n, len(reportSentences))
	}
}
