package lang

import (
	"sync"
	"unicode/utf8"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// The languages that words are evidence for. Neighbour stands for Danish,
// Swedish and German, which share words with Norwegian but are not of the
// contract.
const (
	markBokmaal = iota
	markNynorsk
	markEnglish
	markNeighbour
	markCount
)

// weight is what one word says for each language.
type weight [markCount]int8

var markers = sync.OnceValue(func() map[string]weight {
	m := make(map[string]weight)
	f := lexicon.MustOpen("lang/marker")
	for _, e := range f.Entries {
		var w weight
		for _, c := range e.Value() {
			switch c {
			case 'b':
				w[markBokmaal]++
			case 'n':
				w[markNynorsk]++
			case 'e':
				w[markEnglish]++
			case 'x':
				w[markNeighbour]++
			default:
				panic(f.Fault(e.Place, "%q is evidence for no language", e.Values))
			}
		}
		for _, word := range e.Forms {
			have := m[word.Text]
			for i := range w {
				have[i] += w[i]
			}
			m[word.Text] = have
		}
	}
	return m
})

// Evidence is what the words of a text say about its language. The evidence of
// a document is the sum of that of its parts. The zero value is none.
type Evidence struct {
	weight [markCount]int
}

// Add counts the words of s.
func (e *Evidence) Add(s string) {
	m := markers()
	var buf [foldLen]byte
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isLetter(r) {
			i += n
			continue
		}
		start := i
		for i < len(s) {
			if r, n = utf8.DecodeRuneInString(s[i:]); !isLetter(r) {
				break
			}
			i += n
		}
		word := fold(buf[:0], s[start:i])
		w, ok := m[string(word)]
		if !ok {
			w = inflection(word)
		}
		for k, v := range w {
			e.weight[k] += int(v)
		}
	}
}

// inflection is what the ending of a word says: Bokmål kommunene, vurderinger,
// mulighet, viktig; Nynorsk kommunane, vurderingar, moglegheit, viktigare; Danish
// muligheder, informationen, vurderingerne.
func inflection(word []byte) weight {
	if len(word) < 6 {
		return weight{}
	}
	for _, x := range [...]struct {
		suffix string
		w      weight
	}{
		{"ingar", weight{markNynorsk: 1}},
		{"ingane", weight{markNynorsk: 1}},
		{"asjonar", weight{markNynorsk: 1}},
		{"asjonane", weight{markNynorsk: 1}},
		{"arane", weight{markNynorsk: 1}},
		{"unane", weight{markNynorsk: 1}},
		{"heita", weight{markNynorsk: 1}},
		{"heiter", weight{markNynorsk: 1}},
		{"heit", weight{markNynorsk: 1}},
		{"leggje", weight{markNynorsk: 1}},
		{"leike", weight{markNynorsk: 1}},
		{"eleg", weight{markNynorsk: 1}},
		{"elege", weight{markNynorsk: 1}},
		{"asjoner", weight{markBokmaal: 1}},
		{"asjonene", weight{markBokmaal: 1}},
		{"ingene", weight{markBokmaal: 1}},
		{"unene", weight{markBokmaal: 1}},
		{"elig", weight{markBokmaal: 1}},
		{"elige", weight{markBokmaal: 1}},
		{"heden", weight{markNeighbour: 1}},
		{"heder", weight{markNeighbour: 1}},
		{"tioner", weight{markNeighbour: 1}},
		{"tionen", weight{markNeighbour: 1}},
		{"tionerne", weight{markNeighbour: 1}},
		{"ningerne", weight{markNeighbour: 1}},
		{"heten", weight{markBokmaal: 1}},
		{"heter", weight{markBokmaal: 1}},
	} {
		if len(word) > len(x.suffix)+1 && string(word[len(word)-len(x.suffix):]) == x.suffix {
			return x.w
		}
	}
	return weight{}
}

// Language is the language that the evidence speaks for: the strongest one
// where it has at least two units and outweighs every other by a third, else
// undetermined.
func (e Evidence) Language() record.Language {
	best := 0
	for k, v := range e.weight {
		if v > e.weight[best] {
			best = k
		}
	}
	if e.weight[best] < 2 || best == markNeighbour {
		return record.Undetermined
	}
	for k, v := range e.weight {
		if k != best && 4*v >= 3*e.weight[best] {
			return record.Undetermined
		}
	}
	return [...]record.Language{record.Bokmaal, record.Nynorsk, record.English}[best]
}

// Guess is the language of s by its function words and inflections, or
// undetermined where they are too few or too even.
func Guess(s string) record.Language {
	var e Evidence
	e.Add(s)
	return e.Language()
}
