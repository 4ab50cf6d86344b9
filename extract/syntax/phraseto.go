package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// ApposedTo is the noun phrase before a bracket that ends at token end. One that hangs
// on a preposition is where or when, no thing with a size: etter grunnskolen (83 %).
func ApposedTo(s *token.Sentence, end, floor int) token.Phrase {
	phrase := phraseTo(s, end, floor)
	if i := phrase.First; phrase.Empty() || i > 0 && s.Is(i-1, token.ClassPreposition) && !s.Is(i-1, token.ClassNotVerb|token.ClassConjunction) {
		return token.Phrase{}
	}
	return phrase
}

// Governor is the noun phrase before the preposition at p; where a verb stands
// there, its subject: utslippene er redusert med.
func Governor(s *token.Sentence, p, floor int) token.Phrase {
	q := p - 1
	if q < floor {
		return token.Phrase{}
	}
	if s.Is(p, token.ClassOf) && morph.Participle(s, q) && !s.In(q, participleWithoutAgent) && q > floor {
		q-- // en undersøkelse besvart av
	}
	if v := VerbGroup(s, q, floor); v < q {
		return SubjectTo(s, v, floor)
	}
	if s.Is(p, token.ClassTo) {
		return ApposedTo(s, q, floor) // fra fire av fem på første trinn til en tredel
	}
	return phraseTo(s, q, floor)
}

// Inverted reports whether the verb at token p has its subject after it: a
// comma or nothing stands before it, or a preposition opens the sentence.
func Inverted(s *token.Sentence, p int) bool {
	if p == 0 || s.KindAt(p-1) == token.Comma {
		return true
	}
	if s.KindAt(0) == token.Numeral && s.Is(int(s.Numbers[s.Tokens[0].Number].Last)+1, token.ClassTimeUnit) {
		return true // Tolv måneder etter oppstart var 58 prosent
	}
	if !s.Is(0, token.ClassPreposition) && len(s.Periods) > 0 && s.Periods[0].First == 0 {
		return s.Periods[0].Last == p-1
	}
	if !s.Is(0, token.ClassPreposition) {
		return false
	}
	if len(s.Periods) > 0 && s.Periods[0].First <= 1 && s.Periods[0].Last == p-1 {
		return true
	}
	end := NounPhrase(s, 1)
	return end == p-1
}

// VerbGroup is the token before the verbs, participles and adverbs that end at
// token i: i itself where none do.
func VerbGroup(s *token.Sentence, i, floor int) int {
	end, verb := i, false
	for i >= floor && s.KindAt(i) == token.Word {
		switch {
		case morph.VerbLike(s, i) && !s.Is(i, token.ClassPreposition), morph.Infinitive(s, i), morph.ChangeVerb(s, i):
			verb = true
		case s.Is(i, token.ClassAdverb|token.ClassJudge|token.ClassUp|token.ClassDown) && !morph.ChangeNoun(s, i):
		case morph.Participle(s, i) && morph.Auxiliary(s, i-1):
			verb = true
		default:
			if !verb {
				return end
			}
			return i
		}
		i--
	}
	if !verb {
		return end
	}
	return i
}

// SubjectTo is the noun phrase that ends at token end where it can be a
// subject: no preposition stands before it.
func SubjectTo(s *token.Sentence, end, floor int) token.Phrase {
	phrase := phraseTo(s, end, floor)
	if phrase.Empty() {
		return token.Phrase{}
	}
	if i := phrase.First; i > 0 && s.Is(i-1, token.ClassPreposition) && !s.Is(i-1, token.ClassNotVerb|token.ClassConjunction) {
		return token.Phrase{}
	}
	return phrase
}

// phraseTo is the noun phrase that ends at token end, not before floor.
func phraseTo(s *token.Sentence, end, floor int) token.Phrase {
	for end >= floor && end >= 0 && (s.KindAt(end) == token.Comma || s.IsWord(end, token.ClassAdverb)) {
		end--
	}
	if end < floor || end < 0 {
		return token.Phrase{}
	}
	b := max(PhraseBefore(s, end), floor)
	for b <= end && s.Is(b, token.ClassFunction&^token.ClassAdverb) && !s.Is(b, token.ClassNotVerb|token.ClassMoney) {
		b++
	}
	if b < end && b >= floor && (s.Is(b-1, token.ClassInfinitive) || morph.Modal(s, b-1) && !s.Is(b, token.ClassDeterminer) && morph.ChangeVerb(s, b)) {
		b++ // å auke løyvinga, må redusere forbruket
	}
	if b > end {
		return token.Phrase{}
	}
	return Cut(s, b, end)
}

