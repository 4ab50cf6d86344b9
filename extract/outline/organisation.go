package outline

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// organisationEnd are the nouns at the end of names of bodies that write or
// order reports: nb, nn, en. A compound ends in them too (Helsedirektoratet).
var organisationEnd = classes.List("body-end")

// organisationStart are the words that open the names of institutes and
// directorates: Institutt for …, Senter for …, Norsk …
var organisationStart = classes.Set("body-start")

// companyForm closes the name of a company.
var companyForm = classes.Set("company-form")

// organisation reports whether s reads as the name of a body.
func organisation(s string) bool {
	s = strings.TrimSpace(strings.TrimRight(s, ".,: "))
	if i := strings.IndexByte(s, '('); i > 0 {
		s = strings.TrimSpace(s[:i])
	}
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 10 || !upperWord(words[0]) {
		return false
	}
	if genres[strings.ToLower(s)] || prepositions[strings.ToLower(words[0])] {
		return false // Forvaltningsrevisjon
	}
	if strings.ContainsAny(s, "–:?!") {
		return false
	}
	if len(words) > 2 && worksOn(words) {
		return false
	}
	last := strings.ToLower(words[len(words)-1])
	if len(words) == 1 {
		if opensInside(words) || abbreviation(words[0]) {
			return true
		}
	} else if companyForm[last] || organisationStart[strings.ToLower(words[0])] || opensInside(words) || bodyFor(words) {
		return true
	}
	return !interrupted(words) && bodyNoun(last, len(words))
}

// interrupted reports whether a word inside words has no place in a name:
// Gjennomgang av barnehageopptaket i Sundvær kommune.
func interrupted(words []string) bool {
	for i, w := range words {
		if i > 0 && i+1 < len(words) && !upperWord(w) && !inName[w] && !strings.HasSuffix(w, "-") && !organisationWord(w) {
			return true
		}
	}
	return false
}

// bodyNoun reports whether the last of so many words ends as the noun for a body does.
func bodyNoun(last string, words int) bool {
	for _, e := range organisationEnd {
		if last == e || strings.HasSuffix(last, e) && utf8.RuneCountInString(last) > utf8.RuneCountInString(e)+2 && words <= 4 {
			return true
		}
	}
	return false
}

