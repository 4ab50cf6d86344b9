package quantity

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// leadsToSum are the words that may stand between a noun of money, or what is said of it,
// and its sum: på, er, til.
const leadsToSum = token.ClassOn | token.ClassMembership | token.ClassVerb | token.ClassTo | token.ClassWith | token.ClassFrom |
	token.ClassBetween | token.ClassAnd | token.ClassOr

// speaksOfMoney reports whether a currency or a noun of money stands in s.
func speaksOfMoney(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.Is(i, token.ClassMoneyUnit&^token.ClassWeak) || s.Noun(i)&token.ClassMoney != 0 {
			return true
		}
	}
	return false
}

// governed reports whether a noun of money leads up to token i: kostnad på,
// budsjettet er, utgift per deltager på.
func governed(s *token.Sentence, i int) bool {
	p := s.Before(i)
	if p > 0 && s.Noun(p)&token.ClassMoney != 0 && morph.VerbLike(s, p-1) {
		return true // er inntekten 350 000
	}
	if k := s.KindAt(p); !s.Is(p, leadsToSum) && k != token.Point && k != token.Dash {
		return false
	}
	for j := p - 1; j >= 0 && j >= p-8; j-- {
		if s.KindAt(j) == token.Point && s.Tokens[j].End < s.Tokens[j+1].Start {
			return false
		}
		if s.Noun(j)&token.ClassMoney != 0 && !s.Is(j, token.ClassVerb|token.ClassPreposition) {
			return true
		}
	}
	return false
}

// paidFor reports whether a verb that takes money stands right before token i: det
// sparer en halv million.
func paidFor(s *token.Sentence, i int) bool {
	p := s.Before(i)
	if s.Is(p, token.ClassAdverb) {
		p-- // bruker i snitt
	}
	return s.KindAt(p) == token.Word && s.Entry(p).Pays
}

// rangeStart is the token of the number that a range up to number k begins with, or
// that of k itself.
func rangeStart(s *token.Sentence, k int) int {
	if k > 0 && !s.Numbers[k-1].Used {
		switch connect(s, int(s.Numbers[k-1].Last)+1, int(s.Numbers[k].Token)) {
		case connectDash, connectTo:
			k--
		}
	}
	return int(s.Numbers[k].Token)
}
