package record

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestLedgerDocumented: docs/contract.md tells what every reason means, and of no
// other.
func TestLedgerDocumented(t *testing.T) {
	code, err := os.ReadFile("source.go")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := os.ReadFile("../../docs/contract.md")
	if err != nil {
		t.Fatal(err)
	}
	_, ledger, _ := strings.Cut(string(doc), "## The ledger")
	want, got := make(map[string]bool), make(map[string]bool)
	for _, m := range regexp.MustCompile(`Reason = "(\w+)"`).FindAllStringSubmatch(string(code), -1) {
		want[m[1]] = true
	}
	for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\|").FindAllStringSubmatch(ledger, -1) {
		got[m[1]] = true
		if !want[m[1]] {
			t.Errorf("docs/contract.md has the reason %s, the program has not", m[1])
		}
	}
	for r := range want {
		if !got[r] {
			t.Errorf("docs/contract.md does not have the reason %s", r)
		}
	}
	if len(want) < 10 {
		t.Errorf("only %d reasons read", len(want))
	}
}
