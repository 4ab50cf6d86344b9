package quantity

import "funn/extract/token"

// trait is what a number is by its form, or by what stands beside it. Each way to read a
// number names the traits that it does not go with.
type trait uint16

const (
	taken      trait = 1 << iota // it belongs to a mention
	labelled                     // side 12, tabell 3, 1)
	glued                        // 4G
	ordinal                      // 2. kvartal
	dated                        // part of a date or a period
	priced                       // the 2015 of 2015-kroner
	yearlike                     // four digits between 1800 and 2099
	weak                         // en, et
	vague                        // et par
	scaled                       // 5 mill.
	spelled                      // fem
	fractional                   // 1/3, ½
	negative                     // −3
)

// is reports whether n has one of the traits t.
func is(n *token.Number, t trait) bool { return traits(n)&t != 0 }

// traits are all that n has.
func traits(n *token.Number) trait {
	return where(n.Used, taken) | where(n.Label, labelled) | where(n.Glued, glued) | where(n.Ordinal, ordinal) |
		where(n.Period, dated) | where(n.Price, priced) | where(n.Year, yearlike) | where(n.Weak, weak) |
		where(n.Vague, vague) | where(n.Scaled, scaled) | where(n.Spelled, spelled) | where(n.Den > 0, fractional) |
		where(n.Negative, negative)
}

// where is t where it holds.
func where(holds bool, t trait) trait {
	if holds {
		return t
	}
	return 0
}
