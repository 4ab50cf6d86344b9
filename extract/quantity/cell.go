package quantity

import "funn/extract/token"

// cells makes mentions of the numbers of a cell that have no unit of their own.
func cells(r *Reading, in *Passage) {
	u, ok := cellUnit(r, in)
	if !ok {
		return
	}
	for k := range r.s.Numbers {
		if n := &r.s.Numbers[k]; ofCell(r.s, n, &u) {
			r.add(cellMention(r.s, k, &u))
		}
	}
}

// ofCell reports whether n is a number of unit u, which its cell has.
func ofCell(s *token.Sentence, n *token.Number, u *tableUnit) bool {
	share := u.unit.Kind == UnitShare
	switch {
	case is(n, taken|labelled|glued|ordinal|dated|priced|spelled), besides(s, n):
		return false
	case n.Year && (len(s.Numbers) != 1 || n.Digits.Decimals == 0 && share):
		return false
	case u.ambiguous && n.Digits.Decimals == 0:
		return false
	}
	return !share || !noShare(s, n)
}

// cellMention is the mention of number k with unit u.
func cellMention(s *token.Sentence, k int, u *tableUnit) Mention {
	n, m := &s.Numbers[k], mentionOf(s, k, ruleTableShare)
	m.Form, m.Price, m.Per = u.unit.form, u.unit.priceYear, u.per
	if u.unit.Kind == UnitMoney {
		m.Rule = ruleMoneyTable
		if bracketed(s, n) && !n.Negative {
			n.Negative, n.Value = true, n.Value.Neg()
			m.First, m.Last = m.First-1, m.Last+1
		}
		if !n.Scaled {
			n.Value = n.Value.Shift(int(u.exp))
		}
	}
	m.Unit = u.unit.unsaid(m.Last)
	if u.ambiguous || u.unit.doubtful || n.Year || runTogether(n, u) {
		m.question(0.5)
	}
	return m
}

// runTogether reports whether n may be two numbers of a table in millions that a space
// divides: 12 345 678.
func runTogether(n *token.Number, u *tableUnit) bool {
	return n.Digits.Groups > 2 && n.Digits.Mark == ' ' && u.exp >= 6
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
	return s.Begins(int(n.Token)-1, '=') || n.Digits.Decimals == 0 && n.Value.Float() > 100
}
