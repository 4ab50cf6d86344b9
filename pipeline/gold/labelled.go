package gold

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"
)

// labelledRow is a row of any list of a *.gold.json file, as described in
// testdata/gold/README.md.
type labelledRow struct {
	Report           string            `json:"report"`
	Title            string            `json:"title"`
	Series           *string           `json:"series"`
	Institutions     []string          `json:"institutions"`
	Theme            *string           `json:"theme"`
	CommissionedBy   []string          `json:"commissioned_by"`
	Downloads        []json.RawMessage `json:"downloads"`
	URLs             []string          `json:"urls"`
	Heading          string            `json:"heading"`
	Number           *string           `json:"number"`
	Kind             string            `json:"kind"`
	Level            int               `json:"level"`
	Text             string            `json:"text"`
	Alternative      string            `json:"alternative_text"`
	Style            string            `json:"style"`
	InFindings       bool              `json:"in_findings_section"`
	InRecommendation bool              `json:"in_recommendations_section"`
	Addressee        *string           `json:"addressee"`
	Strength         *string           `json:"strength"`
	Polarity         *string           `json:"polarity"`
	StartLine        int               `json:"start_line"`
	EndLine          int               `json:"end_line"`
	Line             int               `json:"line"`
	Form             *string           `json:"form"`
	Value            float64           `json:"value"`
	ValueHigh        *float64          `json:"value_high"`
	ValueFrom        *float64          `json:"value_from"`
	Surface          string            `json:"surface"`
	Qualifier        *string           `json:"normalised_qualifier"`
	QualifierText    *string           `json:"qualifier_text"`
	Of               *string           `json:"of"`
	BaseSource       string            `json:"base_source"`
	Measure          *string           `json:"measure"`
	Per              *string           `json:"per"`
	Period           json.RawMessage   `json:"period"`
	PriceYear        *int              `json:"price_year"`
	Change           *string           `json:"change"`
	Currency         *string           `json:"currency"`
	CurrencyExplicit *bool             `json:"currency_explicit"`
	InTable          bool              `json:"in_table"`
	Sentence         *string           `json:"sentence"`
	Certainty        string            `json:"certainty"`
	Why              string            `json:"why"`
	Note             string            `json:"note"` // for people
}

// labelledQualifiers are those of the labels in the words of the contract.
var labelledQualifiers = map[string]string{
	"gt": "over", "gte": "at_least", "lt": "under", "lte": "at_most",
	"approx": "about", "approx_lt": "just_under", "approx_gt": "just_over",
}

// labelledKinds are those of the labels that the contract names otherwise.
var labelledKinds = map[string]string{
	"findings_and_recommendations": "mixed", "challenges": "findings", "description": "background",
}

