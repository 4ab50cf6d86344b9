package claim

import (
	"strings"

	words "funn/extract/lexicon" // lexicon is the classes of the rules here
)

// listed are the words that this package asks for.
var listed = words.MustOpen("claim/word")

// wordSet is the words of a class.
func wordSet(class string) map[string]bool { return listed.Set(class) }

// phrases are the phrases of a class, word by word.
func phrases(class string) [][]string {
	var out [][]string
	for _, p := range listed.List(class) {
		out = append(out, strings.Fields(p))
	}
	return out
}

// endsIn tells whether a word has one of the endings of a class.
func endsIn(class string) *words.Endings[bool] {
	return words.EndingsOf(listed, map[string]bool{class: true})
}
