// Package morph answers what a word is or can be: a finite verb, a participle, a noun in
// the plural, the genitive. It knows words by their classes and endings and by the words
// around them; it knows nothing of phrases, nor of what a number is.
//
// The words of a sentence are looked up once, when token joins it, and what is asked often
// is answered once, right after that:
//
//   - A question that is one class of the word lists is the bit of that class: Copula, Modal,
//     Says, Beside. The function gives it a name.
//   - A question that is asked in many places and takes more than a class, or the words
//     around, is a Flag of the token, which Mark sets and nothing changes: VerbLike,
//     NounLike, Participle, Many. Only sentences that may hold a quantity are marked.
//   - What two or three of these bits decide, and is asked in few places, stays a function:
//     Superlative, Graded, Possessor, Singular, Supine, Present, Infinitive. So does what is
//     asked of one token of a sentence: VerbBehind of the word behind a unit, AgeNoun of the
//     one before an age, Definite of a subject. To mark every word with them costs more
//     than they do.
//
// None of the answers leans on whether a number is taken, which changes while mentions are
// found.
//
// The files, from the whole to the parts:
//
//	mark.go        the flags, and the order in which they are set
//	verb.go        finite verbs
//	participle.go  participles, and nouns that look like them
//	auxiliary.go   verbs that a participle or an infinitive follows
//	noun.go        nouns: number, genitive, what they name
//	adjective.go   adjectives, comparatives and superlatives
//	function.go    small words: men, hos, blant, det
//	begins.go      the beginnings of words
//	listed.go      the classes that the questions ask for
package morph
