package layout

import (
	"embed"
	"io/fs"
)

//go:embed lexicon
var source embed.FS

// Source is the word lists that the package was built from, so that a dataset can
// name what made it.
func Source() fs.FS { return source }
