package token

// The kinds of word that no noun phrase goes on over.
const ClassFunction = ClassPreposition | ClassConjunction | ClassPronoun | ClassAdverb | ClassVerb | ClassAnd | ClassOr |
	ClassOf | ClassIn | ClassFrom | ClassTo | ClassWith | ClassOn | ClassThat | ClassAgainst | ClassPer | ClassMembership |
	ClassNamedPeriod | ClassInfinitive | ClassJudge

// soundsEnglish reports whether a word stands in the passage that only English
// has. It decides where the language is not determined.
func soundsEnglish(s *Sentence) bool {
	for i := range s.Tokens {
		if s.Tokens[i].Kind != Word {
			continue
		}
		if IsIn(s.Folded(i), englishOnly) {
			return true
		}
	}
	return false
}

// Folded writes token i in lower case into the scratch; nothing outside the passage.
func (s *Sentence) Folded(i int) []byte {
	if i < 0 || i >= len(s.Tokens) {
		return nil
	}
	n := 0
	t := &s.Tokens[i]
	for j := int(t.Start); j < int(t.End) && n+2 < foldMax; j++ {
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
			s.fold[n], s.fold[n+1] = c, d
			n += 2
			continue
		case c == 0xC2 && j+1 < int(t.End) && s.Text[j+1] == 0xAD:
			j++
			continue
		}
		s.fold[n] = c
		n++
	}
	return s.fold[:n]
}

// Noun is the class of token i, compounds included: driftsutgiftene is money.
func (s *Sentence) Noun(i int) Class {
	if s.KindAt(i) != Word {
		return 0
	}
	t := &s.Tokens[i]
	if t.Id != 0 {
		return t.Class
	}
	return s.lexer.words.suffix.find(s.Folded(i))
}

func HasSuffix(w []byte, suffix string) bool {
	return len(w) > len(suffix)+1 && string(w[len(w)-len(suffix):]) == suffix
}
