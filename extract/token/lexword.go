package token

import (
	"funn/extract/numeral"
	"unicode"
	"unicode/utf8"
)

// word reads the word at i, looks it up, and, where it begins a number, reads
// that.
func word(s *Sentence, i int, space, wide bool) int {
	text, start := s.Text, i
	h := uint32(offset32)
	n := 0
	upper, lower, fits := 0, 0, true
	first := false
scan:
	for i < len(text) {
		c := text[i]
		switch {
		case c-'a' < 26:
			lower++
		case c-'A' < 26:
			first = first || i == start
			upper++
			c += 'a' - 'A'
		case c < 0x80:
			break scan
		case c == 0xC3 && i+1 < len(text) && text[i+1] != 0x97 && text[i+1] != 0xB7:
			d := text[i+1]
			if d < 0xA0 {
				first = first || i == start
				d += 0x20
				upper++
			} else {
				lower++
			}
			if n+2 > foldMax {
				fits = false
			} else {
				s.word[n], s.word[n+1] = c, d
				n += 2
				h = (h ^ uint32(c)) * prime32
				h = (h ^ uint32(d)) * prime32
			}
			i += 2
			continue
		case c == 0xC2 && i+1 < len(text) && text[i+1] == 0xAD:
			i += 2
			if i < len(text) && text[i] == '\n' {
				i++
			}
			continue
		case c == 0xCC && i+1 < len(text) && text[i+1] == 0x8A && n > 0 && s.word[n-1] == 'a' && n < foldMax:
			s.word[n-1], s.word[n] = 0xC3, 0xA5
			n++
			h = hash(s.word[:n])
			i += 2
			continue
		default:
			r, w := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break scan
			}
			if n+utf8.UTFMax > foldMax {
				fits = false
			} else {
				from := n
				n += utf8.EncodeRune(s.word[n:], unicode.ToLower(r))
				for _, b := range s.word[from:n] {
					h = (h ^ uint32(b)) * prime32
				}
			}
			lower++
			i += w
			continue
		}
		if n < foldMax {
			s.word[n] = c
			n++
			h = (h ^ uint32(c)) * prime32
		} else {
			fits = false
		}
		i++
	}
	t := Token{Start: int32(start), End: int32(i), Kind: Word, Space: space, wide: wide, Capital: first, Caps: lower == 0}
	var e *Entry
	if fits {
		if id := s.lexer.words.find(s.word[:n], h); id != 0 {
			e = &s.lexer.words.entries[id]
			t.Id, t.Class = id, e.Class
			if !t.Caps && upper < 2 {
				t.Class &^= e.caps
			}
			if s.English && n == 3 && e.Class&ClassConjunction != 0 && string(s.word[:n]) == "men" {
				t.Id, t.Class = 0, 0 // the plural of man, no but
			}
		}
	}
	if i < len(text) && ByteKinds[text[i]] == byteDigit {
		if t.Class&(ClassShareUnit|ClassMoneyUnit|ClassScale) == 0 || len(s.Tokens) == 0 || t.Class&(ClassKr|ClassCode) != 0 && s.KindAt(len(s.Tokens)-1) != Numeral {
			if t.Class&(ClassKr|ClassCode) == 0 {
				return code(s, start, i, space, wide) // H2020
			}
		} else {
			// A footnote mark glued to the unit: prosent12.
			for i < len(text) && ByteKinds[text[i]] == byteDigit {
				i++
			}
		}
	}
	switch {
	case e != nil && (e.Class&ClassScale != 0 || e.Word != nil && e.Word.Kind == numeral.Hundred) && multiplies(s):
		// 43,7 millioner: the word belongs to the number before it.
	case e != nil && e.number || e == nil && n >= 5 && compound(s, n):
		if end, ok := spelled(s, start, space, wide, &t); ok {
			return end
		}
	case t.Class&(ClassDenominator|ClassEveryOther|ClassEvery|ClassShare) != 0:
		s.anchor = true
	}
	if e != nil && e.Dotted && i < len(text) && text[i] == '.' {
		t.End++
		i++
	}
	s.Tokens = append(s.Tokens, t)
	if t.Class&(ClassShareUnit|ClassMoneyUnit&^ClassWeak) != 0 || e != nil && e.Word != nil && e.Word.Kind == numeral.Half {
		s.anchor = true
	}
	return i
}

// multiplies reports whether a scale word at the end of the tokens belongs to a
// number in digits: 5 hundre tusen.
func multiplies(s *Sentence) bool {
	i := len(s.Tokens) - 1
	if s.KindAt(i) == Word {
		w := s.Entry(i).Word
		return w != nil && w.Kind == numeral.Hundred
	}
	return s.KindAt(i) == Numeral
}

func hash(b []byte) uint32 {
	h := uint32(offset32)
	for _, c := range b {
		h = (h ^ uint32(c)) * prime32
	}
	return h
}

// compound reports whether the folded word of n bytes is made of number words.
func compound(s *Sentence, n int) bool {
	return !s.English && s.lexer.numbers.IsCompound(s.word[:n])
}

// spelled reads a number in words.
func spelled(s *Sentence, start int, space, wide bool, t *Token) (end int, ok bool) {
	if s.Unknown && string(s.word[:2]) == "to" && englishTo(s, start) {
		return 0, false
	}
	o := numeral.Option{English: s.English, NoAnd: s.Is(len(s.Tokens)-1, ClassBetween|ClassRespectively)}
	n, ok := s.lexer.numbers.Phrase(s.Text, start, o)
	if s.Unknown {
		o.English = true
		if m, also := s.lexer.numbers.Phrase(s.Text, start, o); also && (!ok || m.End > n.End) {
			n, ok = m, true
		}
	}
	if !ok {
		return 0, false
	}
	t.End = int32(n.End)
	t.Kind = Numeral
	t.Number = int32(len(s.Numbers))
	s.Numbers = append(s.Numbers, Number{
		Token: int32(len(s.Tokens)), Last: int32(len(s.Tokens)),
		Value: n.Value, Spelled: true, Vague: n.Vague, Weak: n.Weak, Inverted: n.Inverted,
		Scaled: n.Scaled, Exp: n.Scale,
	})
	s.Tokens = append(s.Tokens, *t)
	if !n.Weak {
		s.anchor = true
	}
	return n.End, true
}

// englishTo reports whether the to at start stands between two numbers in
// digits, as from 40 to 55.
func englishTo(s *Sentence, start int) bool {
	if len(s.Tokens) == 0 || start+3 >= len(s.Text) {
		return false
	}
	i := len(s.Tokens) - 1
	if s.Is(i, ClassShareUnit|ClassMoneyUnit|ClassScale) && i > 0 {
		i--
	}
	return s.Tokens[i].Kind == Numeral && ByteKinds[s.Text[start+3]] == byteDigit
}
