package quantity

// connector is what stands between two numbers.
type connector uint8

const (
	connectNone connector = iota
	connectDash
	connectTo
	connectAnd
	connectOr
	connectComma
	connectAgainst
	connectSlash
)

// connect names what stands in tokens i to j, j not included. Qualifiers and
// currency signs before the second number do not count.
func (s *scan) connect(i, j int) connector {
	to := false
	if j-i > 3 && s.kindAt(j-1) == tokenDash && s.kindAt(j-2) == tokenSlash && s.kindAt(j-3) == tokenOther && s.glued(j-1) && s.glued(j-2) {
		j -= 3 // +/- 1,4 og +/- 3,1
	}
	for j > i && s.is(j-1, classQualifier|classJudge|classPrefix|classRespectively|classMinus) {
		j--
		if s.tokens[j].kind == tokenWord && s.is(j, classQualifier) && s.formIn(j, upTo) {
			to = true
		}
	}
	if to && j == i {
		return connectTo
	}
	if j-i == 2 && s.kindAt(i) == tokenComma {
		i++ // , og
		if !s.is(i, classAnd|classOr|classAgainst) {
			return connectNone
		}
	}
	if j-i != 1 {
		return connectNone
	}
	t := &s.tokens[i]
	switch {
	case t.kind == tokenDash:
		return connectDash
	case t.kind == tokenComma:
		return connectComma
	case t.kind == tokenSlash:
		return connectSlash
	case t.class&classTo != 0:
		return connectTo
	case t.class&classAnd != 0:
		return connectAnd
	case t.class&classOr != 0:
		return connectOr
	case t.class&classAgainst != 0:
		return connectAgainst
	}
	return connectNone
}

// before is the first token before i that is neither a qualifier nor a word
// that judges, a currency sign or an article.
func (s *scan) before(i int) int {
	for i--; i >= 0 && s.is(i, classQualifier|classJudge|classPrefix) && !s.is(i, classFrom|classTo|classBetween); i-- {
	}
	return i
}
