package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// elidedMoney reads amounts whose currency only the context tells: 5,9 mill.
// til gamle tilsagn, kostnad per kursdeltaker på 92 000.
func elidedMoney(s *Reading, in *Passage) {
	context := 0 // 1 where the passage speaks of money, 2 where the one before does
	currency := currency(s)
	added := false
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if n.Used || n.Label || n.Glued || n.Ordinal || n.Period || n.Price || n.Vague {
			continue
		}
		next := int(n.Last) + 1
		if morph.Counts(s.Sentence, next) && !morph.Comparative(s.Sentence, next) && s.Noun(next)&token.ClassMoney == 0 && !opensAfter(s.Sentence, next) && !spent(s.Sentence, n, next) || ofNumber(s.Sentence, next) || s.Is(next, token.ClassTimeUnit|token.ClassShareUnit) || s.KindAt(next) == token.Dash && s.Glued(next) && s.Glued(next+1) {
			continue
		}
		doubt := float32(0)
		switch {
		case n.Scaled && n.Exp >= 6:
			if context == 0 {
				context = moneyContext(s, in)
			}
			switch {
			case governed(s.Sentence, int(n.Token)):
				// a noun of money says it
			case context == 1:
				doubt = 0.65
			case context == 2:
				doubt = 0.55
			case paidFor(s.Sentence, rangeStart(s.Sentence, k)):
				doubt = 0.65
			case n.Exp >= 9 && !s.English:
				doubt = 0.5 // 8 mrd. of nothing are kroner
			default:
				continue
			}
		case s.Is(s.Before(int(n.Token)), token.ClassAgainst) && n.Digits.Groups > 1 && moneyJustBefore(s, int(n.Token)):
			doubt = 0.6 // 350 000, mot 420 000 før
		case (s.KindAt(int(n.Token)-1) == token.Comma || s.Is(int(n.Token)-1, token.ClassAnd)) && n.Digits.Groups > 1 && s.Is(next, token.ClassTo) && moneyJustBefore(s, int(n.Token)):
			doubt = 0.6 // 30 000 kr til leie, 20 000 til mat
		case !n.Year && n.Digits.Groups > 1 && paidFor(s.Sentence, rangeStart(s.Sentence, k)):
			doubt = 0.6 // betaler 30 000 i året
		case n.Digits.Groups > 1 && eachGets(s.Sentence, int(n.Token)) && moneyJustBefore(s, int(n.Token)):
			doubt = 0.6
		case !n.Year && (n.Digits.Groups > 1 || n.Digits.Whole > 3 || n.Scaled) && governed(s.Sentence, int(n.Token)):
			doubt = 0.7
		default:
			continue
		}
		s.add(Mention{
			Unit:   unit{Kind: UnitMoney, Currency: currency, first: int(n.Last), Last: int(n.Last)},
			Number: k, First: int(n.Token), Last: int(n.Last), Rule: RuleMoneyElided, doubt: doubt, Review: doubt > 0 && doubt < 0.7,
		})
		added = true
	}
	if added { // 3,2–4,1 mill.: the other end has no scale of its own
		inherit(s)
		join(s)
	}
}

// eachGets reports whether a further receiver leads up to token i, the verb left
// out: hvert barn gir kr 187 400, hver elev 142 900.
func eachGets(s *token.Sentence, i int) bool {
	return morph.NounLike(s, i-1) && s.Is(i-2, token.ClassEvery) && (s.KindAt(i-3) == token.Comma || s.Is(i-3, token.ClassAnd))
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

// moneyContext says whether money is spoken of: 1 here, 2 in the sentence
// before, 3 nowhere.
func moneyContext(s *Reading, in *Passage) int {
	if speaksOfMoney(s.Sentence) {
		return 1
	}
	if in.Previous != "" && beforeMoney(s, in) {
		return 2
	}
	return 3
}

// moneyJustBefore reports whether the mention added last is money and stands
// within reach of token i.
func moneyJustBefore(s *Reading, i int) bool {
	if len(s.Mentions) == 0 {
		return false
	}
	m := &s.Mentions[len(s.Mentions)-1]
	return m.Money() && m.Last < i && i-m.Last < syntax.Reach
}

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
	if !s.Is(p, token.ClassOn|token.ClassMembership|token.ClassVerb|token.ClassTo|token.ClassWith|token.ClassFrom|token.ClassBetween|token.ClassAnd|token.ClassOr) && s.KindAt(p) != token.Point && s.KindAt(p) != token.Dash {
		return false
	}
	for j := p - 1; j >= 0 && j >= p-8; j-- {
		t := &s.Tokens[j]
		if t.Kind == token.Point && t.End < s.Tokens[j+1].Start {
			return false
		}
		if s.Noun(j)&token.ClassMoney != 0 && (s.Tokens[j].Class&(token.ClassVerb|token.ClassPreposition) == 0) {
			return true
		}
	}
	return false
}

// currency is the currency that stands elsewhere in the passage, NOK where
// none does.
func currency(s *Reading) string {
	for i := len(s.Mentions) - 1; i >= 0; i-- {
		if s.Mentions[i].Unit.Kind == UnitMoney && s.Mentions[i].Unit.Explicit {
			return s.Mentions[i].Unit.Currency
		}
	}
	return "NOK"
}
