package gold

import (
	"cmp"
	"slices"
	"strconv"

	"funn/extract/record"
)

// Rows are the rows of a set.
func Rows(set *record.Set) Document {
	d := Document{URI: set.Source.URI, ID: set.Source.DocID, Language: string(set.Language)}
	if set.Document == nil {
		return d
	}
	d.ID, d.Text = set.Document.ID, set.Document.Text
	if d.Language == "" {
		d.Language = string(record.Undetermined)
	}
	b := builder{text: d.Text, lines: newLines(d.Text)}
	for i := range set.Reports {
		b.report(&d, &set.Reports[i])
	}
	for i := range set.Sections {
		b.section(&d, &set.Sections[i])
	}
	for i := range set.Findings {
		r := b.claim(findings, &set.Findings[i].Claim)
		d.Rows[findings] = append(d.Rows[findings], *r)
	}
	for i := range set.Recommendations {
		b.recommendation(&d, &set.Recommendations[i])
	}
	for i := range set.Percentages {
		b.percentage(&d, &set.Percentages[i])
	}
	for i := range set.Amounts {
		b.amount(&d, &set.Amounts[i])
	}
	d.sort()
	return d
}

// sort puts the rows in the order of the dataset.
func (d *Document) sort() {
	for _, rows := range d.Rows {
		slices.SortStableFunc(rows, func(a, b Row) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID))
		})
	}
}

type builder struct {
	text  string
	lines lines
	row   *Row
}

func (b *builder) begin(table int, id, text string, e *record.Evidence) *Row {
	b.row = &Row{
		Table: table, ID: short(id), Rule: e.Rule, Text: text, Review: e.NeedsReview,
		Start: e.Span.Start, End: e.Span.End,
		Line: b.lines.at(e.Span.Start), Last: b.lines.at(max(e.Span.Start, e.Span.End-1)),
	}
	return b.row
}

// end adds what every row has.
func (b *builder) end(e *record.Evidence) *Row {
	b.str("rule", e.Rule)
	b.flag("needs_review", e.NeedsReview)
	return b.row
}

func (b *builder) add(name, value string) {
	b.row.Fields = append(b.row.Fields, Field{name, value})
}

func (b *builder) str(name, s string) {
	if s == "" {
		b.add(name, "null")
		return
	}
	b.add(name, quote(s))
}

func (b *builder) or(name, s, none string) {
	if s == "" {
		s = none
	}
	b.str(name, s)
}

func (b *builder) strs(name string, s []string) {
	v := []byte{'['}
	for i, x := range s {
		if i > 0 {
			v = append(v, ',')
		}
		v = append(v, quote(x)...)
	}
	b.add(name, string(append(v, ']')))
}

func (b *builder) flag(name string, v bool) { b.add(name, strconv.FormatBool(v)) }
func (b *builder) int(name string, v int64) { b.add(name, strconv.FormatInt(v, 10)) }
func (b *builder) year(name string, v int32) {
	if v == 0 {
		b.add(name, "null")
		return
	}
	b.int(name, int64(v))
}
func (b *builder) float(name string, v float64) { b.add(name, strconv.FormatFloat(v, 'f', -1, 64)) }

func (b *builder) cents(name string, c record.Cents) {
	sign, u := "", uint64(c)
	if c < 0 {
		sign, u = "-", -u
	}
	b.add(name, sign+strconv.FormatUint(u/100, 10)+"."+string([]byte{byte('0' + u/10%10), byte('0' + u%10)}))
}

func (b *builder) ref(name, id string) {
	if id != "" {
		b.row.Refs = append(b.row.Refs, Ref{name, short(id)})
	}
}

// quote is s as JSON that is escaped only where JSON demands it, as in the dataset.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := make([]byte, 0, len(s)+2)
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"', c == '\\':
			b = append(b, '\\', c)
		case c >= ' ':
			b = append(b, c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\r':
			b = append(b, '\\', 'r')
		case c == '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return string(append(b, '"'))
}

func (b *builder) report(d *Document, r *record.Report) {
	b.begin(reports, r.ID, r.Title, &r.Evidence)
	b.ref("section_id", r.SectionID)
	b.str("chapter", r.Chapter)
	b.add("title", quote(r.Title))
	b.str("series", r.Series)
	b.strs("institutions", r.Institutions)
	b.strs("commissioned_by", r.CommissionedBy)
	b.str("published", r.Published)
	v := []byte{'['}
	for i, x := range r.Downloads {
		if i > 0 {
			v = append(v, ',')
		}
		size, n := "null", "null"
		if x.SizeText != "" {
			size = quote(x.SizeText)
		}
		if x.Bytes != 0 {
			n = strconv.FormatInt(x.Bytes, 10)
		}
		v = append(v, `{"label":`+quote(x.Label)+`,"size_text":`+size+`,"bytes":`+n+`}`...)
	}
	b.add("downloads", string(append(v, ']')))
	b.strs("urls", r.URLs)
	b.or("language", string(r.Language), "und")
	d.Rows[reports] = append(d.Rows[reports], *b.end(&r.Evidence))
}

