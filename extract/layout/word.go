package layout

import (
	_ "embed"

	"funn/extract/lexicon"
)

//go:embed lexicon/word.txt
var wordFile string

// classes are the words of lexicon/word.txt.
var classes = lexicon.MustParse("lexicon/word.txt", wordFile)
