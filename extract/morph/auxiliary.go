package morph

import "funn/extract/token"

// Auxiliary reports whether token i is har, er, ble and the like, which a
// participle follows.
func Auxiliary(s *token.Sentence, i int) bool { return has(s, i, auxiliary) }

func isAuxiliary(s *token.Sentence, i int) bool {
	return s.In(i, helping) || s.Is(i, token.ClassAdverb) && s.IsWord(i-1, token.ClassVerb)
}

// Infinitive reports whether token i is a common verb without tense.
func Infinitive(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassPreposition) {
		return false
	}
	before := i - 1
	if s.Is(before, token.ClassAdverb) {
		before--
	}
	return AuxiliaryInfinitive(s, i) || !s.Is(i, token.ClassFunction) && Modal(s, before)
}

// AuxiliaryInfinitive reports whether token i is bli, ha and the like, which a
// participle follows, or dekke, koste, which a number does.
func AuxiliaryInfinitive(s *token.Sentence, i int) bool { return s.In(i, helpingInfinitive) }

// Modal reports whether token i is a verb that an infinitive follows.
func Modal(s *token.Sentence, i int) bool { return s.KindAt(i) == token.Word && s.In(i, modalVerb) }

// Copula reports whether token i says that something is there.
func Copula(s *token.Sentence, i int) bool { return s.KindAt(i) == token.Word && s.In(i, copulaWord) }

// Says reports whether token i is a verb of answering.
func Says(s *token.Sentence, i int) bool { return s.KindAt(i) == token.Word && s.In(i, saying) }