// worksOn reports whether words open with a piece of work and what it is about, as
// titles do: Review of the Lights Agency.
func worksOn(words []string) bool {
	if !prepositions[strings.ToLower(words[1])] {
		return false
	}
	low := strings.ToLower(words[0])
	for _, e := range ownedEnd {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// ownedEnd are the ends of nouns for a piece of work.
var ownedEnd = classes.List("owned-work")

// opensInside reports whether the kind of body stands behind a word or two with
// capitals, and before what it is for: Nordic Institute for …
func opensInside(words []string) bool {
	for i := 1; i <= 2 && i+1 < len(words); i++ {
		if !upperWord(words[i-1]) {
			return false
		}
		if upperWord(words[i]) && bodyWord[strings.ToLower(words[i])] && inName[strings.ToLower(words[i+1])] {
			return true
		}
	}
	return false
}

// bodyFor reports whether a body in the definite form opens the name, before what it
// is for: Statstilsynet for …
func bodyFor(words []string) bool {
	low := strings.ToLower(words[0])
	if !bodyPreposition[strings.ToLower(words[1])] {
		return false
	}
	for _, e := range definite {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// bodyPreposition stands between a body in the definite form and what it is for.
var bodyPreposition = classes.Set("body-definite-preposition")

// definite are the nouns for a body in the definite form.
var definite = classes.List("body-definite")

// bodyWord are the nouns for a body that names what it is for behind them.
var bodyWord = classes.Set("body-for")

// abbreviation reports whether w is written as the short name of a body: two
// capitals or more (NOVA, FoU, SINTEF).
func abbreviation(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2 && utf8.RuneCountInString(w) <= 12 && strings.IndexFunc(w, unicode.IsDigit) < 0
}

func upperWord(w string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "«(\""))
	return unicode.IsUpper(r)
}

// inName are the lower-case words inside the name of a body: Senter for by- og
// regionforskning, Universitetet i Oslo.
var inName = classes.Set("in-name")

var (
	namePreposition = classes.Set("name-preposition") // before a place: Universitetet i Oslo
	nameInner       = classes.Set("name-inner")       // before a lower-case word that says of what
	presentEnd      = classes.List("present-end")     // of verbs, which end a name
)

// nameAt takes the name of a body off the front of s: capitalised words, the
// small words inside a name, and, behind a word that opens one (Institutt, Norsk),
// the lower-case words that say of what. name is "" where s opens with no name.
func nameAt(s string) (name, rest string) {
	n := nameReader{s: s}
	for w := range strings.SplitAfterSeq(s, " ") {
		if !n.read(w) {
			break
		}
		n.words++
	}
	return clean(s[:n.taken]), s[n.taken:]
}

// nameReader reads a name word by word.
type nameReader struct {
	s         string
	words     int    // read before the one at hand
	taken     int    // bytes that are surely name
	at        int    // bytes read
	open      bool   // opened with the kind of body: lower-case words may follow
	small     string // the small word read since
	adjective bool   // the word before needs a noun: lokal velferd
	suspended bool   // the word before ended in a hyphen: by- og region…
}

// namePart is what a word is of a name.
type namePart uint8

const (
	noPart namePart = iota
	smallPart
	fullPart
)

// read reads a word, and the space behind it. It reports whether the name may go on.
func (n *nameReader) read(w string) bool {
	word := strings.TrimSpace(w)
	bare := strings.TrimRight(word, ".,;:")
	low := strings.ToLower(bare)
	n.at += len(w)
	switch n.part(bare, low) {
	case noPart:
		return false
	case smallPart:
		n.small = low
		return true
	}
	n.taken, n.small, n.suspended = n.at, "", strings.HasSuffix(bare, "-")
	if word == bare || companyForm[low] && !stopsCompany(word, low) {
		return true
	}
	if n.open && strings.HasSuffix(word, ",") && enumerates.MatchString(n.s[n.at:]) {
		n.suspended = true // studier av innovasjon, forskning og utdanning
		return true
	}
	return false
}

// part tells what a word is, without the marks behind it.
func (n *nameReader) part(bare, low string) namePart {
	switch {
	case bare == "":
		return noPart
	case bare[0] == '(':
		if n.taken > 0 && n.small == "" && strings.HasSuffix(bare, ")") && abbreviation(strings.Trim(bare, "()")) {
			n.taken = n.at // its short form ends the name
		}
		return noPart
	case n.capital(bare, low):
		if n.small == "og" && !n.suspended || n.small == "and" {
			return noPart // A og B are two
		}
		n.open = n.open || organisationStart[low] || bodyWord[low] || strings.HasSuffix(bare, "-")
		return fullPart
	case n.taken > 0 && n.small == "" && inName[low] && (n.open || namePreposition[low]):
		return smallPart
	case n.words == 1 && n.small == "" && organisationWord(low): // Oslo kommune
		return fullPart
	case n.taken > 0 && n.open:
		return n.lower(low)
	}
	return noPart
}

// capital reports whether a word is one of a name by itself: it has a capital, or is
// written as the short form or the form of a company, or as a brand.
func (n *nameReader) capital(bare, low string) bool {
	if upperWord(bare) {
		return true
	}
	if n.words == 0 {
		return lowerBrand(bare)
	}
	return abbreviation(bare) || companyForm[low]
}

// lower tells what a word in lower case is behind the kind of a body.
func (n *nameReader) lower(low string) namePart {
	if n.small == "og" && !n.suspended && endsIn(low, presentEnd) {
		return noPart // og bygger: a verb
	}
	if !nameInner[n.small] && (n.small != "" || !n.suspended && !organisationWord(low) && !n.adjective) {
		return noPart
	}
	if finite[low] {
		return noPart
	}
	n.adjective = adjectival(low)
	return fullPart
}

// stopsCompany reports whether the stop behind the form of a company ends a sentence:
// Norwegian forms have none of their own, Ltd. and Inc. do.
func stopsCompany(word, low string) bool {
	return strings.HasSuffix(word, ".") && !companyStop[low]
}

// companyStop are forms of companies that are written with a stop.
var companyStop = classes.Set("company-with-stop")

// enumerates goes on a name behind a comma: lower-case nouns up to an «og».
var enumerates = regexp.MustCompile(`^(?:\p{Ll}+, )*\p{Ll}{4,} og \p{Ll}{4,}`)

// commonNameAt is nameAt for a body called by a common noun in lower case:
// hovedutvalget for samferdsel.
func commonNameAt(s string) (name, rest string) {
	word, _, _ := strings.Cut(s, " ")
	if !organisationWord(strings.Trim(word, ".,;:")) || len(word) < 6 {
		return "", s
	}
	_, rest = nameAt("Institutt" + s[len(word):])
	return clean(s[:len(s)-len(rest)]), rest
}

// adjectiveEnd are the endings of adjectives of relation.
var adjectiveEnd = classes.List("adjective-end")

// adjectival reports whether a lower-case word ends as adjectives of relation do.
func adjectival(w string) bool {
	for _, e := range adjectiveEnd {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// finite are the auxiliaries that follow a subject, and so end its name.
var finite = classes.Set("finite-auxiliary")

func organisationWord(low string) bool {
	for _, e := range organisationEnd {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// lowerBrand is a name written in lower case with a figure in it: ideas2evidence.
func lowerBrand(w string) bool {
	return strings.IndexFunc(w, unicode.IsDigit) > 0 && strings.IndexFunc(w, unicode.IsLetter) == 0
}

func clean(s string) string { return strings.Trim(s, " .,;:") }

// nameOpening are the words before a name or between two, in the order in which
// they follow one another: og det konsulentselskapet …
var nameOpening = classes.List("before-name")

// names reads a list of bodies: A, B og C. The list ends at the first word that
// is no name.
func names(s string) []string {
	var out []string
	for len(out) < 12 {
		s = strings.TrimLeft(s, " ")
		for _, word := range nameOpening {
			if n := len(word); n < len(s) && s[n] == ' ' && strings.EqualFold(s[:n], word) {
				s = strings.TrimLeft(s[n:], " ")
			}
		}
		name, rest := nameAt(s)
		if name == "" {
			name, rest = commonNameAt(s)
		}
		if name == "" {
			break
		}
		out = append(out, name)
		rest = strings.TrimLeft(rest, " ")
		listed := strings.HasSuffix(strings.TrimRight(s[:len(s)-len(rest)], " "), ",")
		if !listed && !listGoesOn.MatchString(rest) {
			break
		}
		s = strings.TrimLeft(rest, ", ")
	}
	return out
}

var listGoesOn = regexp.MustCompile(`^(,|og |samt |and )`)
