package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
	"strings"
)

// fractions reads en tredjedel, tre firedeler, halvparten, 1/3, hver fjerde and
// annenhver.
func fractions(s *Reading) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		switch {
		case t.Class&token.ClassDenominator != 0 && t.Kind == token.Word:
			denominator(s, i)
		case t.Class&token.ClassEvery != 0 && s.Is(i+1, token.ClassOrdinal):
			every(s, i, i+1, int(s.Entry(i+1).Word.Ordinal))
		case t.Class&token.ClassEveryOther != 0:
			every(s, i, i, 2)
		case t.Kind == token.Numeral:
			solid(s, int(t.Number))
		case t.Class&token.ClassEvery != 0 && s.Is(i+1, token.ClassOf):
			quarter(s, i)
		case s.English && t.Kind == token.Word && s.Entry(i).Form == "half" && (s.Is(i+1, token.ClassOf) || s.Is(i+1, token.ClassDeterminer) || opensClause(s.Sentence, i, i)):
			half(s, i)
		}
	}
}

// fractionRanges joins mellom en tredjedel og halvparten, 1/3–1/2.
func fractionRanges(s *Reading) {
	last := -1
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if m.Rule != RuleFraction {
			continue
		}
		if last >= 0 {
			a := &s.Mentions[last]
			p := s.Before(a.First)
			conn := connect(s.Sentence, a.Last+1, m.First)
			if a.Den2 == 0 && a.Num*m.Den < m.Num*a.Den &&
				(conn == connectDash || conn == connectTo && (!s.Is(p, token.ClassFrom) || !moves(s.Sentence, p, m.Last, false)) || conn == connectAnd && s.Is(p, token.ClassBetween)) {
				a.Num2, a.Den2, a.Last = m.Num, m.Den, m.Last
				m.dead = true
				continue
			}
			if conn == connectTo && s.Is(p, token.ClassFrom) && a.Group == 0 {
				s.groups++
				a.Group, m.Group = s.groups, s.groups
				a.Change, m.Change = record.ChangeFrom, record.ChangeTo
			}
		}
		last = i
	}
}

// denominator reads the number before a denominator. An adjective that
// qualifies may stand between: en drøy tredjedel.
func denominator(s *Reading, i int) {
	e := s.Entry(i)
	den := e.Word.Denominator
	english := e.Word.Only&4 != 0 && e.Word.Only&3 == 0 || s.English
	j := i - 1
	if s.KindAt(j) == token.Dash && s.Glued(j) {
		j-- // two-thirds
	}
	for s.Is(j, token.ClassQualifier) && s.KindAt(j-1) == token.Numeral {
		j--
	}
	m := Mention{Number: -1, First: i, Last: i, Form: record.FormFraction, Num: 1, Den: float64(den), Rule: RuleFraction}
	switch {
	case s.KindAt(j) == token.Numeral && part(s.Sentence, int(s.Tokens[j].Number), den):
		n := &s.Numbers[s.Tokens[j].Number]
		if english && n.Year {
			return
		}
		v, ok := n.Value.Integer()
		if !ok || v < 1 || v > int64(den) {
			return
		}
		m.Number, m.First, m.Num = int(s.Tokens[j].Number), j, float64(v)
	case den == 2 && !s.In(i, bareHalf):
	case english && s.KindAt(j) == token.Word && s.Entry(j).Form == "a" && (s.Is(i+1, token.ClassOf) || den == 3):
		m.First = j
	case english && den == 4 && s.KindAt(j) == token.Word && s.Entry(j).Form == "a" && (s.Is(s.Before(j), token.ClassWith) || opensClause(s.Sentence, j, i)):
		m.First = j // cut by a quarter; a quarter would stay
	default:
		return // tredelen, en del
	}
	if den != 2 && strings.HasSuffix(e.Form, "part") && (m.Num != 1 || !s.Is(i+1, token.ClassOf)) {
		return // en tredjepart betaler: a third party
	}
	if english && ofTime(s.Sentence, i+1) {
		return // a quarter of an hour
	}
	if english && den == 4 && !s.Is(i+1, token.ClassOf) && s.KindAt(j) != token.Numeral && !s.Is(s.Before(j), token.ClassWith) && !opensClause(s.Sentence, j, i) {
		return // a quarter of a year
	}
	if s.Is(i+1, token.ClassTimeUnit) && !english {
		return
	}
	s.add(m)
}

