package token

// The kinds of word that no noun phrase goes on over.
const ClassFunction = ClassPreposition | ClassConjunction | ClassPronoun | ClassAdverb | ClassVerb | ClassAnd | ClassOr |
	ClassOf | ClassIn | ClassFrom | ClassTo | ClassWith | ClassOn | ClassThat | ClassAgainst | ClassPer | ClassMembership |
	ClassNamedPeriod | ClassInfinitive | ClassJudge

// soundsEnglish reports whether a word stands in the passage that only English
// has. It decides where the language is not determined.
func soundsEnglish(s *Sentence) bool {
	var word [foldMax]byte
	for i := range s.Tokens {
		if s.Tokens[i].Kind == Word && IsIn(s.fold(word[:0], i), englishOnly) {
			return true
		}
	}
	return false
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
