package quantity

import (
	"funn/extract/record"
	"funn/extract/token"
)

// Qualify finds om lag, over, minst before a mention, eller mer after it, and
// an adjective inside it (en drøy tredjedel).
func Qualify(s *token.Sentence, m *Mention) {
	m.Qualifier = record.Exact
	if i := insideFraction(s, m); i > 0 {
		m.limit(s, i, i, s.Entry(i).Relation)
		return
	}
	if m.Number >= 0 && s.Numbers[m.Number].Vague {
		m.limit(s, m.First, int(s.Numbers[m.Number].Token), record.About)
		return
	}
	i := m.First - 1
	for s.Is(i, token.ClassPrefix) || s.KindAt(i) == token.Quote && m.First-i < 3 {
		i--
	}
	if plusMinus(s, i) {
		m.limit(s, i-2, i, margin(s, i-3))
		return
	}
	for s.Is(i, token.ClassRespectively) {
		i-- // et tak på henholdsvis 1,6 og 1,9 mill. kroner: it limits both
		m.all = true
	}
	j, judge := qualifierBefore(s, m, i)
	after := m.After()
	switch {
	case j >= 0 && reached(s, j): // kom opp til 15 %
	case j >= 0 && qualifies(s, j):
		m.limitBefore(s, j)
	case s.Is(after, token.ClassPostQualifier): // eller mer, og over
		m.limit(s, after, after, s.Entry(after).Relation)
	case judge >= 0 && emphatic(s, judge):
		m.QualifierSpan = spanOf(s, judge, judge)
	}
}

// QualifyAll gives mention m the qualifier that stands before henholdsvis and that prev,
// the one before it, has.
func QualifyAll(s *token.Sentence, m, prev *Mention) {
	if m.Qualifier != record.Exact || !prev.all {
		return
	}
	switch connect(s, prev.Last+1, m.First) {
	case connectAnd, connectOr, connectComma:
		m.Qualifier, m.QualifierSpan, m.all = prev.Qualifier, prev.QualifierSpan, true
	}
}

// limit makes q of tokens i to j the qualifier of m.
func (m *Mention) limit(s *token.Sentence, i, j int, q record.Qualifier) {
	m.Qualifier, m.QualifierSpan = q, spanOf(s, i, j)
}

// limitBefore makes the qualifier at token j that of m, ikke before it included.
func (m *Mention) limitBefore(s *token.Sentence, j int) {
	q := s.Entry(j).Relation
	if s.KindAt(j) == token.Sign && s.Entry(j).Form == "±" {
		q = margin(s, j-1)
	}
	if k := denied(s, j); k >= 0 {
		m.limit(s, k, j, opposite(q))
	} else {
		m.limit(s, j, j, q)
	}
}

// spanOf is the span of tokens i to j.
func spanOf(s *token.Sentence, i, j int) record.Span {
	return record.Span{Start: int(s.Tokens[i].Start), End: int(s.Tokens[j].End)}
}

// insideFraction is the token of the adjective in en snau tredjedel; 0 where none is.
func insideFraction(s *token.Sentence, m *Mention) int {
	if m.Rule != RuleFraction {
		return 0
	}
	for i := m.First + 1; i < m.Last && i < m.First+3; i++ {
		if s.IsWord(i, token.ClassQualifier) {
			return i
		}
	}
	return 0
}

// qualifierBefore is the nearest qualifier that ends at token i or a little before it, and
// the word that judges nearest to its start: bare om lag 40 prosent. Each is −1 where
// there is none.
func qualifierBefore(s *token.Sentence, m *Mention, i int) (j, judge int) {
	judge = -1
	for j = i; j >= 0 && j > i-4; j-- {
		switch {
		case s.Is(j, token.ClassQualifier):
			return j, judge
		case s.Is(j, token.ClassJudge):
			judge = j
		case j == i && s.IsWord(j, token.ClassDeterminer): // over den halve
		case j == i && m.Number < 0 && s.KindAt(j) == token.Numeral:
		default:
			return -1, judge
		}
	}
	return -1, judge
}

// qualifies reports whether the qualifier at token j stands for how the number
// is meant: some does in English only, vel in Norwegian.
func qualifies(s *token.Sentence, j int) bool {
	switch s.Entry(j).Form {
	case "some":
		return s.English
	case "vel":
		return !s.English
	}
	return true
}

// reached reports whether the qualifier at token j is opp til behind a verb that says how
// far something came: it names the level, and no upper bound.
func reached(s *token.Sentence, j int) bool {
	return s.FormIn(j, reachedUpTo) && s.In(j-1, reachedWord)
}

// emphatic reports whether a judging word is kept as the qualifier's text:
// hele, bare, kun.
func emphatic(s *token.Sentence, i int) bool {
	return s.FormIn(i, emphaticWord)
}
