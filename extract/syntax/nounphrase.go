package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// NounPhrase is the last token of the noun phrase that begins at i, with the
// prepositional phrases and the relative clause that belong to it. It is before
// i where none begins there.
func NounPhrase(s *token.Sentence, i int) int {
	p := nounPhrase{s: s, first: i, last: Core(s, i), limit: min(len(s.Tokens), i+MaxPhrase)}
	if p.last < i {
		return p.last
	}
	for n := 0; n < maxParts && p.last+1 < p.limit && p.extend(); n++ {
	}
	return p.last
}

// nounPhrase is a noun phrase of which tokens first to last are known.
type nounPhrase struct {
	s           *token.Sentence
	first, last int
	limit       int // the token it ends before
}

// extend takes the part that goes on behind the last token. It reports whether another
// may follow.
func (p *nounPhrase) extend() bool {
	s, next := p.s, p.last+1
	switch {
	case s.Is(next, token.ClassAnd|token.ClassOr) && s.KindAt(next+1) != token.Numeral:
		return p.coordinate()
	case s.IsWord(next, token.ClassThat):
		p.take(Clause(s, next, p.limit), next)
		return false
	case p.last == p.first && p.take(thoseAged(s, p.first), p.last), p.take(aged(s, next), next):
		return true // dem under 30 år, elever over 15 år
	case taxed(s, next):
		return p.take(next+1, next)
	case attaches(s, next):
		return p.attach()
	case contact(s, p.last, next):
		p.last = stripTime(s, p.last, Clause(s, next, p.limit))
	}
	return false
}

// take ends the phrase at token end where that stands behind token i.
func (p *nounPhrase) take(end, i int) bool {
	if end <= i {
		return false
	}
	p.last = end
	return true
}

// coordinate takes the conjunction behind the phrase and the noun behind that: gutter og
// jenter, but not gutter og trappe opp.
func (p *nounPhrase) coordinate() bool {
	s, i := p.s, p.last+2
	last := Core(s, i)
	if morph.VerbLike(s, i) || last == i && infinitiveAfter(s, p.last, i) {
		return false
	}
	return p.take(last, i-1)
}

// attach takes the preposition behind the phrase and the noun behind that: elevene i
// barneskolen, i alderen 20–39 år.
func (p *nounPhrase) attach() bool {
	s, before := p.s, p.last
	if !p.take(Core(s, before+2), before+1) {
		return false
	}
	if !morph.AgeNoun(s, p.last) || p.take(AgeSpan(s, p.last+1), p.last) {
		return true
	}
	p.last = before // i alderen 20–39, 40–59 og over 60 år
	return false
}

// attaches reports whether token i is a preposition that ties a further noun
// to the phrase, and no time or reason.
func attaches(s *token.Sentence, i int) bool {
	if !s.IsWord(i, token.ClassPreposition) || !s.In(i, attaching) || !tiesNoun(s, i) {
		return false
	}
	_, period := PeriodAt(s, i)
	return !period
}

// tiesNoun reports whether what stands behind the preposition at token i can be a noun
// that it ties to another.
func tiesNoun(s *token.Sentence, i int) bool {
	if s.Is(i+1, token.ClassInfinitive|token.ClassNamedPeriod|token.ClassSeason) {
		return false
	}
	if s.Is(i, token.ClassFrom|token.ClassTo|token.ClassBetween) && s.KindAt(s.Next(i)) == token.Numeral {
		return false // fra 12 til 15 prosent
	}
	switch s.Entry(i).Form {
	case "at": // anbefalt at tilskuddet
		return s.English
	case "under": // under 18 år, not under forutsetning
		return s.KindAt(i+1) == token.Numeral
	case "over": // inntekten over fribeløpet, not over tid, over hele landet
		return s.KindAt(i+1) == token.Word && s.In(i+1, morph.DefiniteWord)
	}
	return true
}

// taxed reports whether token i begins the etter skatt of inntekten etter skatt, which is
// no time: what is taken off a sum, or not yet.
func taxed(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.KindAt(i+1) == token.Word && s.In(i, beforeOrAfter) && s.In(i+1, deduction)
}

// infinitiveAfter reports whether the single word at token i, coordinated with the phrase
// that ends at token end, is a verb: av nasjonalinntekten og trappe opp innsatsen. A
// noun in e is followed by no particle and no noun.
func infinitiveAfter(s *token.Sentence, end, i int) bool {
	if s.English || s.In(i, nounInE) || !s.In(i, eEnding) || s.Tokens[i].Capital {
		return false
	}
	if s.In(end, eEnding) && !s.In(end, EnePlural) {
		return false // unge og gamle
	}
	object := s.Is(i+1, token.ClassAdverb|token.ClassDeterminer) || morph.NounLike(s, i+1)
	return s.KindAt(i+1) == token.Word && object && !morph.VerbLike(s, i+1)
}
