package gold

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
)

// tallies are the rows of the scores: a table, or its rows of one language or
// origin, with between the two what stands there.
func (r *Report) tallies(between string) (rows [][]string) {
	add := func(name string, y Tally) {
		row := []string{name}
		for _, score := range []float64{y.Precision(), y.Recall(), y.F1()} {
			row = append(row, fmt.Sprintf("%.3f", score))
		}
		for _, n := range []int{y.Right, y.Wrong, y.Missed, y.Optional, y.Half} {
			row = append(row, strconv.Itoa(n))
		}
		rows = append(rows, append(row, fmt.Sprintf("%.3f", y.PartialF1())))
	}
	for i, y := range r.Tables {
		add(tableNames[i], y)
	}
	for _, g := range r.Languages {
		add(tableNames[g.Table]+between+g.Name, g.Tally)
	}
	for _, g := range r.Origins {
		add(tableNames[g.Table]+" from "+g.Name, g.Tally)
	}
	return rows
}

// Text writes the report for a terminal: tables, details, and where brief is
// false every miss, every extra and every part with its sentence.
func (r *Report) Text(w io.Writer, brief bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "%s\tP\tR\tF1\tright\twrong\tmissed\toptional\tpartly\tF1 with parts\n", of(len(r.Documents), "document"))
	for _, row := range r.tallies(" ") {
		fmt.Fprintln(t, strings.Join(row, "\t"))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(w)
	for _, d := range r.Details() {
		fmt.Fprintf(w, "%s %d of %d\n", d.Name, d.Right, d.Of)
	}
	fmt.Fprintln(w)
	fmt.Fprintf(t, "rule\ttable\tprecision\tright\twrong\toptional\n")
	for _, u := range r.Rules {
		fmt.Fprintf(t, "%s\t%s\t%.3f\t%d\t%d\t%d\n", u.Rule, tableNames[u.Table], u.Precision(), u.Right, u.Wrong, u.Optional)
	}
	if err := t.Flush(); err != nil || brief {
		return err
	}
	for _, e := range r.Errors() {
		fmt.Fprintf(w, "\n%s:%d: %s %s: %s\n", e.URI, e.Line, e.What, e.Table, e.Text)
		if e.Sentence != "" && e.Sentence != e.Text {
			fmt.Fprintf(w, "    %s\n", e.Sentence)
		}
		if e.Rule != "" {
			fmt.Fprintf(w, "    by rule %s\n", e.Rule)
		}
		if e.Part != "" {
			fmt.Fprintf(w, "    a part of it is there (likeness %.2f): %s\n", e.Likeness, e.Part)
		}
	}
	return nil
}

// Markdown writes the report as tables of GitHub's Markdown.
func (r *Report) Markdown(w io.Writer, brief bool) error {
	fmt.Fprintf(w, "%s with gold.\n\n| table | P | R | F1 | right | wrong | missed | optional | partly | F1 with parts |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n", of(len(r.Documents), "document"))
	for _, row := range r.tallies(", ") {
		fmt.Fprintf(w, "| %s |\n", strings.Join(row, " | "))
	}
	fmt.Fprintf(w, "\n| share | right | of |\n|---|--:|--:|\n")
	for _, d := range r.Details() {
		fmt.Fprintf(w, "| %s | %d | %d |\n", d.Name, d.Right, d.Of)
	}
	fmt.Fprintf(w, "\n| rule | table | precision | right | wrong | optional |\n|---|---|--:|--:|--:|--:|\n")
	for _, u := range r.Rules {
		fmt.Fprintf(w, "| `%s` | %s | %.3f | %d | %d | %d |\n", u.Rule, tableNames[u.Table], u.Precision(), u.Right, u.Wrong, u.Optional)
	}
	errs := r.Errors()
	if brief || len(errs) == 0 {
		return nil
	}
	fmt.Fprintf(w, "\n| where | what | row | sentence | rule | partly |\n|---|---|---|---|---|---|\n")
	for _, e := range errs {
		sentence := e.Sentence
		if sentence == e.Text {
			sentence = ""
		}
		_, err := fmt.Fprintf(w, "| %s:%d | %s %s | %s | %s | %s | %s |\n", cell(e.URI), e.Line, e.What, e.Table, cell(e.Text), cell(sentence), e.Rule, cell(e.Part))
		if err != nil {
			return err
		}
	}
	return nil
}

// cell is a text that does not break a Markdown table.
func cell(s string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "<", "&lt;").Replace(s)
}

