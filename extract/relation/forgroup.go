package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The group that a figure is given for.

// figureFor reads For gutter er andelen 23 prosent, andelen for jenter er 31 prosent, and
// the gapped for jenter 31 prosent behind such a one.
func figureFor(s *finder, i int) tie {
	m := &s.mentions[i]
	p := s.Before(m.First)
	if s.KindAt(p) != token.Word || m.Moved() {
		return tie{}
	}
	if forWord(s.Sentence, 0) {
		switch {
		case p >= 3 && figure(s.Sentence, p) && morph.Copula(s.Sentence, p-1):
			return by("whole/for-fronted", groupUpTo(s.Sentence, 1, p-2))
		case figureBehindGroup(s.Sentence, m, p):
			return by("whole/for-fronted", groupUpTo(s.Sentence, 1, syntax.NounPhrase(s.Sentence, 1)))
		}
	}
	if v := copulaAt(s.Sentence, p); v >= 0 {
		return by("whole/for-behind", groupBehindFigure(s.Sentence, v))
	}
	return by("whole/for-gapped", s.groupGapped(i, p))
}

// forWord reports whether token i is for, hos or blant.
func forWord(s *token.Sentence, i int) bool {
	return isForm(s, i, "for") || morph.Beside(s, i) || morph.Among(s, i)
}

// figure reports whether token i is andelen, tallet, the figure.
func figure(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, figureWord)
}

// copulaAt is the token of er or er på that ends at token p, −1 where there is none.
func copulaAt(s *token.Sentence, p int) int {
	switch {
	case morph.Copula(s, p):
		return p
	case isForm(s, p, "på") && morph.Copula(s, p-1):
		return p - 1
	}
	return -1
}

// groupUpTo is the phrase from token i to token end where it names many.
func groupUpTo(s *token.Sentence, i, end int) token.Phrase {
	if end < i || syntax.NounPhrase(s, i) != end || !morph.Many(s, syntax.Core(s, i)) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, i, end)
}

// figureBehindGroup reports whether the figure that m is the size of stands behind the
// phrase that the sentence opens with: For women the share is, Hos lærere er andelen som
// slutter. p is the token before m.
func figureBehindGroup(s *token.Sentence, m *mention, p int) bool {
	end := syntax.NounPhrase(s, 1)
	if end < 1 || !morph.Many(s, syntax.Core(s, 1)) {
		return false
	}
	v := end + 1
	if morph.Copula(s, v) {
		v++
	}
	if s.English && s.Is(v, token.ClassDeterminer) {
		v++
	}
	if v != end+2 || v >= m.First || !figure(s, v) {
		return false
	}
	if s.English {
		return morph.Copula(s, p)
	}
	return s.Is(v+1, token.ClassThat)
}

// groupBehindFigure reads andelen for jenter before the copula at token v.
func groupBehindFigure(s *token.Sentence, v int) token.Phrase {
	for j := v - 1; j >= 0 && j > v-syntax.MaxPhrase/2; j-- {
		if !figure(s, j) {
			continue
		}
		if !forWord(s, j+1) {
			break
		}
		return groupUpTo(s, j+2, v-1)
	}
	return token.Phrase{}
}

// groupGapped reads for jenter 31 prosent behind a share that has a whole: p is the token
// before share i.
func (s *view) groupGapped(i, p int) token.Phrase {
	if i == 0 || s.mentions[i-1].base().Empty() || morph.VerbLike(s.Sentence, p) {
		return token.Phrase{}
	}
	for j := p - 1; j > s.mentions[i-1].Last && j > p-syntax.MaxPart; j-- {
		if !forWord(s.Sentence, j) {
			continue
		}
		if s.KindAt(j-1) != token.Comma && !s.Is(j-1, token.ClassAnd|token.ClassConjunction) {
			break
		}
		return groupUpTo(s.Sentence, j+1, p)
	}
	return token.Phrase{}
}
