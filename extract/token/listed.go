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

// In reports whether the word at token i is one of class c, or ends in one of its
// endings; no outside the passage and before Join.
func (s *Sentence) In(i int, c lexicon.Class) bool {
	return uint(i) < uint(len(s.forms)) && s.forms[i].classes.Has(c)
}

// FormIn reports whether the vocabulary's form of token i, which may be a phrase, is
// of class c.
func (s *Sentence) FormIn(i int, c lexicon.Class) bool {
	return uint(i) < uint(len(s.Tokens)) && s.lexer.words.listed[s.Tokens[i].Id].Has(c)
}

// IsIn is In for letters in lower case.
func IsIn(w []byte, c lexicon.Class) bool {
	set := Listed.Of(w)
	return set.Has(c)
}
