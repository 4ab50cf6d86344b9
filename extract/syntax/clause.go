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
		t := &s.Tokens[j]
		switch t.Kind {
		case token.Point, token.Comma, token.Open, token.Close:
			return j - 1
		case token.Dash:
			if t.Space {
				return j - 1
			}
			continue
		case token.Numeral:
			if n := &s.Numbers[t.Number]; n.Used && j > i+1 && !n.Period {
				return trimFunction(s, i, j-1)
			}
			continue
		case token.Word:
		default:
			continue
		}
		switch {
		case t.Class&token.ClassInfinitive != 0:
			if s.KindAt(j+1) == token.Word {
				j++
			}
		case j == i+1 && !morph.VerbLike(s, j) && morph.VerbLike(s, j+1):
			// det som ferjene brukte: a subject of its own
		case j == i+1 && t.Class&(token.ClassFunction&^token.ClassVerb|token.ClassDeterminer|token.ClassQualifier) == 0:
			verbs++ // the word after som is its verb, known or not
		case t.Class&token.ClassConjunction != 0 && s.Entry(j).Form == "at" && !s.English,
			t.Class&token.ClassThat != 0 && j > i+1 && (morph.VerbLike(s, j+1) || morph.VerbLike(s, j+2)),
			t.Class&token.ClassPronoun != 0 && morph.Says(s, j-1) && morph.VerbLike(s, j+1): // som sier de vil
			allowed++
		case morph.VerbLike(s, j) && t.Class&token.ClassPreposition == 0:
			if s.Is(j-1, token.ClassAnd|token.ClassOr) || morph.Auxiliary(s, j-1) && (morph.Agrees(s, j) || morph.Participle(s, j) && !s.Is(j-1, token.ClassAdverb)) {
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

// trimFunction drops function words from the end of tokens i to j.
func trimFunction(s *token.Sentence, i, j int) int {
	for j > i && !yearOf(s, j) && (s.Tokens[j].Kind != token.Word || s.Is(j, token.ClassFunction|token.ClassQualifier|token.ClassDeterminer)) {
		j--
	}
	return j
}

// yearOf reports whether token i is the year of a phrase: som ble ferdige i 2015.
func yearOf(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Numeral && s.YearAt(i) > 0 && s.IsWord(i-1, token.ClassPreposition)
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
	if s.KindAt(i) != token.Word || s.Tokens[i].Capital || s.KindAt(i+1) != token.Word {
		return false
	}
	if s.Is(i, token.ClassPronoun) {
		if morph.VerbLike(s, i+1) {
			return true
		}
		return s.In(i, speaker) && !s.Is(i+1, token.ClassFunction|token.ClassDeterminer) && morph.Plainly(s, s.Folded(end))
	}
	return morph.Plainly(s, s.Folded(end)) && morph.Plainly(s, s.Folded(i)) && morph.VerbLike(s, i+1) && !s.Is(i, token.ClassFunction)
}
