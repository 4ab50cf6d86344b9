package lang

import (
	"sync"

	"funn/extract/lexicon"
)

// stopKind says what tells whether the stop of an abbreviation ends a sentence.
type stopKind uint8

const (
	stopCurrency stopKind = iota + 1 // kr.
	stopScale                        // mill.
	stopOthers                       // m.fl.
	stopMonth                        // des.
)

// sentenceWord is what lang/sentence says of a word.
type sentenceWord struct {
	month    bool // the name of a month
	currency bool // money that mill. counts: KRONER
	scale    bool // a power of ten
	stop     stopKind
}

var sentenceLexicon = sync.OnceValue(func() map[string]sentenceWord {
	f := lexicon.MustOpen("lang/sentence")
	m := make(map[string]sentenceWord)
	set := func(class string, mark func(*sentenceWord)) {
		for _, form := range f.List(class) {
			w := m[form]
			mark(&w)
			m[form] = w
		}
	}
	set("month-word", func(w *sentenceWord) { w.month = true })
	set("currency-word", func(w *sentenceWord) { w.currency = true })
	set("scale-word", func(w *sentenceWord) { w.scale = true })
	set("stop-currency", func(w *sentenceWord) { w.stop = stopCurrency })
	set("stop-scale", func(w *sentenceWord) { w.stop = stopScale })
	set("stop-others", func(w *sentenceWord) { w.stop = stopOthers })
	set("stop-month", func(w *sentenceWord) { w.stop = stopMonth })
	return m
})
