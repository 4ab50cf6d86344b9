package quantity

import (
	"unicode"
	"unicode/utf8"

	"funn/extract/numeral"
)

// word reads the word at i, looks it up, and, where it begins a number, reads
// that.
func (s *scan) word(i int, space, wide bool) int {
	text, start := s.text, i
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
				s.fold[n], s.fold[n+1] = c, d
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
		case c == 0xCC && i+1 < len(text) && text[i+1] == 0x8A && n > 0 && s.fold[n-1] == 'a' && n < foldMax:
			s.fold[n-1], s.fold[n] = 0xC3, 0xA5
			n++
			h = hash(s.fold[:n])
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
				n += utf8.EncodeRune(s.fold[n:], unicode.ToLower(r))
				for _, b := range s.fold[from:n] {
					h = (h ^ uint32(b)) * prime32
				}
			}
			lower++
			i += w
			continue
		}
		if n < foldMax {
			s.fold[n] = c
			n++
			h = (h ^ uint32(c)) * prime32
		} else {
			fits = false
		}
		i++
	}
	t := token{start: int32(start), end: int32(i), kind: tokenWord, space: space, wide: wide, capital: first, caps: lower == 0}
	var e *entry
	if fits {
		if id := s.p.words.find(s.fold[:n], h); id != 0 {
			e = &s.p.words.entries[id]
			t.id, t.class = id, e.class
			if !t.caps && upper < 2 {
				t.class &^= e.caps
			}
			if s.english && n == 3 && e.class&classConjunction != 0 && string(s.fold[:n]) == "men" {
				t.id, t.class = 0, 0 // the plural of man, no but
			}
		}
	}
	if i < len(text) && byteKinds[text[i]] == byteDigit {
		if t.class&(classShareUnit|classMoneyUnit|classScale) == 0 || len(s.tokens) == 0 || t.class&(classKr|classCode) != 0 && s.kindAt(len(s.tokens)-1) != tokenNumber {
			if t.class&(classKr|classCode) == 0 {
				return s.code(start, i, space, wide) // H2020
			}
		} else {
			// A footnote mark glued to the unit: prosent12.
			for i < len(text) && byteKinds[text[i]] == byteDigit {
				i++
			}
		}
	}
	switch {
	case e != nil && (e.class&classScale != 0 || e.word != nil && e.word.Kind == numeral.Hundred) && s.multiplies():
		// 43,7 millioner: the word belongs to the number before it.
	case e != nil && e.number || e == nil && n >= 5 && s.compound(n):
		if end, ok := s.spelled(start, space, wide, &t); ok {
			return end
		}
	case t.class&(classDenominator|classEveryOther|classEvery|classShare) != 0:
		s.anchor = true
	}
	if e != nil && e.dotted && i < len(text) && text[i] == '.' {
		t.end++
		i++
	}
	s.tokens = append(s.tokens, t)
	if t.class&(classShareUnit|classMoneyUnit&^classWeak) != 0 || e != nil && e.word != nil && e.word.Kind == numeral.Half {
		s.anchor = true
	}
	return i
}

// multiplies reports whether a scale word at the end of the tokens belongs to a
// number in digits: 5 hundre tusen.
func (s *scan) multiplies() bool {
	i := len(s.tokens) - 1
	if s.kindAt(i) == tokenWord {
		w := s.entry(i).word
		return w != nil && w.Kind == numeral.Hundred
	}
	return s.kindAt(i) == tokenNumber
}

func hash(b []byte) uint32 {
	h := uint32(offset32)
	for _, c := range b {
		h = (h ^ uint32(c)) * prime32
	}
	return h
}

// compound reports whether the folded word of n bytes is made of number words.
func (s *scan) compound(n int) bool {
	return !s.english && s.p.numbers.IsCompound(s.fold[:n])
}

// spelled reads a number in words.
func (s *scan) spelled(start int, space, wide bool, t *token) (end int, ok bool) {
	if s.unknown && string(s.fold[:2]) == "to" && s.englishTo(start) {
		return 0, false
	}
	o := numeral.Option{English: s.english, NoAnd: s.is(len(s.tokens)-1, classBetween|classRespectively)}
	n, ok := s.p.numbers.Phrase(s.text, start, o)
	if s.unknown {
		o.English = true
		if m, also := s.p.numbers.Phrase(s.text, start, o); also && (!ok || m.End > n.End) {
			n, ok = m, true
		}
	}
	if !ok {
		return 0, false
	}
	t.end = int32(n.End)
	t.kind = tokenNumber
	t.number = int32(len(s.numbers))
	s.numbers = append(s.numbers, number{
		token: int32(len(s.tokens)), last: int32(len(s.tokens)),
		value: n.Value, spelled: true, vague: n.Vague, weak: n.Weak, inverted: n.Inverted,
		scaled: n.Scaled, exp: n.Scale,
	})
	s.tokens = append(s.tokens, *t)
	if !n.Weak {
		s.anchor = true
	}
	return n.End, true
}

// englishTo reports whether the to at start stands between two numbers in
// digits, as from 40 to 55.
func (s *scan) englishTo(start int) bool {
	if len(s.tokens) == 0 || start+3 >= len(s.text) {
		return false
	}
	i := len(s.tokens) - 1
	if s.is(i, classShareUnit|classMoneyUnit|classScale) && i > 0 {
		i--
	}
	return s.tokens[i].kind == tokenNumber && byteKinds[s.text[start+3]] == byteDigit
}
