package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// A group named beside the share or at the head of the sentence: kvinneandelen blant
// professorene, For gutter er andelen 23 prosent, Hos de eldste har 40 prosent.

// holder is the group of which the share word at token j, which stands before token
// limit, gives a part: blant professorene behind andelen or kvinneandelen, i styrene
// behind andelen kvinner. Where the part is a kind of person that any group has, i
// names the group; I styrene er andelen kvinner names it first.
func holder(s *token.Sentence, j, limit int) token.Phrase {
	a, people := j+1, personPart(s, j)
	if s.English && s.Is(a, token.ClassOf) && person(s, a+1) {
		a, people = a+2, true
	} else if person(s, a) {
		a, people = a+1, true
	}
	if a < limit && morph.Among(s, a) || a < limit && (morph.Beside(s, a) && !s.English || people && s.IsWord(a, token.ClassIn)) {
		end := syntax.NounPhrase(s, a+1)
		if end > a && end < limit && (morph.Among(s, a) || group(s, a+1, end)) {
			return syntax.WithoutCount(s, a+1, end)
		}
		return token.Phrase{}
	}
	if people && s.Is(0, token.ClassIn|token.ClassPreposition) && (s.Is(0, token.ClassIn) || morph.Beside(s, 0)) && s.KindAt(0) == token.Word {
		if _, ok := syntax.PeriodAt(s, 0); ok || s.KindAt(1) == token.Numeral {
			return token.Phrase{}
		}
		if end := syntax.NounPhrase(s, 1); end > 0 && end+2 == j && morph.VerbLike(s, end+1) && group(s, 1, end) {
			return syntax.WithoutCount(s, 1, end)
		}
	}
	return token.Phrase{}
}

// group reports whether tokens i to j can be a group that has parts, and no state or
// time: styrene, leiargruppa, små kommuner; not arbeid, alderen.
func group(s *token.Sentence, i, j int) bool {
	end := syntax.Core(s, i)
	if end < i || end > j || s.Is(end, token.ClassTimeUnit|token.ClassMonth|token.ClassSeason) || morph.AgeNoun(s, end) {
		return false
	}
	if _, ok := syntax.PeriodAt(s, i); ok {
		return false
	}
	if s.English {
		return s.Is(i, token.ClassDeterminer) || s.In(end, groupEnglish)
	}
	return s.Tokens[end].Capital || s.In(end, groupEnding)
}

// person reports whether token i is a kind of person that every group may have a part
// of, by sex, age or origin.
func person(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, personWord)
}

// personPart reports whether the share word at token j is a compound with one:
// kvinneandelen, innvandrerandelen.
func personPart(s *token.Sentence, j int) bool {
	return morph.Begins(s.Folded(j), personStarts, 4)
}

// figureFor reads For gutter er andelen 23 prosent, the figure for staff is 46 %, and
// the gapped for jenter 31 prosent behind such a one.
func figureFor(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	p := s.Before(m.First)
	if s.KindAt(p) != token.Word || m.Moved() {
		return token.Phrase{}
	}
	if figure(s.Sentence, p) && p >= 3 && morph.Copula(s.Sentence, p-1) && forWord(s.Sentence, 0) { // For gutter er andelen
		if end := syntax.NounPhrase(s.Sentence, 1); end == p-2 && morph.Many(s.Sentence, syntax.Core(s.Sentence, 1)) {
			return syntax.WithoutCount(s.Sentence, 1, end)
		}
		return token.Phrase{}
	}
	if forWord(s.Sentence, 0) && s.KindAt(0) == token.Word { // For women the share is, Hos lærere er andelen som slutter
		end := syntax.NounPhrase(s.Sentence, 1)
		v := end + 1
		if morph.Copula(s.Sentence, v) {
			v++
		}
		if s.English && s.Is(v, token.ClassDeterminer) {
			v++
		}
		if end > 0 && v < m.First && figure(s.Sentence, v) && (v == end+2) && (s.English && morph.Copula(s.Sentence, p) || !s.English && s.Is(v+1, token.ClassThat)) && morph.Many(s.Sentence, syntax.Core(s.Sentence, 1)) {
			return syntax.WithoutCount(s.Sentence, 1, end)
		}
	}
	if morph.Copula(s.Sentence, p) || s.Entry(p).Form == "på" && morph.Copula(s.Sentence, p-1) { // andelen for jenter er
		if s.Entry(p).Form == "på" {
			p--
		}
		for j := p - 1; j >= 0 && j > p-syntax.MaxPhrase/2; j-- {
			if !figure(s.Sentence, j) {
				continue
			}
			if !forWord(s.Sentence, j+1) {
				return token.Phrase{}
			}
			if end := syntax.NounPhrase(s.Sentence, j+2); end == p-1 && people(s.Sentence, j+2, syntax.Core(s.Sentence, j+2)) {
				return syntax.WithoutCount(s.Sentence, j+2, end)
			}
			return token.Phrase{}
		}
		return token.Phrase{}
	}
	if i == 0 || s.mentions[i-1].base().Empty() || morph.VerbLike(s.Sentence, p) { // for jenter 31 prosent
		return token.Phrase{}
	}
	for j := p - 1; j > s.mentions[i-1].Last && j > p-syntax.MaxPart; j-- {
		if !forWord(s.Sentence, j) {
			continue
		}
		if k := s.KindAt(j - 1); k != token.Comma && !s.Is(j-1, token.ClassAnd|token.ClassConjunction) {
			return token.Phrase{}
		}
		if end := syntax.NounPhrase(s.Sentence, j+1); end == p && morph.Many(s.Sentence, syntax.Core(s.Sentence, j+1)) {
			return syntax.WithoutCount(s.Sentence, j+1, end)
		}
		return token.Phrase{}
	}
	return token.Phrase{}
}

