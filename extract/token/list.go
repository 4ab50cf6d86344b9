package token

import "funn/extract/lexicon"

// Listed tells the classes of a word that rules ask for: the lists of
// lexicon/words/quantity.
var Listed = lexicon.MustTable(
	"quantity/class-verb", "quantity/class-noun", "quantity/class-adjective", "quantity/class-word",
	"quantity/of-group", "quantity/of-survey", "quantity/of-verb", "quantity/of-change", "quantity/of-qualifier",
	"quantity/of-time", "quantity/of-amount",
)

// In reports whether the word at token i is one of class c, or ends in one of its
// endings; no outside the passage and before Join.
func (s *Sentence) In(i int, c lexicon.Class) bool {
	return uint(i) < uint(len(s.listed)) && s.listed[i].Has(c)
}

// FormIn reports whether the vocabulary's form of token i, which may be a phrase, is
// of class c.
func (s *Sentence) FormIn(i int, c lexicon.Class) bool { return s.Entry(i).listed.Has(c) }

// IsIn reports whether a word in lower case is one of class c.
func IsIn(w []byte, c lexicon.Class) bool {
	set := Listed.Of(w)
	return set.Has(c)
}

// list looks up the classes of every token.
func list(s *Sentence) {
	for i := range s.Tokens {
		s.listed = append(s.listed, Listed.Of(s.Folded(i)))
	}
}
