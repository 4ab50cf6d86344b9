package claim

import "strings"

// actors are the ends of nouns for those who can be asked to act: bodies and
// persons in office, in every form a subject takes. nb, nn, en.
var actors = strings.Fields(`kommunene kommunane kommunen kommuner kommunar kommune fylkeskommunene fylkeskommunane fylkeskommunen fylkene fylka staten stat
	departementet departementene departementa departement direktoratet direktoratene direktorata direktorat myndighetene myndigheter myndigheitene styresmaktene styresmakter regjeringen regjeringa stortinget
	tilsynet tilsyn etaten etatene etatane verket verkene ledelsen leiinga ledere leiarar lederne leiarane rådmannen kommunedirektøren kommunedirektørene skolene skulane skolen skulen skoler skular skoleeier skuleeigar skoleeierne
	barnehagene barnehagane barnehagen barnehageeier arbeidsgiverne arbeidsgivere arbeidsgiver arbeidsgivarane arbeidsgivarar institusjonene institusjonane institusjonen universitetene universiteta høgskolene høgskulane høyskolene
	foretakene foretaka foretaket sykehusene sykehuset sjukehusa sjukehuset helseforetakene helseforetaka virksomhetene verksemdene virksomheten verksemda bedriftene bedriftene bedriften næringslivet organisasjonene organisasjonane
	partene partane aktørene aktørane utvalget utvalet rådet styret nemnda lærerne lærarane politiet nav ks forvaltningen forvaltninga sektoren operatørene operatørane bydelene bydelane bydelen
	fylkestinget fylkestinga kommunestyret kommunestyrene bystyret nettselskapet nettselskapene eierne eigarane eier utbygger rederiene leverandørene entreprenørene
	ministry government municipalities municipality authorities directorate agency agencies counties county state parliament council councils board schools hospitals employers universities institutions`)

// determiners and the like may stand before an actor in the same phrase.
var qualifies = wordSet(`de dei den det alle hver kvar hvert kvart begge flere fleire andre store små mindre større sentrale statlige statlege kommunale lokale regionale nasjonale offentlige offentlege private norske ansvarlige ansvarlege
	berørte involverte aktuelle ulike relevante the all local central national regional public`)

// skips are adverbs between an inverted verb and its subject.
var skips = wordSet("derfor difor dermed imidlertid også òg da så videre vidare dessuten i tillegg fortsatt framleis først altså likevel kanskje")

// modalVerbs have their subject beside them.
var modalVerbs = wordSet("bør må skal kan burde should must shall could")

// addresseeOf names who should act, as the text does: the subject beside the
// modal, or the subject of what is recommended. "" where nobody is named.
func addresseeOf(t *text) string {
	for i, w := range t.words {
		if t.quote[i] {
			continue
		}
		switch {
		case modalVerbs[w]:
			if i > 0 && actor(t.words[i-1]) {
				return t.phrase(i - 1)
			}
			j := i + 1
			for j < len(t.words) && skips[t.words[j]] {
				j++
			}
			if k := t.ahead(j); k >= 0 {
				return t.phrase(k)
			}
		case w == "at" || w == "that":
			if i > 0 && should.words[t.words[i-1]] || i > 1 && should.words[t.words[i-2]] || i > 2 && should.words[t.words[i-3]] {
				if k := t.ahead(i + 1); k >= 0 {
					return t.phrase(k)
				}
			}
		}
	}
	return ""
}

// ahead is the place of an actor that opens the phrase at i, or -1.
func (t *text) ahead(i int) int {
	for k := i; k < len(t.words) && k <= i+3; k++ {
		if actor(t.words[k]) {
			return k
		}
		if !qualifies[t.words[k]] {
			return -1
		}
	}
	return -1
}

// phrase is the noun phrase that ends in word i, as written.
func (t *text) phrase(i int) string {
	from := i
	for from > 0 && qualifies[t.words[from-1]] {
		from--
	}
	return t.raw[t.span[from].Start:t.span[i].End]
}

func actor(w string) bool {
	for _, a := range actors {
		if w == a || strings.HasSuffix(w, a) && len(a) >= 6 {
			return true
		}
	}
	return false
}