// opensClause reports whether the English fraction of tokens i to j opens a clause as
// its subject: roughly a quarter would stay, of which almost half went to doctors.
func opensClause(s *token.Sentence, i, j int) bool {
	if !s.Is(j+1, token.ClassVerb) && !morph.VerbLike(s, j+1) {
		return false
	}
	p := i - 1
	if s.Is(p, token.ClassQualifier) {
		return true
	}
	return p < 0 || s.KindAt(p) == token.Comma || s.KindAt(p) == token.Point || s.Is(p, token.ClassAnd|token.ClassJudge|token.ClassThat)
}

// quarter reads tre kvart av and ein kvart av, where kvart is no every.
func quarter(s *Reading, i int) {
	if s.KindAt(i-1) != token.Numeral || s.Entry(i).Form != "kvart" {
		return
	}
	k := int(s.Tokens[i-1].Number)
	v, ok := s.Numbers[k].Value.Integer()
	if !ok || v != 1 && v != 3 || !part(s.Sentence, k, 4) {
		return
	}
	s.add(Mention{Number: k, First: i - 1, Last: i, Form: record.FormFraction, Num: float64(v), Den: 4, Rule: RuleFraction})
}

// ofTime reports whether token i begins of an hour, of the year.
func ofTime(s *token.Sentence, i int) bool {
	if s.Is(i, token.ClassOf) {
		i++
	}
	for s.Is(i, token.ClassDeterminer) || s.KindAt(i) == token.Word && s.In(i, morph.EnglishArticle) {
		i++
	}
	return s.Is(i, token.ClassTimeUnit|token.ClassSeason)
}

// part reports whether number k can be the numerator over den.
func part(s *token.Sentence, k int, den int32) bool {
	n := &s.Numbers[k]
	return !n.Used && !n.Label && !n.Ordinal && !n.Scaled && !n.Vague && n.Digits.Decimals == 0 && n.Den == 0
}

// every reads hver fjerde, unless it is a time: hvert fjerde år.
func every(s *Reading, i, j, den int) {
	if den < 2 || s.Is(j+1, token.ClassTimeUnit|token.ClassMonth|token.ClassSeason) || timeCompound(s.Sentence, j+1) {
		return
	}
	if s.Is(i-1, token.ClassPreposition) && s.Is(j+1, token.ClassTimeUnit) {
		return
	}
	m := Mention{Number: -1, First: i, Last: j, Form: record.FormRatio, Num: 1, Den: float64(den), Rule: RuleEvery}
	if morph.NounLike(s.Sentence, j+1) || s.KindAt(j+1) == token.Word && s.Tokens[j+1].Id == 0 && !predicate(s.Sentence, j+1) || morph.VerbLike(s.Sentence, j+1) && morph.VerbLike(s.Sentence, j+2) {
		m.Last = syntax.Hyphenated(s.Sentence, j+1) // hver femte bruker er mann
	}
	if den == 2 && j > i {
		m.doubt, m.Review = 0.7, true // hver andre
	}
	s.add(m)
}

// predicate reports whether token i is the verb of which an every is the subject:
// hver sjuende trakk seg. A small word follows it.
func predicate(s *token.Sentence, i int) bool {
	return morph.FiniteEnding(s, i) && (s.Is(i+1, token.ClassPronoun|token.ClassPreposition|token.ClassDeterminer|token.ClassAdverb) || s.KindAt(i+1) == token.Point)
}

// timeCompound reports whether token i is a day or a week by its last part.
func timeCompound(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.Tokens[i].Id == 0 && s.In(i, timePart)
}

// solid reads 1/3 and ½ that stand alone.
func solid(s *Reading, k int) {
	n := &s.Numbers[k]
	if n.Den == 0 || n.Used || n.Label || n.Scaled {
		return
	}
	i := int(n.Token)
	m := Mention{
		Number: k, First: i, Last: i, Form: record.FormFraction,
		Num: float64(n.Num), Den: float64(n.Den), Rule: RuleFraction,
	}
	if !s.Is(i+1, token.ClassOf) {
		if s.Is(i+1, token.ClassMonth|token.ClassTimeUnit) || n.Glued || n.Den > 10 && n.Den != 12 {
			return
		}
		m.doubt, m.Review = 0.6, true
	}
	s.add(m)
}

// half reads half of the and half the.
func half(s *Reading, i int) {
	if ofTime(s.Sentence, i+1) || s.Is(i-1, token.ClassOrdinal) || s.KindAt(i-1) == token.Word && string(s.Folded(i-1)) == "first" {
		return
	}
	s.add(Mention{Number: -1, First: i, Last: i, Form: record.FormFraction, Num: 1, Den: 2, Rule: RuleFraction})
}
