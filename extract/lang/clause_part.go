package lang

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"funn/extract/record"
)

// clause is a sentence cut into parts with all that is known of each word.
type clause struct {
	part    []part
	english bool
	asks    bool // no word follows its question mark
	open    bool // a bracket was found that nothing closes
	loud    bool // all in capitals
	first   int  // the first word, behind marks and the number of an item
}

// part is a word, a number or a mark.
type part struct {
	record.Span
	mark       rune // , ; : ( ) or another mark; 0 for words and numbers
	number     bool
	class      wordClass
	form       verbForm
	special    special
	capital    bool   // first letter, or all
	acronym    bool   // a capital that is not the first letter: FoU, NOVA
	ending     ending // of a Norwegian noun or adjective
	tail       tail   // of a verb that no lexicon lists
	inA        bool   // a short word in -a: lova
	noun       bool   // a noun by its ending: bosetting, mulighet
	possessive bool   // vår, min
	agent      bool   // a person or body by its ending: arbeidsgiver
}

// special names the words that rules speak of.
type special uint8

const (
	toInfinitive special = iota + 1 // å, to
	relative                        // som
	whether                         // om
	there                           // der
	then                            // da, då
	temporal                        // før, etter, siden: prepositions that open clauses too
	than                            // enn
	that                            // that
	asWord                          // as
	beHave                          // be, have: infinitives that are no other form
	doWord                          // do
	not                             // not, ikke, ikkje, aldri
	topic                           // words after which om opens a question
	role                            // words that make a preposition of som: som følge av
	against                         // words that follow a participle: mot, av
	itThere                         // det, dette
	reflexive                       // seg
	thatClause                      // at
	amount                          // nouns that count another: antallet, rekke
	moving                          // English past tense of verbs without an object
)

// ending is what the end of a Norwegian word says of it.
type ending uint8

const (
	definite    ending = iota + 1 // kommunen, tilbudet, kommunene, undersøkinga
	plural                        // kommuner, kommunar
	inE                           // an adjective most often: nye
	inS                           // a genitive: kommunens
	adjectiveIg                   // tydelig, norsk
)

func newClause(s string) *clause {
	c := &clause{part: make([]part, 0, 32)}
	c.english = isEnglish(s)
	lower, asks := false, false
	for i := skipSpace(s, 0); i < len(s); i = skipSpace(s, i) {
		t := tokenAt(s, i)
		i = t.End
		p := part{Span: t.Span}
		switch t.Kind {
		case Number:
			p.number = true
		case Word:
			lower = c.word(&p, t.Of(s)) || lower
			asks = false
		case URL:
		default:
			p.mark, _ = utf8.DecodeRuneInString(t.Of(s))
			asks = asks || p.mark == '?'
		}
		c.part = append(c.part, p)
	}
	c.asks, c.loud = asks, !lower
	c.first = c.firstWord()
	return c
}

// isEnglish reports whether s has more English function words than Norwegian
// ones or, where it has neither, words of the English verb lexicon only.
func isEnglish(s string) bool {
	no, en, verb := 0, 0, 0
	var buf [foldLen]byte
	for i := skipSpace(s, 0); i < len(s); i = skipSpace(s, i) {
		t := tokenAt(s, i)
		i = t.End
		if t.Kind != Word {
			continue
		}
		word := t.Of(s)
		if isAcronym(word) { // a company (AS), not a word (as)
			continue
		}
		w := fold(buf[:0], word)
		f := verbFormOf(w)
		if functionLexicon().norwegian[string(w)] != 0 || f&auxiliary != 0 || bytes.ContainsAny(w, "æøå") {
			no++
		}
		if g := verbLexicon().english[string(w)]; functionLexicon().english[string(w)] != 0 && word != "i" || g&auxiliary != 0 {
			en++
		} else if g != 0 && f == 0 {
			verb++
		}
	}
	return en > no || en == no && verb > 0
}

