package token

import (
	"unicode/utf8"

	"funn/extract/numeral"
)

// number adds the number, date or code at start, which is a digit or a fraction of one
// character.
func (c *cutter) number(start int) (end int) {
	text := c.Text
	var n Number
	if text[start] < utf8.RuneSelf {
		var ok bool
		if n, end, ok = c.digits(start); !ok {
			return c.code(start, end)
		}
	} else {
		r, w := utf8.DecodeRuneInString(text[start:])
		f := vulgar[r]
		n, end = Number{Num: f.num, Den: f.den, Value: f.value()}, start+w
	}
	n.Glued = end < len(text) && kindAt(text, end) == byteLetter
	start = c.minus(start, &n)
	c.addNumber(Token{Start: int32(start), End: int32(end)}, n)
	c.anchor = true
	return end
}

// digits reads the number at start, with a fraction that belongs to it. It reports false
// where what ends at end is a date or a code.
func (c *cutter) digits(start int) (n Number, end int, ok bool) {
	text := c.Text
	style := numeral.DecimalComma
	if c.English {
		style = numeral.DecimalPoint
	}
	label := c.Is(c.last(), ClassLabel) && !c.Is(c.last(), ClassMoneyUnit)
	d := numeral.ScanDigits(text, start, style, !label)
	end = d.End
	n.Digits, n.Value = d, d.Value
	if d.Code {
		return n, end, false
	}
	n.Year = d.Groups == 1 && d.Decimals == 0 && d.Whole == 4 && d.Value.Coef >= 1800 && d.Value.Coef < 2100
	if end < len(text) && text[end] == '/' {
		if end, ok = n.solidus(text, end); !ok {
			return n, end, false
		}
	} else if d.Decimals == 0 && d.Whole <= 3 {
		end = n.mixed(text, end)
	}
	return n, end, !dated(text, end)
}

// dated reports whether the digits that end at end go on as 2015-01-31.
func dated(text string, end int) bool {
	parts := 0
	for isDigit(text, end+1) && (text[end] == '-' || text[end] == '.') {
		end = pastDigits(text, end+1)
		parts++
	}
	return parts >= 2
}

// minus takes a minus sign right before the number at start into it, and returns where
// the number begins then.
func (c *cutter) minus(start int, n *Number) int {
	i := c.last()
	if i < 0 || c.gap.space || !c.signs(i) {
		return start
	}
	b := c.Tokens[i]
	n.Dubious = b.Kind == Dash && i == 0 && !c.Table
	if n.Dubious && b.End-b.Start > 1 {
		return start // a bullet
	}
	n.Negative = true
	n.Value = n.Value.Neg()
	c.gap = gap{b.Space, b.wide}
	c.Tokens = c.Tokens[:i]
	return int(b.Start)
}

// signs reports whether token i is the sign of the number behind it and not a dash
// between two things: 30–40 and 30 %–40 % are ranges, B-12 is a code; after a space it
// is a sign.
func (c *cutter) signs(i int) bool {
	b, before := &c.Tokens[i], c.KindAt(i-1)
	switch {
	case b.Kind == Sign && b.Class&ClassMinus != 0:
		return before != Numeral || b.Space
	case b.Kind != Dash:
		return false
	case before == Numeral:
		return b.Space && (b.wide || c.Table) // 3 -4: rather a range with a lost space
	case before == Sign:
		return b.Space || !c.Is(i-1, ClassShareUnit)
	}
	return b.Space || i == 0 || before == Open
}
