package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// heldAgainst gives shares in brackets the groups that a comparison right before them
// names: flere leietakere enn eiere sliter (31 mot 12 prosent), mer enn i befolkningen
// ellers (22 prosent).
func heldAgainst(s *finder, i int) tie {
	m := &s.mentions[i]
	open, second := s.Before(m.First), false
	if s.Is(open, token.ClassAgainst) && i > 0 && s.mentions[i-1].Last == open-1 {
		open, second = s.Before(s.mentions[i-1].First), true
	}
	if s.KindAt(open) != token.Open {
		return tie{}
	}
	e := than(s.Sentence, open)
	switch {
	case e < 1 || s.KindAt(e+1) != token.Word:
		return tie{}
	case second:
		return by("whole/than-second", manyBehind(s.Sentence, e, open))
	case s.Is(m.Last+1, token.ClassAgainst):
		return by("whole/than-first", comparedFirst(s.Sentence, e, open))
	case s.KindAt(m.After()) == token.Close:
		return by("whole/than", groupBehind(s.Sentence, e+1, open))
	}
	return tie{}
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

// manyBehind is the plural behind enn at token e, before token limit.
func manyBehind(s *token.Sentence, e, limit int) token.Phrase {
	end := syntax.Core(s, e+1)
	if end <= e || end >= limit || !morph.Many(s, end) {
		return token.Phrase{}
	}
	return token.Span(e+1, end)
}

// comparedFirst is the group that the plural behind enn at token e is compared with: the
// plural before enn, else the subject of leietakere har dårligere råd enn eiere.
func comparedFirst(s *token.Sentence, e, limit int) token.Phrase {
	other := manyBehind(s, e, limit)
	if other.Empty() {
		return token.Phrase{}
	}
	if s.KindAt(e-1) == token.Word && !syntax.Stops(s, e-1) && morph.Many(s, e-1) {
		b := syntax.PhraseBefore(s, e-1)
		for b < e-1 && howMany(s, b) {
			b++
		}
		return token.Span(b, e-1)
	}
	if other.End == limit {
		return syntax.Subject(s)
	}
	return token.Phrase{}
}

// howMany reports whether token i only says how many there are of what follows it: flere,
// en større andel, more of the pupils.
func howMany(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	return morph.Graded(s, i) || s.Noun(i)&token.ClassShareWord != 0 ||
		s.Is(i, token.ClassDeterminer|token.ClassVague|token.ClassUpDown) || s.In(i, moreOf)
}

// groupBehind is the group of i befolkningen ellers, blant de unge at token i, where it
// ends before token limit, a word for the rest aside.
func groupBehind(s *token.Sentence, i, limit int) token.Phrase {
	if !s.Is(i, token.ClassIn) && !forWord(s, i) {
		return token.Phrase{}
	}
	end := syntax.Core(s, i+1)
	if end <= i || s.KindAt(i+1) == token.Numeral || !morph.Many(s, end) && !morph.Populace(s, end) {
		return token.Phrase{}
	}
	if rest := end + 1; rest == limit || rest+1 == limit && s.KindAt(rest) == token.Word && s.In(rest, elsewhere) {
		return token.Span(i+1, end)
	}
	return token.Phrase{}
}
