// Package relation says what a quantity is of: the whole that a share is a part of, what
// is measured, the one of many that an amount is for, and when.
//
// A Parser reads a passage, which is a sentence or a cell of a table: package token cuts
// it, quantity finds the mentions, and a finder ties them to phrases of the passage, of
// the sentences before it, or of the heads of the table. Each way to find a phrase is a
// rule with a name (whole/of, per/slash); rules are asked in an order, the first that
// knows wins, and its name stands in the row. testdata/rules.txt has every rule with what
// it reads and sentences that it wins, and some that it must leave alone.
//
// The order, in which a step leans on those before it:
//
//  1. direct, apposed: which mentions are differences, and which way they go
//  2. assignPeriods: when each is of
//  3. bases: the whole of each share. First what its own clause names; then what it says
//     once more, or has in common with the share before it; then what the sentence speaks
//     of, or a sentence before. At last disse and dette become what they stand for.
//  4. of each mention in turn: what an amount is for by the words beside it, what it
//     measures, the whole of a change by what is measured, and what an amount is for by
//     the words round it. A rule of wholes that must know what an amount measures asks
//     for it early (sum).
//  5. priceYears: years of prices that stand apart from their amounts
//  6. tabular: in a cell, what the table says where the cell does not
//
// A finder keeps nothing between passages but memory, and is scratch of one goroutine.
// Within a passage it keeps the sentence before and one further back as it has read them
// (context.go), each only where a rule asks.
//
// What is searched is bounded, so that a passage costs as much a token wherever it stands:
// a phrase is MaxPhrase tokens, a part of one MaxPart, LookBack mentions or numbers are
// asked for what a word refers to, and maxBack sentences before are read.
//
// With a tracer the rules that were not needed are asked as well, and what they would have
// said is kept (rule.go); the rows are the same.
//
//	parser.go        the way in, and what belongs to no number: whom a survey asked
//	finder.go        what is kept while a passage is read, and the order above
//	view.go          a sentence with its mentions: what rules ask
//	context.go       the sentences before
//	rule.go          how a rule ties a mention to a phrase, and what is beaten
//	way.go           which rules are asked, in which order
//	emit.go          mentions become rows
//
//	base.go          wholes: the order in which they are looked for
//	own.go           av elevene, hver fjerde elev, 3 av 10 kommuner
//	wholephrase.go   how far the phrase goes that names a whole
//	reduced.go       the participle behind its noun, in English
//	comparison.go    flere leietakere enn eiere (31 mot 12 prosent)
//	opening.go       Av kommunene …, og blant lærerne …
//	forgroup.go      For gutter er andelen 23 prosent
//	share.go         andelen av søkerne, andelen elever med vedtak
//	holder.go        kvinneandelen blant professorene
//	fronted.go       Hos de eldste mangler 40 prosent
//	sum.go           a sum of money as a whole; hvorav
//	count.go         what a number counts as a whole
//	rate.go          the rate of answers
//	restate.go       122 av de 340 lærlingene (36 prosent)
//	proportion.go    724 elever, og 171 hadde vedtak (24 prosent)
//	shared.go        what a share has in common with the one before it
//	agent.go         utføres av sykepleiere: av that names no whole
//	ellipsis.go      wholes that sentences before have named
//	elliptic.go      how a share stands that leaves its whole unsaid
//	established.go   what a sentence has established
//	respondent.go    whom a survey asked, and what people answer
//	antecedent.go    disse, dem, dette
//	changed.go       the whole of a change
//
//	change.go        which way a difference goes
//	apposition.go    an amount said once more: 12 mill. kroner, eller 3 prosent
//	measure.go       what is measured, by the word before
//	predicate.go     what is measured, by the words behind
//	per.go           per flyktning, i måneden, beside the amount
//	distributive.go  hver ansatt, timelønn, round the amount
//	period.go        when
//	price.go         målt i 2015-kroner
//	tabular.go       what the table says of its cells
//	listed.go        the classes of words that the room asks for
package relation
