package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// moneyTalk says of numbers without a unit whether a passage makes them sums of money.
type moneyTalk struct {
	*Reading
	in     *Passage
	spoken spokenOf // where money is spoken of
}

// spokenOf is where something is spoken of.
type spokenOf uint8

const (
	notAsked     spokenOf = iota
	spokenHere            // in the passage
	spokenBefore          // in the one before
	unspoken
)

// sums are the ways in which a number without a scale word is a sum, each with how far to
// trust it. The first that holds counts.
var sums = [...]struct {
	doubt float32
	holds func(r *Reading, k int) bool
}{
	{0.6, againstSum},
	{0.6, nextPurpose},
	{0.6, paidSum},
	{0.6, nextReceiver},
	{0.7, ofMoneyNoun},
}

// doubt is how far to trust that number k is a sum, 0 where it is plain; ok is false where
// nothing says that it is one.
func (t *moneyTalk) doubt(k int) (doubt float32, ok bool) {
	if n := &t.s.Numbers[k]; n.Scaled && n.Exp >= 6 {
		return t.millions(k)
	}
	for _, x := range sums {
		if x.holds(t.Reading, k) {
			return x.doubt, true
		}
	}
	return 0, false
}

// millions is doubt for a number with mill. or more behind it, which seldom counts
// anything but money.
func (t *moneyTalk) millions(k int) (doubt float32, ok bool) {
	n, spoken := &t.s.Numbers[k], t.asked()
	switch {
	case governed(t.s, int(n.Token)):
		return 0, true // a noun of money says it
	case spoken == spokenHere:
		return 0.65, true
	case spoken == spokenBefore:
		return 0.55, true
	case paidFor(t.s, rangeStart(t.s, k)):
		return 0.65, true
	}
	return 0.5, n.Exp >= 9 && !t.s.English // 8 mrd. of nothing are kroner
}

// asked is where money is spoken of. It is looked for once.
func (t *moneyTalk) asked() spokenOf {
	if t.spoken == notAsked {
		switch {
		case speaksOfMoney(t.s):
			t.spoken = spokenHere
		case t.moneyBefore(t.in):
			t.spoken = spokenBefore
		default:
			t.spoken = unspoken
		}
	}
	return t.spoken
}

// againstSum reads 350 000, mot 420 000 før.
func againstSum(r *Reading, k int) bool {
	n := &r.s.Numbers[k]
	return r.s.Is(r.s.Before(int(n.Token)), token.ClassAgainst) && n.Digits.Groups > 1 && behindSum(r, n)
}

// nextPurpose reads 30 000 kr til leie, 20 000 til mat.
func nextPurpose(r *Reading, k int) bool {
	n := &r.s.Numbers[k]
	return listed(r.s, int(n.Token)-1) && n.Digits.Groups > 1 && r.s.Is(int(n.Last)+1, token.ClassTo) && behindSum(r, n)
}

// paidSum reads betaler 30 000 i året.
func paidSum(r *Reading, k int) bool {
	n := &r.s.Numbers[k]
	return !n.Year && n.Digits.Groups > 1 && paidFor(r.s, rangeStart(r.s, k))
}

// nextReceiver reads hvert barn gir kr 187 400, hver elev 142 900: the verb is left out.
func nextReceiver(r *Reading, k int) bool {
	n, i := &r.s.Numbers[k], int(r.s.Numbers[k].Token)
	return n.Digits.Groups > 1 && morph.NounLike(r.s, i-1) && r.s.Is(i-2, token.ClassEvery) && listed(r.s, i-3) && behindSum(r, n)
}

// ofMoneyNoun reads kostnad per kursdeltaker på 92 000.
func ofMoneyNoun(r *Reading, k int) bool {
	n := &r.s.Numbers[k]
	return !n.Year && (n.Digits.Groups > 1 || n.Digits.Whole > 3 || n.Scaled) && governed(r.s, int(n.Token))
}

// behindSum reports whether the mention added last is a sum and stands within reach
// before n.
func behindSum(r *Reading, n *token.Number) bool {
	if len(r.Mentions) == 0 {
		return false
	}
	m := &r.Mentions[len(r.Mentions)-1]
	d := int(n.Token) - m.Last
	return m.Money() && d > 0 && d < syntax.Reach
}

// listed reports whether token i goes on a list: a comma, og.
func listed(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Comma || s.Is(i, token.ClassAnd)
}
