// Package syntax knows phrases, clauses and times: which tokens of a sentence belong
// together. It knows nothing of what is counted or of what a number is of.
//
//   - A noun phrase is read from its first token (NounPhrase, or Core without what hangs
//     on to the noun) or from its last (PhraseBefore, SubjectTo): de 412 pasientene i
//     kommunen som svarte.
//   - A relative clause ends before a mark or before a finite verb that is not its own:
//     som bor på hybel.
//   - A time is a token.Period, found from its first word: i 2015, fra 2014 til 2016, de
//     siste fem årene. An age narrows a group as a clause does: dem under 30 år.
//
// Nothing here is a parser of Norwegian or English. The small words, which are few and
// listed, open and close phrases; the forms of the words between them tell an adjective
// and a genitive, behind which the noun is still to come, from a noun and a verb, at which
// the phrase ends (see package morph). What is not known is taken for a noun.
//
// A sentence is read-only here; only FindPeriods writes to it, the list of its times. Whether
// a number is taken (Used) counts: a clause ends before one that is, so an answer holds for
// the mentions found so far. An end of a phrase is its last token, and is before the
// first where there is no phrase. Every walk has a bound (see reach.go), so that a long
// passage costs no more a token than a short one.
//
// The files:
//
//	nounphrase.go    a noun and what hangs on to it: prepositions, ages, clauses
//	core.go          determiners, adjectives, genitives and noun
//	corehead.go      pronouns and participles in the place of a noun or right before it
//	coreword.go      what a word of the core tells of the next
//	coreend.go       where the core ends in English
//	phraseto.go      noun phrases and subjects from their last token
//	unitphrase.go    what an amount is for, behind per
//	group.go         what a number counts, and groups without it
//	subject.go       the plural that a sentence is about
//	clause.go        relative clauses
//	age.go           ages
//	period.go        times, by their first word
//	when.go          times without their preposition: dates, months, years
//	relativetime.go  times counted from the text's own: the past two years
//	ordinal.go       the full stop of 10. trinn
//	reach.go         how far is read
//	listed.go        the classes of words that are asked for
package syntax
