package claim

import "strings"

// places are the parts of a document that a sentence may point its reader to.
var places = wordSet(`kapittel kapitlet kapittelet kapitla kapitlene avsnitt avsnittet delkapittel del delen vedlegg vedlegget rapporten rapport notatet notat hefte heftet
	tabell tabellen figur figuren boks boksen punkt underkapittel chapter section appendix report table figure annex`)

// shows are the verbs with which a document says what stands where.
var shows = wordSet(`presenteres presenterast presenterer presenterar omtales omtaler omtalast beskrives beskriver skildrar skildrast drøftes drøfter drøftar drøftast gjennomgås redegjøres redegjør gjør
	oppsummeres oppsummerer oppsummerar oppsummerast samler samlar samles samlast summerer summerar gjengis gjengir gjengitt vises visast framgår fremgår finnes finst behandles omtalt beskrevet skildra presentert drøftet drøfta gjennomgått oppsummert present presents presented considers examines explores covers discusses outlines reviews introduces sets describes described summarises summarizes discussed`)

// placesEnd are the ends of compounds that are places.
var placesEnd = []string{"heftet", "rapporten", "kapitlet", "kapittelet", "vedlegget", "notatet", "avsnittet"}

// guides reports whether a sentence tells the reader where something stands, and
// claims nothing: I kapittel 4 presenteres …
func guides(t *text) bool {
	if len(t.words) > 0 && (t.words[0] == "se" || t.words[0] == "sjå" || t.words[0] == "see") && len(t.words) <= 12 || parenthesis(t) {
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

var sends = wordSet("se sjå jf jfr jamfør see cf vist vises visast shown kilde kjelde source tabell figur table figure")

// explains are verbs that guide only where the sentence opens by pointing.
var explains = wordSet("forklart forklares forklarast definert defineres definerast listet lista listes explained defined listed")

// here points to the text itself: Vi oppsummerer her …, … som vist nedenfor.
var here = wordSet("her nedenfor nedanfor under ovenfor ovanfor følgende følgjande here below")

// opensPlace comes before a place: i kapittel, dette avsnittet.
var opensPlace = wordSet("i dette denne the this in neste følgende")

func pointing(t *text, i int) bool {
	if i == 0 || t.words[i-1] != "i" {
		return false
	}
	for _, e := range placesEnd {
		if strings.HasSuffix(t.words[i], e) {
			return true
		}
	}
	return false
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
	feet = map[string]bool{
		"vedlegg": true, "kopi": true, "gjenpart": true, "attachments": true, "enclosures": true, "annexes": true,
		"les mer": true, "les meir": true, "read more": true, "rapport": true, "report": true, "publisert": true, "published": true,
		"kontakt": true, "contact": true, "brudd på": true, "brot på": true,
	}
	pages = wordSet("side s page")
)
