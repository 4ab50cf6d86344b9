package load

import (
	"fmt"
	"strings"
	"testing"

	"funn/pipeline"
)

const report = "Rapporten viser at 42 prosent av kommunene har en plan for arbeidet.\nKommunene bør gjøre mer, og staten bør betale 3,5 millioner kroner.\n\n"

// Words in angle brackets, and HTML about a text, leave it a text.
func TestTextWithTags(t *testing.T) {
	prose := strings.Repeat(report, 20)
	for _, in := range []string{
		"<Title>\n" + prose, "<figure>\n" + prose, "<figure 1>\n" + prose, "<Table>\n" + prose, "<header>\n\n" + prose,
		"<summary>\n" + prose, "<Menu>\n" + prose, "<h1>Evaluering\n" + prose, "<h1>Evaluering\n\n" + prose,
		"<Form>\n" + report, "<Address>\n" + report, "<Section 2> " + report, "<p>\n" + report, "<body>\n" + prose,
		"<div align=\"center\">\n\n# Funn\n\n" + prose, "<center>\nFunn\n\n" + prose, "<center>\n" + report,
		"<div align=\"center\">Rapport</div>\n\n" + prose,
		"<title> mangler på 42 prosent av sidene vi har sett på.\n", "<main> brukes på 42 prosent av sidene.\n" + prose,
		"<table> brukes av 12 prosent, og <div> av 42 prosent.\n" + prose,
		"<div>\n\n# Funn\n\n" + prose + "</div>\n", "<section>\n## Funn\n" + report + "</section>", "<main>\n" + prose + "</main>",
		"<P> Vi har ingen plan.\n<I> Hvorfor?\n<P> 42 prosent av oss mangler tid.\n<I> Takk.\n",
	} {
		read(t, in)
	}
}

// Marks of speakers, pages and figures are no XML, and an element about a text
// is none.
func TestTextWithMarks(t *testing.T) {
	var pages, figures strings.Builder
	for i := range 12 {
		fmt.Fprintf(&pages, "<Side%d>\n%s", i+1, report)
		fmt.Fprintf(&figures, "<Figur%d>\n", i+1)
	}
	for _, in := range []string{
		strings.Repeat("<Intervjuer> Hva synes du?\n<Informant> 42 prosent er for lite.\n", 8),
		strings.Repeat("<Lærer>\nHva synes du?\n<Elev>\nLite.\n", 12),
		strings.Repeat("<Intervjuer>Hva synes du?</Intervjuer>\n<Informant>42 prosent er for lite.</Informant>\n", 8),
		pages.String(), "<Sammendrag>\n" + report + figures.String(), "<Sammendrag>\n" + report + "</Sammendrag>\n" + figures.String(),
		"<Dato>\n<Navn>\n" + report, "<Dato>\n<Navn>\n<Adresse>\n<Sted>\n" + report,
		"<sammendrag>\n" + report + "</sammendrag>", "<abstract>" + report + "</abstract>\n",
		"<abstract>\n" + report + "Se <kilde>SSB</kilde>.\n" + report + "</abstract>\n",
		"<abstract>" + report + "</abstract>\n<keywords>plan, skole</keywords>\n",
	} {
		read(t, in)
	}
}

// Short texts have commas, tabs, semicolons and brackets of their own.
func TestTextWithDelimiters(t *testing.T) {
	for _, in := range []string{
		strings.Repeat("Andelen er 42,5 prosent i 2019\n", 3),
		strings.Repeat("I 2019 var andelen 42,5 prosent og i 2020 43,1 prosent\n", 2),
		strings.Repeat("Kommunen brukte 3,5 millioner kroner på skole\n", 3),
		"Oslo brukte 3,5 mill. kroner\nBergen brukte 12,1 mill. kroner\nHamar brukte 0,4 mill. kroner\n",
		"Tittel\tEvaluering av planer\nUtgiver\tNIFU\nÅr\t2019\nFunn\t42 prosent av kommunene har en plan. Det er få.\nAnbefalinger\tKommunene bør lage en plan.\nSpråk\tnorsk\n",
		"Ordføreren\tVi må ha en plan for skolen.\nRådmannen\tDet koster 3 millioner kroner.\nOrdføreren\tHvem betaler?\nRådmannen\tStaten bør betale det.\nOrdføreren\tTakk.\n",
		"Ordføreren\tVi må ha en plan…\nRådmannen\tDet koster for mye nå…\nOrdføreren\tVi må ha en plan…\nRådmannen\tNei\nOrdføreren\tJo, vi må ha en plan…\n",
		"Nr\tAnbefaling\n1\tKommunene bør ha en plan.\n2\tStaten bør betale.\n3\tSkolene bør måle fravær.\n4\tFylkene bør samarbeide.\n5\tAlle bør rapportere.\n",
		"Nr\tAnbefaling\n1\tKommunene bør ha en plan\n2\tStaten bør betale for den\n3\tSkolene bør måle alt fravær\n4\tFylkene bør samarbeide\n5\tAlle bør rapportere hvert år\n",
		"Anbefaling\tFrist\nKommunene bør ha en plan.\t2020\nStaten bør betale.\t2021\nSkolene bør måle fravær.\t2022\n",
		"Kommunen skal ha en plan;\nKommunen skal melde fra;\nStaten skal betale;\nFylket skal følge opp;\n",
		"\"Planer i kommunene\"\n\nOslo;42 prosent av kommunene\nViken;12 prosent av kommunene\nAgder;7 prosent av kommunene\n",
		"[Opptak starter]\n" + strings.Repeat("\"Ola\": Kommunene bør ha en plan.\n", 5),
		"[Opptak]\n" + strings.Repeat("\"Kari\": 42 prosent er lite.\n\"Ola\": Ja.\n", 5),
		"[2016]", "[1]\n[2]\n[3]\n", "[1]", "[1]\n\n[2]\n",
	} {
		read(t, in)
	}
}

func read(t *testing.T, in string) {
	t.Helper()
	if _, src, err := Text(pipeline.Content{Bytes: []byte(in)}); err != nil {
		t.Errorf("%.60q is %s", in, src.MediaType)
	}
}
