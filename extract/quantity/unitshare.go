package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

// shareUnit reads %, prosent, pst., prosentpoeng, prosent-poeng, ‰.
func shareUnit(s *token.Sentence, i int) (u Unit, ok bool) {
	if s.Hyphen(i) && s.Is(i+1, token.ClassShareUnit) {
		i++
		if !attributive(s, i) {
			return u, false
		}
	}
	if !s.Is(i, token.ClassShareUnit) || percentThing(s, i) {
		return u, false
	}
	u = Unit{Kind: UnitShare, first: i, Last: i}
	switch c := s.Tokens[i].Class; {
	case c&token.ClassPoint != 0:
		u.form, u.basis = record.FormPercentagePoint, s.Entry(i).Basis
	case c&token.ClassPermille != 0:
		u.form = record.FormPermille
	default:
		return percentUnit(s, u)
	}
	return u, true
}

// attributive reports whether the unit at token i may stand behind a hyphen:
// 40-prosents.
func attributive(s *token.Sentence, i int) bool {
	return s.Entry(i).Class&token.ClassPoint != 0 || s.In(i, percentAttribute)
}

// percentThing reports whether prosent at token i is a part of a name of things:
// ti-prosent grupper, but not en ti-prosent økning.
func percentThing(s *token.Sentence, i int) bool {
	if !s.Glued(i) || s.KindAt(i-1) != token.Dash || s.Entry(i).Form != "prosent" {
		return false
	}
	return morph.NounLike(s, i+1) && !morph.ChangeNoun(s, i+1) && !morph.ChangeVerb(s, i+1)
}

// percentUnit is the unit u, whose token says percent, with poeng where that follows.
func percentUnit(s *token.Sentence, u Unit) (Unit, bool) {
	u.form = record.FormPercent
	i, j := u.first, u.first+1
	if s.KindAt(j) == token.Dash && s.Glued(j) {
		j++
	}
	hyphen := j > i+1
	switch {
	case s.Is(j, token.ClassPoeng) && (hyphen || s.Tokens[i].Kind == token.Sign):
		u.form, u.Last = record.FormPercentagePoint, j
	case hyphen && s.Glued(j) && s.KindAt(j) == token.Word && s.Entry(i).Form != "prosents":
		return Unit{}, false // 5 %-nivå, 4-prosent-regelen
	}
	return u, true
}
