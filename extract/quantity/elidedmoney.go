package quantity

// elidedMoney reads amounts whose currency only the context tells: 5,9 mill.
// til gamle tilsagn, kostnad per kursdeltaker på 92 000.
func (s *scan) elidedMoney(in *Passage) {
	context := 0 // 1 where the passage speaks of money, 2 where the one before does
	currency := s.currency()
	added := false
	for k := range s.numbers {
		n := &s.numbers[k]
		if n.used || n.label || n.glued || n.ordinal || n.period || n.price || n.vague {
			continue
		}
		next := int(n.last) + 1
		if s.counts(next) && !s.comparative(next) && s.noun(next)&classMoney == 0 && !s.opensAfter(next) && !s.spent(n, next) || s.ofNumber(next) || s.is(next, classTimeUnit|classShareUnit) || s.kindAt(next) == tokenDash && s.glued(next) && s.glued(next+1) {
			continue
		}
		doubt := float32(0)
		switch {
		case n.scaled && n.exp >= 6:
			if context == 0 {
				context = s.moneyContext(in)
			}
			switch {
			case s.governed(int(n.token)):
				// a noun of money says it
			case context == 1:
				doubt = 0.65
			case context == 2:
				doubt = 0.55
			case s.paidFor(s.rangeStart(k)):
				doubt = 0.65
			case n.exp >= 9 && !s.english:
				doubt = 0.5 // 8 mrd. of nothing are kroner
			default:
				continue
			}
		case s.is(s.before(int(n.token)), classAgainst) && n.digits.Groups > 1 && s.moneyJustBefore(int(n.token)):
			doubt = 0.6 // 350 000, mot 420 000 før
		case (s.kindAt(int(n.token)-1) == tokenComma || s.is(int(n.token)-1, classAnd)) && n.digits.Groups > 1 && s.is(next, classTo) && s.moneyJustBefore(int(n.token)):
			doubt = 0.6 // 30 000 kr til leie, 20 000 til mat
		case !n.year && n.digits.Groups > 1 && s.paidFor(s.rangeStart(k)):
			doubt = 0.6 // betaler 30 000 i året
		case n.digits.Groups > 1 && s.eachGets(int(n.token)) && s.moneyJustBefore(int(n.token)):
			doubt = 0.6
		case !n.year && (n.digits.Groups > 1 || n.digits.Whole > 3 || n.scaled) && s.governed(int(n.token)):
			doubt = 0.7
		default:
			continue
		}
		s.add(mention{
			unit:   unit{kind: unitMoney, currency: currency, first: int(n.last), last: int(n.last)},
			number: k, first: int(n.token), last: int(n.last), rule: ruleMoneyElided, doubt: doubt, review: doubt > 0 && doubt < 0.7,
		})
		added = true
	}
	if added { // 3,2–4,1 mill.: the other end has no scale of its own
		s.inherit()
		s.join()
	}
}

// eachGets reports whether a further receiver leads up to token i, the verb left
// out: hvert barn gir kr 187 400, hver elev 142 900.
func (s *scan) eachGets(i int) bool {
	return s.nounLike(i-1) && s.is(i-2, classEvery) && (s.kindAt(i-3) == tokenComma || s.is(i-3, classAnd))
}

// paidFor reports whether a verb that takes money stands right before token i: det
// sparer en halv million.
func (s *scan) paidFor(i int) bool {
	p := s.before(i)
	if s.is(p, classAdverb) {
		p-- // bruker i snitt
	}
	return s.kindAt(p) == tokenWord && s.entry(p).pays
}

// rangeStart is the token of the number that a range up to number k begins with, or
// that of k itself.
func (s *scan) rangeStart(k int) int {
	if k > 0 && !s.numbers[k-1].used {
		switch s.connect(int(s.numbers[k-1].last)+1, int(s.numbers[k].token)) {
		case connectDash, connectTo:
			k--
		}
	}
	return int(s.numbers[k].token)
}

// spent reports whether the word at token i is a participle behind number n, not
// what it counts: i budsjettet er 1,1 mrd. foreslått. An auxiliary stands before
// the number, and no second participle follows.
func (s *scan) spent(n *number, i int) bool {
	if s.english || !s.supine(i) || s.supine(i+1) {
		return false
	}
	for j := int(n.token) - 1; j >= 0 && j > int(n.token)-6; j-- {
		if s.is(j, classMembership) || s.auxiliary(j) {
			return true
		}
	}
	return false
}

// supine reports whether token i ends as the participles do that follow an
// auxiliary: brukt, bevilget, foreslått, løyvd.
func (s *scan) supine(i int) bool {
	return s.participle(i) || s.kindAt(i) == tokenWord && s.in(i, supineEnding)
}

// moneyContext says whether money is spoken of: 1 here, 2 in the sentence
// before, 3 nowhere.
func (s *scan) moneyContext(in *Passage) int {
	if s.speaksOfMoney() {
		return 1
	}
	if in.Previous != "" && s.previousSentence(in).speaksOfMoney() {
		return 2
	}
	return 3
}

// moneyJustBefore reports whether the mention added last is money and stands
// within reach of token i.
func (s *scan) moneyJustBefore(i int) bool {
	if len(s.mentions) == 0 {
		return false
	}
	m := &s.mentions[len(s.mentions)-1]
	return m.unit.kind == unitMoney && m.last < i && i-m.last < reach
}

// speaksOfMoney reports whether a currency or a noun of money stands in s.
func (s *scan) speaksOfMoney() bool {
	for i := range s.tokens {
		if s.is(i, classMoneyUnit&^classWeak) || s.noun(i)&classMoney != 0 {
			return true
		}
	}
	return false
}

// governed reports whether a noun of money leads up to token i: kostnad på,
// budsjettet er, utgift per deltager på.
func (s *scan) governed(i int) bool {
	p := s.before(i)
	if p > 0 && s.noun(p)&classMoney != 0 && s.verbLike(p-1) {
		return true // er inntekten 350 000
	}
	if !s.is(p, classOn|classMembership|classVerb|classTo|classWith|classFrom|classBetween|classAnd|classOr) && s.kindAt(p) != tokenPoint && s.kindAt(p) != tokenDash {
		return false
	}
	for j := p - 1; j >= 0 && j >= p-8; j-- {
		t := &s.tokens[j]
		if t.kind == tokenPoint && t.end < s.tokens[j+1].start {
			return false
		}
		if s.noun(j)&classMoney != 0 && (s.tokens[j].class&(classVerb|classPreposition) == 0) {
			return true
		}
	}
	return false
}

// currency is the currency that stands elsewhere in the passage, NOK where
// none does.
func (s *scan) currency() string {
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if s.mentions[i].unit.kind == unitMoney && s.mentions[i].unit.explicit {
			return s.mentions[i].unit.currency
		}
	}
	return "NOK"
}