// parseLabelled reads the form of testdata/gold/*.gold.json. Its document is
// that of the same name, whatever its extension.
func parseLabelled(name string, b []byte) (*File, error) {
	f := &File{Path: name, Document: strings.TrimSuffix(path.Base(name), ".gold.json"), AnyType: true}
	d := json.NewDecoder(bytes.NewReader(b))
	line := func() int { // of what comes next
		at := int(d.InputOffset())
		for at < len(b) && strings.IndexByte(" \t\r\n,:", b[at]) >= 0 {
			at++
		}
		return 1 + bytes.Count(b[:at], []byte("\n"))
	}
	fault := func(line int, format string, a ...any) error {
		return Faults{{name, line, fmt.Sprintf(format, a...)}}
	}
	open := func(want json.Delim) error {
		at := line()
		if t, err := d.Token(); err != nil {
			return fault(at, "no JSON: %v", err)
		} else if t != want {
			return fault(at, "here stands %v, where %v is wanted", t, want)
		}
		return nil
	}
	if err := open('{'); err != nil {
		return nil, err
	}
	for d.More() {
		at := line()
		key, err := d.Token()
		if err != nil {
			return nil, fault(at, "no JSON: %v", err)
		}
		list := key.(string)
		if !slices.Contains([]string{"reports", "sections", "findings", "recommendations", "quantities", "distractors"}, list) {
			return nil, fault(at, "unknown list %q: the lists are reports, sections, findings, recommendations, quantities, distractors", list)
		}
		if err := open('['); err != nil {
			return nil, err
		}
		for d.More() {
			at := line()
			var raw json.RawMessage
			if err := d.Decode(&raw); err != nil {
				return nil, fault(at, "no JSON: %v", err)
			}
			var row labelledRow
			strict := json.NewDecoder(bytes.NewReader(raw))
			strict.DisallowUnknownFields()
			if err := strict.Decode(&row); err != nil {
				return nil, fault(at, "%s: testdata/gold/README.md names the fields", strings.TrimPrefix(err.Error(), "json: "))
			}
			f.label(list, at, &row)
		}
		if _, err := d.Token(); err != nil {
			return nil, fault(line(), "no JSON: %v", err)
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, fault(line(), "no JSON: %v", err)
	}
	return f, nil
}

// label adds a row of the list.
func (f *File) label(list string, at int, row *labelledRow) {
	l := &Label{
		At: at, Text: row.Text, Alternative: row.Alternative, Optional: row.Certainty == "borderline",
		Line: row.StartLine, Last: row.EndLine, Style: row.Style, Qualifier: "exact",
		Series: text(row.Series), Chapter: text(row.Theme), Institutions: row.Institutions, Sentence: text(row.Sentence),
	}
	table := 0
	switch list {
	case "reports":
		table, l.Text = reports, row.Title
	case "sections":
		table, l.Text, l.Kind = sections, row.Heading, row.Kind
		if k := labelledKinds[row.Kind]; k != "" {
			l.Kind = k
		}
		l.Optional = !claims(l.Kind) || row.Heading == "" // whatever its certainty
	case "findings", "recommendations":
		table, l.Origin = findings, "cue"
		if list == "recommendations" {
			table = recommendations
		}
		if row.InFindings || row.InRecommendation {
			l.Origin = "section"
		}
	case "quantities":
		table, l.Text, l.Value, l.High = amounts, row.Surface, row.Value, row.ValueHigh
		switch row.Kind {
		case "percent", "fraction", "ratio":
			table = percentages
			if row.Kind != "percent" {
				l.Value *= 100
			}
			if row.Kind == "ratio" && text(row.Form) == "change" {
				l.Optional = true
			}
		case "money":
		default:
			return
		}
		l.Line, l.Last = row.Line, row.EndLine
		l.Optional = l.Optional || row.InTable
		l.Base, l.Measure, l.Per, l.Period = text(row.Of), text(row.Measure), text(row.Per), period(row.Period)
		if row.PriceYear != nil {
			l.PriceYear = *row.PriceYear
		}
		if row.Qualifier != nil {
			l.Qualifier = *row.Qualifier
			if q := labelledQualifiers[l.Qualifier]; q != "" {
				l.Qualifier = q
			}
		}
	default:
		f.Distractors = append(f.Distractors, Distractor{row.Text, row.StartLine, row.Why})
		return
	}
	if l.Last == 0 {
		l.Last = l.Line
	}
	f.Tables[table] = append(f.Tables[table], l)
	if list == "quantities" && row.ValueFrom != nil { // fra 40 til 55: two rows by the contract
		from := *l
		from.Value, from.Optional, from.derived = *row.ValueFrom, true, true
		from.Base, from.Measure, from.Per, from.Period, from.PriceYear = "", "", "", "", 0 // said of the end
		f.Tables[table] = append(f.Tables[table], &from)
	}
}

// period is a period that is written as text or as a year.
func period(raw json.RawMessage) string {
	s := ""
	if json.Unmarshal(raw, &s) == nil || string(raw) == "null" {
		return s
	}
	return string(raw)
}

// claims reports whether a section of that kind holds findings or recommendations.
func claims(kind string) bool {
	return kind == "findings" || kind == "recommendations" || kind == "mixed"
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
