package relation

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// ruleDoc is what testdata/rules.txt says of a rule.
type ruleDoc struct {
	id, reads string
	examples  []ruleExample
}

// ruleExample is a passage in which the rule says that a number is of words, or in which
// it says nothing.
type ruleExample struct {
	at    string
	in    quantity.Passage
	words string
	not   bool
}

// readRules reads testdata/rules.txt.
func readRules(t *testing.T) (list []ruleDoc) {
	t.Helper()
	b, err := os.ReadFile("testdata/rules.txt")
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(string(b), "\n") {
		at := "rules.txt:" + strconv.Itoa(n+1)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '\t':
			if len(list) == 0 {
				t.Fatalf("%s: an example of no rule", at)
			}
			r := &list[len(list)-1]
			r.examples = append(r.examples, readExample(t, at, line[1:]))
		default:
			id, reads, ok := strings.Cut(line, "  ")
			if !ok {
				t.Fatalf("%s: %s says nothing of what it reads", at, line)
			}
			list = append(list, ruleDoc{id: id, reads: strings.TrimSpace(reads)})
		}
	}
	return list
}

func readExample(t *testing.T, at, line string) ruleExample {
	t.Helper()
	parts := strings.Split(line, " | ")
	if len(parts) < 3 {
		t.Fatalf("%s: an example is a language, a passage and words", at)
	}
	e := ruleExample{at: at, words: parts[2]}
	e.in = quantity.Passage{Language: record.Language(parts[0]), Text: parts[1]}
	e.not = e.words == "not"
	for _, p := range parts[3:] {
		key, value, _ := strings.Cut(p, "=")
		switch key {
		case "before":
			e.in.Previous = value
		case "lead":
			e.in.Lead = value
		case "asked":
			e.in.Asked = value
		case "row":
			e.in.Row, e.in.InTable = value, true
		case "column":
			e.in.Column, e.in.InTable = value, true
		case "caption":
			e.in.Caption, e.in.Unit, e.in.InTable = value, value, true
		default:
			t.Fatalf("%s: no passage has a %s", at, key)
		}
	}
	return e
}

// ruled are the phrases of the rows of r that a rule found.
func ruled(r *Result, id string) (words []string) {
	add := func(rule, text string) {
		if rule == id {
			words = append(words, text)
		}
	}
	for i := range r.Percentages {
		q := &r.Percentages[i]
		add(q.BaseRule, q.Base)
		add(q.MeasureRule, q.Measure)
		add(q.PeriodRule, q.Period)
	}
	for i := range r.Amounts {
		q := &r.Amounts[i]
		add(q.PerRule, q.Per)
		add(q.MeasureRule, q.Measure)
		add(q.PeriodRule, q.Period)
	}
	return words
}

// TestRuleExamples reads the examples of testdata/rules.txt: each is won by its rule.
func TestRuleExamples(t *testing.T) {
	p := parser(t)
	for _, r := range readRules(t) {
		won := false
		for _, e := range r.examples {
			var got Result
			p.Parse(&got, e.in)
			words := ruled(&got, r.id)
			switch {
			case e.not && len(words) > 0:
				t.Errorf("%s: %s says %q, and should say nothing", e.at, r.id, words)
			case !e.not && !slices.Contains(words, e.words):
				t.Errorf("%s: %s says %q, want %q: %s", e.at, r.id, words, e.words, rulesSaid(&got))
			}
			won = won || !e.not
		}
		if !won {
			t.Errorf("%s has no example", r.id)
		}
	}
}

// rulesSaid are the rules that filled the columns of r.
func rulesSaid(r *Result) string {
	var b strings.Builder
	for i := range r.Percentages {
		q := &r.Percentages[i]
		fmt.Fprintf(&b, "[%s: %s %q, %s %q, %s %q]", q.Surface, q.BaseRule, q.Base, q.MeasureRule, q.Measure, q.PeriodRule, q.Period)
	}
	for i := range r.Amounts {
		a := &r.Amounts[i]
		fmt.Fprintf(&b, "[%s: %s %q, %s %q, %s %q]", a.Surface, a.PerRule, a.Per, a.MeasureRule, a.Measure, a.PeriodRule, a.Period)
	}
	return b.String()
}

// ruleLiteral is the name of a rule as the code has it.
var ruleLiteral = regexp.MustCompile(`"((?:whole|measure|per|period)/[a-z-]+)"`)

// TestRuleNames holds testdata/rules.txt against the code: every rule has its line there,
// in order, and no line is of another.
func TestRuleNames(t *testing.T) {
	named := make(map[string]bool)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range ruleLiteral.FindAllSubmatch(b, -1) {
			named[string(m[1])] = true
		}
	}
	docs := readRules(t)
	for _, d := range docs {
		if !named[d.id] {
			t.Errorf("%s is said to read %s, and no rule has the name", d.id, d.reads)
		}
		delete(named, d.id)
	}
	for id := range named {
		t.Errorf("%s has no line in testdata/rules.txt", id)
	}
	if !slices.IsSortedFunc(docs, func(a, b ruleDoc) int { return cmp.Compare(a.id, b.id) }) {
		t.Error("the lines of testdata/rules.txt are not in the order of their names")
	}
}
