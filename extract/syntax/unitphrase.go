package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// UnitPhrase is the last token of what an amount is for: a noun with an
// adjective, or a number and a noun. It is before i where nothing fits.
func UnitPhrase(s *token.Sentence, i int) int {
	if s.KindAt(i) == token.Numeral {
		n := &s.Numbers[s.Tokens[i].Number]
		if s.KindAt(int(n.Last)+1) == token.Word && !n.Year {
			return int(n.Last) + 1
		}
		return i - 1
	}
	if s.Lettered(i) {
		return i // m2
	}
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassFunction&^token.ClassVerb) && !s.Is(i, token.ClassTimeUnit|token.ClassNotVerb) || s.Is(i, token.ClassMonth) {
		return i - 1
	}
	last := i
	for range 2 {
		if !morph.UnitAdjective(s, last) && !(morph.Participle(s, last) && morph.NounLike(s, last+1) && !token.HasSuffix(s.Folded(last), "et")) || s.KindAt(last+1) != token.Word || s.Is(last+1, token.ClassFunction) || morph.VerbLike(s, last+1) {
			break
		}
		last++
	}
	for s.KindAt(last+1) == token.Dash && s.Glued(last+1) && s.Glued(last+2) && s.KindAt(last+2) == token.Word {
		last += 2 // FoU-årsverk
	}
	// per elev per dag, per plass og år
	if (s.Is(last+1, token.ClassPer) || s.Is(last+1, token.ClassAnd)) && s.IsWord(last+2, token.ClassTimeUnit) {
		last += 2
	}
	return last
}
