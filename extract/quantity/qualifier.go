package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// Qualify finds om lag, over, minst before a mention, eller mer after it, and
// an adjective inside it (en drøy tredjedel).
func Qualify(s *token.Sentence, m *Mention) {
	m.Qualifier = record.Exact
	set := func(i, j int, q record.Qualifier) {
		m.Qualifier = q
		m.QualifierSpan = record.Span{Start: int(s.Tokens[i].Start), End: int(s.Tokens[j].End)}
	}
	// Inside: en snau tredjedel.
	for i := m.First + 1; i < m.Last && i < m.First+3; i++ {
		if s.IsWord(i, token.ClassQualifier) && m.Rule == RuleFraction {
			set(i, i, s.Entry(i).Relation)
			return
		}
	}
	i := m.First - 1
	for s.Is(i, token.ClassPrefix) || s.KindAt(i) == token.Quote && m.First-i < 3 {
		i--
	}
	if m.Number >= 0 && s.Numbers[m.Number].Vague {
		m.Qualifier = record.About
		m.QualifierSpan = record.Span{Start: int(s.Tokens[m.First].Start), End: int(s.Tokens[s.Numbers[m.Number].Token].End)}
		return
	}
	if s.KindAt(i) == token.Dash && s.KindAt(i-1) == token.Slash && i > 1 && s.Text[s.Tokens[i-2].Start] == '+' {
		set(i-2, i, record.About) // +/- 3
		if tolerance(s, i-3) {
			m.Qualifier = record.Exact
		}
		return
	}
	if s.Is(i, token.ClassMinus) && token.Margin(s, i) {
		set(i-2, i, record.About) // pluss/minus 3
		if tolerance(s, i-3) {
			m.Qualifier = record.Exact
		}
		return
	}
	judge := -1
	for s.Is(i, token.ClassRespectively) {
		i-- // et tak på henholdsvis 1,6 og 1,9 mill. kroner: it limits both
		m.all = true
	}
	for j := i; j >= 0 && j > i-4; j-- {
		switch {
		case s.Is(j, token.ClassQualifier):
			if reached(s, j) {
				return // kom opp til 15 %
			}
			if q := s.Entry(j).Relation; qualifies(s, j) {
				if s.KindAt(j) == token.Sign && s.Entry(j).Form == "±" && tolerance(s, j-1) {
					q = record.Exact
				}
				if k := denied(s, j); k >= 0 {
					set(k, j, opposite(q))
				} else {
					set(j, j, q)
				}
				return
			}
		case s.Is(j, token.ClassJudge):
			judge = j
			continue
		case s.IsWord(j, token.ClassDeterminer) && j == i:
			continue // over den halve
		case m.Number < 0 && s.KindAt(j) == token.Numeral && j == i:
			continue
		}
		break
	}
	if postQualified(s, m, set) {
		return
	}
	if judge >= 0 && emphatic(s, judge) {
		m.QualifierSpan = record.Span{Start: int(s.Tokens[judge].Start), End: int(s.Tokens[judge].End)}
	}
}

// QualifyAll gives mention i the qualifier that stands before henholdsvis.
func QualifyAll(s *token.Sentence, m, prev *Mention) {
	if m.Qualifier != record.Exact || !prev.all {
		return
	}
	switch connect(s, prev.Last+1, m.First) {
	case connectAnd, connectOr, connectComma:
		m.Qualifier, m.QualifierSpan, m.all = prev.Qualifier, prev.QualifierSpan, true
	}
}

// denied is the token of ikke where it turns the qualifier at token j round:
// ikke over, kan ikke få mer enn, does not exceed. It is −1 where nothing denies.
// Between the two may stand one verb with tense and words without, no conjunction
// and no mark: in dem som ikke svarte, var over 40 prosent nothing is denied.
func denied(s *token.Sentence, j int) int {
	if q := s.Entry(j).Relation; opposite(q) == q {
		return -1
	}
	verbs := 0
	for k := j - 1; k >= 0 && k >= j-5; k-- {
		if s.KindAt(k) != token.Word {
			return -1
		}
		if s.In(k, denial) || s.English && s.Entry(k).Form == "no" { // nn no is now
			return k
		}
		if s.In(k, merely) {
			return -1 // ikke bare over
		}
		if s.Is(k, token.ClassConjunction|token.ClassThat|token.ClassAnd|token.ClassOr) && !s.Is(k, token.ClassPreposition) {
			return -1
		}
		if morph.VerbLike(s, k) && !morph.Infinitive(s, k) {
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
func reached(s *token.Sentence, j int) bool {
	return s.FormIn(j, reachedUpTo) && s.In(j-1, reachedWord)
}

// tolerance reports whether the words up to token i speak of a margin: the
// uncertainty itself is 3 points, not about 3.
func tolerance(s *token.Sentence, i int) bool {
	for j := i; j >= 0 && j > i-syntax.Reach && s.KindAt(j) != token.Point; j-- {
		if s.KindAt(j) != token.Word {
			continue
		}
		if s.In(j, uncertainty) {
			return true
		}
	}
	return false
}

// emphatic reports whether a judging word is kept as the qualifier's text:
// hele, bare, kun.
func emphatic(s *token.Sentence, i int) bool {
	return s.FormIn(i, emphaticWord)
}

// qualifies reports whether the qualifier at token j stands for how the number
// is meant. some is an article in English, god an adjective.
func qualifies(s *token.Sentence, j int) bool {
	switch s.Entry(j).Form {
	case "some":
		return s.English
	case "vel":
		return !s.English
	}
	return true
}

// postQualified reads eller mer, og over after the mention.
func postQualified(s *token.Sentence, m *Mention, set func(i, j int, q record.Qualifier)) bool {
	j := max(m.Last, m.Unit.Last) + 1
	if s.Is(j, token.ClassPostQualifier) {
		set(j, j, s.Entry(j).Relation)
		return true
	}
	return false
}
