package layout

import "funn/extract/lexicon"

// classes are the words that layout asks for, shared those that others ask for too.
var classes, shared = lexicon.MustOpen("layout/word"), lexicon.MustOpen("shared/word")
