package lang

import "funn/extract/record"

// FiniteVerb is the finite verb of the main clause of s, a heading, an item or
// a sentence in Bokmål, Nynorsk or English. A verb that stands in a relative or
// other subordinate clause only is none: in "personer som bor på mottak" there
// is no main clause. Nor is an imperative or an infinitive finite.
//
// The clause is read from left to right: each word that opens a subordinate
// clause takes the next finite verb for itself, a verb joined to it by og or
// eller goes the same way, and the first verb left over is the main one. Words
// that are nouns or participles as well count where a subject stands before
// them, since a Norwegian main clause has its verb in second place.
func FiniteVerb(s string) (record.Span, bool) {
	c := newClause(s)
	i := c.mainVerb()
	if i < 0 {
		return record.Span{}, false
	}
	return c.part[i].Span, true
}

// HasFiniteVerb reports whether s has a finite verb in its main clause.
func HasFiniteVerb(s string) bool {
	_, ok := FiniteVerb(s)
	return ok
}

// Imperative reports whether s begins with an imperative: Foreta en avklaring,
// Ikke bruk barn som tolk, Ensure that. Marks and item numbers before it do not
// count. A word that is a noun as well (Bruk av tolk, Support services) is
// taken for one unless an object follows.
func Imperative(s string) bool {
	c := newClause(s)
	return c.imperativeAt(c.first)
}

// Infinitive reports whether s begins with å or to and an infinitive.
func Infinitive(s string) bool {
	c := newClause(s)
	i := c.first
	return i < len(c.part) && c.part[i].special == toInfinitive && c.infinitiveAfter(i)
}

// BareInfinitive reports whether s begins with an infinitive without å or to,
// as items of a list do: Etablere en nasjonal oversikt. In English it cannot be
// told from an imperative.
func BareInfinitive(s string) bool {
	c := newClause(s)
	i := c.first
	return !c.english && i < len(c.part) && c.part[i].form&infinitive != 0 && c.part[i].form&imperativeOrNoun == 0
}

// mainVerb is the index of the main clause's finite verb, or -1.
func (c *clause) mainVerb() int {
	var (
		pending  int     // subordinate clauses that wait for their verb
		sub      = -1    // the last subordinate verb
		joined   = false // a conjunction stands between sub and here
		fallback = -1    // a verb that may be main, in a sentence that opens with a clause
		first    = c.first
		opens    = c.opensSubordinate(first)
	)
	for i := first; i < len(c.part); i++ {
		p := &c.part[i]
		switch {
		case p.mark == '(':
			if k := c.closing(i); k > i {
				i = k
			}
			continue
		case p.mark == ',' || p.mark == ';':
			joined = false
			continue
		case p.mark != 0:
			continue
		case p.special == toInfinitive && c.infinitiveAfter(i):
			i = c.skipInfinitive(i)
			continue
		case c.subordinates(i):
			pending++
			continue
		case p.class&conjunction != 0:
			joined = true
			continue
		}
		if !c.finite(i, pending > 0) {
			continue
		}
		switch {
		case pending > 0 && (i == 0 || c.part[i-1].mark != ',' || c.part[i].form&(auxiliary|present) == 0 || i >= 2 && c.subordinates(i-2)):
			pending--
			sub, joined = i, false
		case sub >= 0 && joined && (opens || c.conjunctionBefore(i)):
			sub = i // bor og arbeider
		case opens && fallback < 0 && !c.commaBefore(i):
			fallback = i
		default:
			return i
		}
	}
	return fallback
}

// closing is the index of the bracket that closes the one at i, or i.
func (c *clause) closing(i int) int {
	for k := i + 1; k < len(c.part) && !c.open; k++ {
		if c.part[k].mark == ')' {
			return k
		}
	}
	c.open = true
	return i
}

// infinitiveAfter reports whether an infinitive can follow the mark at i.
func (c *clause) infinitiveAfter(i int) bool {
	j := c.skipAdverbs(i + 1)
	if j >= len(c.part) || c.part[j].mark != 0 || c.part[j].number {
		return false
	}
	p := &c.part[j]
	if c.english {
		return p.form&(plainForm|plainOrNoun) != 0 || p.special == beHave
	}
	return p.class&preposition == 0 && !p.capital
}

// skipInfinitive is the index of the last word of the infinitives that the
// mark at i introduces: å bygge og drive.
func (c *clause) skipInfinitive(i int) int {
	j := c.skipAdverbs(i + 1)
	for j+2 < len(c.part) && c.part[j+1].class&conjunction != 0 && c.part[j+2].form&infinitive != 0 {
		j += 2
	}
	return j
}

// reach is how many parts a look to either side goes over: no phrase is so long,
// and a text of nothing but adverbs stays linear.
const reach = 12

// skipAdverbs is the index of the first part at or after i that is no adverb.
func (c *clause) skipAdverbs(i int) int {
	end := i + reach
	for i < end && i < len(c.part) && c.part[i].class&adverb != 0 && c.part[i].form&anyFinite == 0 {
		i++
	}
	return i
}

// before is the index of the last part before i that is no adverb, or -1.
func (c *clause) before(i int) int {
	end := i - reach
	for i > end && i > 0 {
		i--
		if c.part[i].class&adverb == 0 || c.part[i].class&subject != 0 {
			return i
		}
	}
	return -1
}

func (c *clause) conjunctionBefore(i int) bool {
	j := c.before(i)
	return j >= 0 && c.part[j].class&conjunction != 0
}

func (c *clause) commaBefore(i int) bool {
	j := c.before(i)
	return j >= 0 && c.part[j].mark == ','
}
