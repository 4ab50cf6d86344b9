package lang

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"funn/extract/record"
)

// clause is a sentence cut into parts with all that is known of each word.
type clause struct {
	part    []part
	english bool
	asks    bool // no word follows its question mark
	open    bool // a bracket was found that nothing closes
	loud    bool // all in capitals
	first   int  // the first word, behind marks and the number of an item
}

// part is a word, a number or a mark.
type part struct {
	record.Span
	mark    rune // , ; : ( ) or another mark; 0 for words and numbers
	number  bool
	class   wordClass
	form    verbForm
	special special
	capital bool   // first letter, or all
	acronym bool   // a capital that is not the first letter: FoU, NOVA
	ending  ending // of a Norwegian noun or adjective
	tail    tail   // of a verb that no lexicon lists
	inA     bool   // a short word in -a: lova
	noun    bool   // a noun by its ending: bosetting, mulighet
	defines bool   // vår, min: a noun after it is as good as definite
	agent   bool   // a person or body by its ending: arbeidsgiver
}

func newClause(s string) *clause {
	c := &clause{part: make([]part, 0, 32)}
	c.english = isEnglish(s)
	lower, asks := false, false
	for i := skipSpace(s, 0); i < len(s); i = skipSpace(s, i) {
		t := tokenAt(s, i)
		i = t.End
		p := part{Span: t.Span}
		switch t.Kind {
		case Number:
			p.number = true
		case Word:
			lower = c.word(&p, t.Of(s)) || lower
			asks = false
		case URL:
		default:
			p.mark, _ = utf8.DecodeRuneInString(t.Of(s))
			asks = asks || p.mark == '?'
		}
		c.part = append(c.part, p)
	}
	c.asks, c.loud = asks, !lower
	c.first = c.firstWord()
	return c
}

// isEnglish reports whether s has more English function words than Norwegian
// ones or, where it has neither, words of the English verb lexicon only.
func isEnglish(s string) bool {
	no, en, verb := 0, 0, 0
	var buf [foldLen]byte
	for i := skipSpace(s, 0); i < len(s); i = skipSpace(s, i) {
		t := tokenAt(s, i)
		i = t.End
		if t.Kind != Word {
			continue
		}
		word := t.Of(s)
		if isAcronym(word) { // a company (AS), not a word (as)
			continue
		}
		w := fold(buf[:0], word)
		f := verbFormOf(w)
		if functionLexicon().norwegian[string(w)].class != 0 || f&auxiliary != 0 || bytes.ContainsAny(w, "æøå") {
			no++
		}
		if g := verbLexicon().english[string(w)]; functionLexicon().english[string(w)].class != 0 && word != "i" || g&auxiliary != 0 {
			en++
		} else if g != 0 && f == 0 {
			verb++
		}
	}
	return en > no || en == no && verb > 0
}

// word fills in what is known of w and reports whether it has small letters
// only.
func (c *clause) word(p *part, w string) bool {
	var buf [foldLen]byte
	f := fold(buf[:0], w)
	r, n := utf8.DecodeRuneInString(w)
	p.capital = unicode.IsUpper(r)
	for _, q := range w[n:] {
		if unicode.IsUpper(q) {
			p.acronym = true
		}
	}
	if c.english {
		word := functionLexicon().english[string(f)]
		p.class, p.special = word.class, word.special
		p.form = verbLexicon().english[string(f)]
		if n := len(f); n > 3 && f[n-1] == 's' && f[n-2] != 's' || word.plural {
			p.ending = plural
		}
	} else {
		word := functionLexicon().norwegian[string(f)]
		p.class, p.special, p.defines = word.class, word.special, word.defines
		if p.form = verbFormOf(f); p.class&(preposition|conjunction|subordinator|adverb) != 0 {
			p.form &= auxiliary // vel, så, for
		}
		p.ending = endingOf(f)
		p.noun = isNoun(f)
		p.inA = len(f) > 3 && f[len(f)-1] == 'a'
		if p.form == 0 {
			p.tail = tailOf(f)
		}
		p.agent = isAgent(f)
	}
	return !p.capital && !p.acronym
}

func (c *clause) firstWord() int {
	i := 0
	for i < len(c.part) {
		p := &c.part[i]
		switch {
		case p.mark != 0:
		case p.number && i+1 < len(c.part) && (c.part[i+1].mark == '.' || c.part[i+1].mark == ')'):
		default:
			return i
		}
		i++
	}
	return i
}