func (b *builder) section(d *Document, s *record.Section) {
	b.begin(sections, s.ID, s.Heading, &s.Evidence)
	b.ref("report_id", s.ReportID)
	b.ref("parent_id", s.ParentID)
	b.int("level", int64(s.Level))
	b.str("number", s.Number)
	b.str("heading", s.Heading)
	b.or("kind", string(s.Kind), "other")
	b.or("language", string(s.Language), "und")
	d.Rows[sections] = append(d.Rows[sections], *b.end(&s.Evidence))
}

func (b *builder) claim(table int, c *record.Claim) *Row {
	r := b.begin(table, c.ID, c.Text, &c.Evidence)
	r.Sentence = c.Text
	b.ref("report_id", c.ReportID)
	b.ref("section_id", c.SectionID)
	b.ref([...]string{findings: "parent_finding_id", recommendations: "parent_recommendation_id"}[table], c.ParentID)
	b.add("text", quote(c.Text))
	b.strs("heading_path", c.HeadingPath)
	b.str("style", string(c.Style))
	b.str("origin", string(c.Origin))
	b.str("cue", c.Cue)
	b.or("speaker", string(c.Speaker), "unknown")
	b.or("language", string(c.Language), "und")
	b.strs("stems", c.Stems)
	b.int("n_percentages", int64(c.NPercentages))
	b.int("n_amounts", int64(c.NAmounts))
	return b.end(&c.Evidence)
}

func (b *builder) recommendation(d *Document, r *record.Recommendation) {
	b.claim(recommendations, &r.Claim)
	b.str("addressee", r.Addressee)
	b.str("modality", r.Modality)
	b.or("strength", string(r.Strength), "implicit")
	b.or("polarity", string(r.Polarity), "positive")
	for _, id := range r.BasedOn {
		b.ref("based_on", id)
	}
	d.Rows[recommendations] = append(d.Rows[recommendations], *b.row)
}

func (b *builder) mention(m *record.Mention) {
	b.or("qualifier", string(m.Qualifier), "exact")
	b.str("qualifier_text", m.QualifierText)
	b.or("change", string(m.Change), "none")
	b.str("measure", m.Measure)
	b.str("period", m.Period)
	b.year("year", m.Year)
	b.add("sentence", quote(m.Sentence))
	b.flag("in_table", m.InTable)
	b.ref("report_id", m.ReportID)
	b.ref("section_id", m.SectionID)
	b.ref("finding_id", m.FindingID)
	b.ref("recommendation_id", m.RecommendationID)
	b.ref("change_group", m.ChangeGroup)
	b.row.Sentence = m.Sentence
	b.end(&m.Evidence)
}

func (b *builder) percentage(d *Document, p *record.Percentage) {
	b.begin(percentages, p.ID, p.Surface, &p.Evidence)
	b.add("surface", quote(p.Surface))
	b.str("form", string(p.Form))
	if p.Range {
		b.add("value", "null")
	} else {
		b.float("value", p.Value)
	}
	b.float("value_low", p.Low)
	b.float("value_high", p.High)
	if p.Numerator != 0 || p.Denominator != 0 {
		b.float("numerator", p.Numerator)
		b.float("denominator", p.Denominator)
	} else {
		b.add("numerator", "null")
		b.add("denominator", "null")
	}
	b.str("base", p.Base)
	b.mention(&p.Mention)
	d.Rows[percentages] = append(d.Rows[percentages], *b.row)
}

func (b *builder) amount(d *Document, a *record.Amount) {
	b.begin(amounts, a.ID, a.Surface, &a.Evidence)
	b.add("surface", quote(a.Surface))
	if a.Range {
		b.add("value", "null")
	} else {
		b.cents("value", a.Value)
	}
	b.cents("value_low", a.Low)
	b.cents("value_high", a.High)
	b.str("currency", a.Currency)
	b.flag("currency_explicit", a.CurrencyExplicit)
	b.year("price_year", a.PriceYear)
	b.str("per", a.Per)
	b.mention(&a.Mention)
	d.Rows[amounts] = append(d.Rows[amounts], *b.row)
}
