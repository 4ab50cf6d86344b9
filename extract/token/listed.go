package token

import (
	"slices"

	"funn/extract/lexicon"
)

// Listed tells the classes of a word that rules ask for: the lists of
// lexicon/words.
var Listed = lexicon.MustTable(
	"token/word",
	"morph/adjective", "morph/change", "morph/group", "morph/noun", "morph/verb", "morph/word",
	"syntax/adjective", "syntax/group", "syntax/noun", "syntax/time", "syntax/verb", "syntax/word",
	"quantity/group", "quantity/noun", "quantity/qualifier", "quantity/time", "quantity/word",
	"relation/change", "relation/group", "relation/survey", "relation/verb", "relation/word",
)

// The classes that the room asks for itself.
var (
	fixedPrice  = Listed.Class("fixed-price")  // before the year of a price level
	englishOnly = Listed.Class("english-only") // a word that only English has
)

// form is what the letters of a token say.
type form struct {
	classes  lexicon.Set // it is listed in, or one of its endings is
	noun     Class       // that it has as the last part of a compound
	from, to int32       // its letters in the sentence's folded text
}

// list folds every token and looks up its classes. Most words are in the vocabulary,
// which has looked them up before.
func list(s *Sentence) {
	s.forms = slices.Grow(s.forms, len(s.Tokens))[:len(s.Tokens)]
	for i := range s.Tokens {
		t, f := &s.Tokens[i], &s.forms[i]
		from := len(s.folded)
		s.folded = s.fold(s.folded, i)
		w := s.folded[from:]
		f.from, f.to, f.noun = int32(from), int32(len(s.folded)), 0
		e := s.Entry(i)
		if t.Id != 0 && string(w) == e.Form {
			f.classes = e.listed
		} else {
			f.classes = Listed.Of(w)
		}
		switch {
		case t.Kind != Word:
		case t.Id != 0:
			f.noun = t.Class
		default:
			f.noun = s.lexer.words.suffix.find(w)
		}
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
