package main

import (
	"fmt"
	"strings"
)

// report is an invented evaluation, laid out as consultants do: a title page,
// contents, a summary in Bokmål and one in Nynorsk, numbered chapters, a chapter
// in two columns, a table, footnotes and running heads. It is set twice: the
// contents need the pages of the first time.
func report() []byte {
	first := setReport(nil)
	return setReport(first.toc).file.bytes()
}

func setReport(toc []entry) *flow {
	w := newFlow(newFile())
	w.file.title = "Evaluering av mentorordningen for unge arbeidssøkere"
	r := reporter{w}
	w.open()
	w.y = 600
	w.paragraph(style{face: w.faces.sansBold, size: 26, leading: 32}, "Evaluering av mentorordningen for unge arbeidssøkere")
	w.paragraph(style{face: w.faces.sans, size: 15, above: 14}, "Sluttrapport fra en følgeevaluering 2018–2020")
	w.y = 300
	w.paragraph(style{face: w.faces.sans, size: 11}, "Fjordanalyse-rapport 4:2021")
	w.paragraph(style{face: w.faces.sans, size: 11, above: 4}, "Utarbeidet av Fjordanalyse AS på oppdrag fra Sundvik fylkeskommune")
	w.paragraph(style{face: w.faces.sans, size: 11, above: 4}, "April 2021")
	w.head = func(f *flow) {
		f.page.put(f.faces.sans, 8, left, 805, "Evaluering av mentorordningen for unge arbeidssøkere")
		f.page.right(f.faces.sans, 8, right, 805, "Fjordanalyse-rapport 4:2021")
		f.page.right(f.faces.sans, 8, right, 40, fmt.Sprint(f.number))
	}
	w.turn()
	w.paragraph(style{face: w.faces.sansBold, size: 18}, "Innhold")
	w.y -= 12
	for _, e := range toc {
		r.entry(e)
	}
	for part := range strings.SplitSeq(strings.TrimSpace(soft(manuscript)), "\n\n") {
		r.part(part)
	}
	w.close()
	return w
}

// reporter sets the parts of the manuscript, each by the mark it begins with.
type reporter struct{ *flow }

func (w reporter) entry(e entry) {
	text, indent := e.text, 0.0
	if number, _, _ := strings.Cut(text, " "); strings.Contains(number, ".") {
		indent = 14
	}
	w.y -= 18
	page := fmt.Sprint(e.page)
	f, size := w.faces.serif, 11.0
	w.page.put(f, size, left+indent, w.y, text)
	dots := ""
	for indent+size*f.width(text+" "+dots+". "+page) < right-left {
		dots += "."
	}
	w.page.right(f, size, right, w.y, dots+" "+page)
}

func (w reporter) part(s string) {
	kind, rest, _ := strings.Cut(strings.Join(strings.Fields(s), " "), " ")
	body := style{face: w.faces.serif, size: 11, leading: 15, above: 8, justify: w.columns == 2}
	switch kind {
	case "#": // a chapter
		w.columns = 1
		w.turn()
		w.toc = append(w.toc, entry{rest, w.number})
		w.paragraph(style{face: w.faces.sansBold, size: 18}, rest)
		w.y -= 4
	case "##":
		w.room(60)
		w.toc = append(w.toc, entry{rest, w.number})
		w.paragraph(style{face: w.faces.sansBold, size: 13, above: 14, keep: 40}, rest)
	case "###":
		w.paragraph(style{face: w.faces.sansBold, size: 11, above: 10, keep: 30}, rest)
	case "-":
		body.mark, body.indent, body.above = "•", 18, 3
		w.paragraph(body, rest)
	case "--":
		body.mark, body.indent, body.above = "–", 36, 2
		w.paragraph(body, rest)
	case "1.", "2.", "3.", "4.", "5.", "6.", "7.":
		body.mark, body.indent, body.above = kind, 18, 3
		w.paragraph(body, rest)
	case "||":
		w.split(2)
	case "|":
		w.table(strings.Split(rest, "|"))
	case "^":
		w.notes = append(w.notes, rest)
	case "!":
		w.paragraph(style{face: w.faces.sansBold, size: 9.5, above: 14, keep: 90}, rest)
		w.y -= 4
	default:
		w.paragraph(body, kind+" "+rest)
	}
}

// table sets one row: its first cell on the left, the others to the right.
func (w reporter) table(cells []string) {
	w.y -= 15
	f := w.faces.sans
	for i, c := range cells {
		c = strings.TrimSpace(c)
		if i == 0 {
			w.page.put(f, 9.5, left, w.y, c)
		} else {
			w.page.right(f, 9.5, left+230+75*float64(i-1), w.y, c)
		}
	}
}
