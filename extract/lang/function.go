package lang

import (
	_ "embed"
	"fmt"
	"sync"
)

//go:embed lexicon/function.txt
var functionText string

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
	read("function.txt", functionText, func(f []string) error {
		m := languages[f[0]]
		if m == nil || len(f) < 3 || wordClasses[f[1]] == 0 {
			return fmt.Errorf("want language, class, words; got %q", f)
		}
		for _, word := range f[2:] {
			m[word] |= wordClasses[f[1]]
		}
		return nil
	})
	return w
})
