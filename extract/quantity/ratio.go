package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// ratios reads 7 av 10, 212 av landets 357 havner, to av tre, one in four.
func ratios(s *Reading) {
	for k := 0; k+1 < len(s.Numbers); k++ {
		n, d := &s.Numbers[k], &s.Numbers[k+1]
		if n.Used || d.Used || !Whole(s.Sentence, n) || !Whole(s.Sentence, d) || int(d.Token)-int(n.Last) > 7 {
			continue
		}
		num, ok := n.Value.Integer()
		if !ok {
			continue
		}
		den, ok := d.Value.Integer()
		if !ok || den < 2 || num > den || num < 0 || den > 1e7 {
			continue
		}
		defined, ok := outOf(s.Sentence, int(n.Last)+1, int(d.Token))
		if !ok {
			nounBetween(s, k)
			continue
		}
		if d.Year && !defined && num < 20 || n.Year && d.Year {
			continue
		}
		first := int(n.Token)
		if s.Is(first-1, token.ClassLabel) || s.KindAt(first-1) == token.Point && s.Glued(first-1) && s.Is(first-2, token.ClassLabel) {
			continue
		}
		if first == 1 && s.KindAt(0) == token.Word && s.Tokens[0].Class == 0 {
			continue // Oppgave 7 av 10
		}
		if num == 1 && (member(s.Sentence, first) || defined && n.Weak && s.Is(first-1, token.ClassPreposition)) {
			n.Used, d.Used = true, true
			continue
		}
		if !defined && !n.Spelled && named(s.Sentence, first-1) && !morph.NounLike(s.Sentence, int(d.Last)+1) && !morph.VerbLike(s.Sentence, int(d.Last)+1) {
			continue // til hall 7 av 9
		}
		m := Mention{
			Number: k, First: first, Last: int(d.Last), Form: record.FormRatio,
			Num: float64(num), Den: float64(den), Rule: RuleRatio,
		}
		if num == 1 && n.Weak {
			m.doubt = 0.85 // en av tre may be a member
		}
		if noun := m.Last + 1; morph.NounLike(s.Sentence, noun) && !s.Glued(noun) {
			m.Last = max(noun, syntax.Core(s.Sentence, noun))
			if s.In(noun, answer) {
				m.Last = int(d.Last) // 9 av 10 ja: what they answer
			}
			if s.In(noun, possible) || string(s.Folded(m.Last)) == "poeng" {
				continue // 75 av 100 mulige poeng
			}
		}
		d.Used = true
		s.add(m)
		k++
	}
}

// nounBetween reads nine groups out of ten, én kvinne av fem: what is counted stands
// between the numbers, and nothing is counted behind them.
func nounBetween(s *Reading, k int) {
	n, d := &s.Numbers[k], &s.Numbers[k+1]
	num, _ := n.Value.Integer()
	den, _ := d.Value.Integer()
	i, j := int(n.Last)+1, int(d.Token)
	if num >= den || den > 100 || d.Year || !morph.NounLike(s.Sentence, i) || s.Is(i, token.ClassFunction|token.ClassOf|token.ClassMonth|token.ClassTimeUnit) || n.Spelled != d.Spelled || s.Is(int(n.Token)-1, token.ClassLabel) {
		return
	}
	switch {
	case j == i+2 && s.Is(i+1, token.ClassOf):
	case j == i+2 && s.Is(i+1, token.ClassIn) && (s.English || s.Unknown) && s.Entry(i+1).Form == "in" && n.Spelled && d.Spelled:
	case outOfWords(s.Sentence, i+1, j):
	default:
		return
	}
	next := int(d.Last) + 1
	if morph.NounLike(s.Sentence, next) && !morph.VerbLike(s.Sentence, next) && !outOfWords(s.Sentence, i+1, j) || s.Is(next, token.ClassTimeUnit|token.ClassShareUnit|token.ClassMoneyUnit|token.ClassMonth|token.ClassScale) || s.KindAt(next) == token.Dash || s.Is(next, token.ClassOrdinal) {
		return
	}
	s.add(Mention{Number: k, First: int(n.Token), Last: int(d.Last), Form: record.FormRatio, Num: float64(num), Den: float64(den), Rule: RuleRatio})
	d.Used = true
}

