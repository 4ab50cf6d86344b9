package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// counted is the phrase that a ratio counts, from token i on: with what follows its
// noun where a relative clause does or the phrase is the subject of a verb, since a
// preposition after an object may belong to the verb.
func counted(s *finder, i int, m *mention) token.Phrase {
	end := wholePhrase(s, i, m)
	if end <= m.Last {
		if s.IsWord(m.Last+1, token.ClassThat) && m.Rule == quantity.RuleEvery && !presented(s.Sentence, m) {
			if e := syntax.Clause(s.Sentence, m.Last+1, min(len(s.Tokens), m.Last+syntax.MaxPhrase)); e > m.Last+1 {
				return token.Span(i, e) // hver tredje innsatte som løslates
			}
		}
		return token.Span(i, m.Last)
	}
	clause := false
	if presented(s.Sentence, m) {
		return token.Span(i, m.Last)
	}
	for j := m.Last + 1; j <= end; j++ {
		clause = clause || s.Is(j, token.ClassThat)
	}
	p := s.Before(m.First)
	subject := (morph.VerbLike(s.Sentence, end+1) || s.English && morph.VerbBehind(s.Sentence, end+1)) && (p < 0 || s.KindAt(p) == token.Comma || s.KindAt(p) == token.Point || s.Is(p, token.ClassAnd|token.ClassConjunction|token.ClassThat) && !s.Is(p, token.ClassPreposition))
	if s.Is(i-1, token.ClassOf) || s.KindAt(i-1) == token.Numeral && !s.Is(int(s.Numbers[s.Tokens[i-1].Number].Token)-1, token.ClassOf|token.ClassIn) {
		clause = false // av de 22 kontorene som: the article has named them
	}
	if !clause && !subject && !(s.English && end == m.Last+1) {
		end = m.Last
	}
	return token.Span(i, end)
}

// wholePhrase is the last token of the noun phrase at token i that names the whole
// of mention m: without the purpose that a verb of spending adds, and in English
// with the participle behind its noun.
func wholePhrase(s *finder, i int, m *mention) int {
	end := syntax.NounPhrase(s.Sentence, i)
	if end < i {
		return end
	}
	if e := cleft(s, i, end, m); e >= i {
		return e
	}
	if s.English && !allotted(s.Sentence, m) {
		return reduced(s.Sentence, end, m)
	}
	if c := syntax.Core(s.Sentence, i); c < end && predicateLast(s.Sentence, m, end) {
		return c
	}
	if allotted(s.Sentence, m) {
		for j := i + 1; j < end; j++ {
			if s.KindAt(j) == token.Word && (s.Is(j, token.ClassTo|token.ClassOn) || s.Entry(j).Form == "on") {
				return j - 1
			}
		}
	}
	return end
}

// cleft is the end of the phrase from token i to token end without its last relative
// clause, where that is the predicate: det er 12 prosent av elevene [som pendler]. It
// is before i where the phrase is whole.
func cleft(s *finder, i, end int, m *mention) int {
	if !presented(s.Sentence, m) {
		k := s.at(m.First) // det er 12 prosent av mennene og 30 prosent av kvinnene som
		if k < 1 || !s.Is(s.Before(m.First), token.ClassAnd) || s.mentions[k-1].base().Empty() || !presented(s.Sentence, &s.mentions[k-1]) {
			return i - 1
		}
	}
	for j := end; j > i; j-- {
		if s.IsWord(j, token.ClassThat) {
			return j - 1
		}
	}
	return i - 1
}

// predicateLast reports whether the phrase that ends at token end has swallowed the
// predicate: in I 2016 var 58 prosent av elevene i arbeid, er and its subject need
// one, and nothing else is left of the clause.
func predicateLast(s *token.Sentence, m *mention, end int) bool {
	p := s.Before(m.First)
	if s.KindAt(p) != token.Word || !syntax.Inverted(s, p) {
		return false
	}
	if !s.In(p, being) {
		return false
	}
	for j := end; j > m.Last; j-- {
		if s.Is(j, token.ClassThat) {
			return false
		}
	}
	switch s.KindAt(end + 1) {
	case token.Point, token.Comma, token.None:
		return true
	}
	return false
}

