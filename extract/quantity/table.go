package quantity

import "funn/extract/record"

// tableUnit is the unit that a table's caption or column head gives its cells.
type tableUnit struct {
	unit      unit
	exp       int8 // Beløp i 1000 kr
	ambiguous bool // Antall og prosent
	per       string
}

// head is a caption and what was read in it. A table's cells share one.
type head struct {
	scan scan
	text string
	unit tableUnit
	ok   bool
}

// cells makes mentions of the numbers of a cell that have no unit of their own.
func (s *scan) cells(in *Passage) {
	u, ok := s.caption(in)
	if !ok {
		return
	}
	for k := range s.numbers {
		n := &s.numbers[k]
		if n.used || n.label || n.glued || n.ordinal || n.period || n.price || n.spelled {
			continue
		}
		if n.year && len(s.numbers) != 1 || n.year && n.digits.Decimals == 0 && u.unit.kind == unitShare {
			continue
		}
		if u.ambiguous && n.digits.Decimals == 0 {
			continue
		}
		if u.unit.kind == unitShare && s.noShare(n) {
			continue
		}
		m := mention{
			unit: u.unit, number: k, high: -1, first: int(n.token), last: int(n.last), form: u.unit.form,
			rule: ruleTableShare, price: u.unit.priceYear, per: u.per,
		}
		m.unit.first, m.unit.last = m.last, m.last
		m.unit.explicit = true
		if u.unit.kind == unitMoney {
			m.rule = ruleMoneyTable
			if !n.scaled {
				n.value = n.value.Shift(int(u.exp))
			}
		}
		if u.ambiguous || n.year || n.digits.Groups > 2 && n.digits.Mark == ' ' && u.exp >= 6 {
			m.review, m.doubt = true, 0.5
		}
		s.add(m)
	}
}

// noShare reports whether n, in a column of shares, counts something instead: the N
// at the end of a row, N=216.
func (s *scan) noShare(n *number) bool {
	if i := int(n.token) - 1; s.kindAt(i) == tokenOther && s.text[s.tokens[i].start] == '=' {
		return true
	}
	return n.digits.Decimals == 0 && n.value.Float() > 100
}

// caption reads the unit that stands in in.Unit.
func (s *scan) caption(in *Passage) (u tableUnit, ok bool) {
	caption := Passage{Text: in.Unit, Language: in.Language}
	if s.head.text == in.Unit && s.head.text != "" {
		return s.head.unit, s.head.ok
	}
	defer func() { s.head.text, s.head.unit, s.head.ok = in.Unit, u, ok }()
	h := &s.head.scan
	h.reset(s.p, &caption)
	h.lex()
	h.merge()
	h.finish()
	count := false
	for i := range h.tokens {
		t := &h.tokens[i]
		switch {
		case t.class&classShareUnit != 0 && u.unit.kind == unitNone:
			if v, found := h.shareUnit(i); found {
				u.unit = v
			}
		case t.class&classMoneyUnit&^classWeak != 0 && u.unit.kind != unitMoney || h.isPrice(i) && u.unit.kind != unitMoney:
			share := u.unit.kind == unitShare
			u.unit = unit{kind: unitMoney, currency: h.entry(i).currency, minor: h.entry(i).minor}
			if h.isPrice(i) {
				u.unit.currency = "NOK"
				u.unit.priceYear = int32(h.numbers[t.number].digits.Value.Coef)
				if c := h.entry(h.priceWord(i)).currency; c != "" {
					u.unit.currency = c
				}
			}
			u.exp = h.captionScale(i)
			u.ambiguous = u.ambiguous || share
		case t.class&classPer != 0 && u.unit.kind == unitMoney:
			if last := h.unitPhrase(i + 1); last > i {
				u.per = h.slice(i+1, last)
			}
		case t.kind == tokenWord:
			switch h.entry(i).form {
			case "":
				switch string(h.folded(i)) {
				case "antall", "tal", "tall", "antal", "number", "n":
					count = string(h.folded(i)) != "tall" && string(h.folded(i)) != "tal"
				}
			}
		}
	}
	if u.unit.kind == unitNone {
		return u, false
	}
	u.ambiguous = u.ambiguous || count
	if u.unit.form == "" {
		u.unit.form = record.FormPercent
	}
	return u, true
}

// captionScale is the power of ten beside the currency at token i: 1000 kr,
// mill. kroner, kr 1000, NOK million, kroner (tusen).
func (s *scan) captionScale(i int) int8 {
	for _, j := range [...]int{i - 1, i + 1, i + 2, i - 2, i - 3} {
		if j < 0 || j >= len(s.tokens) {
			continue
		}
		t := &s.tokens[j]
		if t.class&classScale != 0 && t.kind == tokenWord {
			return s.entry(j).exp
		}
		if t.kind == tokenNumber {
			n := &s.numbers[t.number]
			if v, ok := n.value.Integer(); ok {
				switch v {
				case 1000:
					return 3
				case 1e6:
					return 6
				case 1e9:
					return 9
				}
			}
		}
	}
	return 0
}
