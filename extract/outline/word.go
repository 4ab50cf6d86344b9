package outline

import "funn/extract/lexicon"

// classes are the words that the outline asks for, shared those that others ask for too.
var classes, shared = lexicon.MustOpen("outline/word"), lexicon.MustOpen("shared/word")
