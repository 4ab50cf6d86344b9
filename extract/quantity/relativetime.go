package quantity

// relativeTime is the last token of de siste fem årene, det første året, den siste
// veka, the past two years, which begins at token i; before i where none does.
func (s *scan) relativeTime(i int) int {
	if s.kindAt(i) != tokenWord {
		return i - 1
	}
	switch s.entry(i).form {
	case "den", "det", "de", "dei", "the":
	default:
		return i - 1
	}
	j := i + 1
	if s.kindAt(j) != tokenWord {
		return i - 1
	}
	switch string(s.folded(j)) {
	case "siste", "første", "fyrste", "neste", "forrige", "førre", "foregående", "føregåande", "kommende", "komande", "påfølgende", "påfølgjande", "last", "first", "past", "next", "previous", "following", "coming":
	default:
		return i - 1
	}
	j++
	if s.kindAt(j) == tokenNumber && !s.numbers[s.tokens[j].number].used {
		j = int(s.numbers[s.tokens[j].number].last) + 1
	}
	if s.kindAt(j) != tokenWord || !s.is(j, classTimeUnit) {
		return i - 1
	}
	switch string(s.folded(j)) {
	case "gang", "gangen", "ganger", "gong", "gongen", "gonger", "time", "times", "timen", "timene", "minuttet", "minuttene":
		return i - 1 // den første gangen, the first time
	}
	return j
}