// outOfWords reports whether tokens i to j, j not included, are out of.
func outOfWords(s *token.Sentence, i, j int) bool {
	return j == i+2 && s.Is(i+1, token.ClassOf) && string(s.Folded(i)) == "out"
}

// named reports whether the word at token i bears the number after it as its name:
// a noun without an ending behind a preposition, til hall 7.
func named(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Tokens[i].Capital && !s.Tokens[i].Caps || s.Tokens[i].Class != 0 || !s.Is(i-1, token.ClassPreposition) {
		return false
	}
	return !s.In(i, inflected)
}

// Whole reports whether n can be a part of a ratio: a count without a unit.
func Whole(s *token.Sentence, n *token.Number) bool {
	return !n.Label && !n.Glued && !n.Ordinal && !n.Period && !n.Price && !n.Vague && !n.Scaled && n.Den == 0 && n.Digits.Decimals == 0 && !n.Negative
}

// outOf reports whether tokens i to j, j not included, say av, av de, av
// landets, out of, in. defined is true where more than av stands there.
func outOf(s *token.Sentence, i, j int) (defined, ok bool) {
	switch {
	case s.Is(i, token.ClassOf):
		i++
	case s.KindAt(i) == token.Word && string(s.Folded(i)) == "out" && s.Is(i+1, token.ClassOf):
		i += 2
	case s.Is(i, token.ClassIn) && i+1 == j && (s.English || s.Unknown) && s.Entry(i).Form == "in":
		return false, true
	default:
		return false, false
	}
	if i == j {
		return false, true
	}
	if j-i > 4 {
		return true, false
	}
	for ; i < j; i++ {
		t := &s.Tokens[i]
		switch {
		case t.Kind != token.Word:
			return true, false
		case t.Class&(token.ClassDeterminer|token.ClassAnyhow|token.ClassQualifier|token.ClassJudge|token.ClassIn|token.ClassOrdinal) != 0:
		case t.Class&(token.ClassPreposition|token.ClassConjunction|token.ClassVerb|token.ClassAnd|token.ClassOr) != 0:
			return true, false
		case genitive(s, i):
		case i+1 == j && adjective(s, i):
		default:
			return true, false
		}
	}
	return true, true
}

// genitive reports whether token i is landets, Bergens, fylkets.
func genitive(s *token.Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.End-t.Start < 3 {
		return false
	}
	c := s.Text[t.End-1]
	return c == 's' || c == 'S' || s.KindAt(i+1) == token.Quote
}

// adjective reports whether token i may stand between av de and a number.
func adjective(s *token.Sentence, i int) bool {
	return s.In(i, weakAdjective)
}

// member reports whether the one of tre stands after er or som: a single named
// thing is one of a set, and no share is meant. In I dag er ett av tre barn
// fattige the subject follows, and a share is.
func member(s *token.Sentence, first int) bool {
	i := first - 1
	for s.Is(i, token.ClassJudge|token.ClassAdverb|token.ClassQualifier) && !s.Is(i, token.ClassMembership) {
		i--
	}
	if !s.Is(i, token.ClassMembership) {
		// Fra i år er skolen ett av tre bygg.
		return s.KindAt(i) == token.Word && !s.Is(i, token.ClassFunction) && s.Is(i-1, token.ClassMembership) && s.Is(i-1, token.ClassVerb)
	}
	b := i - 1
	inverted := s.Is(b, token.ClassAdverb|token.ClassNamedPeriod) || s.YearAt(b) > 0 || s.KindAt(b) == token.Comma
	return !inverted || !s.Is(i, token.ClassVerb)
}
