package token

// merge joins the words of a vocabulary phrase to one token: om lag, per cent,
// i underkant av. The longest phrase wins. Full stops and hyphens that hang on
// to a word inside a phrase count for nothing.
func merge(s *Sentence) {
	out := s.Tokens[:0]
	all := s.Tokens
	for i := 0; i < len(all); {
		t := all[i]
		next := i + 1
		if t.Id != 0 && t.Kind != Numeral {
			for _, p := range s.lexer.words.entries[t.Id].phrases {
				if last, ok := matchPhrase(s, all, i, p.rest); ok {
					e := &s.lexer.words.entries[p.entry]
					if last+2 < len(all) && all[last+2].Kind == Numeral && aboutCut(s, &all[last], &all[last+1]) {
						continue // dekker selv om lag 40 prosent
					}
					if e.Class&ClassPostQualifier != 0 && last+1 < len(all) && (all[last+1].Kind == Numeral || all[last+1].Class&(ClassPrefix|ClassDenominator|ClassQualifier) != 0) {
						continue // 54 prosent, og under ni prosent
					}
					t.End, t.Id, t.Class = all[last].End, p.entry, e.Class
					next = last + 1
					if e.Dotted && next < len(all) && all[next].Kind == Point && !all[next].Space && s.Text[all[next].Start] == '.' {
						t.End = all[next].End
						next++
					}
					break
				}
			}
		}
		if t.Kind == Numeral {
			n := &s.Numbers[t.Number]
			n.Token, n.Last = int32(len(out)), int32(len(out))
		}
		out = append(out, t)
		i = next
	}
	s.Tokens = out
}

// aboutCut reports whether tokens a and b are om lag, which a phrase that ends in om
// would cut.
func aboutCut(s *Sentence, a, b *Token) bool {
	return s.lexer.words.entries[a.Id].Form == "om" && s.lexer.words.entries[b.Id].Form == "lag"
}

// matchPhrase is the index of the last token of a phrase that begins at i.
func matchPhrase(s *Sentence, all []Token, i int, rest []uint16) (last int, ok bool) {
	for _, id := range rest {
		i++
		for i < len(all) && !all[i].Space && (all[i].Kind == Dash || all[i].Kind == Point && s.Text[all[i].Start] == '.') && i+1 < len(all) && all[i+1].Id == id {
			i++
		}
		if i >= len(all) || all[i].Id != id || all[i].Kind == Numeral {
			return 0, false
		}
	}
	return i, true
}
