package rule

import (
	"os"
	"strings"
	"testing"

	"funn/extract/lang"
)

func builtinSet(t testing.TB) *Set {
	t.Helper()
	s, err := New(lang.NewStemmer(), Builtin()...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestExamples(t *testing.T) {
	for _, f := range builtinSet(t).Test() {
		t.Errorf("%s:%d: %v", f.Rule.File, f.Rule.Line, f)
	}
}

// The rule of docs/rules.md is one that can be used.
func TestDocumented(t *testing.T) {
	b, err := os.ReadFile("../../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(b), "```yaml\n")
	example, _, closed := strings.Cut(rest, "```")
	if !ok || !closed {
		t.Fatal("no rule in docs/rules.md")
	}
	s, err := New(lang.NewStemmer(), append(Builtin(), File{"docs.yaml", []byte(example)})...)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range s.Test() {
		t.Error(f)
	}
}
