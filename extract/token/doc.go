// Package token cuts a sentence, a cell or a head of a table into words, signs and
// numbers, and tells what the word lists know of each. What a word is among its
// neighbours is asked in morph, what words make together in syntax.
//
// A Sentence is filled in three steps and is scratch that is used again and again:
//
//  1. Reset gives it a text and a language.
//  2. Cut makes tokens and numbers and reports whether anything in the text can be a
//     quantity. Most sentences end here, so this step does no more than it has to.
//  3. Join makes one token of each phrase (om lag), folds the tokens and looks up their
//     classes, and gives numbers their scales and what stands around them. After it texts,
//     tokens and classes are read-only.
//
// Three things are written later, each in one place: a token's Flags by morph.Mark right
// after Join, Number.Used by the readers of quantities, and Periods by syntax.
//
// # Classes of words
//
// What a word is called is asked in three ways, since it is looked up in three ways:
//
//   - Class (class.go) is what a form of the vocabulary is to the grammar: a unit, a
//     preposition, a word of change, a verb. The vocabulary is the lists of
//     lexicon/words/vocabulary that say something of their forms (a currency, a power of ten)
//     or hold phrases. Cut finds each word in it by its hash, in a few nanoseconds; Is and
//     IsWord ask, and Entry gives all that is known of the form.
//   - lexicon.Class (listed.go) is a list that a rule asks for: a word is in it by itself or
//     by its ending. There are some hundreds of them, and rooms name those they need with
//     Listed.Class. Join looks up all that a token is in; In asks, and FormIn asks of the
//     vocabulary's form, which for a phrase is not what stands in the text.
//   - Noun (suffix.go) is the Class of a word of the vocabulary or, of a compound that is not
//     in it, of its last part: driftsutgiftene is money. It is looked up by Join as well.
//
// The files, in the order in which a text goes through them:
//
//	sentence.go    Sentence and its three steps
//	token.go       a token, its kinds, and what is asked of one
//	cut.go         the loop that cuts, signs and codes
//	byte.go        what a character can begin
//	letters.go     a word's letters in lower case, with their hash
//	cutword.go     words and numbers in words
//	cutnumber.go   numbers in digits, dates, minus signs
//	fraction.go    1/3, ½, 2 ½
//	merge.go       phrases
//	form.go        folded tokens and their classes
//	number.go      a number, and years
//	scale.go       millioner, hundre, m
//	around.go      labels, dates, years of prices, margins
//	position.go    stops and neighbours
//	phrase.go      a run of tokens
//	period.go      a stretch of time
//
// and what they look words up in:
//
//	lexer.go       the words that sentences are cut by, read once
//	class.go       classes of the vocabulary
//	entry.go       a form of the vocabulary
//	builder.go     from the lists to the vocabulary
//	vocabulary.go  the vocabulary as a hash table
//	suffix.go      last parts of compounds
//	listed.go      the lists that rules ask for
package token
