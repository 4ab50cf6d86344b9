package outline

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/layout"
)

// label opens a line of front matter that is no title: nb, nn, en.
var label = regexp.MustCompile(`(?i)^` + classes.AnyOf("front-label"))

// address is what a letterhead holds: a post box, a post code with its place, an
// e-mail address, a telephone number.
var address = regexp.MustCompile(`(?i)@|\b` + classes.AnyOf("address-word") + `\b|^\d{4} (?-i:\p{Lu})[\p{L} ]{1,20}$|\b\d{4} (?-i:[A-ZÆØÅ]{3,})\b|, \d{4} (?-i:\p{Lu})|\bp\.?o\.? box\b`)

// datedEnd closes the line of a letter that gives sender, place and date.
var datedEnd = regexp.MustCompile(`(?i)\b\d{1,2}\. ?` + monthNames + ` \d{4}$`)

// letterhead reports whether t ends in a date that stands for itself: not the one up
// to which a status reaches (Status per 1. mai 2022).
func letterhead(t string) bool {
	at := datedEnd.FindStringIndex(t)
	return at != nil && !upTo[lastWord(t[:at[0]])]
}

// upTo are the prepositions before a date that a title may end in.
var upTo = classes.Set("up-to")

func lastWord(s string) string {
	s = strings.TrimSpace(s)
	return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
}

// titleLabel says of a line of a form that it is the title.
var titleLabel = regexp.MustCompile(`(?i)^(?:rapport)?(?:tittel|title): +`)

// titleScore is how much t reads like the title of a report, 0 for not at all.
func titleScore(t string) float64 {
	t = strings.TrimSpace(t)
	if m := titleLabel.FindString(t); m != "" {
		return 1 + titleScore(t[len(m):])
	}
	n := utf8.RuneCountInString(t)
	words := strings.Fields(t)
	if n < 6 || n > 220 || bareNumber.MatchString(t) || issue.MatchString(t) || bracketed(t) || label.MatchString(t) || seriesLine(t) || dateLine.MatchString(t) || letterhead(t) || people(t) || fileSize.MatchString(t) || address.MatchString(t) {
		return 0
	}
	if organisation(t) {
		return .1
	}
	if genres[strings.ToLower(strings.TrimRight(t, ".:"))] {
		return .2 // what sort of document it is
	}
	v := 1.0
	lower := 0
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			lower++
		}
	}
	if lower >= 2 || lower == 0 && len(words) >= 4 && strings.ToUpper(t) == t {
		v++ // a sentence's small letters, or all of it in capitals
	}
	if len(words) >= 4 {
		v += .5
	}
	if strings.ContainsAny(t, "–:?") {
		v += .5
	}
	if strings.HasSuffix(t, ".") {
		v -= .8
	}
	return v
}

// issue is the line of a newsletter's or a journal's head that numbers it: Nr. 3 –
// september 2014.
var issue = regexp.MustCompile(`(?i)^` + classes.AnyOf("number-of-issue") + `\.? ?\d{1,4}\b`)

// seriesLine reports whether t is a series and its number and little else.
func seriesLine(t string) bool {
	if numberedLine.MatchString(t) {
		return true
	}
	s := findSeries(t)
	return s != "" && utf8.RuneCountInString(t) <= utf8.RuneCountInString(s)+25
}

// peopleJoints join the names of people.
var peopleJoints = classes.Set("people-joint")

// people reports whether t is a list of personal names: capitalised words only,
// joined by commas or «og», no word that a body or title has.
func people(t string) bool {
	words := strings.Fields(t)
	if len(words) < 2 || organisation(t) {
		return false
	}
	names, joins := 0, 0
	for _, w := range words {
		low := strings.ToLower(strings.Trim(w, ","))
		switch {
		case peopleJoints[low]:
			joins++
		case !upperWord(w) || strings.ToUpper(w) == w && len(w) > 3 || strings.ContainsAny(w, "0123456789:–"):
			return false
		default:
			names++
		}
		if strings.HasSuffix(w, ",") {
			joins++
		}
	}
	return joins > 0 || names >= 2 && names <= 4
}

// bareTitle takes quotation marks and a source in brackets off a title.
func bareTitle(t string) string {
	t = t[len(titleLabel.FindString(t)):]
	if m := guillemets.FindStringSubmatch(t); m != nil {
		return strings.TrimSpace(m[1])
	}
	if m := sourced.FindStringSubmatch(t); m != nil && namesSeries(m[2]) {
		return strings.TrimSpace(m[1])
	}
	if at := statusEnd.FindStringIndex(t); at != nil && at[0] > 0 {
		return strings.TrimSpace(t[:at[0]])
	}
	return t
}

// statusEnd is what a list of projects says behind a title of how far the project has
// come: (avsluttes 2023), (pågår), (ongoing).
var statusEnd = regexp.MustCompile(`\s\((?i:` + classes.AnyOf("status-word") + `)(?: (?i:` + classes.AnyOf("status-preposition") + `))?(?: [^()]{0,12}\d{4})?\)$`)

// titleLike reports whether a block of front matter reads as a title or a
// subtitle: words in a sentence's small letters, or a few in capitals.
func titleLike(b *layout.Block) bool {
	t := b.Flow.Text
	if orderedBy.MatchString(t) || madeBy.MatchString(t) {
		return false // Kystforskning i samarbeid med Høgskolen …
	}
	if seriesHead(t) || typed(t) {
		return false
	}
	return (b.Kind == layout.Heading || b.Kind == layout.Paragraph && b.Gap == 0 && utf8.RuneCountInString(t) < 80) && titleScore(t) >= 1 && len(strings.Fields(t)) >= 2 && !b.Rank.Lead
}

// seriesHead reports whether a line is the name of a series, as it stands above a
// title: in capitals, with the noun for what comes out in it at its end.
func seriesHead(t string) bool {
	words := strings.Fields(t)
	return len(words) >= 2 && len(words) <= headWords+2 && strings.ToUpper(t) == t && seriesNames[strings.ToLower(words[len(words)-1])]
}

// seriesNames are the nouns for many papers of one sort.
var seriesNames = classes.Set("series-name")

// typed reports whether a line says which sort of document it is, alone, with its
// number or with where it comes from: Delrapport 2, Sluttrapport fra evalueringen.
func typed(t string) bool {
	words := strings.Fields(strings.ToLower(t))
	for n := min(2, len(words)); n > 0; n-- {
		if genres[strings.Join(words[:n], " ")] {
			return n == len(words) || isNumber(words[n]) || origin[words[n]]
		}
	}
	return false
}

// origin are the prepositions between a sort of document and the work or the body it
// comes from.
var origin = classes.Set("origin-label")

// joinTitle sets a full stop between title and subtitle, as library catalogues
// do, unless the title ends in a mark of its own.
func joinTitle(title, subtitle string) string {
	if prepositions[lastWord(title)] || conjunctions[lastWord(title)] {
		return title + " " + subtitle // one phrase on two lines
	}
	if strings.HasSuffix(title, "?") || strings.HasSuffix(title, "!") || strings.HasSuffix(title, ".") || strings.HasSuffix(title, ":") || strings.HasSuffix(title, "–") {
		return title + " " + subtitle
	}
	return title + ". " + subtitle
}