// word fills in what is known of w and reports whether it has small letters
// only.
func (c *clause) word(p *part, w string) bool {
	var buf [foldLen]byte
	f := fold(buf[:0], w)
	r, n := utf8.DecodeRuneInString(w)
	p.capital = unicode.IsUpper(r)
	for _, q := range w[n:] {
		if unicode.IsUpper(q) {
			p.acronym = true
		}
	}
	if c.english {
		p.class = functionLexicon().english[string(f)]
		p.form = verbLexicon().english[string(f)]
		p.special = englishSpecial(f)
		if n := len(f); n > 3 && f[n-1] == 's' && f[n-2] != 's' || string(f) == "people" || string(f) == "children" {
			p.ending = plural
		}
	} else {
		p.class = functionLexicon().norwegian[string(f)]
		if p.form = verbFormOf(f); p.class&(preposition|conjunction|subordinator|adverb) != 0 {
			p.form &= auxiliary // vel, så, for
		}
		p.special = norwegianSpecial(f)
		p.ending = endingOf(f)
		p.noun = isNoun(f)
		p.inA = len(f) > 3 && f[len(f)-1] == 'a'
		p.possessive = isPossessive(f)
		if p.form == 0 {
			p.tail = tailOf(f)
		}
		p.agent = isAgent(f)
	}
	return !p.capital && !p.acronym
}

func norwegianSpecial(w []byte) special {
	switch string(w) {
	case "å":
		return toInfinitive
	case "som":
		return relative
	case "om":
		return whether
	case "der":
		return there
	case "da", "då":
		return then
	case "før", "etter", "siden", "sidan", "inntil", "uten", "utan":
		return temporal
	case "enn":
		return than
	case "ikke", "ikkje", "aldri":
		return not
	case "det", "dette":
		return itThere
	case "seg", "oss", "meg", "deg", "dem":
		return reflexive
	case "at":
		return thatClause
	case "antallet", "andelen", "mengden", "mengda", "flertallet", "fleirtalet", "mesteparten", "summen", "typen", "prosenten", "gruppen", "gruppa", "talet", "tallet", "delen", "mangelen",
		"antall", "andel", "mengde", "rekke", "rekkje", "serie", "gruppe", "par", "tall", "tal", "utvalg", "utval", "type", "knippe", "liste", "haug", "sett":
		return amount
	case "mot", "av", "til", "for":
		return against
	case "spørsmål", "spørsmålet", "spørsmåla", "usikkert", "usikker", "usikkerhet", "usikkerheit", "usikre", "tvil", "uklart", "uavhengig", "uansett",
		"vurdere", "vurderes", "undersøke", "undersøkes", "avklare", "avklares", "vurdering", "selv", "sjølv", "uenighet", "ueinigheit", "vurderer", "undersøker":
		return topic
	case "følge", "følgje", "ledd", "del", "regel", "oftest", "kjent", "nevnt", "nemnt", "grunnlag", "helhet", "heilskap", "eksempel", "hovedregel", "hovudregel",
		"utgangspunkt", "alternativ", "supplement", "tillegg", "oppfølging", "oppfølgjing", "resultat", "svar", "virkemiddel", "verkemiddel", "tiltak", "sådan":
		return role
	}
	return 0
}

func englishSpecial(w []byte) special {
	switch string(w) {
	case "to":
		return toInfinitive
	case "that":
		return that
	case "as":
		return asWord
	case "than":
		return than
	case "before", "after", "since", "until":
		return temporal
	case "be", "have":
		return beHave
	case "do":
		return doWord
	case "not", "never", "don't":
		return not
	case "increased", "decreased", "declined", "varied", "remained", "continued", "participated", "resulted", "occurred", "depended", "consisted", "differed", "emerged", "existed", "worked", "lived", "improved", "changed", "contributed", "referred", "related":
		return moving
	case "by", "at", "for", "in", "on", "with", "from", "towards", "toward":
		return against
	}
	return 0
}

