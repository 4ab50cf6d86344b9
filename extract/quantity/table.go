package quantity

import (
	"funn/extract/token"
)

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
func cells(s *Reading, in *Passage) {
	u, ok := cellUnit(s, in)
	if !ok {
		return
	}
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if n.Used || n.Label || n.Glued || n.Ordinal || n.Period || n.Price || n.Spelled {
			continue
		}
		if n.Year && len(s.Numbers) != 1 || n.Year && n.Digits.Decimals == 0 && u.unit.Kind == UnitShare {
			continue
		}
		if u.ambiguous && n.Digits.Decimals == 0 || besides(s.Sentence, n) {
			continue
		}
		if u.unit.Kind == UnitShare && noShare(s.Sentence, n) {
			continue
		}
		m := Mention{
			Unit: u.unit, Number: k, High: -1, First: int(n.Token), Last: int(n.Last), Form: u.unit.form,
			Rule: ruleTableShare, Price: u.unit.priceYear, Per: u.per,
		}
		if u.unit.Kind == UnitMoney {
			m.Rule = ruleMoneyTable
			if bracketed(s.Sentence, n) && !n.Negative {
				n.Negative, n.Value = true, n.Value.Neg()
				m.First, m.Last = m.First-1, m.Last+1
			}
			if !n.Scaled {
				n.Value = n.Value.Shift(int(u.exp))
			}
		}
		m.Unit.first, m.Unit.Last = m.Last, m.Last
		if u.ambiguous || u.unit.doubtful || n.Year || n.Digits.Groups > 2 && n.Digits.Mark == ' ' && u.exp >= 6 {
			m.Review, m.doubt = true, 0.5
		}
		s.add(m)
	}
}

// cellUnit is the unit of a cell: what the name of its row says, else the head of
// its column, else the caption. Where row and column name different ones it is not
// known, nor where either counts something.
func cellUnit(s *Reading, in *Passage) (u tableUnit, ok bool) {
	row := s.Head(PlaceRow, in.Row, in.Language).unit
	column := s.Head(PlaceColumn, in.Column, in.Language).unit
	caption := s.Head(placeCaption, in.Unit, in.Language).unit
	if column.counts || row.counts && column.unit.Kind == unitNone {
		return u, false
	}
	switch {
	case row.unit.Kind != unitNone && column.unit.Kind != unitNone:
		u = column
		if row.unit.Kind != column.unit.Kind || row.unit.form != column.unit.form || row.unit.Currency != column.unit.Currency || row.exp != column.exp {
			return u, false
		}
	case row.unit.Kind != unitNone:
		u = row
	case column.unit.Kind != unitNone:
		if u = column; bare(s.Sentence) > 1 {
			return u, false // two cells in one: the head is that of one of them
		}
	case caption.unit.Kind != unitNone:
		u = caption
		if otherUnit(s.Sentence, &u, in.Outlier) || column.plural && u.unit.Kind == UnitMoney {
			return u, false
		}
	}
	if column.unit.Kind == unitNone && row.unit.Kind == unitNone && u.per == "" {
		u.per = column.per
	}
	return u, u.unit.Kind != unitNone
}

// otherUnit reports whether a cell under the unit u of the caption is so unlike the
// others that it has another unit: whole numbers in a table of millions with
// decimals, decimals in one of whole kroner, a column of shares that goes above a
// hundred.
func otherUnit(s *token.Sentence, u *tableUnit, o Outlier) bool {
	switch {
	case u.unit.Kind == UnitShare:
		return o&OutlierLarge != 0
	case u.exp >= 6 || u.unit.Minor >= 6:
		return o&OutlierWhole != 0
	}
	return o&OutlierDecimal != 0
}

// bare is how many numbers of the cell have no unit of their own and stand in no
// parentheses.
func bare(s *token.Sentence) (n int) {
	for k := range s.Numbers {
		if !s.Numbers[k].Used && !enclosed(s, &s.Numbers[k]) {
			n++
		}
	}
	return n
}

// enclosed reports whether n stands alone in parentheses.
func enclosed(s *token.Sentence, n *token.Number) bool {
	return s.KindAt(int(n.Token)-1) == token.Open && s.KindAt(int(n.Last)+1) == token.Close
}

// bracketed reports whether n stands in parentheses as a negative sum does in
// accounts: nothing stands before them in the cell.
func bracketed(s *token.Sentence, n *token.Number) bool {
	return enclosed(s, n) && s.KindAt(0) == token.Open
}

// besides reports whether n stands in parentheses behind another number of the cell,
// as the count behind a share does: 45 (12).
func besides(s *token.Sentence, n *token.Number) bool {
	return enclosed(s, n) && s.KindAt(0) != token.Open
}

// noShare reports whether n, in a column of shares, counts something instead: the N
// at the end of a row, N=216.
func noShare(s *token.Sentence, n *token.Number) bool {
	if i := int(n.Token) - 1; s.KindAt(i) == token.Other && s.Text[s.Tokens[i].Start] == '=' {
		return true
	}
	return n.Digits.Decimals == 0 && n.Value.Float() > 100
}
