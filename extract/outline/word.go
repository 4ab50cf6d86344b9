package outline

import "funn/extract/lexicon"

// classes are the words that the outline asks for.
var classes = lexicon.MustOpen("outline/word")
