package rule

import (
	"os"
	"strings"
	"testing"

	"funn/extract/lang"
	"funn/extract/record"
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

// A class of others does not hold the authors of the report at hand.
func TestOthers(t *testing.T) {
	m := builtinSet(t).Matcher()
	fires := func(s string) bool {
		m.Read(s, record.Bokmaal)
		_, ok := m.Best(Finding, Place{Kind: record.KindOther})
		return ok
	}
	const s = "Tilsynet viser at svikten gjelder styringen."
	if fires(s) {
		t.Error("fires while another body is taken for the one that shows")
	}
	m.SetAuthors([]string{"Vasstilsynet"}, []string{"tilsynet"})
	if !fires(s) {
		t.Error("does not fire where that body has written the report")
	}
	if fires("Ifølge Fylkesdirektoratet viser undersøkelsen at svikten gjelder styringen.") {
		t.Error("fires on the figures of another body")
	}
	m.SetAuthors(nil, nil)
	if fires(s) {
		t.Error("the authors of the report before are remembered")
	}
}
