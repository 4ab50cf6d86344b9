package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"

	"funn/extract/lexicon"
	"funn/extract/rule"
)

// Digest names the word lists and rules that an Extractor works by: SHA-256,
// hex, over the names and contents of the lists and of the rule files in a fixed
// order. The grammar in code is named by the program's version.
func (x *Extractor) Digest() string { return digest(lexicon.Digest(), x.rules.Files) }

func digest(words string, rules []rule.File) string {
	h := sha256.New()
	fmt.Fprintln(h, words)
	for _, f := range rules {
		fmt.Fprintf(h, "%s %d\n%s", path.Base(f.Name), len(f.Data), f.Data)
	}
	return hex.EncodeToString(h.Sum(nil))
}
