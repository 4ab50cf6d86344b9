package token

// Begins reports whether token i is, or begins with, the character c of ASCII: = : ? +.
func (s *Sentence) Begins(i int, c byte) bool {
	return i >= 0 && i < len(s.Tokens) && s.Text[s.Tokens[i].Start] == c
}

// Hyphen reports whether token i is a dash without a space on either side: kr-sedler.
func (s *Sentence) Hyphen(i int) bool {
	return s.KindAt(i) == Dash && s.Glued(i) && s.Glued(i+1)
}

// NumberAt is the number that token i is; nil where it is none.
func (s *Sentence) NumberAt(i int) *Number {
	if s.KindAt(i) != Numeral {
		return nil
	}
	return &s.Numbers[s.Tokens[i].Number]
}

// Semicolon reports whether token i is one.
func (s *Sentence) Semicolon(i int) bool {
	return s.KindAt(i) == Point && s.Text[s.Tokens[i].Start] == ';'
}

// StopBetween reports whether a mark that ends a sentence stands between tokens i
// and j; a semicolon does not.
func (s *Sentence) StopBetween(i, j int) bool {
	for i++; i < j; i++ {
		if s.KindAt(i) == Point && !s.Semicolon(i) && s.PointBetween(i-1, i+1) {
			return true
		}
	}
	return false
}

// Before is the first token before i that is neither a qualifier nor a word
// that judges, a currency sign or an article.
func (s *Sentence) Before(i int) int {
	for i--; i >= 0 && s.Is(i, ClassQualifier|ClassJudge|ClassPrefix) && !s.Is(i, ClassFrom|ClassTo|ClassBetween); i-- {
	}
	return i
}

// PointBetween reports whether a sentence mark stands between tokens i and j.
func (s *Sentence) PointBetween(i, j int) bool {
	for i++; i < j; i++ {
		if s.Tokens[i].Kind == Point && !s.Is(i+1, ClassMonth|ClassSeason) && (i+1 >= len(s.Tokens) || s.Tokens[i+1].Space) {
			return true
		}
	}
	return false
}

// Next is the first token after token i that is no qualifier.
func (s *Sentence) Next(i int) int {
	for i++; s.Is(i, ClassQualifier|ClassJudge|ClassPrefix); i++ {
	}
	return i
}

// Opens reports whether token i is the first of the passage, quotes aside.
func (s *Sentence) Opens(i int) bool {
	return i == 0 || i == 1 && s.KindAt(0) == Quote
}
