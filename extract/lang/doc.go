// Package lang knows Bokmål, Nynorsk and English at the level of words and
// sentences: tokens, sentence boundaries, stems, stop words, which language a
// text is in, and whether a phrase is a clause. Everything is a pure function
// of its arguments; the word lists are those of extract/lexicon.
//
// Words:
//
//	token.go               tokens: words, numbers, marks (address.go: web and mail addresses)
//	fold.go                a word in small letters, without soft hyphens
//	abbreviation.go        words that a stop belongs to
//	stem.go                stems, remembered
//	stopword.go            words that say nothing of what a text is about
//	guess.go               which language the words of a text are of
//	function.go            what a function word can be in a clause
//	verb.go                which forms of a verb a word can be
//	conjugation.go         how Norwegian verbs are inflected (verb_english.go: English)
//	ending.go              what the end of a Norwegian word says of it
//
// Sentences:
//
//	sentence.go            passages cut into sentences, each by its language
//	sentence_norwegian.go  which stops end a Norwegian sentence
//	sentence_english.go    prose, and where its cuts are put right
//	sentence_follow.go     what comes after a stop
//	sentence_word.go       what the words around a stop say of it
//
// Clauses:
//
//	clause.go              the finite verb of the main clause
//	clause_part.go         a sentence cut into parts with what is known of each
//	clause_subordinate.go  which words open a subordinate clause
//	clause_finite.go       whether a word that can be a finite verb is one
//	clause_candidate.go    what the parts on both sides of it say (clause_english.go: in English)
//	clause_subject.go      how surely a part ends a subject
//	clause_form.go         imperatives
package lang
