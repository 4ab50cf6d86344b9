package numeral

// Cardinal adds up number words: to hundre og femti tusen.
type Cardinal struct {
	total   int64 // closed by scale words
	group   int64 // since the last scale word
	below   int64 // the scale that closed last; the next is smaller; 0: none yet
	digit   bool  // the group has units
	ten     bool  // tens
	teen    bool  // 10–19
	hundred bool
	any     bool
}

// Value is the number so far.
func (c *Cardinal) Value() int64 { return c.total + c.group }

// Add takes one more word. glued says that no space stands before it, and that
// an og does, english that English values hold. It returns false, and changes
// nothing, where the word cannot go on from what stands.
func (c *Cardinal) Add(w *Word, glued, and, english bool) bool {
	v := w.Value.Coef
	switch w.Kind {
	case Digit:
		if c.digit || c.teen || v == 0 && c.any || c.any && c.Value() == 0 {
			return false
		}
		// tjueto is one word; tjue to are two numbers.
		if c.ten && (!glued || and) {
			return false
		}
		c.group += v
		c.digit = true
	case Teen:
		if c.digit || c.ten || c.teen || c.any && c.Value() == 0 {
			return false
		}
		c.group += v
		c.teen = true
	case Ten:
		if c.ten || c.teen || c.digit && !and || c.any && c.Value() == 0 {
			return false
		}
		// to og tjue, the old way round.
		c.group += v
		c.ten = true
	case Hundred:
		if c.hundred || and && c.any && c.group == 0 || c.any && c.Value() == 0 {
			return false
		}
		if c.group == 0 {
			c.group = 1
		}
		c.group *= 100
		c.digit, c.ten, c.teen, c.hundred = false, false, false, true
	case Scale:
		if english {
			v = w.English.Coef
		}
		return c.scale(v, and)
	default:
		return false
	}
	c.any = true
	return true
}

// scale closes the group with 10^exp.
func (c *Cardinal) scale(exp int64, and bool) bool {
	if exp < 0 || exp > 18 || c.any && c.Value() == 0 {
		return false
	}
	p := pow10[exp]
	switch {
	case c.group == 0 && c.any:
		// tusen millioner multiplies what stands.
		if and || c.below == 0 || p <= c.below {
			return false
		}
		t, ok := mul(c.total, p)
		if !ok {
			return false
		}
		c.total, c.below = t, p
	case c.below != 0 && p >= c.below:
		// to hundre tusen millioner
		if c.below != 1000 || c.group != 0 {
			return false
		}
	default:
		g := c.group
		if g == 0 {
			if and {
				return false
			}
			g = 1
		}
		t, ok := mul(g, p)
		if !ok || t > 1<<62-c.total {
			return false
		}
		c.total += t
		c.group, c.below = 0, p
	}
	c.digit, c.ten, c.teen, c.hundred, c.any = false, false, false, false, true
	return true
}
