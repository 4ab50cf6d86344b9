package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// Subject is a plural subject at the head of the sentence that may be the whole of a
// share in a later clause: Beboerne fikk lite informasjon, og en tredel oppga; De fleste
// søkerne er menn, og 24 prosent; Det er de eldste som venter, 52 prosent av dem.
func Subject(s *token.Sentence) token.Phrase {
	i := 0
	cleft := cleftHead(s)
	if cleft > 0 {
		i = cleft
	} else if q := mostOf(s); q > 0 {
		i = q
	} else if s.KindAt(0) != token.Word || s.Is(0, token.ClassPreposition|token.ClassConjunction|token.ClassAdverb|token.ClassPronoun) {
		return token.Phrase{}
	}
	end := Core(s, i)
	if end < i || !morph.Many(s, end) || morph.Study(s, end) {
		return token.Phrase{}
	}
	if cleft > 0 {
		if s.Is(end+1, token.ClassThat) {
			return WithoutCount(s, i, end)
		}
		return token.Phrase{}
	}
	if morph.VerbLike(s, end+1) || morph.ChangeVerb(s, end+1) {
		return WithoutCount(s, i, end)
	}
	last := NounPhrase(s, i)
	if last <= end || morph.Study(s, end) {
		return token.Phrase{}
	}
	v := last + 1
	if s.KindAt(v) == token.Comma {
		v++
	}
	if !morph.VerbLike(s, v) && s.KindAt(v-1) != token.Comma {
		return token.Phrase{}
	}
	return WithoutCount(s, i, last) // Ungdom som bor på hybel, skiller seg ut
}

// cleftHead is the first token of what Det er [først og fremst] X som names; 0 where
// the sentence is no cleft.
func cleftHead(s *token.Sentence) int {
	if s.KindAt(0) != token.Word || !morph.Copula(s, 1) || !s.In(0, cleftSubject) {
		return 0
	}
	i := 2
	for i < 7 && s.KindAt(i) == token.Word && !s.Is(i, token.ClassDeterminer) && s.In(i, cleftEmphasis) {
		i++
	}
	return i
}

// mostOf is the first token behind De fleste, Mange, Most at the head of the sentence
// where a noun follows; 0 where none does.
func mostOf(s *token.Sentence) int {
	i := 0
	if s.In(0, theHead) {
		i = 1
	}
	if s.In(i, most) && s.KindAt(i+1) == token.Word && !s.Is(i+1, token.ClassFunction) && !morph.VerbLike(s, i+1) {
		return i + 1
	}
	return 0
}
