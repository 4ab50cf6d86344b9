package main

import (
	"fmt"
	"io"
	"strings"

	"funn/extract"
	"funn/extract/record"
	"funn/extract/rule"
)

// explanationJSON is an explanation for programs.
type explanationJSON struct {
	Sentence string       `json:"sentence"`
	Language string       `json:"language"`
	Page     *int         `json:"page"`
	Heading  *string      `json:"heading"`
	Section  string       `json:"section"`
	Rules    []traceJSON  `json:"rules"`
	WhyNot   *traceJSON   `json:"why_not,omitempty"`
	Note     *string      `json:"note"`
	Claims   []claimJSON  `json:"claims"`
	Numbers  []numberJSON `json:"numbers"`
}

type claimJSON struct {
	Table       string `json:"table"`
	ID          string `json:"id"`
	Rule        string `json:"rule"`
	Text        string `json:"text"`
	NeedsReview bool   `json:"needs_review"`
}

type traceJSON struct {
	Rule  string  `json:"rule"`
	Kind  string  `json:"kind"`
	Fired bool    `json:"fired"`
	Cue   *string `json:"cue"`
	Why   *string `json:"why_not"`
	By    *string `json:"stopped_by"`
}

type numberJSON struct {
	ID          string         `json:"id"`
	Surface     string         `json:"surface"`
	Reading     string         `json:"reading"`
	Rule        string         `json:"rule"`
	Measure     *string        `json:"measure"`
	Base        *string        `json:"base"`
	Period      *string        `json:"period"`
	Change      string         `json:"change"`
	NeedsReview bool           `json:"needs_review"`
	Relations   []relationJSON `json:"relations"`
}

// relationJSON is a column that says what a number is of, the rule that filled it, and
// what others would have said.
type relationJSON struct {
	Column string         `json:"column"`
	Text   string         `json:"text"`
	Rule   string         `json:"rule"`
	Beat   []proposalJSON `json:"beat"`
}

type proposalJSON struct {
	Rule string `json:"rule"`
	Text string `json:"text"`
}

func explanations(all []extract.Explanation) []explanationJSON {
	out := make([]explanationJSON, 0, len(all))
	for i := range all {
		e := &all[i]
		j := explanationJSON{
			Sentence: e.Text, Language: string(e.Language), Heading: text(e.Heading), Section: place(e.Place),
			Rules: []traceJSON{}, Note: text(e.Note), Claims: []claimJSON{}, Numbers: []numberJSON{},
		}
		if e.Page > 0 {
			j.Page = &e.Page
		}
		for k := range e.Traces {
			j.Rules = append(j.Rules, trace(e, &e.Traces[k]))
		}
		if e.WhyNot != nil {
			t := trace(e, e.WhyNot)
			j.WhyNot = &t
		}
		for _, c := range claims(e) {
			j.Claims = append(j.Claims, claimJSON{c.table, c.ID, c.Rule, c.Text, c.NeedsReview})
		}
		for _, n := range numbers(e) {
			j.Numbers = append(j.Numbers, n.json())
		}
		out = append(out, j)
	}
	return out
}

func trace(e *extract.Explanation, t *rule.Trace) traceJSON {
	j := traceJSON{Rule: t.Rule.ID, Kind: string(t.Rule.Kind), Fired: t.Fired, Why: text(t.Why)}
	if !t.Cue.Empty() {
		j.Cue = text(t.Cue.Of(e.Text))
	}
	if !t.By.Empty() {
		j.By = text(t.By.Of(e.Text))
	}
	return j
}

func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func place(p rule.Place) string {
	if p.Ingress {
		return "ingress"
	}
	return string(p.Kind)
}

// claimRow is a finding or a recommendation.
type claimRow struct {
	*record.Claim
	table string
}

// claims are the findings and recommendations that a passage made.
func claims(e *extract.Explanation) []claimRow {
	var out []claimRow
	for i := range e.Findings {
		out = append(out, claimRow{&e.Findings[i].Claim, "findings"})
	}
	for i := range e.Recommendations {
		out = append(out, claimRow{&e.Recommendations[i].Claim, "recommendations"})
	}
	return out
}

// number is a percentage or an amount, and how it was read.
type number struct {
	*record.Mention
	reading, base string
	relations     []relationJSON
}

