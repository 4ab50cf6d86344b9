package quantity

// Outlier is how the numbers of a cell's row or column differ from the rest of the
// table. A publisher writes one unit with one precision.
type Outlier uint8

// The ways to differ. They may hold at once.
const (
	OutlierWhole   Outlier = 1 << iota // whole numbers beside decimals
	OutlierDecimal                     // decimals beside whole numbers
	OutlierLarge                       // whole numbers in its column go above a hundred
)

// cells makes mentions of the numbers of a cell that have no unit of their own.
func (s *scan) cells(in *Passage) {
	u, ok := s.cellUnit(in)
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
		if u.ambiguous && n.digits.Decimals == 0 || s.besides(n) {
			continue
		}
		if u.unit.kind == unitShare && s.noShare(n) {
			continue
		}
		m := mention{
			unit: u.unit, number: k, high: -1, first: int(n.token), last: int(n.last), form: u.unit.form,
			rule: ruleTableShare, price: u.unit.priceYear, per: u.per,
		}
		if u.unit.kind == unitMoney {
			m.rule = ruleMoneyTable
			if s.bracketed(n) && !n.negative {
				n.negative, n.value = true, n.value.Neg()
				m.first, m.last = m.first-1, m.last+1
			}
			if !n.scaled {
				n.value = n.value.Shift(int(u.exp))
			}
		}
		m.unit.first, m.unit.last = m.last, m.last
		if u.ambiguous || u.unit.doubtful || n.year || n.digits.Groups > 2 && n.digits.Mark == ' ' && u.exp >= 6 {
			m.review, m.doubt = true, 0.5
		}
		s.add(m)
	}
}

// cellUnit is the unit of a cell: what the name of its row says, else the head of
// its column, else the caption. Where row and column name different ones it is not
// known, nor where either counts something.
func (s *scan) cellUnit(in *Passage) (u tableUnit, ok bool) {
	row := *s.unitOf(placeRow, in.Row, in.Language)
	column := *s.unitOf(placeColumn, in.Column, in.Language)
	caption := *s.unitOf(placeCaption, in.Unit, in.Language)
	if column.counts || row.counts && column.unit.kind == unitNone {
		return u, false
	}
	switch {
	case row.unit.kind != unitNone && column.unit.kind != unitNone:
		u = column
		if row.unit.kind != column.unit.kind || row.unit.form != column.unit.form || row.unit.currency != column.unit.currency || row.exp != column.exp {
			return u, false
		}
	case row.unit.kind != unitNone:
		u = row
	case column.unit.kind != unitNone:
		if u = column; s.bare() > 1 {
			return u, false // two cells in one: the head is that of one of them
		}
	case caption.unit.kind != unitNone:
		u = caption
		if s.otherUnit(&u, in.Outlier) || column.plural && u.unit.kind == unitMoney {
			return u, false
		}
	}
	if column.unit.kind == unitNone && row.unit.kind == unitNone && u.per == "" {
		u.per = column.per
	}
	return u, u.unit.kind != unitNone
}

// otherUnit reports whether a cell under the unit u of the caption is so unlike the
// others that it has another unit: whole numbers in a table of millions with
// decimals, decimals in one of whole kroner, a column of shares that goes above a
// hundred.
func (s *scan) otherUnit(u *tableUnit, o Outlier) bool {
	switch {
	case u.unit.kind == unitShare:
		return o&OutlierLarge != 0
	case u.exp >= 6 || u.unit.minor >= 6:
		return o&OutlierWhole != 0
	}
	return o&OutlierDecimal != 0
}

// bare is how many numbers of the cell have no unit of their own and stand in no
// parentheses.
func (s *scan) bare() (n int) {
	for k := range s.numbers {
		if !s.numbers[k].used && !s.enclosed(&s.numbers[k]) {
			n++
		}
	}
	return n
}

// enclosed reports whether n stands alone in parentheses.
func (s *scan) enclosed(n *number) bool {
	return s.kindAt(int(n.token)-1) == tokenOpen && s.kindAt(int(n.last)+1) == tokenClose
}

// bracketed reports whether n stands in parentheses as a negative sum does in
// accounts: nothing stands before them in the cell.
func (s *scan) bracketed(n *number) bool { return s.enclosed(n) && s.kindAt(0) == tokenOpen }

// besides reports whether n stands in parentheses behind another number of the cell,
// as the count behind a share does: 45 (12).
func (s *scan) besides(n *number) bool { return s.enclosed(n) && s.kindAt(0) != tokenOpen }

// noShare reports whether n, in a column of shares, counts something instead: the N
// at the end of a row, N=216.
func (s *scan) noShare(n *number) bool {
	if i := int(n.token) - 1; s.kindAt(i) == tokenOther && s.text[s.tokens[i].start] == '=' {
		return true
	}
	return n.digits.Decimals == 0 && n.value.Float() > 100
}
