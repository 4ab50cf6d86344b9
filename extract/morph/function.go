package morph

import "funn/extract/token"

// Contrasts reports whether token i is men, mens or their like.
func Contrasts(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.FormIn(i, contrast)
}

// Additive reports whether token i adds a share to the one before it: ytterligere 11
// prosent.
func Additive(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, additiveWord)
}

// Dummy reports whether token i is the det of det er.
func Dummy(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, dummyWord)
}

// Beside reports whether token i is hos, hjå.
func Beside(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, besideWord)
}

// Restating reports whether token i introduces a number that says the one before it
// once more: 122 av de 340 lærlingene (36 prosent), 139 av 214 svarte, altså 65 prosent.
func Restating(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Open || s.KindAt(i) == token.Word && s.FormIn(i, restatingWord)
}

// Among reports whether token i is blant, which names a whole as av does.
func Among(s *token.Sentence, i int) bool { return has(s, i, among) }

func isAmong(s *token.Sentence, i int) bool {
	return s.In(i, amongWord) || s.Entry(i).Form == "mellom" && s.KindAt(i+1) == token.Word && s.Entry(i+1).Form == "dei" // nn: mellom dei som
}
