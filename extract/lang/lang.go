// Package lang knows Bokmål, Nynorsk and English at the level of words and
// sentences: tokens, sentence boundaries, stems, stop words, which language a
// text is in, and whether a phrase is a clause. Everything is a pure function
// of its arguments; the word lists are those of extract/lexicon.
package lang
