package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// shares reads a number without a unit where a noun says that it is a share:
// svarprosent på 76.
func shares(s *Reading) {
	for i := range s.Tokens {
		if s.Tokens[i].Kind != token.Word {
			continue
		}
		c := s.Noun(i)
		if alcohol(s, i) {
			continue
		}
		if c&(token.ClassShare|token.ClassRate) == 0 || s.KindAt(i-1) == token.Numeral && !s.Numbers[s.Tokens[i-1].Number].Weak {
			continue
		}
		shareNoun(s, i, c)
	}
}

// shareNoun reads the number after the noun at token i: at most four words may
// stand between, the last of them på, er, var, a colon or the like.
func shareNoun(s *Reading, i int, c token.Class) {
	for j := i + 1; j < len(s.Tokens) && j <= i+12; j++ {
		t := &s.Tokens[j]
		switch t.Kind {
		case token.Numeral:
			n := &s.Numbers[t.Number]
			p := s.Before(j)
			if n.Year && n.Digits.Decimals == 0 {
				continue
			}
			if s.Is(p, token.ClassFrom) && c&token.ClassShare != 0 {
				// Prosentandelen har gått ned fra 48 til 41.
			} else if j > i+6 {
				return
			} else if n.Used || n.Label || n.Glued || n.Ordinal || n.Period || n.Weak || n.Scaled || n.Price || p < i ||
				!(s.Is(p, token.ClassOn|token.ClassMembership|token.ClassTo|token.ClassVerb|token.ClassOf|token.ClassRespectively) || s.KindAt(p) == token.Point && s.Text[s.Tokens[p].Start] == ':' || p == i) {
				return
			}
			if n.Used || n.Glued || n.Weak || n.Scaled {
				return
			}
			v := n.Value.Float()
			if v < 0 || v > 100 || morph.Counts(s.Sentence, int(n.Last)+1) || ofNumber(s.Sentence, int(n.Last)+1) {
				return
			}
			m := Mention{
				Number: int(t.Number), First: i, Last: int(n.Last), Form: record.FormPercent,
				Rule: RuleShareNoun,
				Unit: unit{Kind: UnitShare, form: record.FormPercent, first: int(n.Last), Last: int(n.Last)},
			}
			if p == i || c&token.ClassShare == 0 {
				m.doubt, m.Review = 0.6, true
			}
			if s.Is(p, token.ClassFrom) {
				m.First = j
			}
			shareList(s, int(t.Number), s.add(m))
			return
		case token.Point:
			if s.Text[t.Start] != ':' {
				return
			}
		case token.Comma:
			return
		}
	}
}

// shareList adds the numbers that go on after mention first, which is of number
// k: svarprosenten var henholdsvis 45 og 52.
func shareList(s *Reading, k, first int) {
	for k++; k < len(s.Numbers); k++ {
		n, o := &s.Numbers[k], &s.Numbers[k-1]
		conn := connect(s.Sentence, int(o.Last)+1, int(n.Token))
		if n.Used || n.Label || n.Glued || n.Year || n.Weak || n.Scaled || conn != connectAnd && conn != connectOr && conn != connectComma {
			return
		}
		if v := n.Value.Float(); v < 0 || v > 100 || morph.Counts(s.Sentence, int(n.Last)+1) || ofNumber(s.Sentence, int(n.Last)+1) {
			return
		}
		m := s.Mentions[first]
		m.Number, m.First, m.Last = k, int(n.Token), int(n.Last)
		m.Unit.first, m.Unit.Last = m.Last, m.Last
		m.Rule = ruleCoordinated
		s.Mentions[s.add(m)].Ties = first
	}
}

// alcohol reads promille på 2,4, where the unit stands before its number.
func alcohol(s *Reading, i int) bool {
	if !s.In(i, permille) || s.KindAt(i-1) == token.Numeral && !s.Numbers[s.Tokens[i-1].Number].Weak {
		return false
	}
	j := i + 1
	if !s.Is(j, token.ClassOn|token.ClassMembership) {
		return false
	}
	for j++; s.Is(j, token.ClassQualifier|token.ClassJudge); j++ {
	}
	if s.KindAt(j) != token.Numeral {
		return false
	}
	n := &s.Numbers[s.Tokens[j].Number]
	if n.Used || n.Label || n.Glued || n.Year || n.Weak || n.Scaled || n.Price || n.Spelled || n.Value.Float() > 10 || morph.Counts(s.Sentence, int(n.Last)+1) {
		return false
	}
	n.Used = true
	for k := len(s.Mentions) - 1; k >= 0 && k >= len(s.Mentions)-syntax.LookBack; k-- {
		if q := &s.Mentions[k]; q.Unit.first == i && q.Unit.Kind == UnitShare {
			q.dead = true // the article of en promille på
		}
	}
	s.add(Mention{
		Number: int(s.Tokens[j].Number), First: j, Last: int(n.Last), Form: record.FormPermille, Rule: rulePermille,
		Unit: unit{Kind: UnitShare, form: record.FormPermille, first: int(n.Last), Last: int(n.Last)},
	})
	return true
}
