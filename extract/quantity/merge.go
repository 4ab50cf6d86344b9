package quantity

// merge joins the words of a vocabulary phrase to one token: om lag, per cent,
// i underkant av. The longest phrase wins. Full stops and hyphens that hang on
// to a word inside a phrase count for nothing.
func (s *scan) merge() {
	out := s.tokens[:0]
	all := s.tokens
	for i := 0; i < len(all); {
		t := all[i]
		next := i + 1
		if t.id != 0 && t.kind != tokenNumber {
			for _, p := range s.p.words.entries[t.id].phrases {
				if last, ok := s.matchPhrase(all, i, p.rest); ok {
					e := &s.p.words.entries[p.entry]
					if last+2 < len(all) && all[last+2].kind == tokenNumber && s.aboutCut(&all[last], &all[last+1]) {
						continue // dekker selv om lag 40 prosent
					}
					if e.class&classPostQualifier != 0 && last+1 < len(all) && (all[last+1].kind == tokenNumber || all[last+1].class&(classPrefix|classDenominator|classQualifier) != 0) {
						continue // 54 prosent, og under ni prosent
					}
					t.end, t.id, t.class = all[last].end, p.entry, e.class
					next = last + 1
					if e.dotted && next < len(all) && all[next].kind == tokenPoint && !all[next].space && s.text[all[next].start] == '.' {
						t.end = all[next].end
						next++
					}
					break
				}
			}
		}
		if t.kind == tokenNumber {
			n := &s.numbers[t.number]
			n.token, n.last = int32(len(out)), int32(len(out))
		}
		out = append(out, t)
		i = next
	}
	s.tokens = out
}

// aboutCut reports whether tokens a and b are om lag, which a phrase that ends in om
// would cut.
func (s *scan) aboutCut(a, b *token) bool {
	return s.p.words.entries[a.id].form == "om" && s.p.words.entries[b.id].form == "lag"
}

// matchPhrase is the index of the last token of a phrase that begins at i.
func (s *scan) matchPhrase(all []token, i int, rest []uint16) (last int, ok bool) {
	for _, id := range rest {
		i++
		for i < len(all) && !all[i].space && (all[i].kind == tokenDash || all[i].kind == tokenPoint && s.text[all[i].start] == '.') && i+1 < len(all) && all[i+1].id == id {
			i++
		}
		if i >= len(all) || all[i].id != id || all[i].kind == tokenNumber {
			return 0, false
		}
	}
	return i, true
}
