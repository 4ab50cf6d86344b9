package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// NounPhrase is the last token of the noun phrase that begins at i, with the
// prepositional phrases and the relative clause that belong to it. It is before
// i where none begins there.
func NounPhrase(s *token.Sentence, i int) int {
	end := Core(s, i)
	if end < i {
		return end
	}
	limit := min(len(s.Tokens), i+MaxPhrase)
	for n := 0; n < 6; n++ {
		next := end + 1
		if next >= limit {
			break
		}
		switch {
		case s.Is(next, token.ClassAnd|token.ClassOr) && s.KindAt(next+1) != token.Numeral:
			e := Core(s, next+1)
			if e <= next || morph.VerbLike(s, next+1) || e == next+1 && infinitiveAfter(s, end, e) {
				return end
			}
			end = e
		case s.IsWord(next, token.ClassThat):
			if e := Clause(s, next, limit); e > next {
				return e
			}
			return end
		case end == i && thoseAged(s, i) > i:
			end = thoseAged(s, i)
		case aged(s, next) > next:
			end = aged(s, next)
		case taxed(s, next):
			end = next + 1
		case attaches(s, next):
			e := Core(s, next+1)
			if e <= next {
				return end
			}
			if end = e; morph.AgeNoun(s, e) {
				if end = AgeSpan(s, e+1); end <= e {
					return next - 1 // i alderen 20–39, 40–59 og over 60 år
				}
			}
		case contact(s, end, next):
			return stripTime(s, end, Clause(s, next, limit))
		default:
			return end
		}
	}
	return end
}

// Core is the last token of determiners, adjectives, genitives and noun from
// token i on.
func Core(s *token.Sentence, i int) int {
	start := i
	if s.Is(i, token.ClassRespectively) {
		return i - 1 // henholdsvis jenter og gutter: one whole for each number
	}
	if s.IsWord(i, token.ClassAnaphor) && s.IsWord(i+1, token.ClassThat) && !morph.Dummy(s, i) {
		return i // dem som bygger om
	}
	if s.In(i, those) {
		if s.KindAt(i+1) == token.Word && (s.Is(i+1, token.ClassWith) || s.In(i+1, without)) {
			return i // dem med over tretti ansatte
		}
		if thoseAged(s, i) > i {
			return i // dem under 30 år
		}
	}
	for s.IsWord(i, token.ClassDeterminer|token.ClassQualifier|token.ClassJudge|token.ClassAnyhow) || s.KindAt(i) == token.Numeral {
		if s.KindAt(i) == token.Numeral {
			n := &s.Numbers[s.Tokens[i].Number]
			if n.Price || s.Is(int(n.Last)+1, token.ClassShareUnit) {
				return start - 1
			}
			i = int(n.Last)
			if s.KindAt(i+1) == token.Dash && s.Glued(i+1) && s.Glued(i+2) {
				i += 2 // 15-åringer
				return i
			}
		}
		i++
	}
	if i > start && s.KindAt(i-1) == token.Numeral && s.IsWord(i, token.ClassThat) {
		return i - 1 // de 602 som svarte
	}
	if s.KindAt(i) != token.Word && s.KindAt(i) != token.Code {
		if i > start && (s.IsWord(i-1, token.ClassDeterminer|token.ClassAnaphor)) {
			return i - 1 // av disse
		}
		return start - 1
	}
	if i > start && Nominal(s, i) {
		return i // av de spurte
	}
	if i > start && s.Is(i-1, token.ClassAnaphor) && morph.Present(s, i) && !fixedAdjective(s, i) {
		return i - 1 // av disse dekkes
	}
	if i > start && fixedAdjective(s, i) {
		i++ // den fastsatte lengden
	}
	i = attributes(s, i)
	if Stops(s, i) {
		if i > start && s.Is(i-1, token.ClassDeterminer|token.ClassAnaphor) {
			return i - 1
		}
		return start - 1
	}
	for {
		i = Hyphenated(s, i)
		if s.English && s.KindAt(i+1) == token.Quote && s.Glued(i+1) && s.Glued(i+2) && s.KindAt(i+3) == token.Word && string(s.Folded(i+2)) == "s" {
			i += 2 // the country's workforce
		}
		if morph.Possessor(s, i) && countedNoun(s, i+1) {
			i = int(s.Numbers[s.Tokens[i+1].Number].Last) + 1 // landets 356 kommuner
			continue
		}
		if sumNoun(s, i+1) && !s.Is(i, token.ClassFunction) {
			i++ // utlånt beløp
			continue
		}
		if pluralEnd(s, i, start) || predicateAt(s, i+1, start) {
			return i
		}
		if !goesOn(s, i) || s.KindAt(i+1) != token.Word && s.KindAt(i+1) != token.Code {
			return i
		}
		if j := attributes(s, i+1); j > i+1 {
			i = j
			continue
		}
		if Stops(s, i+1) {
			return i
		}
		if i-start > 10 {
			return i
		}
		i++
	}
}

