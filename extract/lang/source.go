package lang

import (
	"embed"
	"io/fs"

	"funn/extract/lexicon"
)

//go:embed lexicon
var source embed.FS

// Source is the word lists that the package was built from, so that a dataset can
// name what made it.
func Source() fs.FS { return source }

// read hands over the lines of an embedded lexicon. It panics at a fault in one:
// the tests read them all.
func read(name, text string, entry func(fields []string) error) {
	if err := lexicon.Each("lexicon/"+name, text, entry); err != nil {
		panic(err)
	}
}
