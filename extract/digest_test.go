package extract

import (
	"bytes"
	"testing"

	"funn/extract/lexicon"
	"funn/extract/rule"
)

// TestDigest has one byte of one rule file changed at a time. That the digest of the
// lists changes with each of them, their own package tests.
func TestDigest(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	files := rule.Builtin()
	whole := digest(lexicon.Digest(), files)
	if whole != x.Digest() {
		t.Error("the digest is not that of the built-in rules")
	}
	if digest("", files) == whole {
		t.Error("the word lists are not in the digest")
	}
	for i, f := range files {
		data := bytes.Clone(f.Data)
		data[len(data)/2] ^= 1
		files[i].Data = data
		if digest(lexicon.Digest(), files) == whole {
			t.Errorf("%s is not in the digest", f.Name)
		}
		files[i] = f
	}
}