// endingOf reads the inflection of a word that no lexicon lists. Definite nouns
// end in -en, -et, -ene, -a, -ane; a word in -e else is an adjective.
func endingOf(w []byte) ending {
	n := utf8.RuneCount(w)
	has := func(suffix string) bool { return bytes.HasSuffix(w, []byte(suffix)) }
	switch {
	case n < 4:
		return 0
	case has("ene"), has("ane"), has("en") && n > 4, has("et") && n > 4, has("inga"), has("sjonen"), has("a") && n > 5:
		return definite
	case has("erne") && n > 5:
		return definite
	case has("ere") && n > 5 && !has("igere") && !has("egare"), has("er") && n > 4, has("ar") && n > 4, has("arar"):
		return plural
	case has("e"):
		return inE
	case has("s"):
		return inS
	case has("ig"), has("eg") && n > 4, has("sk"):
		return adjectiveIg
	}
	return 0
}

// isNoun reports whether a word is a singular noun by its ending.
func isNoun(w []byte) bool {
	for _, suffix := range [...]string{"ing", "het", "heit", "sjon", "else", "skap", "itet", "isme", "dom", "sel", "tid", "arbeid", "bruk", "nad", "grad", "plikt", "hjelp", "støtte", "tjeneste", "teneste", "politikk", "kompetanse", "erfaring"} {
		if len(w) > len(suffix)+2 && bytes.HasSuffix(w, []byte(suffix)) {
			return true
		}
	}
	return false
}

// isPossessive reports whether a noun after w is as good as definite.
func isPossessive(w []byte) bool {
	switch string(w) {
	case "vår", "vårt", "min", "mi", "mitt", "din", "di", "ditt", "sin", "si", "sitt", "hans", "hennes", "hennar", "deres", "deira", "denne", "dette":
		return true
	}
	return false
}

// tail is the ending of a word that may be a verb unknown to the lexicon.
type tail uint8

const (
	tailPresent tail = iota + 1 // -er, -ar
	tailPast                    // -te, -de, -et
	tailEs                      // -es
)

// tailOf reads it. Endings that make nouns (-inger, -heter, -sjoner, -ere …)
// are no tails.
func tailOf(w []byte) tail {
	has := func(suffix ...string) bool {
		for _, s := range suffix {
			if bytes.HasSuffix(w, []byte(s)) {
				return true
			}
		}
		return false
	}
	switch {
	case len(w) < 5:
		return 0
	case has("inger", "ingar", "heter", "heiter", "sjoner", "sjonar", "anser", "enser", "iteter", "ismer", "menter", "logier", "skaper", "dommer", "nader", "tikker", "ører", "orer", "arar", "grafer"):
		return 0
	case has("er", "ar"):
		return tailPresent
	case has("te", "de", "et"):
		return tailPast
	case has("es"):
		return tailEs
	}
	return 0
}

// isAgent reports whether a word in -er or -ar is one person or body in the
// singular: arbeidsgiver, tenesteytar.
func isAgent(w []byte) bool {
	stem, ok := bytes.CutSuffix(w, []byte("er"))
	if !ok {
		if stem, ok = bytes.CutSuffix(w, []byte("ar")); !ok {
			return false
		}
	}
	for _, base := range [...]string{"giv", "gjev", "tak", "led", "lei", "ei", "eig", "hav", "yt", "bygg", "før", "hald", "hold", "søk", "lær", "bruk", "forvalt", "utvikl", "bestill", "tilby"} {
		if bytes.HasSuffix(stem, []byte(base)) {
			return true
		}
	}
	return false
}

func (c *clause) firstWord() int {
	i := 0
	for i < len(c.part) {
		p := &c.part[i]
		switch {
		case p.mark != 0:
		case p.number && i+1 < len(c.part) && (c.part[i+1].mark == '.' || c.part[i+1].mark == ')'):
		default:
			return i
		}
		i++
	}
	return i
}
