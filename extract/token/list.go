package token

import "funn/extract/lexicon"

// Listed tells the classes of a word that rules ask for: the lists of
// lexicon/words/quantity.
var Listed = lexicon.MustTable(
	"quantity/class-verb", "quantity/class-noun", "quantity/class-adjective", "quantity/class-word",
	"quantity/of-group", "quantity/of-survey", "quantity/of-verb", "quantity/of-change", "quantity/of-qualifier",
	"quantity/of-time", "quantity/of-amount",
)

// form is what the letters of a token say.
type form struct {
	classes  lexicon.Set // it is listed in, or one of its endings is
	from, to int32       // its letters in the sentence's folded text
}

// list folds every token and looks up its classes.
func list(s *Sentence) {
	for i := range s.Tokens {
		from := len(s.folded)
		s.folded = s.fold(s.folded, i)
		s.forms = append(s.forms, form{Listed.Of(s.folded[from:]), int32(from), int32(len(s.folded))})
	}
}

// In reports whether the word at token i is one of class c, or ends in one of its
// endings; no outside the passage and before Join.
func (s *Sentence) In(i int, c lexicon.Class) bool {
	return uint(i) < uint(len(s.forms)) && s.forms[i].classes.Has(c)
}

// FormIn reports whether the vocabulary's form of token i, which may be a phrase, is
// of class c.
func (s *Sentence) FormIn(i int, c lexicon.Class) bool { return s.Entry(i).listed.Has(c) }

// IsIn is In for letters in lower case.
func IsIn(w []byte, c lexicon.Class) bool {
	set := Listed.Of(w)
	return set.Has(c)
}
