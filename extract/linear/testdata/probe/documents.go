package main

import (
	"funn/extract"
	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/load"
)

const titles = "«Trygg vei» (Vegforsk-rapport 2016:5)\n\n«Stille fjord» (Vegforsk-rapport 2016:6)\n\n"

// texts are documents: a head, a unit repeated, and a tail repeated.
var texts = []struct{ name, head, unit, tail string }{
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
	{"recommendations", "Anbefalinger\n\n", "- Kommunen bør bruke 12 prosent mer enn i 2015.\n", ""},
	{"rows of a table", "Tabell 1 Utgifter i 1000 kr\n\nKommune      2019     2020\n", "Sundvik      3 480    3 905\n", ""},
	{"one paragraph", "Rapport om skolen\n\nFunn\n\n", "Av 139 elever svarte 65 prosent. ", ""},
	{"one sentence", "Rapport om skolen\n\nFunn\n\n", "om lag 5 prosent og ", ""},
}

func blocks() []pathology {
	return every("layout", func(doc *record.Document) { layout.Blocks(doc) })
}

func outlines() []pathology {
	x := must(outline.New())
	return every("outline", func(doc *record.Document) { x.Split(doc, x.Expand(layout.Blocks(doc))) })
}

// documents go all the way, through claims as well.
func documents() []pathology {
	x := must(extract.New())
	return every("extract", func(doc *record.Document) { x.Extract(doc) })
}

// every has a function read every text.
func every(room string, read func(*record.Document)) []pathology {
	var list []pathology
	for _, t := range texts {
		list = append(list, pathology{room: room, name: t.name, read: func(size int) func() {
			text := t.head + times(t.unit, size)
			if t.tail != "" {
				text += "\n\n" + times(t.tail, size)
			}
			doc, _, err := load.Text(pipeline.Content{URI: "test", ID: "0123456789abcdef", Bytes: []byte(text)})
			must(doc, err)
			return func() { read(doc) }
		}})
	}
	return list
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
