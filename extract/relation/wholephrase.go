package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// How far the phrase goes that names a whole.

// wholePhrase is the last token of the noun phrase at a token that names the whole of
// mention i: without the purpose that a verb of spending adds, and in English with the
// participle behind its noun.
func (s *view) wholePhrase(first, i int) int {
	m := &s.mentions[i]
	end := syntax.NounPhrase(s.Sentence, first)
	if end < first {
		return end
	}
	if e := s.cleft(first, end, i); e >= first {
		return e
	}
	spent := allotted(s.Sentence, m)
	if s.English && !spent {
		return reduced(s.Sentence, end, m)
	}
	if c := syntax.Core(s.Sentence, first); c < end && predicateLast(s.Sentence, m, end) {
		return c
	}
	if !spent {
		return end
	}
	for j := first + 1; j < end; j++ {
		if s.IsWord(j, token.ClassTo|token.ClassOn) || isForm(s.Sentence, j, "on") {
			return j - 1
		}
	}
	return end
}

// cleft is the end of the phrase from one token to another without its last relative
// clause, where that is the predicate: det er 12 prosent av elevene [som pendler]. It is
// before the first where the phrase is whole.
func (s *view) cleft(first, end, i int) int {
	if !s.cleftShare(i) {
		return first - 1
	}
	for j := end; j > first; j-- {
		if s.IsWord(j, token.ClassThat) {
			return j - 1
		}
	}
	return first - 1
}

// cleftShare reports whether det er presents share i or the one that it is joined to: det
// er 12 prosent av mennene og 30 prosent av kvinnene som.
func (s *view) cleftShare(i int) bool {
	if presented(s.Sentence, &s.mentions[i]) {
		return true
	}
	if i < 1 || !s.Is(s.Before(s.mentions[i].First), token.ClassAnd) {
		return false
	}
	q := &s.mentions[i-1]
	return !q.base().Empty() && presented(s.Sentence, q)
}

// allotted reports whether a verb that spends a part on something leads up to
// mention m: in bruke 54 prosent av tiden på møter, på møter is no part of the whole.
func allotted(s *token.Sentence, m *mention) bool {
	for j := m.First - 1; j >= 0 && j > m.First-syntax.Reach; j-- {
		if s.KindAt(j) == token.Point {
			return false
		}
		if s.KindAt(j) == token.Word && s.In(j, spending) {
			return true
		}
	}
	return false
}

// predicateLast reports whether the phrase that ends at token end has swallowed the
// predicate: in I 2016 var 58 prosent av elevene i arbeid, er and its subject need
// one, and nothing else is left of the clause.
func predicateLast(s *token.Sentence, m *mention, end int) bool {
	p := s.Before(m.First)
	if s.KindAt(p) != token.Word || !syntax.Inverted(s, p) || !s.In(p, being) {
		return false
	}
	for j := end; j > m.Last; j-- {
		if s.Is(j, token.ClassThat) {
			return false
		}
	}
	return ends(s, end+1)
}

// ends reports whether nothing, a point or a comma stands at token i.
func ends(s *token.Sentence, i int) bool {
	switch s.KindAt(i) {
	case token.Point, token.Comma, token.None:
		return true
	}
	return false
}

// counted is the phrase that ratio i counts, from a token on: with what follows its
// noun where a relative clause does or the phrase is the subject of a verb, since a
// preposition after an object may belong to the verb.
func (s *view) counted(first, i int) token.Phrase {
	m := &s.mentions[i]
	if presented(s.Sentence, m) {
		return token.Span(first, m.Last)
	}
	end := s.wholePhrase(first, i)
	switch {
	case end <= m.Last:
		return token.Span(first, everyWho(s.Sentence, m))
	case s.clauseInside(first, end, m), countedSubject(s.Sentence, m, end), s.English && end == m.Last+1:
		return token.Span(first, end)
	}
	return token.Span(first, m.Last)
}

