package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// joint is what stands between two joined lines in running text.
type joint uint8

const (
	space  joint = iota // the words are two
	keep                // one word with its hyphen: kommune-Norge, NIBR-rapport
	drop                // one word that the line's end had cut: helse-fremmende
	fasten              // nothing between, the mark was never a hyphen: Barne- | , ungdoms-
)

// coordinator begins what follows a suspended hyphen: eie- eller leiemarkedet.
// The class is closed: the coordinating conjunctions of nb, nn and en.
var coordinators = classes.Set("hyphen-coordinator")

// suffixes are words that may go on a suspended hyphen and, far oftener, are the
// last syllable of a word: sum-men, virk-som.
var suffixes = classes.Set("suffix-conjunction")

// lineJoint decides how the line that ends in before goes on in after. words
// holds the document's words in lower case.
func lineJoint(before, after string, words Vocabulary) joint {
	r, n := utf8.DecodeLastRuneInString(before)
	if r == 0xAD { // soft hyphen: made for this
		return drop
	}
	if r != '-' && r != 0x2010 && r != 0x2011 {
		return space
	}
	stem := before[:len(before)-n]
	if i := strings.LastIndexFunc(stem, IsSpace); address.MatchString(strings.TrimLeftFunc(stem[i+1:], IsSpace)) {
		return keep // the hyphens of an address are its own
	}
	if i := strings.LastIndexFunc(stem, func(r rune) bool { return IsSpace(r) || r == '(' || r == '«' || r == '/' }); i >= 0 {
		_, n := utf8.DecodeRuneInString(stem[i:])
		stem = stem[i+n:]
	}
	if stem == "" { // a dash of its own
		return space
	}
	next, _ := utf8.DecodeRuneInString(after)
	head := after
	if i := strings.IndexFunc(after, IsSpace); i >= 0 {
		head = after[:i]
	}
	last, _ := utf8.DecodeLastRuneInString(stem)
	low, tail := strings.ToLower(stem), strings.ToLower(wordHead(head))
	known := tail != "" && words.has(low+tail) && !words.has(low+"-"+tail)
	switch {
	case strings.ContainsRune(",;.:)»", next):
		return fasten
	case known:
		return drop
	case coordinators[head]:
		return space
	case suffixes[head]:
		return drop
	case unicode.IsDigit(last) || unicode.IsDigit(next) || unicode.IsUpper(next):
		return keep
	case acronym(stem):
		return keep
	}
	if words.has(low+tail) || !words.has(low+"-"+tail) {
		return drop
	}
	return keep
}

// acronym reports whether a compound on word is written with a hyphen: it has a
// capital after its first letter (NIBR, FoU, IKT) or is one letter (e-post).
func acronym(word string) bool {
	if i := strings.LastIndexByte(word, '-'); i >= 0 {
		word = word[i+1:]
	}
	if utf8.RuneCountInString(word) == 1 {
		return true
	}
	_, n := utf8.DecodeRuneInString(word)
	return strings.IndexFunc(word[min(n, len(word)):], unicode.IsUpper) >= 0
}

func wordHead(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }); i >= 0 {
		return s[:i]
	}
	return s
}

// Vocabulary is the set of a document's words, lower-cased.
type Vocabulary map[string]bool

// Add takes the words of a line, but the ones that a line's end may have cut.
func (v Vocabulary) Add(line string) {
	fields := strings.FieldsFunc(line, func(r rune) bool { return !letter(r) && r != '-' })
	for _, w := range fields {
		if !strings.HasSuffix(w, "-") {
			v[strings.ToLower(w)] = true
		}
	}
}

func (v Vocabulary) has(w string) bool { return v[w] }

// Hyphened reports whether a line ends in a hyphen that hangs on a word.
func Hyphened(line string) bool { return hyphened(line) }

// Unbreak reports whether the end of the line before cut a word that after goes
// on with, and is that line without the mark that only the cut made.
func Unbreak(before, after string, words Vocabulary) (head string, cut bool) {
	switch lineJoint(before, after, words) {
	case drop:
		return before[:len(before)-len(lastRune(before))], true
	case keep, fasten:
		return before, true
	}
	return before, false
}
