package rule

import (
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
