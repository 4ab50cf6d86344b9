// Package morph answers what a word is or can be: a finite verb, a participle, a noun in
// the plural, the genitive. It knows words by their classes and endings and by the words
// around them; it knows nothing of phrases, nor of what a number is.
//
// An answer is a bit, in one of two places:
//
//   - Whether a word is in a class of the word lists, the token.Sentence has looked up when
//     it was joined: Copula, Modal, Says and their like only give the class a name.
//   - What takes more than one class is asked by Mark, once for every token of a sentence
//     that may hold a quantity, and kept in the token's flags: VerbLike, Participle, Many.
//     The answers stand in the order that they need each other in (see Mark); after it
//     nothing writes to a flag.
//
// Three questions are asked of few tokens and stay functions over those bits: VerbBehind
// of the word right behind a unit, AgeNoun of a noun before an age, Definite of the
// subject of a verb. None of the answers leans on whether a number is taken, which
// changes while mentions are found.
//
// The files, from the whole to the parts:
//
//	mark.go        the flags, the questions behind them and their order
//	verb.go        finite verbs
//	participle.go  participles, and nouns that look like them
//	auxiliary.go   verbs that a participle or an infinitive follows
//	noun.go        nouns: number, genitive, what they name
//	adjective.go   adjectives, comparatives and superlatives
//	function.go    small words: men, hos, blant, det
//	begins.go      the beginnings of words
//	listed.go      the classes that the questions ask for
package morph
