package dataset

import (
	"os"
	"strings"
	"testing"
)

func TestReadmeNamesEveryEntry(t *testing.T) {
	b, err := os.ReadFile("../../out/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(entries(), stagingName) {
		if !strings.Contains(string(b), name) {
			t.Errorf("out/README.md does not name %s", name)
		}
	}
}
