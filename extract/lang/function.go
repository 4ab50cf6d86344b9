package lang

import (
	"sync"

	"funn/extract/lexicon"
	"funn/extract/record"
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
	"subject-pronoun": subject, "strict-subject": strictSubject, "indefinite-article": article,
	"noun-determiner": determiner, "noun-preposition": preposition, "coordinating-conjunction": conjunction,
	"subordinating-conjunction": subordinator, "question-word": question, "middle-adverb": adverb,
}

// special names the words that rules speak of.
type special uint8

const (
	toInfinitive special = iota + 1 // å, to
	relative                        // som
	whether                         // om
	there                           // der
	then                            // da, då
	temporal                        // før, etter, siden: prepositions that open clauses too
	than                            // enn
	that                            // that
	asWord                          // as
	beHave                          // be, have: infinitives that are no other form
	doWord                          // do
	not                             // not, ikke, ikkje, aldri
	topic                           // words after which om opens a question
	role                            // words that make a preposition of som: som følge av
	against                         // words that follow a participle: mot, av
	itThere                         // det, dette
	reflexive                       // seg
	thatClause                      // at
	amount                          // nouns that count another: antallet, rekke
	moving                          // English past tense of verbs without an object
)

var specials = map[string]special{
	"infinitive-mark": toInfinitive, "relative-mark": relative, "whether-mark": whether, "there-mark": there,
	"then-mark": then, "clause-preposition": temporal, "than-mark": than, "that-mark": that, "as-mark": asWord,
	"bare-infinitive": beHave, "do-support": doWord, "negation": not, "question-topic": topic, "role-noun": role,
	"after-participle": against, "it-there": itThere, "reflexive-pronoun": reflexive, "clause-mark": thatClause,
	"amount-noun": amount, "objectless-past": moving,
}

// function is what the lists know of a word beside its being a verb.
type function struct {
	class   wordClass
	special special
	defines bool // a noun after it is as good as definite: vår, denne
	plural  bool // people
}

// functionWords are the function words of Norwegian and of English.
type functionWords struct{ norwegian, english map[string]function }

var functionLexicon = sync.OnceValue(func() functionWords {
	w := functionWords{make(map[string]function), make(map[string]function)}
	languages := map[record.Language]map[string]function{bothForms: w.norwegian, record.English: w.english}
	for _, name := range []string{"lang/function", "lang/clause"} {
		f := lexicon.MustOpen(name)
		for _, e := range f.Entries {
			m := languages[record.Language(e.Value())]
			if m == nil {
				panic(f.Fault(e.Place, "language %q, want no or en", e.Values))
			}
			for _, form := range e.Forms {
				word := m[form.Text]
				if !word.add(e.Class) {
					panic(f.Fault(form.Place, "%s cannot be %s", form.Text, e.Class))
				}
				m[form.Text] = word
			}
		}
	}
	return w
})

// add adds a class of the lists to what is known of a word. It is false where there
// is no such class, or the word has another special already.
func (w *function) add(class string) bool {
	switch s := specials[class]; {
	case class == "noun-definer":
		w.defines = true
	case class == "irregular-plural":
		w.plural = true
	case s != 0:
		if w.special != 0 {
			return false
		}
		w.special = s
	default:
		w.class |= wordClasses[class]
		return wordClasses[class] != 0
	}
	return true
}
