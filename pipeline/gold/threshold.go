package gold

import (
	"slices"
	"strconv"
	"strings"

	yamlparser "github.com/goccy/go-yaml/parser"
)

// Threshold is a score that must be reached.
type Threshold struct {
	Name  string
	Least float64
}

// ParseThresholds reads a file of the form
//
//	min:
//	  findings.f1: 0.95
//
// The error is Faults.
func ParseThresholds(name string, b []byte) ([]Threshold, error) {
	r := &reader{file: &File{Path: name}}
	root, err := yamlparser.ParseBytes(b, 0)
	if err != nil || len(root.Docs) != 1 || root.Docs[0].Body == nil {
		r.fault(1, "no YAML: write min: and below it findings.f1: 0.95")
		return nil, r.faults
	}
	var out []Threshold
	for _, v := range r.fields(root.Docs[0].Body, "a mapping") {
		if v.Key.String() != "min" {
			r.fault(lineOf(v.Key), "unknown field %q: the one field is min", v.Key.String())
			continue
		}
		for _, t := range r.fields(v.Value, "a mapping of scores") {
			least := r.number(t.Value)
			if least < 0 || least > 1 {
				r.fault(lineOf(t.Key), "%s is to be at least %v: a score is from 0 to 1", t.Key.String(), least)
			}
			if !scoreName(t.Key.String()) {
				r.fault(lineOf(t.Key), "unknown score %q: write a table, a dot and p, r or f1, such as findings.f1, or one of %s", t.Key.String(), strings.Join(detailNames[:], ", "))
			}
			out = append(out, Threshold{t.Key.String(), least})
		}
	}
	if len(r.faults) > 0 {
		return nil, r.faults
	}
	return out, nil
}

// detailNames are the names of all details.
var detailNames = [...]string{
	"provenance", "reports.series", "reports.chapter", "reports.institutions",
	"findings.section_r", "findings.cue_r", "recommendations.section_r", "recommendations.cue_r",
	"percentages.qualifier", "amounts.qualifier",
}

func scoreName(s string) bool {
	table, score, _ := strings.Cut(s, ".")
	return slices.Contains(tableNames[:], table) && slices.Contains([]string{"p", "r", "f1"}, score) || slices.Contains(detailNames[:], s)
}

// Short says which thresholds the figures do not reach. A score that nothing in
// the gold is about counts as not reached.
func Short(figures []Figure, thresholds []Threshold) []string {
	var out []string
	for _, t := range thresholds {
		value, found := 0.0, false
		for _, f := range figures {
			if f.Name == t.Name {
				value, found = f.Value, true
			}
		}
		switch {
		case !found:
			out = append(out, t.Name+" cannot be measured: no gold speaks of it")
		case value < t.Least:
			out = append(out, t.Name+" "+strconv.FormatFloat(value, 'f', 3, 64)+" < "+strconv.FormatFloat(t.Least, 'f', -1, 64))
		}
	}
	return out
}
