package lexicon

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// lists are the embedded files by name.
func lists(t *testing.T) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(embedded, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(embedded, name)
		out[name] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestEmbedded reads every embedded list.
func TestEmbedded(t *testing.T) {
	all := lists(t)
	if len(all) < 10 {
		t.Errorf("only %d lists", len(all))
	}
	for path, file := range all {
		name, ok := strings.CutSuffix(strings.TrimPrefix(path, "words/"), ".txt")
		if !ok {
			t.Errorf("%s is no word list: want .txt", path)
			continue
		}
		want, err := ReadFile(name+".txt", string(file.Data))
		if err != nil {
			t.Error(err)
		}
		if got, err := Open(name); err != nil || !cmp.Equal(got, want) {
			t.Errorf("%s opens as another list: %v", name, err)
		}
	}
}

// TestDigest has one word of one list changed at a time.
func TestDigest(t *testing.T) {
	all := lists(t)
	whole := digest(all)
	if whole != Digest() {
		t.Fatal("the digest is not that of the embedded lists")
	}
	for name, file := range all {
		f, err := ReadFile(name, string(file.Data))
		if err != nil {
			t.Fatal(err)
		}
		last := f.Entries[len(f.Entries)-1].Forms
		word := strings.ReplaceAll(last[len(last)-1].Text, " ", "_")
		at := strings.LastIndex(string(file.Data), word)
		changed := string(file.Data[:at]) + "x" + string(file.Data[at:])
		all[name] = &fstest.MapFile{Data: []byte(changed)}
		if digest(all) == whole {
			t.Errorf("%s: the digest is the same with x%s", name, word)
		}
		all[name] = file
	}
}
