package lang

import (
	"sync"
	"unicode/utf8"

	"funn/extract/lexicon"
)

// ending is what the end of a Norwegian word says of it.
type ending uint8

const (
	definite    ending = iota + 1 // kommunen, tilbudet, kommunene, undersøkinga
	plural                        // kommuner, kommunar
	inE                           // an adjective most often: nye
	inS                           // a genitive: kommunens
	adjectiveIg                   // tydelig, norsk
)

// tail is the ending of a word that may be a verb unknown to the lexicon.
type tail uint8

const (
	tailPresent tail = iota + 1 // -er, -ar
	tailPast                    // -te, -de, -et
	tailEs                      // -es
)

// endings are the lists of lang/ending.
type endings struct {
	inflection *lexicon.Endings[ending]
	noun       *lexicon.Endings[bool]
	tail       *lexicon.Endings[tail]
	agent      *lexicon.Endings[bool]
	ere        *lexicon.Endings[verbForm]
}

var endingLexicon = sync.OnceValue(func() *endings {
	f := lexicon.MustOpen("lang/ending")
	return &endings{
		inflection: lexicon.EndingsOf(f, map[string]ending{
			"definite": definite, "plural": plural, "in-e": inE, "in-s": inS, "in-ig": adjectiveIg,
		}),
		noun:  lexicon.EndingsOf(f, map[string]bool{"singular-noun": true}),
		tail:  lexicon.EndingsOf(f, map[string]tail{"tail-none": 0, "tail-present": tailPresent, "tail-past": tailPast, "tail-es": tailEs}),
		agent: lexicon.EndingsOf(f, map[string]bool{"agent-stem": true}),
		ere: lexicon.EndingsOf(f, map[string]verbForm{
			"ere-none": 0, "ere-present": present, "ere-preterite": preterite, "ere-passive": passive,
		}),
	}
})

// endingOf reads the inflection of a word that no lexicon lists.
func endingOf(w []byte) ending {
	return endingLexicon().inflection.Of(w, utf8.RuneCount(w))
}

// isNoun reports whether a word is a singular noun by its ending.
func isNoun(w []byte) bool {
	return len(w) > 3 && endingLexicon().noun.Of(w[3:], 0)
}

// tailOf is the tail of a word. Endings that make nouns (-inger, -heter, -sjoner,
// -ere …) are no tails.
func tailOf(w []byte) tail {
	if len(w) < 5 {
		return 0
	}
	return endingLexicon().tail.Of(w, 0)
}

// isAgent reports whether a word in -er or -ar is one person or body in the
// singular: arbeidsgiver, tenesteytar.
func isAgent(w []byte) bool {
	n := len(w) - 2
	return n > 0 && w[n+1] == 'r' && (w[n] == 'e' || w[n] == 'a') && endingLexicon().agent.Of(w[:n], 0)
}

// regularForm knows the one productive class by its endings: verbs in -ere.
func regularForm(word []byte) verbForm { return endingLexicon().ere.Of(word, len(word)) }
