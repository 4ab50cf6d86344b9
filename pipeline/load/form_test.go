package load

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"funn/extract/record"
	"funn/pipeline"
)

// What is written for programs is not read, whatever it is called.
func TestUnsupportedText(t *testing.T) {
	const (
		html, xhtml = "text/html", "application/xhtml+xml"
		xml, svg    = "text/xml", "image/svg+xml"
		json, lines = "application/json", "application/x-ndjson"
		csv, tsv    = "text/csv", "text/tab-separated-values"
		css         = "text/css"
		rtf, ps     = "application/rtf", "application/postscript"
	)
	tests := []struct{ name, media, in string }{
		{"page", html, "<!DOCTYPE html>\n<html lang=\"no\"><head><title>Funn</title></head><body><p>40 prosent av elevene.</p></body></html>\n"},
		{"page in capitals", html, "\r\n<HTML><HEAD><TITLE>Funn</TITLE></HEAD>\r\n<BODY><H1>Funn</H1><P>40 prosent<P>av elevene</BODY></HTML>"},
		{"page behind a mark and comments", html, "\uFEFF <!-- saved from url=(0014)about:internet -->\n<!-- og til -->\n<html><body>40 prosent</body></html>"},
		{"page that only opens", html, "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\nRapport om 40 prosent av elevene, uten flere tagger."},
		{"page below the heads of an answer", html, "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html><head><title>Rapport om elevene</title></head><body><div><p>40 prosent av elevene svarte at de trives på skolen.</p></div></body></html>\n"},
		{"page below a directive", html, "<%@ page language=\"java\" %>\n<html><body><p>40 prosent</p></body></html>"},
		{"page with Markdown in a script", html, "<!DOCTYPE html><html><body><script>\n# a\n# b\n</script></body></html>"},
		{"piece", html, "<h1>Hovedfunn</h1>\n<ul><li>40 prosent av elevene</li><li>12 av 30 skoler</li></ul>"},
		{"piece without end tags", html, "<h2>Hovedfunn\n<p>40 prosent av elevene trives.\n\n<p>12 av 30 skoler svarte.\n"},
		{"piece with a script before", html, "<script>var a = '<p>';</script>\n<div class=\"main\">40 prosent av elevene</div>"},
		{"piece with items that are not closed", html, "<div><h2>Funn</h2>\n<ul><li>40 prosent av elevene\n<li>12 av 30 skoler</ul></div>"},
		{"piece with paragraphs", html, "<div>\n<h2>Funn</h2>\n\n<p>40 prosent av elevene trives.</p>\n\n<p>12 av 30 skoler svarte.</p>\n</div>"},
		{"table", html, "<table><tr><td>Oslo</td><td>12 %</td></tr></table>"},
		{"piece below a line", html, "Rapport\n" + strings.Repeat("<div class=\"card\"><h3>Oslo</h3><p>40 prosent av elevene</p></div>\n", 10)},
		{"XHTML", xhtml, "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>40 prosent</p></body></html>"},

		{"XML", xml, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<rapport><andel enhet=\"prosent\">40</andel></rapport>"},
		{"XML with a fault", xml, "<?xml version=\"1.0\"?>\n<rapport><andel>40 prosent</rapport>"},
		{"XML that does not say so", xml, "<rapport>\n  <andel>40 prosent</andel>\n</rapport>\n"},
		{"XML behind a comment", xml, "<!-- fra NAV -->\n<rapport><andel>40 prosent</andel></rapport>"},
		{"XML cut off", xml, "<rader>" + strings.Repeat("<rad><andel>40</andel></rad>\n", 20) + "<rad><and"},
		{"document type", xml, "<!DOCTYPE rapport SYSTEM \"r.dtd\">\n<rapport>&innledning; 40 prosent</rapport>"},
		{"feed", xml, "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>40 prosent</title></channel></rss>"},
		{"drawing", svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a{width:40%}</style><text x=\"1\">40 prosent</text></svg>"},
		{"drawing that says it is XML", svg, "<?xml version=\"1.0\"?>\n<!-- Title: a -->\n<svg width=\"1\"><g><title>a</title><text>40 %</text></g></svg>"},

		{"object", json, "{\"andel\": \"40 prosent\", \"år\": 2016}\n"},
		{"array", json, "\uFEFF[\n  {\"andel\": \"40 prosent\"},\n  {\"andel\": \"12 prosent\"}\n]"},
		{"empty object", json, "{}"},
		{"list of numbers", json, "[1, 2, 3.5]"},
		{"cut off", json, "{\"rader\": [{\"andel\": \"40 prosent\", \"av\": \"elevene\"}, {\"andel\": \"12 prosent\", \"av\": \"sko"},
		{"with a comment", json, "{\n  // andeler\n  \"andel\": \"40 prosent\",\n  \"av\": \"elevene\",\n  \"år\": 2016,\n  \"by\": \"Oslo\"\n}"},
		{"no number", json, "[{\"andel\": NaN, \"av\": \"elevene\"},\n{\"andel\": 40, \"av\": \"lærerne\"}]"},
		{"one word in a list", json, "[\"Oslo\"]"},
		{"empty list", json, "[]"},
		{"lines", lines, "{\"andel\": \"40 prosent\"}\n{\"andel\": \"12 prosent\"}\n"},
		{"lines of arrays", lines, "[\"Oslo\", 40]\n[\"Bergen\", 12]"},
		{"lines, the last cut off", lines, "{\"andel\": \"40 prosent\", \"av\": \"elevene\"}\n{\"andel\": \"12 prosent\", \"av\": \"lærerne\"}\n{\"andel\": \"7"},
		{"map", json, "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"andel\": \"40 prosent\"}}]}"},

		{"commas", csv, "kommune,andel\nOslo,40 prosent\nBergen,12 prosent\n"},
		{"one record", csv, "kommune,år,andel\r\nOslo,2016,40 prosent\r\n"},
		{"a name and numbers", csv, "x,y\n1,2\n"},
		{"commas and spaces", csv, "kommune, år, andel\nOslo, 2016, 40\nBergen, 2016, 12\nHamar, 2016, 7\nVadsø, 2016, 9\n"},
		{"quotes", csv, "\"Kommune\",\"Andel, i prosent\"\n\"Oslo\",\"40,5\"\n\"Bergen\",\"12,0\"\n"},
		{"a line within quotes", csv, "id,svar,år\n1,\"Vi mener at 40 prosent,\nog ikke 12\",2016\n2,Nei,2016\n"},
		{"semicolons", csv, "Kommune;Andel\nOslo;40,5\nBergen;12,0\n"},
		{"semicolons without names", csv, "Oslo;40 prosent\nBergen;12 prosent\nHamar;7 prosent\n"},
		{"the delimiter is named", csv, "sep=;\nKommune;Andel\nOslo;40,5\n"},
		{"a title above", csv, "\"05839: Valgdeltakelse, etter region\"\n\n\"region\";\"2015\";\"2019\"\n\"0301 Oslo\";60,2;64,7\n\"4601 Bergen\";61,1;66,0\n"},
		{"last fields missing", csv, "navn,by,år,andel,merknad\nOslo,a,2016,40\nBergen,b,2016,12\nHamar,c,2016,7,ny\nVadsø,d,2016\n"},
		{"numbers", csv, "1,2,3\n4,5,6\n7,8,9\n"},
		{"codes and names", tsv, "kode\tnavn\n" + strings.Repeat("A01\tDyrking av ettårige vekster\n", 30)},
		{"numbers beside names", csv, "nr,år,antall,navn\n1,2019,42,Oslo by\n2,2020,12,Bergen by\n"},
		{"tabs", tsv, "kommune\tandel\nOslo\t40 prosent\nBergen\t12 prosent\nHamar\t7 prosent\nVadsø\t9 prosent\n"},
		{"tabs and numbers", tsv, "kommune\tandel\nOslo\t40\nBergen\t12\n"},
		{"tabs and columns", tsv, "kommune\tår\tandel\nOslo\t2016\t40 prosent\n"},

		{"style sheet", css, "/* Rapporten */\n@charset \"utf-8\";\nbody { width: 40%; margin: 0 auto }\nh1, h2 > a:hover { color: #fff; font-size: 120% }\n"},
		{"one rule", css, "table{width:100%}"},
		{"queries", css, "@media print { .a { display: none; width: 50% } }\n@font-face { font-family: x; src: url(data:font/woff;base64,AAAA) }\n:root { --andel: 40%; }"},
		{"strings", css, ".a::before { content: \"}\"; width: 40% }\n.b { background: url('a;b.png') }"},
		{"imports", css, "@import url(a.css);\n@import \"b.css\";"},

		{"rich text", rtf, "{\\rtf1\\ansi 40 prosent}"},
		{"PostScript", ps, "%!PS-Adobe-3.0\n(40 prosent) show"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, in := range []string{tt.in, utf16le(tt.in)} {
				doc, src, err := Text(pipeline.Content{Bytes: []byte(in)})
				var f *pipeline.Fault
				if doc != nil || !errors.As(err, &f) {
					t.Fatalf("doc %v, err %v", doc != nil, err)
				}
				if f.Reason != record.ReasonUnsupported || f.Stage != pipeline.StageLoad || src.MediaType != tt.media {
					t.Errorf("reason %s, media type %s", f.Reason, src.MediaType)
				}
				if !strings.Contains(f.Message, ", which funn does not read: ") {
					t.Errorf("the message does not say what it is and what to do: %q", f.Message)
				}
			}
		})
	}
}

