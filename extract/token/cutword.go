package token

import "funn/extract/numeral"

// word adds the word at start or, where it begins a number, that.
func (c *cutter) word(start int) (end int) {
	end = c.letters.read(c.Text, start)
	t := Token{Start: int32(start), End: int32(end), Capital: c.letters.capital, Caps: c.letters.lower == 0}
	e := c.entry(&t)
	if isDigit(c.Text, end) {
		switch {
		case c.footnoted(&t):
			end = pastDigits(c.Text, end) // prosent12
		case t.Class&(ClassKr|ClassCode) == 0:
			return c.code(start, end) // H2020
		}
	}
	switch {
	case c.multiplies(e):
		// 43,7 millioner: the word belongs to the number before it.
	case e.number, t.Id == 0 && c.compound():
		if end, ok := c.spelled(start, t); ok {
			return end
		}
	case t.Class&(ClassDenominator|ClassEveryOther|ClassEvery|ClassShare) != 0:
		c.anchor = true
	}
	if e.Dotted && end < len(c.Text) && c.Text[end] == '.' {
		t.End++
		end++
	}
	c.add(t)
	if t.Class&(ClassShareUnit|ClassMoneyUnit&^ClassWeak) != 0 || e.isNumber(numeral.Half) {
		c.anchor = true
	}
	return end
}

// entry looks the word that was read up, and tells t what it is.
func (c *cutter) entry(t *Token) *Entry {
	v, w := c.lexer.words, &c.letters
	if w.long {
		return &v.entries[0]
	}
	t.Id = v.find(w.folded(), w.hash)
	e := &v.entries[t.Id]
	if c.English && e.Class&ClassConjunction != 0 && e.Form == "men" {
		t.Id = 0 // the plural of man, no but
		return &v.entries[0]
	}
	t.Class = e.Class
	if !t.Caps && w.upper < 2 {
		t.Class &^= e.caps
	}
	return e
}

// footnoted reports whether the digits that follow t at once are the mark of a footnote,
// as they are behind a unit that stands behind something.
func (c *cutter) footnoted(t *Token) bool {
	if c.last() < 0 || t.Class&(ClassShareUnit|ClassMoneyUnit|ClassScale) == 0 {
		return false
	}
	return t.Class&(ClassKr|ClassCode) == 0 || c.KindAt(c.last()) == Numeral
}

// multiplies reports whether a word is a scale of the number before it, which is in
// digits: 5 hundre tusen.
func (c *cutter) multiplies(e *Entry) bool {
	if e.Class&ClassScale == 0 && !e.isNumber(numeral.Hundred) {
		return false
	}
	i := c.last()
	return c.KindAt(i) == Numeral || c.KindAt(i) == Word && c.Entry(i).isNumber(numeral.Hundred)
}

// compound reports whether the word that was read is made of number words.
func (c *cutter) compound() bool {
	return !c.English && c.letters.n >= 5 && c.lexer.numbers.IsCompound(c.letters.folded())
}

// spelled adds the number in words at start.
func (c *cutter) spelled(start int, t Token) (end int, ok bool) {
	if c.Unknown && string(c.letters.fold[:2]) == "to" && c.englishTo(start) {
		return 0, false
	}
	n, ok := c.spell(start)
	if !ok {
		return 0, false
	}
	t.End = int32(n.End)
	c.addNumber(t, Number{
		Value: n.Value, Spelled: true, Vague: n.Vague, Weak: n.Weak, Inverted: n.Inverted,
		Scaled: n.Scaled, Exp: n.Scale,
	})
	c.anchor = c.anchor || !n.Weak
	return n.End, true
}

// spell reads the number in words at start, in the language that reads more of it where
// none is determined.
func (c *cutter) spell(start int) (n numeral.Spelled, ok bool) {
	o := numeral.Option{English: c.English, NoAnd: c.Is(c.last(), ClassBetween|ClassRespectively)}
	n, ok = c.lexer.numbers.Phrase(c.Text, start, o)
	if c.Unknown {
		o.English = true
		if m, also := c.lexer.numbers.Phrase(c.Text, start, o); also && (!ok || m.End > n.End) {
			return m, true
		}
	}
	return n, ok
}

// englishTo reports whether the to at start stands between two numbers in
// digits, as from 40 to 55.
func (c *cutter) englishTo(start int) bool {
	i := c.last()
	if c.Is(i, ClassShareUnit|ClassMoneyUnit|ClassScale) && i > 0 {
		i--
	}
	return c.KindAt(i) == Numeral && isDigit(c.Text, start+3)
}
