package morph

import "funn/extract/token"

// Flag is what a word is or can be, as bits. What a flag holds stands at the function
// that asks for it.
type Flag uint32

const (
	among Flag = 1 << iota
	many
	changeNoun
	changeVerb
	auxiliary
	participle
	passive
	verbLike
	nounLike
)

// Mark asks the questions of every word of a sentence that has just been joined. First it
// goes forward and asks what needs the words around a token at most by their classes, or
// an answer about the word before it; then backward, since a verb is no verb where a noun
// follows that it describes.
func Mark(s *token.Sentence) {
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.Kind == token.Word {
			set(t, among, isAmong(s, i))
			set(t, many, isMany(s, i))
			set(t, passive, isPassive(s, i))
			set(t, auxiliary, isAuxiliary(s, i))
			set(t, changeNoun, isChangeNoun(s, i))
			set(t, changeVerb, isChangeVerb(s, i)) // asks changeNoun
			set(t, participle, isParticiple(s, i)) // asks changeNoun, and auxiliary of the word before
		}
	}
	for i := len(s.Tokens) - 1; i >= 0; i-- {
		if t := &s.Tokens[i]; t.Kind == token.Word {
			set(t, verbLike, isVerbLike(s, i)) // asks nounLike of the word behind
			set(t, nounLike, isNounLike(s, i)) // asks verbLike
		}
	}
}

func set(t *token.Token, f Flag, is bool) {
	if is {
		t.Flags |= uint32(f)
	}
}

// has reports whether token i is marked with f; no outside the passage.
func has(s *token.Sentence, i int, f Flag) bool {
	return uint(i) < uint(len(s.Tokens)) && Flag(s.Tokens[i].Flags)&f != 0
}
