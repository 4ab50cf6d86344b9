package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// shares reads a number without a unit where a noun says that it is a share:
// svarprosent på 76.
func shares(r *Reading) {
	for i := range r.s.Tokens {
		if r.s.KindAt(i) != token.Word || behindCount(r.s, i) {
			continue
		}
		if alcohol(r, i) {
			continue
		}
		if c := r.s.Noun(i); c&(token.ClassShare|token.ClassRate) != 0 {
			shareNoun(r, i, c)
		}
	}
}

// behindCount reports whether a number stands right before token i and counts it: 40
// promille, but not en promille.
func behindCount(s *token.Sentence, i int) bool {
	n := s.NumberAt(i - 1)
	return n != nil && !n.Weak
}

// shareNoun reads the number behind the noun at token i, which is of class c.
func shareNoun(r *Reading, i int, c token.Class) {
	j := numberBehind(r.s, i)
	if j < 0 {
		return
	}
	n, p := r.s.NumberAt(j), r.s.Before(j)
	from := r.s.Is(p, token.ClassFrom)
	fell := from && c&token.ClassShare != 0 // Prosentandelen har gått ned fra 48 til 41.
	if !fell && (j > i+6 || !leadsTo(r.s, i, p, n)) || is(n, taken|glued|weak|scaled) || !percentable(r.s, n) {
		return
	}
	m := mentionOf(r.s, int(r.s.Tokens[j].Number), RuleShareNoun)
	m.Form = record.FormPercent
	m.Unit = Unit{Kind: UnitShare, form: record.FormPercent}.unsaid(m.Last)
	if !from {
		m.First = i
	}
	if p == i || c&token.ClassShare == 0 {
		m.question(0.6)
	}
	shareList(r, m.Number, r.add(m))
}

// numberBehind is the token of the first number behind token i in its clause, years
// aside; −1 where none is near.
func numberBehind(s *token.Sentence, i int) int {
	for j := i + 1; j < len(s.Tokens) && j <= i+12; j++ {
		switch s.KindAt(j) {
		case token.Numeral:
			if n := s.NumberAt(j); !n.Year || n.Digits.Decimals > 0 {
				return j
			}
		case token.Point:
			if !s.Begins(j, ':') {
				return -1
			}
		case token.Comma:
			return -1
		}
	}
	return -1
}

// leadsTo reports whether token p, the last between the noun at token i and n, makes n
// the size of the noun: på, er, var, a colon, or nothing at all.
func leadsTo(s *token.Sentence, i, p int, n *token.Number) bool {
	if is(n, labelled|ordinal|dated|priced) || p < i {
		return false
	}
	return p == i || s.Begins(p, ':') ||
		s.Is(p, token.ClassOn|token.ClassMembership|token.ClassTo|token.ClassVerb|token.ClassOf|token.ClassRespectively)
}

// percentable reports whether n is between nothing and a hundred and counts no things.
func percentable(s *token.Sentence, n *token.Number) bool {
	v := n.Value.Float()
	return v >= 0 && v <= 100 && !counts(s, int(n.Last)+1)
}

// counts reports whether token i begins what makes the number before it a count: 7
// elever, 7 av 10.
func counts(s *token.Sentence, i int) bool {
	return morph.Counts(s, i) || ofNumber(s, i)
}

// ofNumber reports whether token i begins av 10: the number is half a ratio.
func ofNumber(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassOf) && s.KindAt(i+1) == token.Numeral && !opensAfter(s, i)
}

// opensAfter reports whether token i begins a sentence behind the full stop of an
// abbreviation: 14,9 mill. Av 30 årsverk …
func opensAfter(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && i > 0 && s.Tokens[i].Capital && !s.Tokens[i].Caps && s.Text[s.Tokens[i-1].End-1] == '.'
}

// shareList adds the numbers that go on after mention first, which is of number
// k: svarprosenten var henholdsvis 45 og 52.
func shareList(r *Reading, k, first int) {
	for k++; k < len(r.s.Numbers); k++ {
		n, o := &r.s.Numbers[k], &r.s.Numbers[k-1]
		if is(n, taken|labelled|glued|yearlike|weak|scaled) || !percentable(r.s, n) {
			return
		}
		switch connect(r.s, int(o.Last)+1, int(n.Token)) {
		case connectAnd, connectOr, connectComma:
		default:
			return
		}
		m := r.Mentions[first]
		m.Number, m.First, m.Last = k, int(n.Token), int(n.Last)
		m.Unit = m.Unit.unsaid(m.Last)
		m.Rule = ruleCoordinated
		r.Mentions[r.add(m)].Ties = first
	}
}

// alcohol reads promille på 2,4, where the unit stands before its number.
func alcohol(r *Reading, i int) bool {
	j := permilleOf(r.s, i)
	if j < 0 {
		return false
	}
	for k := len(r.Mentions) - 1; k >= 0 && k >= len(r.Mentions)-syntax.LookBack; k-- {
		if q := &r.Mentions[k]; q.Unit.first == i && q.share() {
			q.dead = true // the article of en promille på
		}
	}
	m := mentionOf(r.s, int(r.s.Tokens[j].Number), rulePermille)
	m.Form = record.FormPermille
	m.Unit = Unit{Kind: UnitShare, form: record.FormPermille}.unsaid(m.Last)
	r.add(m)
	return true
}

// permilleOf is the token of the number behind promille på at token i; −1 where none is.
func permilleOf(s *token.Sentence, i int) int {
	if !s.In(i, permille) || !s.Is(i+1, token.ClassOn|token.ClassMembership) {
		return -1
	}
	j := i + 2
	for s.Is(j, token.ClassQualifier|token.ClassJudge) {
		j++
	}
	n := s.NumberAt(j)
	if n == nil || is(n, taken|labelled|glued|yearlike|weak|scaled|priced|spelled) || n.Value.Float() > 10 || morph.Counts(s, int(n.Last)+1) {
		return -1
	}
	return j
}
