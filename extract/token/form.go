package token

import (
	"slices"

	"funn/extract/lexicon"
)

// form is what the letters of a token say.
type form struct {
	classes  lexicon.Set // it is listed in, or one of its endings is
	noun     Class       // that it has as the last part of a compound
	from, to int32       // its letters in the sentence's folded text
}

// list folds every token and looks up its classes. Most words are in the vocabulary,
// which has looked them up before.
func list(s *Sentence) {
	s.forms = slices.Grow(s.forms, len(s.Tokens))[:len(s.Tokens)]
	for i := range s.Tokens {
		t, f := &s.Tokens[i], &s.forms[i]
		from := len(s.folded)
		s.folded = s.fold(s.folded, i)
		w := s.folded[from:]
		f.from, f.to, f.noun = int32(from), int32(len(s.folded)), 0
		if v := s.lexer.words; t.Id != 0 && string(w) == v.entries[t.Id].Form {
			f.classes = v.listed[t.Id]
		} else {
			f.classes = Listed.Of(w)
		}
		switch {
		case t.Kind != Word:
		case t.Id != 0:
			f.noun = t.Class
		default:
			f.noun = s.lexer.words.suffix.find(w)
		}
	}
}

// Folded is the letters of token i in lower case; nothing outside the passage and
// before Join.
func (s *Sentence) Folded(i int) []byte {
	if uint(i) >= uint(len(s.forms)) {
		return nil
	}
	f := &s.forms[i]
	return s.folded[f.from:f.to:f.to]
}

// fold appends the letters of token i in lower case to dst, those of a word that is
// longer than any of the lists cut off.
func (s *Sentence) fold(dst []byte, i int) []byte {
	t := &s.Tokens[i]
	most := len(dst) + foldMax - 2
	for j := int(t.Start); j < int(t.End) && len(dst) < most; j++ {
		c := s.Text[j]
		switch {
		case c-'A' < 26:
			c += 'a' - 'A'
		case c == 0xC3 && j+1 < int(t.End):
			j++
			d := s.Text[j]
			if d >= 0x80 && d < 0x9F {
				d += 0x20
			}
			dst = append(dst, c, d)
			continue
		case c == 0xC2 && j+1 < int(t.End) && s.Text[j+1] == 0xAD:
			j++
			continue
		}
		dst = append(dst, c)
	}
	return dst
}

// Noun is the class of token i, compounds included: driftsutgiftene is money.
func (s *Sentence) Noun(i int) Class {
	if uint(i) >= uint(len(s.forms)) {
		return 0
	}
	return s.forms[i].noun
}

// HasSuffix reports whether a word ends in suffix and has at least two bytes before it.
func HasSuffix(w []byte, suffix string) bool {
	return len(w) > len(suffix)+1 && string(w[len(w)-len(suffix):]) == suffix
}
