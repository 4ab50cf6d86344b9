package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// Clause is the last token of the relative clause that begins at i: it ends
// before a comma, a parenthesis, a sentence mark or a second finite verb.
func Clause(s *token.Sentence, i, limit int) int {
	verbs, allowed := 0, 1
	for j := i + 1; j < limit; j++ {
		t, first := &s.Tokens[j], j == i+1
		switch {
		case t.Kind != token.Word:
			if closesClause(s, j) {
				return j - 1
			}
			if !first && counts(s, j) {
				return trimFunction(s, i, j-1)
			}
		case t.Class&token.ClassInfinitive != 0:
			if s.KindAt(j+1) == token.Word {
				j++ // som skal til å bygge: the infinitive is no finite verb
			}
		case first && !morph.VerbLike(s, j) && morph.VerbLike(s, j+1):
			// det som ferjene brukte: a subject of its own
		case first && t.Class&(token.ClassFunction&^token.ClassVerb|token.ClassDeterminer|token.ClassQualifier) == 0:
			verbs++ // the word after som is its verb, known or not
		case t.Class&(token.ClassConjunction|token.ClassThat|token.ClassPronoun) != 0 && subordinates(s, i, j):
			allowed++
		case finite(s, j):
			if sameVerb(s, j) {
				continue
			}
			if verbs++; verbs > allowed {
				return trimFunction(s, i, j-1)
			}
		case t.Class&token.ClassAgainst != 0:
			return j - 1
		}
	}
	return limit - 1
}

// closesClause reports whether token i is a mark that no relative clause goes on over.
func closesClause(s *token.Sentence, i int) bool {
	switch s.KindAt(i) {
	case token.Point, token.Comma, token.Open, token.Close:
		return true
	case token.Dash:
		return s.Tokens[i].Space
	}
	return false
}

// counts reports whether token i is the number of a quantity, and no time.
func counts(s *token.Sentence, i int) bool {
	n := s.NumberAt(i)
	return n != nil && n.Used && !n.Period
}

// subordinates reports whether token j of the relative clause at i begins a clause
// inside it, which has a finite verb of its own: som mener at, som sier de vil.
func subordinates(s *token.Sentence, i, j int) bool {
	switch {
	case s.Is(j, token.ClassConjunction) && s.Entry(j).Form == "at" && !s.English:
		return true
	case s.Is(j, token.ClassThat) && j > i+1 && (morph.VerbLike(s, j+1) || morph.VerbLike(s, j+2)):
		return true
	}
	return s.Is(j, token.ClassPronoun) && morph.Says(s, j-1) && morph.VerbLike(s, j+1)
}

// finite reports whether token i is a finite verb, and no preposition spelled like one.
func finite(s *token.Sentence, i int) bool {
	return morph.VerbLike(s, i) && !s.Is(i, token.ClassPreposition)
}

// sameVerb reports whether the verb at token i belongs to the one before it: som søkte
// og fikk, som blei målte.
func sameVerb(s *token.Sentence, i int) bool {
	if s.Is(i-1, token.ClassAnd|token.ClassOr) {
		return true
	}
	return morph.Auxiliary(s, i-1) && (morph.Agrees(s, i) || morph.Participle(s, i) && !s.Is(i-1, token.ClassAdverb))
}

// trimFunction drops function words from the end of tokens i to j.
func trimFunction(s *token.Sentence, i, j int) int {
	for j > i && !yearOf(s, j) && (s.KindAt(j) != token.Word || s.Is(j, token.ClassFunction|token.ClassQualifier|token.ClassDeterminer)) {
		j--
	}
	return j
}

// yearOf reports whether token i is the year of a phrase: som ble ferdige i 2015.
func yearOf(s *token.Sentence, i int) bool {
	return s.YearAt(i) > 0 && s.IsWord(i-1, token.ClassPreposition)
}

// stripTime drops a period from the end of a clause that runs from i to j.
func stripTime(s *token.Sentence, i, j int) int {
	for k := len(s.Periods) - 1; k >= 0; k-- {
		p := &s.Periods[k]
		if p.Last == j && p.First > i+2 {
			e := p.First - 1
			if s.Is(e, token.ClassPeriodWord) {
				e--
			}
			return e
		}
	}
	return j
}

// contact reports whether a relative clause without som begins at token i, behind the
// noun at token end: sakene vi har gått gjennom, klagene fylkeskommunene mottok.
func contact(s *token.Sentence, end, i int) bool {
	switch {
	case s.KindAt(i) != token.Word || s.Tokens[i].Capital || s.KindAt(i+1) != token.Word:
		return false
	case s.Is(i, token.ClassPronoun) && morph.VerbLike(s, i+1):
		return true
	case !morph.DefinitePluralAt(s, end):
		return false
	case s.Is(i, token.ClassPronoun):
		return s.In(i, speaker) && !s.Is(i+1, token.ClassFunction|token.ClassDeterminer)
	}
	return morph.DefinitePluralAt(s, i) && morph.VerbLike(s, i+1) && !s.Is(i, token.ClassFunction)
}
