package claim

import "strings"

// places are the parts of a document that a sentence may point its reader to.
var places = wordSet("document-part")

// shows are the verbs with which a document says what stands where.
var shows = wordSet("showing-verb")

// placesEnd are the ends of compounds that are places.
var placesEnd = endsIn("document-part-end")

// guides reports whether a sentence tells the reader where something stands, and
// claims nothing: I kapittel 4 presenteres …
func guides(t *text) bool {
	if len(t.words) > 0 && looks[t.words[0]] && len(t.words) <= 12 || parenthesis(t) {
		return true
	}
	if len(t.words) > 0 && here[t.words[0]] {
		if i := t.find(explains, 1); i > 0 && i <= 8 {
			return true // Under er begrepene forklart.
		}
	}
	verb := t.find(shows, 0)
	if verb < 0 || verb > 8 {
		return false
	}
	if verb > 0 && here[t.words[0]] {
		return true // Nedenfor oppsummerer vi …
	}
	for i := verb + 1; i <= min(verb+2, len(t.words)-1); i++ {
		if here[t.words[i]] {
			return true
		}
	}
	for i := 0; i <= min(verb+4, len(t.words)-1); i++ {
		w := t.words[i]
		if places[w] && i > 0 && opensPlace[t.words[i-1]] || i < verb && pointing(t, i) {
			return true
		}
	}
	return false
}

// parenthesis reports whether a sentence stands in brackets and sends the reader
// on: (For en utdyping, se neste punkt).
func parenthesis(t *text) bool {
	return strings.HasPrefix(t.raw, "(") && strings.HasSuffix(strings.TrimRight(t.raw, ". "), ")") && t.find(sends, 0) >= 0
}

var sends = wordSet("sending-word")

// looks are imperatives that send the reader on: Se kapittel 4.
var looks = wordSet("look-verb")

// explains are verbs that guide only where the sentence opens by pointing.
var explains = wordSet("explaining-verb")

// here points to the text itself: Vi oppsummerer her …, … som vist nedenfor.
var here = wordSet("text-pointer")

// opensPlace comes before a place: i kapittel, dette avsnittet.
var opensPlace = wordSet("document-part-opener")

func pointing(t *text, i int) bool {
	return i > 0 && t.words[i-1] == "i" && placesEnd.Of([]byte(t.words[i]), 0)
}

// question reports whether a text asks.
func question(s string) bool {
	return strings.HasSuffix(strings.TrimRight(s, "»\"”) "), "?")
}

// leads reports whether a text leads into a list.
func leads(s string) bool { return strings.HasSuffix(strings.TrimRight(s, " "), ":") }

// foot reports whether a paragraph is the foot of a letter or a page and belongs to
// no section, or says where more stands: Vedlegg: 1. …, Rapport: …, side 28 av 28.
func foot(s string) bool {
	label, _, colon := strings.Cut(s, ":")
	if colon && feet[strings.ToLower(strings.TrimSpace(label))] {
		return true
	}
	words := strings.Fields(s)
	n := len(words)
	return n > 3 && n <= maxFoot && pages[strings.ToLower(words[n-4])] && number(words[n-3]) && number(words[n-1])
}

// maxFoot bounds a line at the foot of a page, in words.
const maxFoot = 16

func number(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

var (
	feet  = wordSet("foot-label")
	pages = wordSet("page-word")
)
