package main

import "funn/extract/numeral"

// numerals are read at every place where a word begins, as a sentence is.
func numerals() []pathology {
	x := must(numeral.New())
	var list []pathology
	for _, unit := range []string{"hundre og ", "to og ", "en halv ", "tjue", "femhundreogtjue", "million ", "to komma fem ", "og ", "en ", "halvannen ", "to-", "ett hundre tusen "} {
		list = append(list, pathology{room: "numeral", name: unit, read: func(size int) func() {
			text := times(unit, size)
			return func() {
				for at := 0; at < len(text); at += len(unit) {
					x.Phrase(text, at, numeral.Option{})
				}
			}
		}})
	}
	for _, unit := range []string{"1 ", "1 000 ", "1.000.", "1,1,", "12.", "1"} {
		list = append(list, pathology{room: "numeral", name: "digits " + unit, read: func(size int) func() {
			text := times(unit, size)
			return func() {
				for at := 0; at < len(text); {
					if text[at] < '0' || text[at] > '9' {
						at++
						continue
					}
					at = numeral.ScanDigits(text, at, numeral.DecimalComma, true).End
				}
			}
		}})
	}
	return list
}
