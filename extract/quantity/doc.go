// Package quantity reads percentages and amounts of money out of a sentence of
// Norwegian (nb, nn) or English report text, or out of a table's cell.
//
// # How a passage is read
//
// One pass over the bytes cuts the passage into tokens and looks every word up
// in the vocabulary (lex.go, lexword.go, digit.go); a passage without a digit, a
// number word or a sign of money ends there. Vocabulary phrases become one token
// each (merge.go) and numbers get their scale words, and the reasons why they
// count nothing: a year, a date, a label (number.go). Then the grammar, each step
// on what is left of the numbers:
//
//   - unit.go, mention.go: a number with a unit beside it is a mention
//   - inherit.go: one unit serves several numbers (37, 59 og 42 prosent)
//   - parts.go: one unit serves named parts (lønn 84, varer 11 og leie 5 prosent)
//   - join.go, connect.go: ranges, and the ends of fra … til …
//   - spread.go: whether fra … til … is a change or the spread of a level
//   - share.go: a noun instead of a unit (svarprosent på 76)
//   - elide.go: a unit said before (mot 63 i 2014)
//   - ratio.go, fraction.go: 7 av 10, hver fjerde, en tredjedel, 1/3
//   - elidedmoney.go: a currency that only the context tells
//   - table.go, head.go: a unit in the name of the row, the column head or the caption;
//     headname.go, headtime.go, headwhole.go, headage.go, tabular.go: what else these say of a cell
//   - negative.go: what looks like a quantity and is none
//
// Last comes what surrounds a mention: qualifier.go, change.go, period.go,
// per.go, distributive.go, measure.go, predicate.go, and the whole: base.go (the order
// of the rules), whole.go (what names it), wholephrase.go (where its name ends),
// frame.go and subject.go (a group named beside it, or as the subject before),
// restate.go (a count said once more), heldagainst.go (groups compared before a bracket), refer.go (what disse stands for), ellipsis.go
// and elliptic.go (a whole that is left unsaid), previous.go (the sentences before, read
// when they are asked for), respondent.go (who a survey asked),
// changed.go (what a change is a change of). They rest on
// nounphrase.go, phraseend.go, clause.go and word.go, which know noun phrases by closed classes of words and
// by endings; where they are not sure, base and measure stay empty. emit.go writes
// the rows, confidence.go says how far to trust them.
//
// # Vocabulary
//
// The words stand in lexicon/words/quantity: a class, what it says of its forms, and
// the forms. A form may be several words; one that ends in a full stop is an
// abbreviation whose full stop may be missing; currency codes count in capitals only.
// The loader (vocabulary.go) names file, line and column of whatever is wrong.
// Number words belong to package numeral.
//
// # What the rows mean
//
//   - A surface is the number with its unit, without the qualifier. In 37, 59 og
//     42 prosent each row has its own number. A ratio takes the noun it counts
//     with it; a range is one row, fra … til … two with one ChangeGroup.
//   - QualifierText also keeps hele, bare and kun, which leave a number exact.
//   - Value, Low and High are exact decimals: no sum or product of floats is
//     taken before the last division.
//   - fra 40 til 55 is a change only where a verb or a noun of change, two times or
//     a fall say so (spread.go); else it is one range, the spread of a level.
//   - et par prosent is the range 2 to 3, about and for review; noen få prosent is
//     no number at all and gives no row.
//   - A value keeps its sign. Change is decrease beside −3 prosentpoeng, which is a
//     difference, and none beside a level below zero, en margin på −3 prosent. The
//     2 of pluss/minus 2 has no sign.
//   - ikke over is at_most and ikke under at_least, wherever ikke stands in the
//     clause (qualifier.go).
//   - Confidence is how often the rule was right on labelled documents
//     (confidence.go), and less where this reading is ambiguous; NeedsReview marks
//     the ambiguous ones: et par prosent, unclear separators, a currency guessed
//     from the context.
//   - Period is the time as named, without i; Year is set where it is one year.
//     The year of a paper (en studie fra 2016) is no period.
//   - Base is the whole as named, without the number that counts it; for a change
//     in percent it is what changed. A pronoun that nothing resolves is no base, and a
//     comparison (12 prosent høyere enn) has none. A share that leaves its whole
//     unsaid has the one that its paragraph or list named last, as long as one only
//     was named; what people answer has who the report's survey asked.
//   - Per is what an amount is for, as named; times in the singular, so that årlig,
//     i året and per år all say år.
//
// # Limits
//
// testdata/*.tsv holds every form beside its value, and what is no quantity;
// testdata/known.tsv what is read wrongly, with the reason. Work is linear in the
// length of the passage, and a reused Result allocates nothing for a token.
package quantity
