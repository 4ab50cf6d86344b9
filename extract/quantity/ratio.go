package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// ratios reads 7 av 10, 212 av landets 357 havner, to av tre, one in four.
func ratios(r *Reading) {
	for k := 0; k+1 < len(r.s.Numbers); k++ {
		x, ok := ratioAt(r.s, k)
		if !ok {
			continue
		}
		defined, ok := outOf(r.s, int(x.n.Last)+1, int(x.d.Token))
		switch {
		case !ok && x.nounBetween():
			r.add(x.mention())
			x.d.Used = true
		case !ok, x.year(defined), x.labelled():
		case x.oneOfThem(defined):
			x.n.Used, x.d.Used = true, true
		case !defined && x.named():
		default:
			m := x.mention()
			if x.num == 1 && x.n.Weak {
				m.doubt = 0.85 // en av tre may be a member
			}
			if m.Last, ok = x.noun(); ok {
				x.d.Used = true
				r.add(m)
				k++
			}
		}
	}
}

// ratio is a number and the next, the first of which may be a part of the second.
type ratio struct {
	s        *token.Sentence
	k        int // index of n
	n, d     *token.Number
	num, den int64
}

// ratioAt is the ratio of number k to the next, where their sizes and forms allow one.
func ratioAt(s *token.Sentence, k int) (x ratio, ok bool) {
	n, d := &s.Numbers[k], &s.Numbers[k+1]
	if n.Used || d.Used || !Whole(s, n) || !Whole(s, d) || int(d.Token)-int(n.Last) > 7 {
		return x, false
	}
	num, ok := n.Value.Integer()
	if !ok {
		return x, false
	}
	den, ok := d.Value.Integer()
	if !ok || den < 2 || num > den || num < 0 || den > 1e7 {
		return x, false
	}
	return ratio{s, k, n, d, num, den}, true
}

// Whole reports whether n can be a part of a ratio: a count without a unit.
func Whole(s *token.Sentence, n *token.Number) bool {
	return n.Digits.Decimals == 0 && !is(n, labelled|glued|ordinal|dated|priced|vague|scaled|fractional|negative)
}

// mention is the ratio as a mention, the noun that it counts left out.
func (x *ratio) mention() Mention {
	m := mentionOf(x.s, x.k, RuleRatio)
	m.Last, m.Form = int(x.d.Last), record.FormRatio
	m.Num, m.Den = float64(x.num), float64(x.den)
	return m
}

// year reports whether the whole is a year rather: 7 av 2019. defined is whether more than
// av stands between the numbers.
func (x *ratio) year(defined bool) bool {
	return x.d.Year && (x.n.Year || !defined && x.num < 20)
}

// labelled reports whether the number is a label's: nr. 7 av 10, Oppgave 7 av 10.
func (x *ratio) labelled() bool {
	s, i := x.s, int(x.n.Token)-1
	if s.Is(i, token.ClassLabel) || s.KindAt(i) == token.Point && s.Glued(i) && s.Is(i-1, token.ClassLabel) {
		return true
	}
	return i == 0 && s.KindAt(0) == token.Word && s.Tokens[0].Class == 0
}

// oneOfThem reports whether a single thing is one of a set, and no share is meant: er ett
// av tre, i en av landets to.
func (x *ratio) oneOfThem(defined bool) bool {
	if x.num != 1 {
		return false
	}
	first := int(x.n.Token)
	return member(x.s, first) || defined && x.n.Weak && x.s.Is(first-1, token.ClassPreposition)
}

// named reports whether the number is the name of the word before it, and what follows
// the ratio is nothing that it counts: til hall 7 av 9.
func (x *ratio) named() bool {
	next := int(x.d.Last) + 1
	return !x.n.Spelled && bearsName(x.s, int(x.n.Token)-1) && !morph.NounLike(x.s, next) && !morph.VerbLike(x.s, next)
}

// noun is the last token of the noun that the ratio counts, of the ratio where none
// follows. ok is false where points are counted that can be had: 75 av 100 mulige poeng.
func (x *ratio) noun() (last int, ok bool) {
	s, i := x.s, int(x.d.Last)+1
	if !morph.NounLike(s, i) || s.Glued(i) {
		return i - 1, true
	}
	last = max(i, syntax.Core(s, i))
	if s.In(i, answer) {
		last = i - 1 // 9 av 10 ja: what they answer
	}
	return last, !s.In(i, possible) && string(s.Folded(last)) != "poeng"
}
