package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

// denied is the token of ikke where it turns the qualifier at token j round:
// ikke over, kan ikke få mer enn, does not exceed. It is −1 where nothing denies.
// Between the two may stand one verb with tense and words without, no conjunction
// and no mark: in dem som ikke svarte, var over 40 prosent nothing is denied.
func denied(s *token.Sentence, j int) int {
	if q := s.Entry(j).Relation; opposite(q) == q {
		return -1
	}
	verbs := 0
	for k := j - 1; k >= j-5 && s.KindAt(k) == token.Word; k-- {
		if denies(s, k) {
			return k
		}
		if s.In(k, merely) || joins(s, k) {
			return -1 // ikke bare over
		}
		if morph.VerbLike(s, k) && !morph.Infinitive(s, k) {
			verbs++
		}
		if verbs > 1 {
			return -1
		}
	}
	return -1
}

// denies reports whether token i is ikke, not or their like. The no of Nynorsk is now.
func denies(s *token.Sentence, i int) bool {
	return s.In(i, denial) || s.English && s.Entry(i).Form == "no"
}

// joins reports whether token i is a conjunction.
func joins(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassConjunction|token.ClassThat|token.ClassAnd|token.ClassOr) && !s.Is(i, token.ClassPreposition)
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