// everyWho is the last token of hver tredje innsatte som løslates, of m where no clause
// follows.
func everyWho(s *token.Sentence, m *mention) int {
	j := m.Last + 1
	if m.Rule != quantity.RuleEvery || !s.IsWord(j, token.ClassThat) {
		return m.Last
	}
	if e := syntax.Clause(s, j, min(len(s.Tokens), m.Last+syntax.MaxPhrase)); e > j {
		return e
	}
	return m.Last
}

// clauseInside reports whether a relative clause that tells which ones m counts stands in
// the phrase from token first to token end. In av de 22 kontorene som the article has
// named them.
func (s *view) clauseInside(first, end int, m *mention) bool {
	if s.Is(first-1, token.ClassOf) {
		return false
	}
	if s.KindAt(first-1) == token.Numeral {
		n := &s.Numbers[s.Tokens[first-1].Number]
		if !s.Is(int(n.Token)-1, token.ClassOf|token.ClassIn) {
			return false
		}
	}
	for j := m.Last + 1; j <= end; j++ {
		if s.Is(j, token.ClassThat) {
			return true
		}
	}
	return false
}

// countedSubject reports whether what m counts, up to token end, is the subject of a verb
// behind it: it begins the sentence or a clause.
func countedSubject(s *token.Sentence, m *mention, end int) bool {
	if !morph.VerbLike(s, end+1) && !(s.English && morph.VerbBehind(s, end+1)) {
		return false
	}
	p := s.Before(m.First)
	switch {
	case p < 0, s.KindAt(p) == token.Comma, s.KindAt(p) == token.Point:
		return true
	}
	return s.Is(p, token.ClassAnd|token.ClassConjunction|token.ClassThat) && !s.Is(p, token.ClassPreposition)
}

// ratioBase is the noun of 212 av landets 357 havner. The number that counts
// the whole is no part of its name; it is the denominator.
func (s *view) ratioBase(i int) token.Phrase {
	m := &s.mentions[i]
	d := m.Last
	for d > m.First && s.KindAt(d) != token.Numeral {
		d--
	}
	if d == m.First {
		return token.Phrase{}
	}
	if m.Last > d {
		return s.counted(d+1, i)
	}
	if k := sameCount(s.Sentence, m.Number, d); k >= 0 {
		if end := syntax.Core(s.Sentence, k+1); end > k {
			return token.Span(k+1, end) // 1 240 graduates, 744 of the 1 240
		}
	}
	if b := countedFirst(s.Sentence, m, d); !b.Empty() {
		return b
	}
	if s.Is(d+1, token.ClassOf) { // to av tre av kommunene
		if end := syntax.NounPhrase(s.Sentence, d+2); end > d+1 {
			return syntax.WithoutCount(s.Sentence, d+2, end)
		}
	}
	return token.Phrase{}
}

// countedFirst is what the first number of ratio m, whose denominator is at token d,
// counts: one woman in five, ni grupper av ti.
func countedFirst(s *token.Sentence, m *mention, d int) token.Phrase {
	first := int(s.Numbers[m.Number].Last) + 1
	end := first
	for end < d && s.KindAt(end) == token.Word && !s.Is(end, token.ClassOf|token.ClassIn) && string(s.Folded(end)) != "out" {
		end++
	}
	if end >= d {
		return token.Phrase{}
	}
	return token.Span(first, end-1)
}

// sameCount is the last token of an earlier number than number k with the value of the
// denominator at token d; −1 where there is none.
func sameCount(s *token.Sentence, k, d int) int {
	want := s.Numbers[s.Tokens[d].Number].Value
	floor := max(0, k-syntax.LookBack)
	for k--; k >= floor; k-- {
		if n := &s.Numbers[k]; !n.Weak && !n.Label && n.Value.Cmp(want) == 0 && morph.NounLike(s, int(n.Last)+1) {
			return int(n.Last)
		}
	}
	return -1
}
