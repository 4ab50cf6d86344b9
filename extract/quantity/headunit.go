package quantity

import (
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// unitSigns are the words of a head that say what its cells are in.
type unitSigns struct {
	s  *token.Sentence
	at Place

	u     tableUnit
	named int  // token of the unit, −1 where none is named
	count int  // token of antall, −1 where it does not stand there
	money bool // a noun of money
	share bool // a noun of shares, or one thing per another
	whole bool // 100 % = over the counts that the shares are of
}

// headUnit is what the tokens of a head say. named is the token of the unit, −1 where
// none is named.
func headUnit(s *token.Sentence, p Place) (u tableUnit, named int) {
	h := unitSigns{s: s, at: p, named: -1, count: -1}
	for i := range s.Tokens {
		h.see(i)
	}
	if !h.u.named() && p == placeCaption && h.money {
		h.u.unit, h.u.exp = bareScale(s)
	}
	switch {
	case h.u.named():
		h.conclude()
	case p == placeCaption:
	case h.whole:
		h.u.counts = true
	case !h.money:
		h.u.counts, h.u.plural = cellWords.counts(s.Text, p, h.share)
	}
	return h.u, h.named
}

// see takes down what token i says.
func (h *unitSigns) see(i int) {
	s := h.s
	switch {
	case s.Is(i, token.ClassShareUnit):
		h.shareUnit(i)
	case (s.Is(i, token.ClassMoneyUnit&^token.ClassWeak) || s.IsPrice(i)) && h.u.unit.Kind != UnitMoney:
		h.moneyUnit(i)
	case h.perAt(i):
		if last := syntax.UnitPhrase(s, i+1); last > i {
			h.u.per = s.Slice(i+1, last) // kr per elev, Snitt per månad, kr
		}
		h.share = h.share || s.KindAt(i) == token.Word
	case s.KindAt(i) == token.Word:
		h.word(i)
	}
}

// shareUnit takes the unit of shares at token i, unless it is that of 100 % =.
func (h *unitSigns) shareUnit(i int) {
	if legend(h.s, i) {
		h.whole = true
		return
	}
	v, ok := shareUnit(h.s, i)
	if !ok || !unitPosition(h.s, h.at, i, v.Last) {
		return
	}
	h.u.ambiguous = h.u.ambiguous || h.u.unit.Kind == UnitMoney
	if !h.u.named() {
		h.u.unit, h.named = v, i
	}
}

// moneyUnit takes the currency at token i. It is ambiguous behind a unit of shares.
func (h *unitSigns) moneyUnit(i int) {
	if !unitPosition(h.s, h.at, i, i) {
		return
	}
	h.u.ambiguous = h.u.ambiguous || h.u.unit.Kind == UnitShare
	h.u.unit, h.u.exp, h.named = moneyHead(h.s, i), captionScale(h.s, i), i
}

// perAt reports whether token i is a per that tells what the numbers are for. A caption
// says so behind a currency only, and per september is a time.
func (h *unitSigns) perAt(i int) bool {
	if !h.s.Is(i, token.ClassPer) {
		return false
	}
	if h.u.unit.Kind == UnitMoney {
		return true
	}
	return h.at != placeCaption && h.s.KindAt(i) == token.Word && !h.s.Is(i+1, token.ClassMonth) && h.s.YearAt(i+1) == 0
}

// word takes down the noun at token i.
func (h *unitSigns) word(i int) {
	c := h.s.Noun(i)
	h.money = h.money || c&token.ClassMoney != 0
	h.share = h.share || c&(token.ClassShareWord|token.ClassShare|token.ClassRate) != 0 || h.s.Is(i, token.ClassPer)
	if h.s.In(i, countHead) {
		h.count = i
	}
}

// conclude settles the unit that is named.
func (h *unitSigns) conclude() {
	h.u.ambiguous = h.u.ambiguous || h.count >= 0 && besideUnit(h.s, h.count, h.named)
	if h.u.unit.form == "" {
		h.u.unit.form = record.FormPercent
	}
}

// besideUnit reports whether token i, antall, stands beside the unit at token j:
// antall og prosent, prosent (antall). In etter antall barn. Prosent (N=216) it does
// not.
func besideUnit(s *token.Sentence, i, j int) bool {
	if s.KindAt(i+1) == token.Other {
		return false
	}
	i, j = min(i, j), max(i, j)
	for k := i + 1; k < j; k++ {
		if s.KindAt(k) == token.Point {
			return false
		}
	}
	return j-i < 5
}

// moneyHead is the currency at token i of a head.
func moneyHead(s *token.Sentence, i int) Unit {
	e := s.Entry(i)
	u := Unit{Kind: UnitMoney, Currency: e.Currency, Minor: e.Minor, Explicit: true}
	if s.IsPrice(i) {
		u.Currency, u.Minor = "NOK", 0
		u.priceYear = int32(s.NumberAt(i).Digits.Value.Coef)
		if c := s.Entry(s.PriceWord(i)).Currency; c != "" {
			u.Currency = c
		}
	}
	return u
}
