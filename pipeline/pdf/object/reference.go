package object

import (
	"regexp"

	"github.com/ledongthuc/pdf"
)

// The object reader follows references by itself, and tells them in no other way
// than in print: 12 0 R.
var (
	elementReference = regexp.MustCompile(`\d+ \d+ R`)
	firstReference   = regexp.MustCompile(`^\[(\d+ \d+ R)`)
	entryReference   = regexp.MustCompile(`/(\S+) (\d+ \d+ R)`)
)

// References are what the entries of a dictionary refer to, by key; those that
// refer to nothing are left out.
func References(dict pdf.Value) map[string]string {
	refs := map[string]string{}
	for _, m := range entryReference.FindAllStringSubmatch(dict.String(), -1) {
		refs[m[1]] = m[2]
	}
	return refs
}

// elementReferences are what the elements of an array refer to; all of them "" where
// one does not.
func elementReferences(a pdf.Value) []string {
	refs := elementReference.FindAllString(a.String(), -1)
	if len(refs) != a.Len() {
		return make([]string, a.Len())
	}
	return refs
}
