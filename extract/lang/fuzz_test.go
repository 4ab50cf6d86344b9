package lang

import (
	"testing"

	"funn/extract/record"
)

func FuzzSentences(f *testing.F) {
	for _, c := range sentenceCases {
		f.Add(c.text)
	}
	f.Add("\xff. \xfe")
	f.Fuzz(func(t *testing.T, s string) {
		checkSentences(t, s, Sentences([]Passage{{s, record.Bokmaal}})[0])
	})
}

// Slow: prose reads its model for every text.
func FuzzEnglishSentences(f *testing.F) {
	f.Add("Is it so? See Fig. 3 … “Yes.”")
	f.Add("\xff. \xfe\u00a0 \u00e5.")
	f.Fuzz(func(t *testing.T, s string) {
		for _, spans := range Sentences([]Passage{{s, record.English}, {s + ".", record.English}})[:1] {
			checkSentences(t, s, spans)
		}
	})
}

func FuzzTokenize(f *testing.F) {
	for _, c := range sentenceCases {
		f.Add(c.text)
	}
	f.Add("a.b@c.no/(x)")
	f.Add("\u00ad\xff1-\u2011")
	f.Fuzz(func(t *testing.T, s string) { checkTokens(t, s) })
}

func FuzzFiniteVerb(f *testing.F) {
	for _, c := range clauseCases {
		f.Add(c.text)
	}
	f.Add("å og der, om (")
	f.Fuzz(func(t *testing.T, s string) {
		span, ok := FiniteVerb(s)
		if ok == span.Empty() || span.Start < 0 || span.End > len(s) {
			t.Fatalf("%v %t in %q", span, ok, s)
		}
		Imperative(s)
		Infinitive(s)
		BareInfinitive(s)
		Guess(s)
	})
}
