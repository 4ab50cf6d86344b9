package lang

import (
	"strings"
	"testing"
	"time"

	"funn/extract/record"
)

// Texts that a careless scanner reads again and again.
var pathological = map[string]string{
	"stops":         "a.",
	"stops apart":   "a. ",
	"digits":        "1 ",
	"ordinals":      "3. ",
	"one word":      "a",
	"one number":    "1",
	"dots":          ".",
	"hyphens":       "a-",
	"domains":       "a.no/",
	"mail":          "a@b.",
	"brackets":      "(",
	"closing":       "»)",
	"quotes":        "« ",
	"subordinators": "som at når ",
	"adverbs":       "ikke ",
	"openers":       "« 3. ",
	"verbs":         "retter) ",
	"commas":        "om, ",
	"relatives":     "der, da ",
	"white space":   " ",
	"soft hyphens":  "\u00ad",
	"ellipses":      "… ",
	"words":         "kommunen ",
	"capitals":      "A. B ",
	"english":       "which that, ",
	"dashes":        ". – ",
}

func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	stemmer := NewStemmer()
	for _, f := range []struct {
		name string
		run  func(string)
	}{
		{"Tokenize", func(s string) { Tokenize(nil, s) }},
		{"Sentences nb", func(s string) { Sentences([]Passage{{s, record.Bokmaal}}) }},
		{"Sentences en", func(s string) { Sentences([]Passage{{s, record.English}}) }},
		{"FiniteVerb", func(s string) { FiniteVerb(s) }},
		{"FiniteVerb after a name", func(s string) { FiniteVerb("Kommunen " + s + " ligger") }},
		{"FiniteVerb before words", func(s string) { FiniteVerb(s + strings.Repeat(" ord", len(s)/8)) }},
		{"Imperative", func(s string) { Imperative(s) }},
		{"Guess", func(s string) { Guess(s) }},
		{"Stem", func(s string) { stemmer.Stem(s, record.Bokmaal) }},
		{"ContentStems", func(s string) { stemmer.ContentStems(nil, s, record.English) }},
	} {
		for name, unit := range pathological {
			long := strings.Repeat(unit, 1<<17/len(unit))
			short := long[:len(long)/4/len(unit)*len(unit)]
			f.run(short) // caches, tables
			if !linear(f.run, short, long) {
				t.Errorf("%s of %s: more than linear", f.name, name)
			}
		}
	}
}

// A megabyte of each is read to its end.
func TestMegabyte(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, unit := range []string{"a.", "1 ", "a", " ", "som at "} {
		s := strings.Repeat(unit, 1<<20/len(unit))
		checkTokens(t, s)
		for _, spans := range Sentences([]Passage{{s, record.Bokmaal}, {s, record.English}}) {
			checkSentences(t, s, spans)
		}
		FiniteVerb(s)
	}
}

// linear reports whether the time for a text four times as long is near four
// times that for the shorter one; sixteen would be quadratic. A busy machine
// gets more than one chance.
func linear(f func(string), short, long string) bool {
	for range 4 {
		if duration(f, long) < 10*max(duration(f, short), 5*time.Millisecond) {
			return true
		}
	}
	return false
}

func duration(f func(string), s string) time.Duration {
	start := time.Now()
	f(s)
	return time.Since(start)
}
