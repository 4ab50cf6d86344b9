package layout

import "funn/extract/lexicon"

// classes are the words that layout asks for.
var classes = lexicon.MustOpen("layout/word")
