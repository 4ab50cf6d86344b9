package rule

import (
	"embed"
	"io/fs"
)

//go:embed rules
var embedded embed.FS

// Source is the rules that come with the program, so that a dataset can name
// what made it.
func Source() fs.FS { return embedded }

// Builtin is the rules that come with the program and the table of their
// measured support.
func Builtin() []File {
	entries, err := fs.ReadDir(embedded, "rules")
	if err != nil {
		panic(err) // an embedded folder cannot fail to be read
	}
	files := make([]File, 0, len(entries))
	for _, e := range entries { // by name
		b, err := fs.ReadFile(embedded, "rules/"+e.Name())
		if err != nil {
			panic(err)
		}
		files = append(files, File{"rules/" + e.Name(), b})
	}
	return files
}
