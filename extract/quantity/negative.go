package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// notShare reports whether the percentage m names a group or a level of
// confidence rather than a share of anything: topp 1 pst., 95 % konfidens.
func notShare(s *token.Sentence, m *Mention) bool {
	next := m.Unit.Last + 1
	if s.KindAt(next) == token.Other && s.Text[s.Tokens[next].Start] == '=' {
		return true // 100 % = Antall, a legend
	}
	if s.KindAt(next) == token.Dash && s.Glued(next) {
		next++
	}
	for range 2 {
		if morph.Comparative(s, next) {
			break // 60 prosent høyere sannsynlighet
		}
		if s.Is(next, token.ClassConfidence) {
			return !chance(s, next)
		}
		if s.KindAt(next) != token.Word || s.Is(next, token.ClassFunction) {
			break
		}
		next++
	}
	p := s.Before(m.First)
	if s.KindAt(p) == token.Dash && s.KindAt(p-1) == token.Numeral {
		p = s.Before(p - 1) // de 70–80 prosent høyest presterende
	}
	if s.Is(p, token.ClassGroup) {
		return true
	}
	// de ti prosent svakest presterende, de 10 prosent som har lavest inntekt
	if s.Is(p, token.ClassDeterminer) {
		for j := m.Unit.Last + 1; j < len(s.Tokens) && j <= m.Unit.Last+3 && s.KindAt(j) == token.Word; j++ {
			if morph.Superlative(s, j) {
				return true
			}
		}
	}
	return confident(s, m.First)
}

// confident reports whether the percentage at token i, or a row of them that it
// ends, is a level of confidence by the words before: konfidensnivå på 95 prosent,
// signifikant på 10, 5 og 1 prosent, significance at the 5 and 1 per cent.
func confident(s *token.Sentence, i int) bool {
	p := s.Before(i)
	for n := 0; n < 6 && (s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassOr)) && s.KindAt(p-1) == token.Numeral; n++ {
		p = s.Before(p - 1)
	}
	if s.Is(p, token.ClassDeterminer) && s.Is(p-1, token.ClassPreposition) {
		p--
	}
	if s.Is(p, token.ClassOn|token.ClassMembership) || s.English && s.Is(p, token.ClassPreposition) {
		p--
	}
	if !level(s, p) {
		return s.Is(p, token.ClassConfidence) && !s.Is(p, token.ClassPreposition)
	}
	for n := 0; n < 6 && s.KindAt(p) == token.Word; n++ {
		if s.Is(p, token.ClassConfidence) && !level(s, p) && !s.Is(p, token.ClassPreposition) {
			return true // signifikans er markert på nivåene 10, 5 og 1 prosent
		}
		p--
	}
	return false
}

// level reports whether token i is the bare word for a level, which alone tells
// nothing: et nivå på 40 prosent.
func level(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassConfidence) && s.In(i, bareLevel)
}

// chance reports whether token i is the probability of something, which is a
// share: 60 prosent sannsynlighet for flom.
func chance(s *token.Sentence, i int) bool {
	return s.Entry(i).Form == "sannsynlighet" && s.KindAt(i+1) == token.Word && s.In(i+1, chanceOf)
}

// notMoney reports whether the amount m is a way of speaking: ikke en krone.
func notMoney(s *token.Sentence, m *Mention) bool {
	n := &s.Numbers[m.Number]
	// Beløp i 1000 kr: the unit of a table.
	if s.Is(s.Before(int(n.Token)), token.ClassIn) && (n.Spelled && !n.Weak && n.Token == n.Last && n.Value.Coef == 1000 || !n.Spelled && n.Digits.Decimals == 0 && (n.Value.Coef == 1000 || n.Value.Coef == 1e6) && !n.Scaled) {
		return true
	}
	// Hele 1 000 kroner, (1 000 kr): a caption and no sentence.
	if scaleAt(s, int(n.Token)) >= 3 && !n.Spelled && n.Last == n.Token && captioned(s, m) {
		return true
	}
	if n.Weak && !n.Scaled && s.Is(m.Unit.Last, token.ClassKroner|token.ClassMinor) {
		if p := m.First - 1; s.KindAt(p) == token.Word && s.In(p, notOne) {
			return true
		}
	}
	return false
}

// captioned reports whether m is the unit of a table: it is all that the passage
// says, but for hele before it, or closes a line without a verb in parentheses.
func captioned(s *token.Sentence, m *Mention) bool {
	i, j := m.First-1, m.After()
	if k := s.KindAt(j); s.Is(i, token.ClassJudge) && s.Opens(i) && (k == token.None || k == token.Quote) {
		return true
	}
	if s.KindAt(i) != token.Open || s.KindAt(j) != token.Close || i > syntax.MaxPhrase {
		return false
	}
	for k := 0; k < i; k++ {
		if s.Is(k, token.ClassVerb|token.ClassMembership) || morph.VerbLike(s, k) || s.KindAt(k) == token.Point {
			return false
		}
	}
	return true
}

// axes drops the labels of a chart's axis: 0 % 10 % 20 % …, or 40 % and nothing
// else in the passage.
func axes(s *Reading, in *Passage) {
	for i := 0; i < len(s.Mentions); {
		j := i + 1
		for j < len(s.Mentions) && s.Mentions[j].First == s.Mentions[j-1].Last+1 && signed(s, j) {
			j++
		}
		if signed(s, i) && (j-i >= 4 && even(s, i, j) || !in.InTable && len(s.Mentions) == 1 && alone(s.Sentence) && tenth(s, i)) {
			for k := i; k < j; k++ {
				s.Mentions[k].dead = true
			}
		}
		i = j
	}
}

// signed reports whether mention i is a percentage with a sign.
func signed(s *Reading, i int) bool {
	m := &s.Mentions[i]
	return m.Unit.Kind == UnitShare && m.High < 0 && m.Number >= 0 && s.KindAt(m.Unit.Last) == token.Sign && m.First == int(s.Numbers[m.Number].Token)
}

// even reports whether mentions i to j climb by one step.
func even(s *Reading, i, j int) bool {
	step := s.Numbers[s.Mentions[i+1].Number].Value.Float() - s.Numbers[s.Mentions[i].Number].Value.Float()
	for k := i + 1; k < j; k++ {
		d := s.Numbers[s.Mentions[k].Number].Value.Float() - s.Numbers[s.Mentions[k-1].Number].Value.Float()
		if step == 0 || d-step > 1e-9 || step-d > 1e-9 {
			return false
		}
	}
	return true
}

// tenth reports whether mention i is a whole multiple of ten.
func tenth(s *Reading, i int) bool {
	n := &s.Numbers[s.Mentions[i].Number]
	v, ok := n.Value.Integer()
	return ok && n.Digits.Decimals == 0 && v%10 == 0 && v >= 0 && v <= 100
}

// alone reports whether the passage holds a number, a sign and quotes at most.
func alone(s *token.Sentence) bool {
	n := 0
	for i := range s.Tokens {
		if s.Tokens[i].Kind != token.Quote {
			n++
		}
	}
	return n == 2
}