// relations are the columns of m that say what it is of, with the rules that filled them:
// triples of column, text and rule.
func relations(m *record.Mention, columns ...string) []relationJSON {
	out := []relationJSON{}
	for ; len(columns) > 0; columns = columns[3:] {
		r := relationJSON{Column: columns[0], Text: columns[1], Rule: columns[2], Beat: []proposalJSON{}}
		for _, p := range m.Beaten {
			if p.Of == r.Column && p.Text != r.Text {
				r.Beat = append(r.Beat, proposalJSON{p.Rule, p.Text})
			}
		}
		if r.Rule != "" || len(r.Beat) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// numbers are the numbers of a sentence in its order.
func numbers(e *extract.Explanation) []number {
	var out []number
	p, a := e.Percentages, e.Amounts
	for len(p) > 0 || len(a) > 0 {
		if len(a) == 0 || len(p) > 0 && p[0].Span.Start <= a[0].Span.Start {
			q := &p[0]
			value := fmt.Sprintf("%.6g", q.Value)
			if q.Range {
				value = fmt.Sprintf("%.6g to %.6g", q.Low, q.High)
			}
			unit := " %"
			if q.Form == record.FormPercentagePoint {
				unit = " percentage points"
			}
			out = append(out, number{
				&q.Mention, qualified(&q.Mention) + value + unit, q.Base,
				relations(&q.Mention, "base", q.Base, q.BaseRule, "measure", q.Measure, q.MeasureRule, "period", q.Period, q.PeriodRule),
			})
			p = p[1:]
			continue
		}
		q := &a[0]
		value := cents(q.Value)
		if q.Range {
			value = cents(q.Low) + " to " + cents(q.High)
		}
		reading := qualified(&q.Mention) + value + " " + q.Currency
		if q.Per != "" {
			reading += " per " + q.Per
		}
		if !q.CurrencyExplicit {
			reading += ", currency from context"
		}
		out = append(out, number{
			&q.Mention, reading, "",
			relations(&q.Mention, "measure", q.Measure, q.MeasureRule, "per", q.Per, q.PerRule, "period", q.Period, q.PeriodRule),
		})
		a = a[1:]
	}
	return out
}

func cents(c record.Cents) string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	if c%100 == 0 {
		return fmt.Sprintf("%s%d", sign, c/100)
	}
	return fmt.Sprintf("%s%d.%02d", sign, c/100, c%100)
}

func qualified(m *record.Mention) string {
	if m.Qualifier == record.Exact || m.Qualifier == "" {
		return ""
	}
	return strings.ReplaceAll(string(m.Qualifier), "_", " ") + " "
}

func (n number) json() numberJSON {
	return numberJSON{n.ID, n.Surface, n.reading, n.Rule, text(n.Measure), text(n.base), text(n.Period), string(n.Change), n.NeedsReview, n.relations}
}

// writer prints explanations for people.
type writer struct {
	out   io.Writer
	rules *rule.Set
	paint bool
	err   error
}

// The colours of a terminal.
const (
	bold  = "1"
	green = "32"
	red   = "31"
	faint = "2"
)

func (w *writer) colour(code, s string) string {
	if !w.paint {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (w *writer) line(format string, a ...any) {
	if _, err := fmt.Fprintf(w.out, format+"\n", a...); err != nil && w.err == nil {
		w.err = err
	}
}

func (w *writer) explanation(e *extract.Explanation) {
	where := place(e.Place) + ", " + string(e.Language)
	if e.Page > 0 {
		where = fmt.Sprintf("page %d, %s", e.Page, where)
	}
	w.line("%s", w.colour(bold, strings.Join(strings.Fields(e.Text), " "))+w.colour(faint, "  ["+where+"]"))
	for i := range e.Traces {
		w.trace(e, &e.Traces[i])
	}
	if e.WhyNot != nil && !traced(e) {
		w.trace(e, e.WhyNot)
	}
	if e.Note != "" && !said(e) {
		w.line("%s", w.colour(faint, "    "+e.Note))
	}
	for _, c := range claims(e) {
		w.claim(e, c)
	}
	for _, n := range numbers(e) {
		s := fmt.Sprintf("  # %s = %s", strings.Join(strings.Fields(n.Surface), " "), n.reading)
		if n.base != "" {
			s += "; of " + n.base
		} else if n.Measure != "" {
			s += "; about " + n.Measure
		}
		if n.Period != "" {
			s += "; " + n.Period
		}
		if n.Change != record.ChangeNone && n.Change != "" {
			s += "; " + string(n.Change)
		}
		if n.NeedsReview {
			s += "; in doubt"
		}
		w.line("%s", s+w.colour(faint, "  ("+n.Rule+")"))
		for _, r := range n.relations {
			w.relation(r)
		}
	}
}

// relation tells by which rule a number is of something, and what that rule beat.
func (w *writer) relation(r relationJSON) {
	s := "      " + r.Column + ": none"
	if r.Rule != "" {
		s = fmt.Sprintf("      %s: %s  (%s)", r.Column, r.Text, r.Rule)
	}
	for i, p := range r.Beat {
		before := ", not "
		if i > 0 {
			before = ", "
		}
		s += fmt.Sprintf("%s%s  (%s)", before, p.Text, p.Rule)
	}
	w.line("%s", w.colour(faint, s))
}

// claim prints a row, with its text where that is not the passage.
func (w *writer) claim(e *extract.Explanation, c claimRow) {
	s := "  = " + strings.TrimSuffix(c.table, "s") + " " + c.ID[strings.LastIndexByte(c.ID, '/')+1:]
	if c.Text != strings.TrimSpace(e.Text) {
		s += " «" + c.Text + "»"
	}
	if c.NeedsReview {
		s += "; in doubt"
	}
	w.line("%s", w.colour(green, s)+w.colour(faint, "  ("+c.Rule+")"))
}

// traced reports whether the rule asked for stands among the others.
func traced(e *extract.Explanation) bool {
	for i := range e.Traces {
		if e.Traces[i].Rule == e.WhyNot.Rule {
			return true
		}
	}
	return false
}

// said reports whether a rule that fired tells the note already.
func said(e *extract.Explanation) bool {
	for i := range e.Traces {
		if e.Traces[i].Fired && e.Traces[i].Why == e.Note {
			return true
		}
	}
	return false
}

func (w *writer) trace(e *extract.Explanation, t *rule.Trace) {
	cue := ""
	if !t.Cue.Empty() {
		cue = " «" + t.Cue.Of(e.Text) + "»"
	}
	if t.Fired {
		w.line("  %s%s  %s", w.colour(green, "+ "+t.Rule.ID), cue, w.colour(faint, confidence(asJSON(w.rules, t.Rule))))
		if t.Why != "" {
			w.line("      no row by it: %s", t.Why)
		}
		return
	}
	by := ""
	if !t.By.Empty() {
		by = " «" + t.By.Of(e.Text) + "»"
	}
	w.line("  %s%s  %s%s", w.colour(red, "- "+t.Rule.ID), cue, t.Why, by)
}
