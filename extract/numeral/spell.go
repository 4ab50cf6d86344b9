package numeral

import "strings"

// Spell writes n out in Bokmål, Nynorsk or English, 0 ≤ n < 10^15, the way CLDR
// does: to hundre og førtini, fem tusen to hundre. It is "" outside that range.
func Spell(n int64, l Language) string {
	if n < 0 || n >= 1e15 {
		return ""
	}
	t := &bokmaalNames
	switch l {
	case Nynorsk:
		t = &nynorskNames
	case English:
		t = &englishNames
	}
	if n == 0 {
		return t.small[0]
	}
	var b strings.Builder
	for i, s := range t.scale {
		p := pow10[12-3*i]
		g := n / p
		n %= p
		if g == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		t.below1000(&b, g, s.one)
		b.WriteByte(' ')
		if g == 1 {
			b.WriteString(s.singular)
		} else {
			b.WriteString(s.plural)
		}
	}
	if n > 0 {
		if b.Len() > 0 {
			b.WriteByte(' ')
			if n < 100 {
				b.WriteString(t.and)
				b.WriteByte(' ')
			}
		}
		t.below1000(&b, n, t.small[1])
	}
	return b.String()
}

type names struct {
	small      [20]string
	tens       [10]string
	hundred    string
	oneHundred string
	and, join  string
	scale      [4]scaleName
}

type scaleName struct{ one, singular, plural string }

func (t *names) below1000(b *strings.Builder, n int64, one string) {
	if h := n / 100; h > 0 {
		if h == 1 {
			b.WriteString(t.oneHundred)
		} else {
			b.WriteString(t.small[h])
		}
		b.WriteByte(' ')
		b.WriteString(t.hundred)
		n %= 100
		if n == 0 {
			return
		}
		b.WriteByte(' ')
		b.WriteString(t.and)
		b.WriteByte(' ')
	}
	switch {
	case n == 1:
		b.WriteString(one)
	case n < 20:
		b.WriteString(t.small[n])
	default:
		b.WriteString(t.tens[n/10])
		if n%10 > 0 {
			b.WriteString(t.join)
			b.WriteString(t.small[n%10])
		}
	}
}

var bokmaalNames = names{
	small: [20]string{
		"null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti",
		"elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
	},
	tens:    [10]string{"", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"},
	hundred: "hundre", oneHundred: "ett", and: "og",
	scale: [4]scaleName{
		{"én", "billion", "billioner"},
		{"én", "milliard", "milliarder"},
		{"én", "million", "millioner"},
		{"ett", "tusen", "tusen"},
	},
}

var nynorskNames = names{
	small: [20]string{
		"null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti",
		"elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
	},
	tens:    [10]string{"", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"},
	hundred: "hundre", oneHundred: "eitt", and: "og",
	scale: [4]scaleName{
		{"éin", "billion", "billionar"},
		{"éin", "milliard", "milliardar"},
		{"éin", "million", "millionar"},
		{"eitt", "tusen", "tusen"},
	},
}

var englishNames = names{
	small: [20]string{
		"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
		"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
	},
	tens:    [10]string{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"},
	hundred: "hundred", oneHundred: "one", and: "and", join: "-",
	scale: [4]scaleName{
		{"one", "trillion", "trillion"},
		{"one", "billion", "billion"},
		{"one", "million", "million"},
		{"one", "thousand", "thousand"},
	},
}
