package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The participle behind an English noun: the goods carried by rail.

// reduced adds goods [carried by rail] to a phrase that ends at token end: what
// stands between a participle and the verb of the sentence, or before a comma where
// the phrase is no subject.
func reduced(s *token.Sentence, end int, m *mention) int {
	j := end + 1
	if !participleAt(s, j) {
		return end
	}
	if e := reducedPhrase(s, j, m); e > j {
		return e
	}
	if ends(s, j+1) {
		if s.Is(s.Before(m.First), token.ClassPreposition) {
			return j
		}
		return end
	}
	for k := j + 1; k < len(s.Tokens) && k < j+12 && !breaksOff(s, k); k++ {
		if s.Is(k, token.ClassVerb) && !s.Entry(k).Bare {
			return k - 1
		}
	}
	return end
}

// participleAt reports whether the word at token j says something of the noun before it:
// goods carried, pupils needing.
func participleAt(s *token.Sentence, j int) bool {
	if s.KindAt(j) != token.Word {
		return false
	}
	return s.In(j, morph.EnglishPast) || s.In(j, englishGerund) && morph.Many(s, j-1) && !s.Is(j, token.ClassPreposition)
}

// breaksOff reports whether token i ends a clause before its verb has come.
func breaksOff(s *token.Sentence, i int) bool {
	if k := s.KindAt(i); k == token.Point || k == token.Comma {
		return true
	}
	if s.Is(i, token.ClassThat|token.ClassAnd|token.ClassOr) {
		return true
	}
	return s.Is(i, token.ClassConjunction) && !s.Is(i, token.ClassPreposition) && s.Entry(i).Form != "than"
}

// reducedPhrase is the end of the gas [consumed in the EU] where the participle at token j
// ends a sentence whose verb stands before mention m; j where it does not.
func reducedPhrase(s *token.Sentence, j int, m *mention) int {
	if !s.IsWord(j+1, token.ClassPreposition) {
		return j
	}
	e := syntax.NounPhrase(s, j+2)
	if e <= j+1 || !ends(s, e+1) || !verbLeadsTo(s, m) {
		return j
	}
	return e
}

// verbLeadsTo reports whether a verb that has m as its object stands before it; behind
// have the participle would belong to the verb.
func verbLeadsTo(s *token.Sentence, m *mention) bool {
	for k := m.First - 1; k >= 0 && k > m.First-syntax.MaxPhrase/2; k-- {
		if s.KindAt(k) != token.Word {
			continue
		}
		if s.In(k, having) {
			return false
		}
		if s.Is(k, token.ClassVerb) && !s.Entry(k).Bare {
			return true
		}
	}
	return false
}