// reduced adds goods [carried by rail] to a phrase that ends at token end: what
// stands between a participle and the verb of the sentence, or before a comma where
// the phrase is no subject.
func reduced(s *token.Sentence, end int, m *mention) int {
	j := end + 1
	if s.KindAt(j) != token.Word || !s.In(j, morph.EnglishPast) && !(s.In(j, englishGerund) && morph.Many(s, end) && !s.Is(j, token.ClassPreposition)) {
		return end
	}
	if e := reducedPhrase(s, j, m); e > j {
		return e
	}
	if k := s.KindAt(j + 1); k == token.Comma || k == token.Point || k == token.None {
		if s.Is(s.Before(m.First), token.ClassPreposition) {
			return j
		}
		return end
	}
	for k := j + 1; k < len(s.Tokens) && k < j+12; k++ {
		switch t := &s.Tokens[k]; {
		case t.Kind == token.Point, t.Kind == token.Comma, t.Class&(token.ClassThat|token.ClassAnd|token.ClassOr) != 0, t.Class&token.ClassConjunction != 0 && t.Class&token.ClassPreposition == 0 && s.Entry(k).Form != "than":
			return end
		case t.Class&token.ClassVerb != 0 && !s.Entry(k).Bare:
			return k - 1
		}
	}
	return end
}

// ratioBase is the noun of 212 av landets 357 havner. The number that counts
// the whole is no part of its name; it is the denominator.
func ratioBase(s *finder, m *mention) token.Phrase {
	d := -1
	for i := m.Last; i > m.First; i-- {
		if s.KindAt(i) == token.Numeral {
			d = i
			break
		}
	}
	if d < 0 {
		return token.Phrase{}
	}
	if m.Last > d {
		return counted(s, d+1, m)
	}
	if i := sameCount(s.Sentence, m.Number, d); i >= 0 {
		if end := syntax.Core(s.Sentence, i+1); end > i {
			return token.Span(i+1, end) // 1 240 graduates, 744 of the 1 240
		}
	}
	// one woman in five, ni grupper av ti
	a := int(s.Numbers[m.Number].Last) + 1
	e := a
	for e < d && s.KindAt(e) == token.Word && !s.Is(e, token.ClassOf|token.ClassIn) && string(s.Folded(e)) != "out" {
		e++
	}
	if e > a && e < d {
		return token.Span(a, e-1)
	}
	// to av tre av kommunene
	if s.Is(d+1, token.ClassOf) {
		if end := syntax.NounPhrase(s.Sentence, d+2); end > d+1 {
			return syntax.WithoutCount(s.Sentence, d+2, end)
		}
	}
	return token.Phrase{}
}

// reducedPhrase is the end of the gas [consumed in the EU] where the participle at token j
// ends a sentence whose verb stands before mention m; j where it does not.
func reducedPhrase(s *token.Sentence, j int, m *mention) int {
	if s.KindAt(j+1) != token.Word || !s.Is(j+1, token.ClassPreposition) {
		return j
	}
	e := syntax.NounPhrase(s, j+2)
	if e <= j+1 {
		return j
	}
	switch s.KindAt(e + 1) {
	case token.Point, token.Comma, token.None:
	default:
		return j
	}
	for k := m.First - 1; k >= 0 && k > m.First-syntax.MaxPhrase/2; k-- {
		if s.KindAt(k) != token.Word {
			continue
		}
		if s.In(k, having) {
			return j
		}
		if s.Is(k, token.ClassVerb) && !s.Entry(k).Bare || s.In(k, morph.SEnding) && s.Is(s.Before(m.First), 0) && k == s.Before(m.First) {
			return e
		}
	}
	return j
}
