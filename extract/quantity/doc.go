// Package quantity finds the mentions of shares and sums of money in a sentence of
// Norwegian (nb, nn) or English report text, or in a table's cell: a number with its
// unit. What a mention is of is for package relation.
//
// # How a passage is read
//
// A Reading stands on a sentence that has been cut into tokens and numbers. Its Read
// goes over what is left of the numbers, one way to read them after the other:
//
//	reading.go        the order of the steps
//	units.go          a number with a unit beside it
//	inherit.go        one unit serves several numbers (37, 59 og 42 prosent)
//	parts.go          one unit serves named parts (lønn 84, varer 11 og leie 5 prosent)
//	join.go           ranges, and the ends of fra … til …
//	share.go          a noun instead of a unit (svarprosent på 76)
//	elide.go          a unit said before (mot 63 i 2014)
//	ratio.go          7 av 10, to av tre
//	fraction.go       en tredjedel, 1/3, halvparten
//	fractionrange.go  mellom en tredjedel og halvparten
//	elidedmoney.go    a currency that only the context tells
//	cell.go           a unit in the name of the row, the column's head or the caption
//	axis.go           marks of an axis, which are no mentions after all
//
// Qualify then says of a mention whether it is about, over or at most.
//
// # What the steps share
//
//	passage.go        what is read, with what stands around it
//	outlier.go        a cell unlike the rest of its table
//	mention.go        a quantity in the making
//	list.go           the mentions of a passage: added, tied, put in order
//	trait.go          what a number is that a step leaves alone: a year, a label, 4G
//	rule.go           the ids of the rules
//	confidence.go     how far to trust each
//	value.go          a number as a share; et par
//	listed.go         the classes of words asked for
//
// # Units
//
//	unit.go           what a unit is, and which side of its number it stands on
//	unitshare.go      %, prosent, prosentpoeng, ‰
//	unitmoney.go      kroner, ,-, 2015-kroner, EUR
//	scale.go          one mill. or one group of thousands for two numbers
//	notshare.go       95 % konfidens, topp 1 prosent
//	notmoney.go       ikke en krone, Beløp i 1000 kr
//
// # Between and around numbers
//
//	connect.go        what stands between two
//	spread.go         whether fra … til … is a change or the spread of a level
//	elision.go        a number that may leave its unit out
//	moneytalk.go      the ways in which a bare number is a sum
//	moneynoun.go      nouns and verbs of money that lead up to one
//	ratiobetween.go   av, av landets, out of
//	denominator.go    the word for a part, and what counts it
//	every.go          hver fjerde, annenhver
//	qualifier.go      om lag, minst, eller mer
//	denial.go         ikke over is at most
//	margin.go         +/- 3
//
// # Heads of a table
//
//	head.go           what is read in a caption, a column's head, a row's name
//	headunit.go       its unit
//	headposition.go   whether a unit there is that of the cells
//	headscale.go      1000 kr, mill. kroner
//	headcount.go      heads over counts, references and changes
//	headtime.go       its time
//	headwhen.go       the forms of a time
//	headname.go       what is left: the name
//	headwhole.go      the whole of the shares
//	headpeople.go     who was asked
//	headage.go        ages
//	cellunit.go       which head gives a cell its unit
//
// # What is written where
//
// Read joins the sentence (token.Sentence.Join) and marks it (morph.Mark), and fills
// Mentions. Of the sentence's numbers it writes
//
//   - Used: the number belongs to a mention, is the year of a price, or is known to be
//     no quantity
//   - Value, and Exp with it: a scale word or thousands that another number has for both
//     (scale.go), a separator that the unit explains (units.go), the scale of a cell and
//     the sign of accounts (cell.go), which sets Negative too
//
// and nothing else. After Read the sentence and the mentions are read-only for this
// package: Qualify and QualifyAll write the mention that they are given, and Head the
// scratch of its own Reading.
//
// # What a mention says
//
//   - A surface is the number with its unit, without the qualifier. In 37, 59 og
//     42 prosent each mention has its own number. A ratio takes the noun it counts
//     with it; a range is one mention, fra … til … two with one Group.
//   - QualifierSpan also keeps hele, bare and kun, which leave a number exact.
//   - Value is an exact decimal: no sum or product of floats is taken before the last
//     division.
//   - fra 40 til 55 is a change only where a verb or a noun of change, two times or
//     a fall say so; else it is one range, the spread of a level.
//   - et par prosent is the range 2 to 3, about and for review; noen få prosent is
//     no number at all and gives no mention.
//   - The 2 of pluss/minus 2 has no sign.
//   - ikke over is at_most and ikke under at_least, wherever ikke stands in the clause.
//   - Confidence is how often the rule was right on labelled documents, and less where
//     this reading is ambiguous; Review marks the ambiguous ones: et par prosent,
//     unclear separators, a currency guessed from the context.
//
// # Limits
//
// Work is linear in the length of the passage: what is looked for before or behind a
// number lies within syntax.Reach or another fixed count of tokens. A Reading that is
// used again allocates nothing for a token.
package quantity
