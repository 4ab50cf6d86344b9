package token

// merge joins the words of a vocabulary phrase to one token: om lag, per cent,
// i underkant av. The longest phrase wins.
func merge(s *Sentence) {
	all := s.Tokens
	s.Tokens = all[:0]
	for i := 0; i < len(all); {
		t, next := all[i], i+1
		if t.Kind == Numeral {
			n := &s.Numbers[t.Number]
			n.Token, n.Last = int32(len(s.Tokens)), int32(len(s.Tokens))
		} else if id, last := phraseAt(s, all, i); id != 0 {
			e := &s.lexer.words.entries[id]
			t.End, t.Id, t.Class = all[last].End, id, e.Class
			next = last + 1
			if e.Dotted && next < len(all) && !all[next].Space && isStop(s.Text, &all[next]) {
				t.End = all[next].End
				next++
			}
		}
		s.Tokens = append(s.Tokens, t)
		i = next
	}
}

// phraseAt is the entry of the longest phrase that begins at token i of all, and its
// last token; 0 where none does.
func phraseAt(s *Sentence, all []Token, i int) (id uint16, last int) {
	entries := s.lexer.words.entries
	for _, p := range entries[all[i].Id].phrases {
		last, ok := matchPhrase(s.Text, all, i, p.rest)
		if ok && !aboutCut(entries, all, last) && !leadsOn(&entries[p.entry], all, last+1) {
			return p.entry, last
		}
	}
	return 0, 0
}

// matchPhrase is the index of the last token of a phrase that begins at i. Full stops and
// hyphens that hang on to a word inside a phrase count for nothing.
func matchPhrase(text string, all []Token, i int, rest []uint16) (last int, ok bool) {
	for _, id := range rest {
		i++
		for i+1 < len(all) && all[i+1].Id == id && !all[i].Space && (all[i].Kind == Dash || isStop(text, &all[i])) {
			i++
		}
		if i >= len(all) || all[i].Id != id || all[i].Kind == Numeral {
			return 0, false
		}
	}
	return i, true
}

// isStop reports whether t is a full stop.
func isStop(text string, t *Token) bool { return t.Kind == Point && text[t.Start] == '.' }

// aboutCut reports whether the token that a phrase ends with at last and the one behind
// it are om lag before a number, which the phrase would cut: dekker selv om lag 40 prosent.
func aboutCut(entries []Entry, all []Token, last int) bool {
	return last+2 < len(all) && all[last+2].Kind == Numeral && entries[all[last].Id].Form == "om" && entries[all[last+1].Id].Form == "lag"
}

// leadsOn reports whether a phrase that qualifies the number before it qualifies the one
// that begins at token next: 54 prosent, og under ni prosent.
func leadsOn(e *Entry, all []Token, next int) bool {
	return e.Class&ClassPostQualifier != 0 && next < len(all) &&
		(all[next].Kind == Numeral || all[next].Class&(ClassPrefix|ClassDenominator|ClassQualifier) != 0)
}
