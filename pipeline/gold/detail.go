package gold

import (
	"slices"
	"strconv"
	"strings"
)

// Detail is a share that is told beside the tables: reports.series.
type Detail struct {
	Name string
	Share
}

// details are shares by their names, in the order in which they are told.
type details []Detail

func (d details) count(name string, right bool) {
	for i := range d {
		if d[i].Name == name {
			d[i].Of++
			if right {
				d[i].Right++
			}
			return
		}
	}
	panic("gold: no detail has the name " + name)
}

// Details are the shares that stand beside the tables, those that have a label
// at all. Of base, measure, per, period and price_year, the rows count whose label has
// one: an empty or another value is wrong. reports.title are the titles that are
// those of the labels to the letter. recommendations.refused is the share
// of the distractors that no recommendation was made of.
func (r *Report) Details() []Detail {
	all := details{{Name: "provenance", Share: r.surfaces}}
	for _, name := range strings.Fields(`reports.title reports.series reports.chapter reports.institutions
		findings.section_r findings.cue_r recommendations.section_r recommendations.cue_r recommendations.refused
		percentages.qualifier percentages.base percentages.measure percentages.period
		amounts.qualifier amounts.measure amounts.per amounts.period amounts.price_year`) {
		all = append(all, Detail{Name: name})
	}
	for _, d := range r.Documents {
		for _, taken := range d.taken {
			all.count("recommendations.refused", !taken)
		}
		for _, res := range d.Results {
			for _, h := range res.Hits {
				all.hit(res.Table, h.Row, h.Label)
			}
			if res.Table == findings || res.Table == recommendations {
				for _, l := range res.Misses {
					all.origin(res.Table, l, false)
				}
			}
		}
	}
	return slices.DeleteFunc(all, func(d Detail) bool { return d.Of == 0 })
}

// hit counts what a row says beside its text and value.
func (d details) hit(table int, row *Row, l *Label) {
	switch table {
	case reports:
		d.count("reports.title", squash(row.Text) == squash(l.Text))
		if l.Series != "" {
			d.count("reports.series", alike(row.Str("series"), l.Series, likeTitle))
		}
		if l.Chapter != "" {
			d.count("reports.chapter", alike(row.Str("chapter"), l.Chapter, likeTitle))
		}
		if len(l.Institutions) > 0 {
			d.count("reports.institutions", slices.ContainsFunc(row.List("institutions"), func(x string) bool {
				return slices.ContainsFunc(l.Institutions, func(y string) bool { return alike(x, y, likeInstitution) })
			}))
		}
	case findings, recommendations:
		d.origin(table, l, true)
	case percentages, amounts:
		for _, v := range Verdicts(row, l) {
			d.count(tableNames[table]+"."+v.Column, v.Right)
		}
	}
}

// Verdict is whether a column of a quantity's row is as its label has it.
type Verdict struct {
	Column string
	Right  bool
}

// Verdicts judge the columns of a row of percentages or amounts that its label has. An
// empty or another value is wrong. There are none of rows of other tables.
func Verdicts(row *Row, l *Label) []Verdict {
	if row == nil || row.Table != percentages && row.Table != amounts {
		return nil
	}
	out := []Verdict{{"qualifier", sameQualifier(row.Str("qualifier"), l.Qualifier)}}
	like := func(column, want string) {
		if want != "" {
			out = append(out, Verdict{column, alike(row.Str(column), want, likePhrase)})
		}
	}
	if row.Table == percentages {
		like("base", l.Base)
	}
	like("measure", l.Measure)
	if row.Table == amounts {
		like("per", l.Per)
	}
	if l.Period != "" {
		out = append(out, Verdict{"period", samePeriod(row, l.Period)})
	}
	if l.PriceYear != 0 {
		year, ok := row.Number("price_year")
		out = append(out, Verdict{"price_year", ok && int(year) == l.PriceYear})
	}
	return out
}

// origin counts the labels found of those in headed sections and of the others.
func (d details) origin(table int, l *Label, hit bool) {
	switch {
	case l.Optional || l.Origin == "":
	case l.Origin == "cue":
		d.count(tableNames[table]+".cue_r", hit)
	default:
		d.count(tableNames[table]+".section_r", hit)
	}
}

func alike(a, b string, least float64) bool { return newProfile(a).like(newProfile(b)) >= least }

// samePeriod takes a period with more words about it, and for a year the year.
func samePeriod(row *Row, want string) bool {
	have := row.Str("period")
	if year, ok := row.Number("year"); ok && strconv.Itoa(int(year)) == want {
		return true
	}
	return alike(have, want, likePhrase) || strings.Contains(squash(have), squash(want))
}

// sameQualifier takes about, just under and just over for one.
func sameQualifier(a, b string) bool {
	loose := func(q string) string {
		if q == "about" || q == "just_under" || q == "just_over" {
			return "about"
		}
		return q
	}
	return loose(a) == loose(b)
}
