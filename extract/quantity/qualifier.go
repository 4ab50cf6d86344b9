package quantity

import "funn/extract/record"

// qualify finds om lag, over, minst before a mention, eller mer after it, and
// an adjective inside it (en drøy tredjedel).
func (s *scan) qualify(m *mention) {
	m.qualifier = record.Exact
	set := func(i, j int, q record.Qualifier) {
		m.qualifier = q
		m.qualifierSpan = record.Span{Start: int(s.tokens[i].start), End: int(s.tokens[j].end)}
	}
	// Inside: en snau tredjedel.
	for i := m.first + 1; i < m.last && i < m.first+3; i++ {
		if s.is(i, classQualifier) && s.kindAt(i) == tokenWord && m.rule == ruleFraction {
			set(i, i, s.entry(i).relation)
			return
		}
	}
	i := m.first - 1
	for s.is(i, classPrefix) || s.kindAt(i) == tokenQuote && m.first-i < 3 {
		i--
	}
	if m.number >= 0 && s.numbers[m.number].vague {
		m.qualifier = record.About
		m.qualifierSpan = record.Span{Start: int(s.tokens[m.first].start), End: int(s.tokens[s.numbers[m.number].token].end)}
		return
	}
	if s.kindAt(i) == tokenDash && s.kindAt(i-1) == tokenSlash && i > 1 && s.text[s.tokens[i-2].start] == '+' {
		set(i-2, i, record.About) // +/- 3
		if s.tolerance(i - 3) {
			m.qualifier = record.Exact
		}
		return
	}
	if s.is(i, classMinus) && s.margin(i) {
		set(i-2, i, record.About) // pluss/minus 3
		if s.tolerance(i - 3) {
			m.qualifier = record.Exact
		}
		return
	}
	judge := -1
	for s.is(i, classRespectively) {
		i-- // et tak på henholdsvis 1,6 og 1,9 mill. kroner: it limits both
		m.all = true
	}
	for j := i; j >= 0 && j > i-4; j-- {
		switch {
		case s.is(j, classQualifier):
			if s.reached(j) {
				return // kom opp til 15 %
			}
			if q := s.entry(j).relation; s.qualifies(j) {
				if s.kindAt(j) == tokenSign && s.entry(j).form == "±" && s.tolerance(j-1) {
					q = record.Exact
				}
				if k := s.denied(j); k >= 0 {
					set(k, j, opposite(q))
				} else {
					set(j, j, q)
				}
				return
			}
		case s.is(j, classJudge):
			judge = j
			continue
		case s.is(j, classDeterminer) && s.kindAt(j) == tokenWord && j == i:
			continue // over den halve
		case m.number < 0 && s.kindAt(j) == tokenNumber && j == i:
			continue
		}
		break
	}
	if s.postQualified(m, set) {
		return
	}
	if judge >= 0 && s.emphatic(judge) {
		m.qualifierSpan = record.Span{Start: int(s.tokens[judge].start), End: int(s.tokens[judge].end)}
	}
}

// qualifyAll gives mention i the qualifier that stands before henholdsvis.
func (s *scan) qualifyAll(i int) {
	if i == 0 || s.mentions[i].qualifier != record.Exact || !s.mentions[i-1].all {
		return
	}
	m, prev := &s.mentions[i], &s.mentions[i-1]
	switch s.connect(prev.last+1, m.first) {
	case connectAnd, connectOr, connectComma:
		m.qualifier, m.qualifierSpan, m.all = prev.qualifier, prev.qualifierSpan, true
	}
}

// denied is the token of ikke where it turns the qualifier at token j round:
// ikke over, kan ikke få mer enn, does not exceed. It is −1 where nothing denies.
// Between the two may stand one verb with tense and words without, no conjunction
// and no mark: in dem som ikke svarte, var over 40 prosent nothing is denied.
func (s *scan) denied(j int) int {
	if q := s.entry(j).relation; opposite(q) == q {
		return -1
	}
	verbs := 0
	for k := j - 1; k >= 0 && k >= j-5; k-- {
		if s.kindAt(k) != tokenWord {
			return -1
		}
		if s.in(k, denial) || s.english && s.entry(k).form == "no" { // nn no is now
			return k
		}
		if s.in(k, merely) {
			return -1 // ikke bare over
		}
		if s.is(k, classConjunction|classThat|classAnd|classOr) && !s.is(k, classPreposition) {
			return -1
		}
		if s.verbLike(k) && !s.infinitive(k) {
			if verbs++; verbs > 1 {
				return -1
			}
		}
	}
	return -1
}

// opposite is what not over and not under mean.
func opposite(q record.Qualifier) record.Qualifier {
	switch q {
	case record.Over:
		return record.AtMost
	case record.Under:
		return record.AtLeast
	}
	return q
}

// reached reports whether the qualifier at token j is opp til behind a verb that says how
// far something came: it names the level, and no upper bound.
func (s *scan) reached(j int) bool {
	return s.formIn(j, reachedUpTo) && s.in(j-1, reached)
}

// tolerance reports whether the words up to token i speak of a margin: the
// uncertainty itself is 3 points, not about 3.
func (s *scan) tolerance(i int) bool {
	for j := i; j >= 0 && j > i-reach && s.kindAt(j) != tokenPoint; j-- {
		if s.kindAt(j) != tokenWord {
			continue
		}
		if s.in(j, uncertainty) {
			return true
		}
	}
	return false
}

// emphatic reports whether a judging word is kept as the qualifier's text:
// hele, bare, kun.
func (s *scan) emphatic(i int) bool {
	return s.formIn(i, emphatic)
}

// qualifies reports whether the qualifier at token j stands for how the number
// is meant. some is an article in English, god an adjective.
func (s *scan) qualifies(j int) bool {
	switch s.entry(j).form {
	case "some":
		return s.english
	case "vel":
		return !s.english
	}
	return true
}

// postQualified reads eller mer, og over after the mention.
func (s *scan) postQualified(m *mention, set func(i, j int, q record.Qualifier)) bool {
	j := max(m.last, m.unit.last) + 1
	if s.is(j, classPostQualifier) {
		set(j, j, s.entry(j).relation)
		return true
	}
	return false
}
