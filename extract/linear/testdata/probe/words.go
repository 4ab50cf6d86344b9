package main

import (
	"strings"

	"funn/extract/lang"
	"funn/extract/record"
)

// units are what a careless scanner of words reads again and again.
var units = []struct{ name, unit string }{
	{"stops", "a."},
	{"stops apart", "a. "},
	{"digits", "1 "},
	{"ordinals", "3. "},
	{"one word", "a"},
	{"one number", "1"},
	{"dots", "."},
	{"hyphens", "a-"},
	{"domains", "a.no/"},
	{"mail", "a@b."},
	{"brackets", "("},
	{"closing", "»)"},
	{"quotes", "« "},
	{"subordinators", "som at når "},
	{"adverbs", "ikke "},
	{"openers", "« 3. "},
	{"verbs", "retter) "},
	{"commas", "om, "},
	{"relatives", "der, da "},
	{"white space", " "},
	{"soft hyphens", "\u00ad"},
	{"ellipses", "… "},
	{"words", "kommunen "},
	{"capitals", "A. B "},
	{"english", "which that, "},
	{"dashes", ". – "},
}

func words() []pathology {
	stemmer := lang.NewStemmer()
	return each(
		reading{"Tokenize", func(s string) { lang.Tokenize(nil, s) }},
		reading{"FiniteVerb", func(s string) { lang.FiniteVerb(s) }},
		reading{"FiniteVerb after a name", func(s string) { lang.FiniteVerb("Kommunen " + s + " ligger") }},
		reading{"FiniteVerb before words", func(s string) { lang.FiniteVerb(s + strings.Repeat(" ord", len(s)/8)) }},
		reading{"Imperative", func(s string) { lang.Imperative(s) }},
		reading{"Infinitive", func(s string) { lang.Infinitive(s) }},
		reading{"BareInfinitive", func(s string) { lang.BareInfinitive(s) }},
		reading{"Guess", func(s string) { lang.Guess(s) }},
		reading{"Stem", func(s string) { stemmer.Stem(s, record.Bokmaal) }},
		reading{"ContentStems", func(s string) { stemmer.ContentStems(nil, s, record.English) }},
	)
}

func sentences() []pathology {
	in := func(l record.Language) func(string) {
		return func(s string) { lang.Sentences([]lang.Passage{{Text: s, Language: l}}) }
	}
	return each(reading{"Sentences nb", in(record.Bokmaal)}, reading{"Sentences en", in(record.English)})
}

// reading is a function that reads a text.
type reading struct {
	name string
	read func(string)
}

// of is the reading of a unit that is repeated.
func (r reading) of(room, name, unit string) pathology {
	return pathology{room: room, name: r.name + name, read: func(size int) func() {
		s := times(unit, size)
		return func() { r.read(s) }
	}}
}

// each has every reading read every unit.
func each(readings ...reading) []pathology {
	var list []pathology
	for _, r := range readings {
		for _, u := range units {
			list = append(list, r.of("lang", " of "+u.name, u.unit))
		}
	}
	return list
}