// of is a count with its noun.
func of(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Error is a miss or an extra, as a report shows it.
type Error struct {
	URI      string  `json:"uri"`
	Gold     string  `json:"gold"` // path of the gold file, and the line of a miss
	Table    string  `json:"table"`
	What     string  `json:"what"` // miss, extra
	Line     int     `json:"line"` // of the document
	Text     string  `json:"text"`
	Sentence string  `json:"sentence"`
	Rule     string  `json:"rule,omitempty"`
	Part     string  `json:"part,omitempty"` // of a miss: the row that says a part of it
	Likeness float64 `json:"likeness,omitempty"`
}

// Errors are every miss and every extra, by document and table.
func (r *Report) Errors() []Error {
	var out []Error
	for i := range r.Documents {
		d := &r.Documents[i]
		for _, res := range d.Results {
			table := tableNames[res.Table]
			for _, l := range res.Misses {
				e := Error{URI: d.URI, Gold: fmt.Sprintf("%s:%d", d.Gold, l.At), Table: table, What: "miss", Line: l.Line, Text: l.Text, Sentence: d.Where(l)}
				if res.Table >= percentages {
					e.Text = fmt.Sprintf("%s = %v", l.Text, l.Value)
				}
				if res.Table == findings || res.Table == recommendations {
					e.Sentence = l.Text
				}
				for _, p := range res.Parts {
					if p.Label == l {
						e.Part, e.Likeness = p.Row.Text, p.Likeness
					}
				}
				out = append(out, e)
			}
			for _, row := range res.Extras {
				e := Error{URI: d.URI, Gold: d.Gold, Table: table, What: "extra", Line: row.Line, Text: row.Text, Sentence: row.Sentence, Rule: row.Rule}
				if res.Table >= percentages {
					e.Text = fmt.Sprintf("%s = %s", strings.Join(strings.Fields(row.Text), " "), row.value())
				}
				out = append(out, e)
			}
		}
	}
	return out
}

// value is a number's value, or its range.
func (r *Row) value() string {
	if v := r.Get("value"); v != "null" {
		return v
	}
	return r.Get("value_low") + "–" + r.Get("value_high")
}

// jsonTally is a Tally with its scores.
type jsonTally struct {
	Table     string  `json:"table"`
	Name      string  `json:"name,omitempty"` // the language or origin
	P         float64 `json:"p"`
	R         float64 `json:"r"`
	F1        float64 `json:"f1"`
	Right     int     `json:"right"`
	Wrong     int     `json:"wrong"`
	Missed    int     `json:"missed"`
	Optional  int     `json:"optional"`
	Partly    int     `json:"partly"`
	PartialF1 float64 `json:"partial_f1"`
}

func (t Tally) json(table int, name string) jsonTally {
	return jsonTally{tableNames[table], name, t.Precision(), t.Recall(), t.F1(), t.Right, t.Wrong, t.Missed, t.Optional, t.Half, t.PartialF1()}
}

// JSON writes the report for programs.
func (r *Report) JSON(w io.Writer, brief bool) error {
	type share struct {
		Name  string `json:"name"`
		Right int    `json:"right"`
		Of    int    `json:"of"`
	}
	type rule struct {
		Rule      string  `json:"rule"`
		Table     string  `json:"table"`
		Precision float64 `json:"precision"`
		Right     int     `json:"right"`
		Wrong     int     `json:"wrong"`
		Optional  int     `json:"optional"`
	}
	out := struct {
		Documents int         `json:"documents"`
		Tables    []jsonTally `json:"tables"`
		Languages []jsonTally `json:"languages"`
		Origins   []jsonTally `json:"origins"`
		Rules     []rule      `json:"rules"`
		Shares    []share     `json:"shares"`
		Errors    []Error     `json:"errors,omitempty"`
	}{Documents: len(r.Documents)}
	for i, t := range r.Tables {
		out.Tables = append(out.Tables, t.json(i, ""))
	}
	for _, g := range r.Languages {
		out.Languages = append(out.Languages, g.Tally.json(g.Table, g.Name))
	}
	for _, g := range r.Origins {
		out.Origins = append(out.Origins, g.Tally.json(g.Table, g.Name))
	}
	for _, u := range r.Rules {
		out.Rules = append(out.Rules, rule{u.Rule, tableNames[u.Table], u.Precision(), u.Right, u.Wrong, u.Optional})
	}
	for _, d := range r.Details() {
		out.Shares = append(out.Shares, share{d.Name, d.Right, d.Of})
	}
	if !brief {
		out.Errors = r.Errors()
	}
	return writeJSON(w, out)
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
