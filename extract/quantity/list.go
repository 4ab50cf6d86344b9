package quantity

import "funn/extract/lexicon"

// listed tells the classes of a word that rules ask for: the lists of
// lexicon/words/quantity.
var listed = lexicon.MustTable(
	"quantity/class-verb", "quantity/class-noun", "quantity/class-adjective", "quantity/class-word",
	"quantity/of-group", "quantity/of-survey", "quantity/of-verb", "quantity/of-change", "quantity/of-qualifier",
	"quantity/of-time", "quantity/of-amount",
)

// in reports whether the word at token i is one of class c, or ends in one of its
// endings; no outside the passage.
func (s *scan) in(i int, c lexicon.Class) bool { return isIn(s.folded(i), c) }

// isIn reports whether a word in lower case is one of class c.
func isIn(w []byte, c lexicon.Class) bool {
	set := listed.Of(w)
	return set.Has(c)
}
