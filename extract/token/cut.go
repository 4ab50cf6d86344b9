package token

import "unicode/utf8"

// cutter cuts the text of a sentence into tokens and numbers.
type cutter struct {
	*Sentence
	gap     gap     // before the next token
	letters letters // of the last word
}

// gap is the white space before a token.
type gap struct {
	space bool
	wide  bool // several spaces or a tab
}

// cut cuts all of the text.
func (c *cutter) cut() {
	for i := 0; i < len(c.Text); {
		i = c.token(i)
	}
}

// token adds the token at i, or notes what stands between tokens. It returns where
// that ends.
func (c *cutter) token(i int) (end int) {
	switch k := kindAt(c.Text, i); k {
	case byteSpace:
		return c.blank(i)
	case byteHigh:
		return i + width(c.Text, i)
	case byteLetter:
		end = c.word(i)
	case byteDigit:
		end = c.number(i)
	default:
		end = c.sign(i, k)
	}
	c.gap = gap{}
	return end
}

// blank notes white space. A line's end beside a space is still one space.
func (c *cutter) blank(i int) (end int) {
	b := c.Text[i]
	if b == '\t' || c.gap.space && b != '\n' && c.Text[i-1] != '\n' {
		c.gap.wide = true
	}
	c.gap.space = true
	return i + width(c.Text, i)
}

// add adds a token behind the gap.
func (c *cutter) add(t Token) {
	t.Space, t.wide = c.gap.space, c.gap.wide
	c.Tokens = append(c.Tokens, t)
}

// addNumber adds a number and its token.
func (c *cutter) addNumber(t Token, n Number) {
	n.Token, n.Last = int32(len(c.Tokens)), int32(len(c.Tokens))
	t.Kind, t.Number = Numeral, int32(len(c.Numbers))
	c.add(t)
	c.Numbers = append(c.Numbers, n)
}

// last is the index of the token before the one that is cut, −1 at the start.
func (c *cutter) last() int { return len(c.Tokens) - 1 }

// signKinds is the kinds of tokens of one character by its kind.
var signKinds = [...]Kind{
	byteOther: Other, bytePoint: Point, byteComma: Comma, byteDash: Dash, byteOpen: Open, byteClose: Close,
	byteSlash: Slash, byteQuote: Quote, byteSign: Other,
}

// sign adds a token of one character.
func (c *cutter) sign(i int, k byteKind) (end int) {
	end = i + width(c.Text, i)
	t := Token{Start: int32(i), End: int32(end), Kind: signKinds[k]}
	if t.Kind == Other {
		var b [utf8.UTFMax]byte
		form := b[:copy(b[:], c.Text[i:end])]
		if id := c.lexer.words.find(form, hash(form)); id != 0 {
			t.Kind, t.Id, t.Class = Sign, id, c.lexer.words.entries[id].Class
			c.anchor = c.anchor || t.Class&ClassMoneyUnit != 0
		}
	}
	c.add(t)
	return end
}

// code adds a token for letters and digits that run together, known to reach from start
// to i.
func (c *cutter) code(start, i int) (end int) {
	for i < len(c.Text) {
		switch byteKinds[c.Text[i]] {
		case byteDigit, byteLetter:
			i++
			continue
		case bytePoint, byteComma, byteDash, byteSlash:
			if isDigit(c.Text, i+1) {
				i += 2
				continue
			}
		}
		break
	}
	c.add(Token{Start: int32(start), End: int32(i), Kind: Code})
	return i
}
