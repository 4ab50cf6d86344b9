package quantity

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// elidedMoney reads amounts whose currency only the context tells: 5,9 mill.
// til gamle tilsagn, kostnad per kursdeltaker på 92 000.
func elidedMoney(r *Reading, in *Passage) {
	unit := Unit{Kind: UnitMoney, Currency: currency(r)}
	talk := moneyTalk{Reading: r, in: in}
	added := false
	for k := range r.s.Numbers {
		n := &r.s.Numbers[k]
		if is(n, taken|labelled|glued|ordinal|dated|priced|vague) || countsThings(r.s, n) {
			continue
		}
		doubt, ok := talk.doubt(k)
		if !ok {
			continue
		}
		m := mentionOf(r.s, k, RuleMoneyElided)
		m.Unit = unit.unsaid(m.Last)
		m.doubt, m.Review = doubt, doubt > 0 && doubt < 0.7
		r.add(m)
		added = true
	}
	if added { // 3,2–4,1 mill.: the other end has no scale of its own
		inherit(r)
		join(r)
	}
}

// currency is the currency that stands elsewhere in the passage, NOK where
// none does.
func currency(r *Reading) string {
	for i := len(r.Mentions) - 1; i >= 0; i-- {
		if u := &r.Mentions[i].Unit; u.Kind == UnitMoney && u.Explicit {
			return u.Currency
		}
	}
	return "NOK"
}

// countsThings reports whether what follows n makes it no sum: things, a time, a whole
// that it is a part of, the rest of a compound.
func countsThings(s *token.Sentence, n *token.Number) bool {
	i := int(n.Last) + 1
	switch {
	case ofNumber(s, i), s.Is(i, token.ClassTimeUnit|token.ClassShareUnit), s.Hyphen(i):
		return true
	case !morph.Counts(s, i), morph.Comparative(s, i), s.Noun(i)&token.ClassMoney != 0:
		return false
	}
	return !opensAfter(s, i) && !spent(s, n, i)
}

// spent reports whether the word at token i is a participle behind number n, not
// what it counts: i budsjettet er 1,1 mrd. foreslått. An auxiliary stands before
// the number, and no second participle follows.
func spent(s *token.Sentence, n *token.Number, i int) bool {
	if s.English || !morph.Supine(s, i) || morph.Supine(s, i+1) {
		return false
	}
	for j := int(n.Token) - 1; j >= 0 && j > int(n.Token)-6; j-- {
		if s.Is(j, token.ClassMembership) || morph.Auxiliary(s, j) {
			return true
		}
	}
	return false
}