// SubjectAtHead is the noun phrase at the head of the clause whose verb is at p.
func SubjectAtHead(s *token.Sentence, p, floor int) token.Phrase {
	if floor > 0 {
		return token.Phrase{}
	}
	if end := NounPhrase(s, 0); end >= 0 && end == p-1 {
		return Cut(s, 0, end)
	}
	// The finite verb is the second thing that a sentence says. What stands before it
	// is the subject, where it is no adverbial: Erstatningene etter naturskader utgjorde.
	if p > MaxPart+2 || !morph.VerbLike(s, p) || s.Is(0, token.ClassFunction) || Core(s, 0) < 0 {
		return token.Phrase{}
	}
	for j := range p {
		if s.KindAt(j) != token.Word || morph.VerbLike(s, j) || s.Is(j, token.ClassThat|token.ClassConjunction&^token.ClassPreposition) && !s.Is(j, token.ClassAnd|token.ClassOr|token.ClassPreposition) {
			return token.Phrase{}
		}
	}
	return Cut(s, 0, p-1)
}

// Cut is the text of tokens i to j, a leading article or demonstrative kept.
func Cut(s *token.Sentence, i, j int) token.Phrase {
	for i < j && s.KindAt(i) == token.Numeral && s.Numbers[s.Tokens[i].Number].Weak {
		i++
	}
	if s.KindAt(i) != token.Word && s.KindAt(i) != token.Code {
		return token.Phrase{}
	}
	if i == j && s.Noun(i) == 0 && (s.In(i, degreeAlone) || morph.Additive(s, i)) {
		return token.Phrase{} // vesentlig over ti prosent, kutte ytterligere ti prosent
	}
	if morph.Dummy(s, i) && i+1 == j && morph.Participle(s, j) {
		return token.Phrase{} // ble det brukt
	}
	if i == j && (s.Is(i, token.ClassPronoun|token.ClassDeterminer|token.ClassAnaphor|token.ClassRespectively|token.ClassQualifier|token.ClassThat) || morph.Participle(s, i) && !morph.Definite(s, i) && s.Noun(i)&(token.ClassMoney|token.ClassShareWord|token.ClassShare|token.ClassUp|token.ClassDown) == 0) {
		return token.Phrase{}
	}
	if k := s.KindAt(i - 1); i < j && (k == token.Comma || k == token.Close) && morph.Participle(s, i) && s.Is(i+1, token.ClassPreposition) {
		return token.Phrase{} // …, fordelt med 228 rådgivere
	}
	return token.Span(i, j)
}

// PhraseBefore is the first token of the noun phrase that ends at token end,
// articles not included; end+1 where there is none.
func PhraseBefore(s *token.Sentence, end int) int {
	b := backward{s: s, i: end, first: end + 1, end: end}
	for floor := max(0, end-MaxPhrase/2); b.i >= floor && b.step(); {
	}
	return b.first
}

// backward walks a noun phrase from its last token to its first.
type backward struct {
	s     *token.Sentence
	i     int // the token at hand
	first int // of the phrase so far; end+1 where it has no word yet
	end   int
}

// step goes over the token at hand. It reports false where the phrase begins behind it.
func (b *backward) step() bool {
	s, i := b.s, b.i
	switch t := &s.Tokens[i]; {
	case t.Kind == token.Dash && i > 0 && s.Glued(i) && s.Glued(i+1):
		if b.i--; s.KindAt(b.i) == token.Numeral {
			b.take() // 2016-satser
		}
		return true
	case t.Kind == token.Code, t.Kind == token.Numeral && b.counts(&s.Numbers[t.Number]):
		b.take()
		return true
	case t.Kind != token.Word:
		return false
	case s.Is(i, token.ClassPreposition) && !s.Is(i, token.ClassNotVerb):
		return b.joins() && attaches(s, i)
	case s.Is(i, token.ClassDeterminer):
		b.take()
		return s.Is(b.i, token.ClassPreposition) && b.follows() && attaches(s, b.i) // utslippene fra de undersøkte sambandene
	case s.Is(i, token.ClassAnd|token.ClassOr):
		return b.joins()
	case b.ends():
		return false
	}
	b.take()
	return true
}

// take takes the token at hand into the phrase.
func (b *backward) take() {
	b.first = b.i
	b.i--
}

// counts reports whether n is a number inside the phrase: Deltakere under 25 år.
func (b *backward) counts(n *token.Number) bool {
	return b.first <= b.end && !n.Used && !n.Weak && !n.Year
}

// joins goes over a preposition or a conjunction that ties the phrase to a word before it.
func (b *backward) joins() bool {
	if b.first > b.end || !b.follows() {
		return false
	}
	b.i--
	return true
}

// follows reports whether a word of a phrase stands before the token at hand.
func (b *backward) follows() bool { return b.s.KindAt(b.i-1) == token.Word && !Stops(b.s, b.i-1) }

// ends reports whether the word at hand is no part of a noun phrase: a verb, a unit, a
// participle behind its auxiliary.
func (b *backward) ends() bool {
	s, i := b.s, b.i
	return Stops(s, i) || b.first <= b.end && morph.AuxiliaryInfinitive(s, i) || s.Is(i, token.ClassShareUnit|token.ClassRespectively) ||
		morph.Participle(s, i) && (morph.Auxiliary(s, i-1) || morph.AuxiliaryInfinitive(s, i-1))
}
