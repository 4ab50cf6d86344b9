// Package numeral reads numbers the way Norwegian and English reports write
// them: groups of digits, spelled cardinals, and the words that turn them into
// fractions. It knows nothing of what is counted.
//
//	decimal.go   an exact decimal number
//	digit.go     12 345,6 and its relatives
//	word.go      the lexicon of number words
//	fold.go      a word as the lexicon has it
//	compound.go  one word that holds several, such as toogtjue
//	cardinal.go  the grammar that adds and multiplies number words
//	phrase.go    a whole spelled number out of running text
//	spell.go     a number written out, the way back
package numeral
