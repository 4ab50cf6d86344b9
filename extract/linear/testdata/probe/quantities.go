package main

import (
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/relation"
)

// pieces that a passage may repeat without end.
var pieces = []string{
	"12 av 345 6 ", "1 000 ", "1.", "1,1,", "1/", "12-", "1 2 3 4 5 6 7 8 9 ", "en halv ", "hundre og ", "to og ", "femhundreogtjue", "ett",
	"fra 1 ", "fra 12 prosent ", "mot 12 ", "mellom 1 og ", "12 prosent av ", "12 prosent av kommunene som ", "12 prosent mot 13 ", "37, ",
	"i 2015 ", "2015–", "fra 2012 til ", "kr ", "kr 5 mill. ", "5 mill. til ", "per ", "12 kroner per ", "svarprosent ", "svarprosent på ",
	"økte med ", "utgifter på ", "(", "((12 %) ", "«", "− ", "-", "%", "½ ", "om lag ", "av de ", "hver fjerde ", "en tredjedel av disse ", "og ",
	"x", "å", "\u00ad", "\u00a0", "a\u030a", "12 prosent og ", "12 % av dem. ", "fra 1 til 2 prosent fra 2012 til 2015 ", "svarprosent på 4, ", "kroner, ", "1000 kr 1000 ", "Oslos ", "ikke mer enn ", "i underkant ", "\xff",
	"utgjorde 84, varer 11 og leie ", "utgjorde 1, a 1, ", "andelen av a er 1 prosent, ", "ikke 1 prosent over ", "varierer fra 1 til 2 prosent ", "falt 1 prosent, ", "a falt med 1 prosent, altså med ", "av disse dekkes 1 prosent ", "blant a 1 prosent og ", "et par prosent, ", "pluss/minus ", "+1 % ", "12\xff",
	"(1 000 kr) ", "88 prosent er bra; 7 er ille; ", "0 prosent er bra; 0 er ille; ", "hver elev 5 kroner, ", "en kvinne av fem, ",
	"12 kr (2021-priser) ", "i 2021-priser ", "en promille på 2,4 ", "86 personer, der 5 prosent har ", "5 leger, og 5 prosent svarte, ", "landets 35 ", "de lavest lønte ", "mellom 3 og 5 år ", "for gutter er andelen 5 prosent, ", "de 5 årene, hvorav 5 prosent ", "klagene fylkeskommunene mottok ",
}

// leaning are pieces whose shares ask the sentences before for their whole.
var leaning = []string{"139 svarte, altså 65 prosent. ", "det er 5 prosent som dro, ", ": 5 prosent svarte ", "svarprosent 65 prosent, ", "19 av de 27 dro, "}

func quantities() []pathology {
	p := must(relation.New())
	var r relation.Result
	read := func(in quantity.Passage) func() {
		return func() { r.Reset(); p.Parse(&r, in) }
	}
	var list []pathology
	for _, piece := range pieces {
		list = append(list, pathology{room: "relation", name: piece, keeps: true, read: func(size int) func() {
			text := times(piece, size)
			return read(quantity.Passage{Text: text, Previous: text, Language: record.Bokmaal})
		}})
	}
	for _, piece := range leaning {
		list = append(list, pathology{room: "relation", name: piece + "(behind a long paragraph)", keeps: true, read: func(size int) func() {
			before := times("9 hytter ", size)
			return read(quantity.Passage{
				Text: times(piece, size), Previous: "Det gikk bra.", Earlier: []string{before, before, before},
				Lead: before, Asked: "folk", Language: record.Bokmaal,
			})
		}})
	}
	return list
}
