package quantity

// relativeTime is the last token of de siste fem årene, det første året, den siste
// veka, the past two years, which begins at token i; before i where none does.
func (s *scan) relativeTime(i int) int {
	j := i + 1
	if s.kindAt(i) != tokenWord || !s.in(i, relativeArticle) || s.kindAt(j) != tokenWord || !s.in(j, relative) {
		return i - 1
	}
	j++
	if s.kindAt(j) == tokenNumber && !s.numbers[s.tokens[j].number].used {
		j = int(s.numbers[s.tokens[j].number].last) + 1
	}
	if s.kindAt(j) != tokenWord || !s.is(j, classTimeUnit) {
		return i - 1
	}
	if s.in(j, noRelativeUnit) {
		return i - 1 // den første gangen, the first time
	}
	return j
}