func utf16le(s string) string {
	out := []byte{0xFF, 0xFE}
	for _, u := range utf16.Encode([]rune(strings.TrimPrefix(s, "\uFEFF"))) {
		out = append(out, byte(u), byte(u>>8))
	}
	return string(out)
}

// What is written for readers is text, though it quotes, lists, or opens like
// something else.
func TestText(t *testing.T) {
	prose := "Rapporten viser at 40 prosent av elevene trives, og at kommunene bør gjøre mer.\nDet kostet 3 mill. kroner i 2014; tiltaket fortsetter.\n"
	for name, in := range map[string]string{
		"a tag":                        "Skriv <p> foran hvert avsnitt.\n" + prose,
		"tags at the end":              prose + "Koden er <html><body><p>Funn</p></body></html>",
		"a page quoted":                "Slik ser en side ut:\n\n<html>\n<head><title>Funn</title></head>\n<body><p>40 prosent</p></body>\n</html>\n\n" + prose,
		"a word in angle brackets":     "<Navn på kommunen> har svart på undersøkelsen.\n" + prose,
		"a name in angle brackets":     "<Kommune>\n" + prose,
		"an address in angle brackets": "<post@imdi.no> skrev:\n" + prose,
		"a link in angle brackets":     "<https://www.imdi.no/rapport>\n" + prose,
		"less than":                    "<5 år: 40 prosent\n>5 år: 12 prosent\n" + prose,
		"bold at the head":             "<b>Sammendrag</b> " + prose,
		"all of it in bold":            "<b>" + prose + "</b>",
		"a paragraph in HTML":          "<p align=\"center\">Rapport</p>\n\n" + prose + prose,
		"Markdown with HTML":           "<h1 align=\"center\">\n  Funn\n</h1>\n<p align=\"center\"><img src=\"a.png\"><br>\n\n# Innledning\n\n" + prose + "\n- [x] ferdig\n",
		"Markdown in HTML":             "<details>\n<summary>Mer</summary>\n\n## Funn\n\n" + prose + "\nSe [rapporten](https://imdi.no) og [tabellen](b).\n\n</details>\n",
		"Markdown":                     "# Funn\n\n" + prose + "\n| Kommune | Andel |\n|---|---|\n| Oslo | 40 prosent |\n",
		"Markdown with front matter":   "---\ntitle: Funn\nyear: 2016\n---\n\n# Funn\n\n" + prose,
		"a comment":                    "<!-- utkast -->\n" + prose,
		"C":                            "#include <stdio.h>\n#include <a>\n" + prose,

		"a brace":               "{Navn} har svart.\n" + prose,
		"a draft":               "[Utkast 12.3.2016]\n" + prose,
		"a note":                "[1] Se kapittel 2.\n[2] Se kapittel 3.\n" + prose,
		"a year in brackets":    "[2016] 40 prosent av elevene",
		"an object quoted":      "{\"andel\": \"40 prosent\"} er et objekt i JSON.\n" + prose,
		"a list quoted":         "[\"vi\", \"de\", \"dem\", \"oss\", \"dere\", \"hun\", \"han\"] er pronomen.\n" + prose,
		"JSON within":           "Svaret er:\n{\"andel\": \"40 prosent\"}\n" + prose,
		"a word":                "\"40 prosent\"",
		"a number":              "40",
		"braces and properties": "Settet {rødt: 40 prosent; blått: 60 prosent} er delt.\n" + prose,
		"a style quoted":        "Bruk stilen\n\nbody { width: 40%; color: red }\n\nfor alle sider. " + prose,
		"TeX":                   "\\documentclass{article}\n\\begin{document}\n\\section{Funn}\n" + prose + "\\end{document}\n",
		"code":                  "func main() {\n\tx := map[string]int{\"a\": 1}\n\treturn\n}\n",

		"two commas a line":     "Kommunene bør, etter vår vurdering, gjøre mer.\nDe bør, som nevnt, starte nå.\n",
		"commas":                "Ja, det er sant.\nNei, det er usant.\nKanskje, sa hun.\n",
		"semicolons":            "Vi kom; vi så.\nDe gikk; de vant.\nAlle lo; ingen gråt.\n",
		"a list of places":      "Oslo, 40 prosent\nBergen, 12 prosent\nHamar, 7 prosent\nVadsø, 9 prosent\nMoss, 3 prosent\n",
		"addresses":             "Storgata 1, 0155 Oslo, Norge\nKaigata 2, 5003 Bergen, Norge\nTorget 3, 2317 Hamar, Norge\n",
		"decimals":              "40,5\n12,0\n7,9\n",
		"decimals in columns":   "Oslo 40,5 12,0\nBergen 12,0 13,1\nHamar 7,9 8,8\n",
		"a row of names":        "Oslo,Bergen,Hamar\n",
		"a table with a title":  "Tabell 1. Andel etter kommune\nKommune;Andel;År\nOslo;40 prosent;2016\nBergen;12 prosent;2016\n",
		"a table with a source": "Kommune\tAndel\nOslo\t40 prosent\nBergen\t12 prosent\nKilde: SSB\n",
		"a table under a title": "Andel etter kommune\n\nKommune\tAndel\nOslo\t40\nBergen\t12\n",
		"a table in prose":      prose + "\nKommune;Andel\nOslo;40\nBergen;12\n\n" + prose,
		"a table with tabs":     prose + "\nKommune\tAndel\nOslo\t40\nBergen\t12\n",
		"a table in columns":    "Kommune        Andel   År\nOslo            40 %   2016\nBergen          12 %   2016\n",
		"indented":              "\tRapporten viser at 40 prosent trives.\n\tKommunene bør gjøre mer.\n\tDet kostet 3 mill. kroner.\n",
		"items":                 "1.\tKommunene bør gjøre mer.\n2.\tStaten må betale.\n3.\t40 prosent trives.\n4.\tDet kostet lite.\n5.\tAlle kom.\n",
		"bullets":               "•\tKommunene bør gjøre mer.\n•\tStaten må betale.\n•\t40 prosent trives.\n•\tDet kostet lite.\n•\tAlle kom.\n",
		"numbered headings":     "1.1\tInnledning\t3\n1.2\tMetode\t5\n2.1\tFunn\t9\n2.2\tDrøfting\t12\n3.1\tKilder\t20\n",
		"the head of a letter":  "Til:\tKommunene\nFra:\tDirektoratet\nDato:\t12.3.2016\nSak:\tFunn\nVår ref.:\t2016/12\n",
		"an interview":          "Intervjuer:\tHvor mange trives?\nRektor:\t40 prosent.\nIntervjuer:\tHva bør gjøres?\nRektor:\tMer.\nIntervjuer:\tTakk.\n",
		"quotations":            "\"Vi mener at 40 prosent er for lite\", sier rektor.\n\"Kommunen bør gjøre mer\", sier læreren.\n",
		"a mail":                "From: a@b.no\nTo: c@d.no\nSubject: Funn\n\n" + prose,
		"one line":              "Funn, anbefalinger, andeler; og beløp",
		"a line of CSV":         "kommune,andel,år",
	} {
		t.Run(name, func(t *testing.T) {
			doc, src, err := Text(pipeline.Content{Bytes: []byte(in)})
			if err != nil {
				t.Fatalf("%s: %v", src.MediaType, err)
			}
			if src.MediaType != "text/plain" || doc.MediaType != "text/plain" {
				t.Errorf("media type %s", src.MediaType)
			}
		})
	}
}

// Every text of the project is one.
func TestTextsOfTheProject(t *testing.T) {
	n := 0
	for _, dir := range []string{"seeds", "testdata/doc", "testdata/gold", "testdata/heldout", "testdata/claim", "testdata/blind"} {
		files, err := filepath.Glob(filepath.Join("../..", dir, "*.txt"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			n++
			if media := formOf(decode(b).text); media != "" {
				t.Errorf("%s: %s", name, media)
			}
		}
	}
	if n < 30 {
		t.Errorf("only %d texts", n)
	}
}
