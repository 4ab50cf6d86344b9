package lang

import (
	"sync"

	"funn/extract/lexicon"
)

// wordClass is what a function word can be in a clause.
type wordClass uint16

const (
	subject wordClass = 1 << iota
	strictSubject
	article
	determiner
	preposition
	conjunction
	subordinator
	question
	adverb
)

var wordClasses = map[string]wordClass{
	"subject": subject, "strict": strictSubject, "article": article, "determiner": determiner,
	"preposition": preposition, "conjunction": conjunction, "subordinator": subordinator,
	"question": question, "adverb": adverb,
}

// functionWords are the classes of Norwegian and of English function words.
type functionWords struct{ norwegian, english map[string]wordClass }

var functionLexicon = sync.OnceValue(func() functionWords {
	w := functionWords{make(map[string]wordClass), make(map[string]wordClass)}
	languages := map[string]map[string]wordClass{"no": w.norwegian, "en": w.english}
	f := lexicon.MustOpen("lang/function")
	for _, e := range f.Entries {
		m := languages[e.Value()]
		if m == nil || wordClasses[e.Class] == 0 {
			panic(f.Fault(e.Place, "want class and language; got %s %q", e.Class, e.Values))
		}
		for _, word := range e.Forms {
			m[word.Text] |= wordClasses[e.Class]
		}
	}
	return w
})
