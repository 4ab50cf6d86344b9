package morph

import "funn/extract/token"

// Flag is what a token is or can be, as bits.
type Flag uint32

const (
	superlative Flag = 1 << iota
	unitAdjective
	graded
	among
	possessor
	singular
	many
	changeNoun
	changeVerb
	auxiliary
	infinitive
	participle
	supine
	present
	passive
	verbLike
	nounLike
)

// question is what has to hold for a flag.
type question struct {
	flag Flag
	is   func(s *token.Sentence, i int) bool
}

// forward is the questions that need the words around a token at most by their classes,
// or an answer that was given before: about the word itself further up, or about the
// word before it.
var forward = []question{
	{superlative, isSuperlative},
	{unitAdjective, isUnitAdjective},
	{graded, isGraded},
	{among, isAmong},
	{possessor, isPossessor},
	{singular, isSingular},
	{many, isMany}, // after graded
	{changeNoun, isChangeNoun},
	{changeVerb, isChangeVerb}, // after changeNoun
	{auxiliary, isAuxiliary},
	{infinitive, isInfinitive},
	{participle, isParticiple}, // after changeNoun, and auxiliary of the word before
	{supine, isSupine},         // after participle
	{present, isPresent},
	{passive, isPassive},
}

// backward is the questions that need answers about the word behind: a verb is no verb
// where a noun follows that it describes.
var backward = []question{
	{verbLike, isVerbLike}, // after nounLike of the word behind
	{nounLike, isNounLike}, // after verbLike
}

// Mark asks the questions of every token of a sentence that has just been joined.
func Mark(s *token.Sentence) {
	for i := range s.Tokens {
		ask(s, i, forward)
	}
	for i := len(s.Tokens) - 1; i >= 0; i-- {
		ask(s, i, backward)
	}
}

func ask(s *token.Sentence, i int, list []question) {
	for k := range list {
		if list[k].is(s, i) {
			s.Tokens[i].Flags |= uint32(list[k].flag)
		}
	}
}

// has reports whether token i is marked with f; no outside the passage.
func has(s *token.Sentence, i int, f Flag) bool {
	return uint(i) < uint(len(s.Tokens)) && Flag(s.Tokens[i].Flags)&f != 0
}
