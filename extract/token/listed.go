package token

import "funn/extract/lexicon"

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

// list folds every token and looks up its classes.
func list(s *Sentence) {
	for i := range s.Tokens {
		from := len(s.folded)
		s.folded = s.fold(s.folded, i)
		w := s.folded[from:]
		f := form{classes: Listed.Of(w), from: int32(from), to: int32(len(s.folded))}
		if s.Tokens[i].Kind == Word {
			if f.noun = s.Tokens[i].Class; s.Tokens[i].Id == 0 {
				f.noun = s.lexer.words.suffix.find(w)
			}
		}
		s.forms = append(s.forms, f)
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
