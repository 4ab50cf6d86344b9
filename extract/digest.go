package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"

	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/numeral"
	"funn/extract/outline"
	"funn/extract/quantity"
)

// Digest names the word lists and rules that an Extractor works by: SHA-256,
// hex, over the names and contents of the embedded files and of the rule files in
// a fixed order. The grammar in code is named by the program's version.
func (x *Extractor) Digest() string {
	h := sha256.New()
	for _, source := range []fs.FS{lang.Source(), layout.Source(), numeral.Source(), outline.Source(), quantity.Source()} {
		// WalkDir goes by lexical order; an embedded tree cannot fail to be read.
		_ = fs.WalkDir(source, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := fs.ReadFile(source, name)
			fmt.Fprintf(h, "%s %d\n%s", name, len(b), b)
			return err
		})
	}
	for _, f := range x.rules.Files {
		fmt.Fprintf(h, "%s %d\n%s", path.Base(f.Name), len(f.Data), f.Data)
	}
	return hex.EncodeToString(h.Sum(nil))
}
