package relation

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// phrasing is one line of a table of phrasings.
type phrasing struct {
	at       string // file:line
	language record.Language
	text     string
	want     []string
}

func readPhrasings(t testing.TB, name string) (list []phrasing) {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	line := 0
	for in := bufio.NewScanner(f); in.Scan(); {
		line++
		if s := in.Text(); s != "" && s[0] != '#' {
			c := strings.Split(s, "\t")
			p := phrasing{at: fmt.Sprintf("%s:%d", name, line), language: record.Language(c[0]), text: c[1]}
			if len(c) > 2 && c[2] != "" {
				p.want = strings.Split(c[2], " ;; ")
			}
			list = append(list, p)
		}
	}
	return list
}

// known are the texts of testdata/known.tsv, each with the reason why it is
// read wrongly.
func known(t testing.TB) map[string]string {
	list := map[string]string{}
	for _, p := range readPhrasings(t, "known.tsv") {
		list[p.text] = p.want[0]
	}
	return list
}

// check is what is wrong with the rows of r, "" where they are as wanted.
func (p *phrasing) check(r *Result) string {
	n := len(r.Percentages) + len(r.Amounts)
	if n != len(p.want) {
		return fmt.Sprintf("%d rows, want %d: %s", n, len(p.want), show(r))
	}
	// Rows of both kinds come in the order of the text.
	i, j := 0, 0
	for _, w := range p.want {
		var bad string
		switch {
		case j == len(r.Amounts) || i < len(r.Percentages) && r.Percentages[i].Span.Start < r.Amounts[j].Span.Start:
			q := &r.Percentages[i]
			bad = compare(w, &q.Mention, q.Low, q.High, map[string]string{
				"form": string(q.Form), "base": q.Base,
			}, map[string]string{"form": "percent"})
			i++
		default:
			a := &r.Amounts[j]
			elided := ""
			if !a.CurrencyExplicit {
				elided = "elided"
			}
			bad = compare(w, &a.Mention, float64(a.Low)/100, float64(a.High)/100, map[string]string{
				"currency": a.Currency, "elided": elided, "per": a.Per, "price": yearText(a.PriceYear),
			}, map[string]string{"currency": "NOK", "elided": "", "per": "", "price": ""})
			j++
		}
		if bad != "" {
			return bad + ": " + show(r)
		}
	}
	return ""
}

func yearText(n int32) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(int(n))
}

// compare checks one row against its notation. defaults are the fields that
// hold where the notation is silent.
func compare(want string, m *record.Mention, low, high float64, fields, defaults map[string]string) string {
	parts := strings.Split(want, " | ")
	surface, value, ok := strings.Cut(parts[0], " = ")
	if !ok {
		return "bad notation " + want
	}
	if m.Surface != surface {
		return fmt.Sprintf("surface %q, want %q", m.Surface, surface)
	}
	a, b, isRange := strings.Cut(value, "..")
	if !isRange {
		b = a
	}
	x, _ := strconv.ParseFloat(a, 64)
	y, _ := strconv.ParseFloat(b, 64)
	if math.Abs(low-x) > 1e-4*max(1, math.Abs(x))/10 || math.Abs(high-y) > 1e-4*max(1, math.Abs(y))/10 {
		return fmt.Sprintf("value %v..%v, want %s", low, high, value)
	}
	expect := map[string]string{"qualifier": "exact", "change": "none"}
	for k, v := range defaults {
		expect[k] = v
	}
	fields["qualifier"], fields["change"] = string(m.Qualifier), string(m.Change)
	fields["period"], fields["measure"], fields["year"] = m.Period, m.Measure, yearText(m.Year)
	fields["review"] = ""
	if m.NeedsReview {
		fields["review"] = "review"
	}
	expect["review"] = ""
	for _, p := range parts[1:] {
		k, v, pair := strings.Cut(p, "=")
		switch {
		case pair:
		case p == "review" || p == "elided":
			k, v = p, p
		case len(p) == 3 && strings.ToUpper(p) == p:
			k, v = "currency", p
		default:
			k, v = "qualifier", p
		}
		expect[k] = v
	}
	if expect["elided"] != "" {
		delete(expect, "review") // how sure the context makes us is no matter of form
	}
	for k, v := range expect {
		if fields[k] != v {
			return fmt.Sprintf("%s %q, want %q", k, fields[k], v)
		}
	}
	return ""
}

func show(r *Result) string {
	var b strings.Builder
	for _, q := range r.Percentages {
		fmt.Fprintf(&b, "[%s = %v..%v %s %s %s base %q]", q.Surface, q.Low, q.High, q.Qualifier, q.Change, q.Rule, q.Base)
	}
	for _, a := range r.Amounts {
		fmt.Fprintf(&b, "[%s = %v..%v %s %s %s %s]", a.Surface, float64(a.Low)/100, float64(a.High)/100, a.Currency, a.Qualifier, a.Change, a.Rule)
	}
	return b.String()
}

// tables are the files of phrasings beside their values.
var tables = []string{"percent.tsv", "money.tsv", "form.tsv", "negative.tsv"}

func TestPhrasings(t *testing.T) {
	p := parser(t)
	miss := known(t)
	rows := map[bool]int{}
	for _, name := range tables {
		for _, c := range readPhrasings(t, name) {
			var r Result
			p.Parse(&r, quantity.Passage{Text: c.text, Language: c.language})
			bad := c.check(&r)
			reason, isKnown := miss[c.text]
			delete(miss, c.text)
			switch {
			case isKnown && bad == "":
				t.Errorf("%s: %s is a known miss (%s) and is read right now: take it off the list", c.at, c.text, reason)
			case !isKnown && bad != "":
				t.Errorf("%s: %s\n\t%s", c.at, c.text, bad)
			}
			rows[len(c.want) > 0]++
		}
	}
	for text := range miss {
		t.Errorf("known.tsv: %s stands in no table", text)
	}
	t.Logf("%d positive and %d negative rows", rows[true], rows[false])
	if rows[true] < 600 || rows[false] < 250 {
		t.Errorf("%d positive and %d negative rows, want 600 and 250", rows[true], rows[false])
	}
}
