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
//   - join.go, connect.go: ranges, and the ends of fra … til …
//   - share.go: a noun instead of a unit (svarprosent på 76)
//   - elide.go: a unit said before (mot 63 i 2014)
//   - ratio.go, fraction.go: 7 av 10, hver fjerde, en tredjedel, 1/3
//   - elidedmoney.go: a currency that only the context tells
//   - table.go: a unit in the caption or the column head
//   - negative.go: what looks like a quantity and is none
//
// Last comes what surrounds a mention: qualifier.go, change.go, period.go,
// per.go, base.go, measure.go. The last two rest on nounphrase.go and word.go,
// which know noun phrases by closed classes of words and by endings; where they
// are not sure, base and measure stay empty. emit.go writes the rows.
//
// # Vocabulary
//
// The words stand in data/*.tsv: a class, a value, and forms separated by " | ".
// A form may be several words; one that ends in a full stop is an abbreviation
// whose full stop may be missing; currency codes count in capitals only. The
// loader (vocabulary.go) names the file and the line of whatever is wrong.
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
//   - Confidence is the grammar's own order of trust: 0.98 for a number with its
//     unit, 0.95 where the unit is shared or the form is a ratio, 0.9 where a noun
//     stands in for the unit, 0.8 and less where something is left out. At 0.6 and
//     below NeedsReview is set: et par prosent, ambiguous separators, a currency
//     guessed from the context.
//   - Period is the time as named, without i; Year is set where it is one year.
//     Base is the whole as named, without the number that counts it; for a change
//     in percent it is what changed.
//
// # Limits
//
// testdata/*.tsv holds every form beside its value, and what is no quantity;
// testdata/known.tsv what is read wrongly, with the reason. Work is linear in the
// length of the passage, and a reused Result allocates nothing for a token.
package quantity