// Nominal reports whether token i is a participle or an adjective that stands for
// people: av de spurte har, blant de ansatte. After a preposition de is an article.
func Nominal(s *token.Sentence, i int) bool {
	if !s.In(i-1, morph.PluralArticle) {
		return false
	}
	if i == 1 && (morph.Passive(s, i) || morph.VerbLike(s, i)) && morph.VerbLike(s, i+1) && !morph.VerbLike(s, i+2) {
		return true // De spurte ble bedt
	}
	if !s.Is(i-2, token.ClassPreposition) || !morph.VerbLike(s, i) && !morph.Passive(s, i) || s.KindAt(i+1) == token.Word && !morph.VerbLike(s, i+1) && !s.Is(i+1, token.ClassFunction) && !morph.Singular(s, i+1) {
		return false
	}
	if morph.Auxiliary(s, i) || morph.Modal(s, i) {
		return false // av dei hadde 82 prosent
	}
	return s.In(i, nominalParticiple)
}

// fixedAdjective reports whether token i is a participle between an article and
// its noun: den fastsatte lengden, de undersøkte skolene.
func fixedAdjective(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || !s.Is(i-1, token.ClassDeterminer) || s.Is(i-1, token.ClassAnaphor) && !s.In(i-1, article) {
		return false
	}
	if !morph.Passive(s, i) && !(s.In(i, teParticiple) && !morph.Auxiliary(s, i)) {
		return false
	}
	return s.KindAt(i+1) == token.Word && !Stops(s, i+1) && s.Tokens[i].Class&(token.ClassFunction&^token.ClassVerb) == 0
}

// Hyphenated is the last token of what hangs on to token i with hyphens.
func Hyphenated(s *token.Sentence, i int) int {
	for s.KindAt(i+1) == token.Dash && s.Glued(i+1) && s.Glued(i+2) && (s.KindAt(i+2) == token.Word || s.KindAt(i+2) == token.Code) {
		i += 2
	}
	// barne- og ungdomsvernet
	if s.KindAt(i+1) == token.Dash && s.Glued(i+1) && s.Is(i+2, token.ClassAnd|token.ClassOr) && s.KindAt(i+3) == token.Word {
		i += 3
	}
	return i
}

// Stops reports whether token i cannot stand in the core of a noun phrase.
func Stops(s *token.Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Kind == token.Code {
		return false
	}
	if t.Class&token.ClassNotVerb != 0 && t.Class&(token.ClassPreposition|token.ClassConjunction|token.ClassAdverb|token.ClassPronoun|token.ClassQualifier) == 0 {
		return false
	}
	if t.Class&(token.ClassFunction&^token.ClassVerb) != 0 && t.Class&token.ClassMoney == 0 {
		return true
	}
	return morph.VerbLike(s, i) || s.English && (morph.ChangeVerb(s, i) || s.Entry(i).Form == "up to")
}

// goesOn reports whether token i is an adjective or a genitive, so that the
// noun is still to come.
func goesOn(s *token.Sentence, i int) bool {
	if s.Tokens[i].Kind == token.Code {
		return true
	}
	if s.Tokens[i].Capital && i > 0 && s.Is(i+1, 0) {
		return true
	}
	w := s.Folded(i)
	if s.English {
		return true
	}
	n := len(w)
	if n < 2 {
		return true
	}
	// A name goes on with a name: Statens vegvesen, Oslo kommune.
	if s.Tokens[i].Capital && i+1 < len(s.Tokens) && (i > 0 || w[n-1] != 'e') {
		return w[n-1] == 's' || s.Tokens[i+1].Kind == token.Word && !morph.VerbLike(s, i+1) && nameLetter(s, i, n-1) != 'e'
	}
	switch {
	case s.In(i, morph.DefinitePlural):
		return false
	case w[n-1] == 's':
		return s.KindAt(i+1) == token.Word && s.Tokens[i+1].Start > s.Tokens[i].End
	case w[n-1] == 'e':
		return !s.In(i, eNoun)
	}
	return s.In(i, adjectiveEnding)
}

// nameLetter is letter k of the word at token i or, before a word that is not known, of
// that one where it is as long: not what was meant, but rows were made by it.
func nameLetter(s *token.Sentence, i, k int) byte {
	if next := s.Folded(i + 1); len(next) > k && s.Tokens[i+1].Class == 0 && !s.Tokens[i+1].Capital {
		return next[k]
	}
	return s.Folded(i)[k]
}

// attaches reports whether token i is a preposition that ties a further noun
// to the phrase, and no time or reason.
func attaches(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || !s.Is(i, token.ClassPreposition) || !s.In(i, attaching) {
		return false
	}
	if s.Entry(i).Form == "at" && !s.English {
		return false // anbefalt at tilskuddet
	}
	if s.Is(i+1, token.ClassInfinitive) || s.Is(i+1, token.ClassNamedPeriod|token.ClassSeason) {
		return false
	}
	if _, ok := PeriodAt(s, i); ok {
		return false
	}
	if s.Is(i, token.ClassFrom|token.ClassTo|token.ClassBetween) && s.KindAt(s.Next(i)) == token.Numeral {
		return false
	}
	switch s.Entry(i).Form {
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
