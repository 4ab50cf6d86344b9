package numeral

import (
	"strings"
	"sync"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// Spell writes n out in Bokmål, Nynorsk or English, 0 ≤ n < 10^15, the way CLDR
// does: to hundre og førtini, fem tusen to hundre. It is "" outside that range.
func Spell(n int64, l Language) string {
	if n < 0 || n >= 1e15 {
		return ""
	}
	t := allNames()[Bokmaal]
	if l == Nynorsk || l == English {
		t = allNames()[l]
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

// names are the words of one language, in the order of their values.
type names struct {
	small      []string // 0 to 19
	tens       []string // 20 to 90
	hundred    string
	oneHundred string
	and        string
	join       string      // between tens and ones
	scale      []scaleName // 10^12, 10^9, 10^6, 10^3
}

type scaleName struct{ one, singular, plural string }

var allNames = sync.OnceValue(func() map[Language]*names {
	out := map[Language]*names{Bokmaal: {}, Nynorsk: {}, English: {join: "-"}}
	f := lexicon.MustOpen("numeral/spell")
	for i := range f.Entries {
		for _, v := range f.Entries[i].Values {
			if t := out[languages[record.Language(v)]]; t != nil {
				t.add(&f.Entries[i])
			}
		}
	}
	return out
})

// add adds the names of an entry.
func (t *names) add(e *lexicon.Entry) {
	words := make([]string, len(e.Forms))
	for i, w := range e.Forms {
		words[i] = w.Text
	}
	switch e.Class {
	case "below-twenty":
		t.small = words
	case "tens":
		t.tens = words
	case "hundred":
		t.oneHundred, t.hundred, t.and = words[0], words[1], words[2]
	case "scale":
		t.scale = append(t.scale, scaleName{words[0], words[1], words[len(words)-1]})
	}
}

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
		b.WriteString(t.tens[n/10-2])
		if n%10 > 0 {
			b.WriteString(t.join)
			b.WriteString(t.small[n%10])
		}
	}
}
