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

// markerLists are the words and the endings that tell languages apart.
type markerLists struct {
	words   map[string]weight
	endings lexicon.Endings[weight]
}

var markers = sync.OnceValue(func() *markerLists {
	m := &markerLists{words: make(map[string]weight)}
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
			if ending, ok := word.Ending(); ok {
				m.endings.Add(ending, 0, w)
				continue
			}
			have := m.words[word.Text]
			for i := range w {
				have[i] += w[i]
			}
			m.words[word.Text] = have
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
		w, ok := m.words[string(word)]
		if !ok {
			w = m.inflection(word)
		}
		for k, v := range w {
			e.weight[k] += int(v)
		}
	}
}

// inflection is what the ending of a word says.
func (m *markerLists) inflection(word []byte) weight {
	if len(word) < 6 {
		return weight{}
	}
	return m.endings.Of(word[2:], 0)
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
