package lexicon

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
)

//go:embed words
var embedded embed.FS

// Open reads an embedded word list: Open("layout/word").
func Open(name string) (*File, error) {
	b, err := fs.ReadFile(embedded, "words/"+name+".txt")
	if err != nil {
		return nil, err
	}
	return read(name+".txt", string(b))
}

// MustOpen is Open for a package's variables: a test reads every embedded list.
func MustOpen(name string) *File {
	f, err := Open(name)
	if err != nil {
		panic(err)
	}
	return f
}

// Digest names the embedded word lists: SHA-256, hex, over their names and contents.
func Digest() string { return digest(embedded) }

func digest(source fs.FS) string {
	h := sha256.New()
	// WalkDir goes by lexical order; an embedded tree cannot fail to be read.
	_ = fs.WalkDir(source, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(source, name)
		fmt.Fprintf(h, "%s %d\n%s", name, len(b), b)
		return err
	})
	return hex.EncodeToString(h.Sum(nil))
}
