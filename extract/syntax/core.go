package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// Core is the last token of determiners, adjectives, genitives and noun from
// token i on; before i where no noun phrase begins there.
func Core(s *token.Sentence, i int) int {
	switch {
	case s.Is(i, token.ClassRespectively):
		return i - 1 // henholdsvis jenter og gutter: one whole for each number
	case pronounHead(s, i):
		return i
	}
	c := core{s: s, first: i, at: i}
	if c.determiners() && c.begin() {
		for c.step() {
		}
	}
	return c.at
}

// core is a walk over the words of a noun phrase. Its methods take a step and report
// whether another follows; where none does, at is the last token of the phrase.
type core struct {
	s     *token.Sentence
	first int
	at    int
}

// ends stops the walk at token i.
func (c *core) ends(i int) bool {
	c.at = i
	return false
}

// none stops the walk of what is no noun phrase.
func (c *core) none() bool { return c.ends(c.first - 1) }

// opened reports whether determiners or counts have been passed.
func (c *core) opened() bool { return c.at > c.first }

// before stops the walk at the word before it, where that can stand for a noun: disse.
func (c *core) before(pronoun bool) bool {
	if c.opened() && pronoun {
		return c.ends(c.at - 1)
	}
	return c.none()
}

// determiners passes articles, counts and words that judge them: de, om lag 400, hele 12.
func (c *core) determiners() bool {
	for {
		switch {
		case c.s.KindAt(c.at) == token.Numeral:
			if !c.count() {
				return false
			}
		case c.s.IsWord(c.at, token.ClassDeterminer|token.ClassQualifier|token.ClassJudge|token.ClassAnyhow):
			c.at++
		default:
			return true
		}
	}
}

// count passes a number. The year of a price and a share count no noun.
func (c *core) count() bool {
	n := c.s.NumberAt(c.at)
	next := int(n.Last) + 1
	switch {
	case n.Price, c.s.Is(next, token.ClassShareUnit):
		return c.none()
	case c.s.Hyphen(next):
		return c.ends(next + 1) // 15-åringer
	}
	c.at = next
	return true
}

// begin finds the first word behind the determiners that is the noun or leads to it. It
// stops where the determiner or what looks like a verb stands for the noun.
func (c *core) begin() bool {
	s, i := c.s, c.at
	switch {
	case c.opened() && s.KindAt(i-1) == token.Numeral && s.IsWord(i, token.ClassThat):
		return c.ends(i - 1) // de 602 som svarte
	case !lexical(s, i):
		return c.before(s.IsWord(i-1, token.ClassDeterminer|token.ClassAnaphor)) // av disse
	case !c.opened():
	case Nominal(s, i):
		return c.ends(i) // av de spurte
	case fixedAdjective(s, i):
		c.at++ // den fastsatte lengden
	case s.Is(i-1, token.ClassAnaphor) && morph.Present(s, i):
		return c.ends(i - 1) // av disse dekkes
	}
	c.at = attributes(s, c.at)
	if Stops(s, c.at) {
		return c.before(s.Is(c.at-1, token.ClassDeterminer|token.ClassAnaphor))
	}
	return true
}

// step goes on from a word to the next one of the phrase, or stops at the word.
func (c *core) step() bool {
	s := c.s
	c.at = Hyphenated(s, c.at)
	if s.English {
		c.at = genitiveS(s, c.at)
	}
	next := c.at + 1
	switch {
	case morph.Possessor(s, c.at) && countedNoun(s, next):
		c.at = int(s.NumberAt(next).Last) + 1 // landets 356 kommuner
		return true
	case sumNoun(s, next) && !s.Is(c.at, token.ClassFunction):
		c.at = next // utlånt beløp
		return true
	case pluralEnd(s, c.at, c.first), predicateAt(s, next, c.first), !goesOn(s, c.at), !lexical(s, next):
		return false
	}
	if j := attributes(s, next); j > next {
		c.at = j
		return true
	}
	if Stops(s, next) || c.at-c.first > maxWords {
		return false
	}
	c.at = next
	return true
}

// lexical reports whether token i is a word or a code, as a noun is: E6.
func lexical(s *token.Sentence, i int) bool {
	k := s.KindAt(i)
	return k == token.Word || k == token.Code
}
