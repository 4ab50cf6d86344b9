package token

import "funn/extract/lexicon"

// The classes of words that the room asks for. What they hold stands in
// lexicon/words/quantity.
var (
	fixedPrice  = Listed.Class("fixed-price")  // before the year of a price level
	englishOnly = Listed.Class("english-only") // a word that only English has
	nouns       = lexicon.MustOpen("quantity/class-noun")
)
