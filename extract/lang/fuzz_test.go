package lang

import (
	"testing"

	"funn/extract/record"
)

func FuzzSentences(f *testing.F) {
	for _, c := range sentenceCases {
		f.Add(c.text, false)
	}
	f.Add("\xff. \xfe", true)
	f.Fuzz(func(t *testing.T, s string, english bool) {
		l := record.Bokmaal
		if english {
			l = record.English
		}
		checkSentences(t, s, Sentences([]Passage{{s, l}})[0])
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