// people reports whether the phrase of tokens i to j is in the plural or a staff.
func people(s *token.Sentence, i, j int) bool { return j >= i && morph.Many(s, j) }

// figure reports whether token i is andelen, tallet, the figure.
func figure(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, figureWord)
}

// forWord reports whether token i is for, hos or blant.
func forWord(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && (s.Entry(i).Form == "for" || morph.Beside(s, i) || morph.Among(s, i))
}

// frame is the group that a fronted phrase speaks of where share m is the subject
// behind the verb: Når det gjelder de private, har 71 prosent; Hos de eldste mangler 40
// prosent; I små kommuner er det bare 12 prosent som har. A place stands for the
// organisations in it only where it is one itself.
func frame(s *token.Sentence, m *mention) token.Phrase {
	p := s.Before(m.First)
	for s.IsWord(p, token.ClassAdverb|token.ClassJudge) && !morph.Dummy(s, p) && !morph.VerbLike(s, p) {
		p--
	}
	there := morph.Dummy(s, p) && s.Is(m.After(), token.ClassThat)
	if morph.Dummy(s, p) {
		p--
	}
	if p < 2 || !morph.VerbLike(s, p) || s.KindAt(m.After()) != token.Word || s.Is(m.After(), token.ClassOf|token.ClassPreposition) {
		return token.Phrase{}
	}
	i, place := 1, false
	switch {
	case s.KindAt(0) != token.Word:
		return token.Phrase{}
	case morph.Beside(s, 0), s.FormIn(0, asFor):
	case s.In(0, lookingAt) && s.Is(1, token.ClassPronoun) && string(s.Folded(2)) == "ser" && s.Is(3, token.ClassOn):
		i = 4
	case string(s.Folded(0)) == "mellom":
	case s.Is(0, token.ClassIn):
		place = true
	default:
		return token.Phrase{}
	}
	if _, ok := syntax.PeriodAt(s, 0); ok || s.KindAt(i) != token.Word {
		return token.Phrase{}
	}
	end, head := syntax.NounPhrase(s, i), syntax.Core(s, i)
	if end >= i && there && morph.AgeNoun(s, head) && end > head {
		return token.Span(i, end)
	}
	if v := end + 1; place && end == head && studied(s, head) && v == p {
		return syntax.WithoutCount(s, i, end)
	}
	if end < i || !morph.Many(s, head) || morph.Study(s, s.Folded(head)) {
		return token.Phrase{}
	}
	if s.Entry(0).Form == "mellom" {
		if !s.In(head, syntax.EnePlural) || s.Is(head+1, token.ClassAnd) {
			return token.Phrase{}
		}
	}
	v := end + 1
	if s.KindAt(v) == token.Comma {
		v++
	}
	if v != p {
		return token.Phrase{}
	}
	if place && (!morph.Organisation(s, head) || morph.Says(s, p) || morph.Copula(s, p) && !there) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, i, end)
}

// district reports whether token i is a part of a town or a country, and no share.
func district(s *token.Sentence, i int) bool {
	return morph.Begins(s.Folded(i), districtStarts, 0)
}

// studied reports whether token i is the group of a study: kontrollgruppen, utvalget.
func studied(s *token.Sentence, i int) bool {
	return s.In(i, studiedWord)
}
