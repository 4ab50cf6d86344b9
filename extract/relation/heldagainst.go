package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// heldAgainst gives shares in brackets the groups that a comparison right before them
// names: flere leietakere enn eiere sliter (31 mot 12 prosent), mer enn i befolkningen
// ellers (22 prosent).
func heldAgainst(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	open, second := s.Before(m.First), false
	if s.Is(open, token.ClassAgainst) && i > 0 && s.mentions[i-1].Last == open-1 {
		open, second = s.Before(s.mentions[i-1].First), true
	}
	if s.KindAt(open) != token.Open {
		return token.Phrase{}
	}
	e := than(s.Sentence, open)
	if e < 1 || s.KindAt(e+1) != token.Word {
		return token.Phrase{}
	}
	if !second && !s.Is(m.Last+1, token.ClassAgainst) {
		if s.KindAt(m.After()) != token.Close {
			return token.Phrase{}
		}
		return groupBehind(s.Sentence, e+1, open)
	}
	end := syntax.Core(s.Sentence, e+1)
	if end <= e || end >= open || !morph.Many(s.Sentence, end) || s.KindAt(e+1) == token.Numeral {
		return token.Phrase{}
	}
	if second {
		return token.Span(e+1, end)
	}
	if s.KindAt(e-1) == token.Word && !syntax.Stops(s.Sentence, e-1) && morph.Many(s.Sentence, e-1) {
		b := syntax.PhraseBefore(s.Sentence, e-1)
		for b < e-1 && s.KindAt(b) == token.Word && (morph.Graded(s.Sentence, b) || s.Noun(b)&token.ClassShareWord != 0 || s.Is(b, token.ClassDeterminer|token.ClassVague|token.ClassUpDown) || s.In(b, moreOf)) {
			b++
		}
		if b < e {
			return token.Span(b, e-1)
		}
		return token.Phrase{}
	}
	if end == open-1 {
		return syntax.Subject(s.Sentence) // leietakere har dårligere råd enn eiere
	}
	return token.Phrase{}
}

// than is the token of the last enn in the clause before token limit; −1 where there is
// none.
func than(s *token.Sentence, limit int) int {
	for j := limit - 1; j > 0 && j > limit-syntax.MaxPhrase/2; j-- {
		switch s.KindAt(j) {
		case token.Point, token.Comma, token.Close:
			return -1
		case token.Word:
			if s.FormIn(j, thanWord) { // mer enn is one token
				return j
			}
		}
	}
	return -1
}

// groupBehind is the group of i befolkningen ellers, blant de unge at token i, where it
// ends before token limit, a word for the rest aside.
func groupBehind(s *token.Sentence, i, limit int) token.Phrase {
	if !s.Is(i, token.ClassIn) && !forWord(s, i) {
		return token.Phrase{}
	}
	end := syntax.Core(s, i+1)
	if end <= i || s.KindAt(i+1) == token.Numeral {
		return token.Phrase{}
	}
	if rest := end + 1; rest != limit {
		if rest+1 != limit || s.KindAt(rest) != token.Word || !s.In(rest, elsewhere) {
			return token.Phrase{}
		}
	}
	if !morph.Many(s, end) && !morph.Populace(s, end) {
		return token.Phrase{}
	}
	return token.Span(i+1, end)
}

// sameVerb reports whether the clause of share m says the verb of the share prev again
// with another subject: Leietakerne brukte 33 prosent av inntekten, mens eierne brukte 17.
func sameVerb(s *token.Sentence, m, prev *mention) bool {
	p, q := s.Before(m.First), s.Before(prev.First)
	if prev.Rule == quantity.RuleRatio || s.KindAt(p) != token.Word || s.KindAt(q) != token.Word || s.Tokens[p].Id != s.Tokens[q].Id || !morph.VerbLike(s, p) || morph.Copula(s, p) || p <= prev.Last || s.StopBetween(prev.Last, m.First) {
		return false
	}
	switch j := max(m.Last, m.Unit.Last) + 1; s.KindAt(j) {
	case token.Point, token.Comma, token.None, token.Close:
	default:
		if !s.Is(j, token.ClassAnd|token.ClassPreposition) {
			return false
		}
	}
	b := syntax.PhraseBefore(s, p-1)
	if b >= p {
		return false
	}
	if s.IsWord(b-1, token.ClassDeterminer) {
		b--
	}
	return morph.Contrasts(s, b-1) || s.Is(b-1, token.ClassAnd) || s.KindAt(b-1) == token.Comma || s.Semicolon(b-1)
}
