package lang

import (
	"sync"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// Bits of the languages that a word belongs to.
const (
	inBokmaal = 1 << iota
	inNynorsk
	inEnglish
)

var stopWords = sync.OnceValue(func() map[string]uint8 {
	m := make(map[string]uint8)
	in := map[record.Language]uint8{
		record.Bokmaal: inBokmaal, record.Nynorsk: inNynorsk, bothForms: inBokmaal | inNynorsk, record.English: inEnglish,
	}
	f := lexicon.MustOpen("lang/stopword")
	for _, e := range f.Entries {
		bits, ok := in[record.Language(e.Value())]
		if !ok {
			panic(f.Fault(e.Place, "language %q is unknown", e.Values))
		}
		for _, w := range e.Forms {
			m[w.Text] |= bits
		}
	}
	return m
})

// IsStopWord reports whether word, in any case, is a function word of l: one
// that says nothing of what a text is about. Where l is not a known language,
// it may be a function word of any.
func IsStopWord(word string, l record.Language) bool {
	var buf [foldLen]byte
	return stopWords()[string(fold(buf[:0], word))]&languageBits(l) != 0
}

// languageBits are the languages whose words a text in l may use. Norwegian
// texts mix their two forms in quotations and names.
func languageBits(l record.Language) uint8 {
	switch l {
	case record.Bokmaal, record.Nynorsk:
		return inBokmaal | inNynorsk
	case record.English:
		return inEnglish
	}
	return inBokmaal | inNynorsk | inEnglish
}
