package quantity

import (
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// elision is a number that may leave its unit out, since the mention before it said it.
type elision struct {
	s       *token.Sentence
	n       *token.Number
	m       *Mention // that said the unit
	p       int      // the token before the number, qualifiers aside
	next    int      // the token behind it
	against bool     // the number is held against m, and is no end of a change
}

// elisionOf is number k as one that may have the unit of m.
func elisionOf(s *token.Sentence, k int, m *Mention) elision {
	n := &s.Numbers[k]
	e := elision{s: s, n: n, m: m, p: s.Before(int(n.Token)), next: int(n.Last) + 1}
	e.against = s.Is(e.p, token.ClassAgainst) || e.series() || e.inParenthesis() || e.average() || e.upFrom()
	return e
}

// has reports whether the number has the unit of m.
func (e *elision) has() bool {
	switch {
	case !e.against && (!e.upTo() || e.n.Year && e.n.Digits.Decimals == 0):
		return false
	case e.n.Year && e.m.share(), counts(e.s, e.next):
		return false
	}
	return !e.m.Money() || !e.small()
}

// upTo reports whether the number is where a change from m ends: fra 40 prosent til 55.
func (e *elision) upTo() bool {
	return e.s.Is(e.p, token.ClassTo) && e.s.Is(e.s.Before(e.m.First), token.ClassFrom)
}

// upFrom reports whether the number is where a change to m began: opp fra 6 000.
func (e *elision) upFrom() bool {
	return e.s.Is(e.p, token.ClassFrom) && e.s.IsWord(e.p-1, direction)
}

// small reports whether the number has too few digits to be a sum like m, which has no
// scale word.
func (e *elision) small() bool {
	if e.n.Scaled || e.s.Numbers[e.m.Number].Exp != 0 {
		return false
	}
	return e.n.Digits.Groups == 1 && e.n.Digits.Whole < 3 && e.s.KindAt(e.p) != token.Open
}

// series reports whether the number goes on a list of years: 350 millioner kroner
// i 2012, 375 i 2013 og 410 i 2014.
func (e *elision) series() bool {
	if e.s.KindAt(e.p) != token.Comma && !e.s.Is(e.p, token.ClassAnd) {
		return false
	}
	inYear := func(i int) bool { return e.s.Is(i, token.ClassIn) && e.s.YearAt(i+1) > 0 }
	return inYear(e.m.After()) && inYear(e.next)
}

// average reports whether the verb behind a noun of average stands before the number,
// which is held against what was said before: … 871 kroner, mens landssnittet var 802.
func (e *elision) average() bool {
	return e.s.Is(e.p, token.ClassMembership) && e.s.KindAt(e.p-1) == token.Word && e.s.In(e.p-1, averageWord)
}

// inParenthesis reports whether the number stands alone in a parenthesis and is a
// quantity like m.
func (e *elision) inParenthesis() bool {
	if e.s.KindAt(e.p) != token.Open || e.s.KindAt(e.next) != token.Close || e.n.Scaled || !e.m.single() {
		return false
	}
	d, o := &e.n.Digits, &e.s.Numbers[e.m.Number]
	if d.Decimals > 0 && d.Decimals == o.Digits.Decimals && !o.Digits.Doubt {
		return e.yearBefore()
	}
	// kr 9 850 i snitt, mest i Vest (11 200)
	return e.m.Money() && d.Groups > 1 && o.Exp == 0 && o.Digits.Groups > 1
}

// yearBefore reports whether the parenthesis stands right behind the unit of m. A number
// with as many decimals is then that of the year before: 228,2 mill. kroner (247,4).
func (e *elision) yearBefore() bool {
	i := e.m.After()
	if e.s.Is(i, token.ClassPer) { // 2,50 kroner per aksje (2,25)
		i += 2
	}
	return e.p == i
}

// gappedShare reads the next part of a whole that a list divides, without its unit:
// 62 pst. er bundne; 21 er gebyrer, 88 prosent at de er fornøyde, 7 at de ikke er
// det. A verb or at follows, and the parts are a hundred at most. It may be a count,
// so it is for review.
func gappedShare(r *Reading, k, last int) bool {
	n, m := &r.s.Numbers[k], &r.Mentions[last]
	if !m.share() || m.Form != record.FormPercent || !m.single() || m.Change != "" {
		return false
	}
	if n.Digits.Groups > 1 || is(n, yearlike|scaled|negative) || !gapBefore(r.s, m.Last, n) || !partFollows(r.s, int(n.Last)+1) || fills(r, n.Value.Float()) {
		return false
	}
	x := mentionOf(r.s, k, RuleElided)
	x.Unit, x.Form = m.Unit.unsaid(x.Last), m.Form
	x.question(0.5)
	r.add(x)
	return true
}

// gapBefore reports whether a comma or a semicolon stands before n, not far behind token
// last.
func gapBefore(s *token.Sentence, last int, n *token.Number) bool {
	i := int(n.Token)
	return i-last <= syntax.Reach && (s.KindAt(i-1) == token.Comma || s.Semicolon(i-1))
}

// partFollows reports whether what token i begins is said of a part: er gebyrer, at de
// er fornøyde, but not er kroner.
func partFollows(s *token.Sentence, i int) bool {
	if !s.Is(i, token.ClassMembership|token.ClassThat) && s.Entry(i).Form != "at" {
		return false
	}
	return !s.Is(i+1, token.ClassMoneyUnit)
}

// fills reports whether a further share of size v makes more of a whole than there is.
func fills(r *Reading, v float64) bool {
	for j := max(0, len(r.Mentions)-syntax.LookBack); j < len(r.Mentions); j++ {
		if o := &r.Mentions[j]; !o.dead && o.share() && o.Number >= 0 {
			if v += r.s.Numbers[o.Number].Value.Float(); v > hundred {
				return true
			}
		}
	}
	return false
}
