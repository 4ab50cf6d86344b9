package quantity

import (
	"strings"

	"funn/extract/numeral"
	"funn/extract/token"
)

// partWord is a word for a part of a whole: tredjedel, halvparten, quarter.
type partWord struct {
	s       *token.Sentence
	i       int // its token
	before  int // the token before it, a hyphen and an adjective behind a number aside
	den     int32
	english bool
}

// partWordAt is the word at token i, a denominator. An adjective that qualifies may
// stand between its number and it, en drøy tredjedel; and a hyphen, two-thirds.
func partWordAt(s *token.Sentence, i int) partWord {
	word := s.Entry(i).Word
	w := partWord{s: s, i: i, before: i - 1, den: word.Denominator}
	w.english = s.English || word.Only&numeral.English != 0 && word.Only&numeral.Norwegian == 0
	if s.KindAt(w.before) == token.Dash && s.Glued(w.before) {
		w.before--
	}
	for s.Is(w.before, token.ClassQualifier) && s.KindAt(w.before-1) == token.Numeral {
		w.before--
	}
	return w
}

// denominator reads the fraction whose denominator is the word at token i.
func denominator(r *Reading, i int) {
	w := partWordAt(r.s, i)
	m := fractionOf(i, i, 1, float64(w.den))
	n := r.s.NumberAt(w.before)
	switch {
	case n != nil && numerator(n):
		v, ok := w.over(n)
		if !ok {
			return
		}
		m.Number, m.First, m.Num = int(r.s.Tokens[w.before].Number), w.before, float64(v)
	case w.den == 2 && !r.s.In(i, bareHalf):
	case w.article():
		m.First = w.before
	default:
		return // tredelen, en del
	}
	if !w.party(m.Num) && !w.time() {
		r.add(m)
	}
}

// over is how many of the parts n is; ok is false where it is none of them or more than
// the whole.
func (w *partWord) over(n *token.Number) (v int64, ok bool) {
	if w.english && n.Year {
		return 0, false
	}
	v, ok = n.Value.Integer()
	return v, ok && v >= 1 && v <= int64(w.den)
}

// article reports whether an English a counts the part: a third of the pupils, cut by a
// quarter, a quarter would stay.
func (w *partWord) article() bool {
	if !w.english || w.s.KindAt(w.before) != token.Word || w.s.Entry(w.before).Form != "a" {
		return false
	}
	return w.ofWhole() || w.den == 3 || w.den == 4 && w.alone()
}

// ofWhole reports whether the whole follows: a quarter of.
func (w *partWord) ofWhole() bool { return w.s.Is(w.i+1, token.ClassOf) }

// alone reports whether the part needs no whole behind it: cut by a quarter, a quarter
// would stay.
func (w *partWord) alone() bool {
	return w.s.Is(w.s.Before(w.before), token.ClassWith) || opensClause(w.s, w.before, w.i)
}

// party reports whether the part, of which there are num, is one of those who take part:
// en tredjepart betaler is a third party.
func (w *partWord) party(num float64) bool {
	return w.den != 2 && strings.HasSuffix(w.s.Entry(w.i).Form, "part") && (num != 1 || !w.ofWhole())
}

// time reports whether a time is divided: a quarter of an hour, a quarter of a year.
func (w *partWord) time() bool {
	if !w.english {
		return w.s.Is(w.i+1, token.ClassTimeUnit)
	}
	return ofTime(w.s, w.i+1) || w.den == 4 && !w.ofWhole() && w.s.KindAt(w.before) != token.Numeral && !w.alone()
}
