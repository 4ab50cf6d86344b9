package claim

import (
	"regexp"
	"strings"

	"funn/extract/record"
)

// cue is what gave a sentence away: the rule, and the words.
type cue struct{ rule, words string }

// The classes that cues are made of. nb, nn, en.
var (
	// authors name those who wrote the report, by pronoun or by their work.
	authors = wordSet(`vi me forfatterne forfattarane forskerne forskarane evaluator evaluatorene rapporten evalueringen evalueringa studien undersøkelsen undersøkinga kartleggingen
		kartlegginga analysen gjennomgangen gjennomgangen revisjonen tilsynet utredningen utgreiinga prosjektet notatet we authors evaluators report study evaluation review`)

	// studies are what findings come from.
	studies = []string{"studien", "studia", "undersøkelsen", "undersøkelsene", "undersøkinga", "undersøkingane", "kartleggingen", "kartlegginga", "kartlegging", "evalueringen", "evalueringa", "analysen", "analysene", "analysane", "gjennomgangen",
		"funnene", "funna", "funn", "resultatene", "resultata", "resultater", "tallene", "tala", "tall", "dataene", "data", "rapporten", "intervjuene", "intervjua", "erfaringene", "erfaringane", "svarene", "svara", "observasjonene", "observasjonane", "tilsynet", "revisjonen",
		"gjennomgang", "målingen", "målinga", "målingene", "casestudien", "casestudiene", "case-studiene", "materialet", "informantene", "respondentene",
		"study", "survey", "evaluation", "analysis", "findings", "results", "figures", "review", "interviews", "audit", "we", "vi"}

	// reports are the verbs by which studies speak.
	reports = wordSet(`viser syner finner finn fant fann avdekker avdekkjer avdekket tyder dokumenterer indikerer antyder bekrefter stadfestar konkluderer peker peikar påviser
		show shows showed find finds found indicate indicates suggest suggests reveal reveals confirm confirms conclude concludes demonstrate demonstrates`)

	recommends = wordSet("anbefaler tilrår foreslår føreslår oppfordrer oppmodar råder rår recommend recommends propose proposes suggest suggests advise advises urge")
	against    = wordSet("fraråder frarår discourage discourages")
	passive    = wordSet("anbefales anbefalast tilrås tilrådast foreslås føreslås recommended")
	ought      = wordSet("bør should ought")
	must       = wordSet("må must")

	// speech are verbs by which somebody else than the authors says something.
	speech = wordSet(`mener meiner sier seier hevder hevdar uttaler uttalar uttalte fremhever framhever framhevar ønsker ønskjer ønsket etterlyser etterlyste påpeker påpeikar påpekte
		anbefalte tilrådde foreslo foreslått føreslo anbefalt oppgir oppgav foreslår anbefaler tilrår krever krev varsler signaliserer trekker peker understreker forteller fortel svarer svarar
		mente meinte felt feel feels thought think thinks wanted called urged
		says said argues argued claims claimed believes stated recommended proposed wants reports`)

	// conditions open a clause of purpose that a main clause with må answers:
	// Skal …, Dersom … skal …, For at/å …. A bare condition tells a consequence.
	conditions = wordSet("skal dersom hvis viss om når for if")
	purposes   = wordSet("skal for should")
)

// recommendationCue finds the wording of a recommendation in t, in a section of
// kind. Modals alone are wrong four times in five outside the sections that
// weigh and conclude, so there only the authors' own voice counts.
func recommendationCue(t *text, kind record.SectionKind) (cue, bool) {
	if question(t.raw) || len(t.words) < 3 {
		return cue{}, false
	}
	for i, w := range t.words {
		if t.quote[i] {
			continue
		}
		switch {
		case against[w] && besideAuthor(t, i), recommends[w] && (besideAuthor(t, i) || headed(kind) && !thirdParty(t, i)):
			return cue{"anbefaling/" + w, t.near(i, i)}, true
		case passive[w] && !past(t, i) && (w != "recommended" || i > 0 && (t.words[i-1] == "is" || t.words[i-1] == "are")):
			return cue{"anbefaling/" + w, t.words[i]}, true
		}
		for _, p := range phrases {
			if end, ok := t.follows(i, p.words); ok {
				return cue{"anbefaling/" + p.id, t.raw[t.span[i].Start:t.span[end-1].End]}, true
			}
		}
	}
	if label.MatchString(t.raw) {
		return cue{"anbefaling/merke", label.FindString(t.raw)}, true
	}
	weighs := kind == record.KindSummary || kind == record.KindConclusion || kind == record.KindFindings || kind == record.KindMixed || kind == record.KindRecommendations
	if !weighs || thirdParty(t, -1) {
		return cue{}, false
	}
	if i := t.find(ought, 0); i >= 0 && !past(t, i) && !asks(t, i) {
		return cue{"anbefaling/" + t.words[i], t.words[i]}, true
	}
	i := t.find(must, 0)
	if i < 0 || consequence(t, i) {
		return cue{}, false
	}
	switch {
	case kind == record.KindFindings && conditional(t, i),
		kind != record.KindFindings && (i > 0 && actor(t.words[i-1]) || conditional(t, i)),
		kind == record.KindRecommendations || kind == record.KindMixed:
		return cue{"anbefaling/" + t.words[i], t.words[i]}, true
	}
	return cue{}, false
}

// label opens a recommendation that counts its kind: Anbefaling 3: …
var label = regexp.MustCompile(`^(?:Anbefaling|Tilråding|Tilrådning|Råd|Recommendation)(?:\s+nr\.?)?\s+\d{1,2}(?:\.\d{1,2})?\s*[:.–-]`)

// headed reports whether kind says that its text recommends.
func headed(kind record.SectionKind) bool {
	return kind == record.KindRecommendations || kind == record.KindMixed
}

// phrases are recommendations in more than one word; * is up to three words.
var phrases = []struct {
	id    string
	words []string
}{
	{"behov-for", []string{"det", "er", "*", "behov", "for", "å"}},
	{"behov-for", []string{"det", "er", "*", "behov", "for", "at"}},
	{"fordel", []string{"kan", "med", "fordel"}},
	{"fordel", []string{"kan", "med", "føremon"}},
	{"framlegg", []string{"gjer", "framlegg", "om"}},
	{"rår-til", []string{"rår", "til"}},
	{"rår-til", []string{"vi", "rår", "*", "til"}},
	{"vår-vurdering", []string{"vår", "vurdering", "*", "bør"}},
	{"vår-vurdering", []string{"etter", "vår", "vurdering", "bør"}},
	{"vi-mener", []string{"vi", "mener", "*", "bør"}},
	{"vi-mener", []string{"vi", "meiner", "*", "bør"}},
	{"oppfølging", []string{"oppfølging", "kan", "være", "å"}},
	{"oppfølging", []string{"oppfølging", "vil", "være", "å"}},
	{"avgjørende", []string{"er", "det", "avgjørende", "at"}},
	{"avgjerande", []string{"er", "det", "avgjerande", "at"}},
	{"need-to", []string{"there", "is", "*", "need", "to"}},
	{"would-benefit", []string{"would", "benefit", "from"}},
}

// besideAuthor reports whether the verb at i has the authors for subject: the
// word before it, or the word behind it where the verb stands first.
func besideAuthor(t *text, i int) bool {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if authors[t.words[k]] {
			return true
		}
	}
	return i+1 < len(t.words) && authors[t.words[i+1]]
}

// past reports whether the word at i speaks of what is over: burde ha, ble
// anbefalt, tidligere.
func past(t *text, i int) bool {
	for k := max(0, i-3); k < len(t.words) && k <= i+3; k++ {
		switch t.words[k] {
		case "ha", "hatt", "tidligere", "tidlegare", "ble", "blei", "vart", "have", "previously", "was", "were":
			return true
		}
	}
	return false
}

// asks reports whether the modal at i stands in an indirect question: hvordan
// … bør, om … bør.
func asks(t *text, i int) bool {
	for k := 0; k < i; k++ {
		switch t.words[k] {
		case "hvordan", "hvorvidt", "hvilke", "hvilken", "hva", "hvem", "korleis", "kva", "kven", "kva-for", "whether", "how":
			return !speaks(t, 0, k)
		}
	}
	return false
}

// speaks reports whether words [from, to) hold a recommending modal already.
func speaks(t *text, from, to int) bool {
	for k := from; k < to; k++ {
		if ought[t.words[k]] || must[t.words[k]] {
			return true
		}
	}
	return false
}

// thirdParty reports whether somebody else is speaking: ifølge …, or a verb of
// saying whose subject is not the authors or their study. The word at except is
// not counted.
func thirdParty(t *text, except int) bool {
	for i, w := range t.words {
		if i == except {
			continue
		}
		if w == "ifølge" || w == "ifølgje" || w == "according" {
			return true
		}
		if speech[w] && i > 0 && !besideAuthor(t, i) && t.words[i-1] != "det" && t.words[i-1] != "som" {
			return true
		}
	}
	return false
}

// consequence reports whether the modal at i tells what follows and not what
// ought to be done: kommunene må dermed.
func consequence(t *text, i int) bool {
	for k := i + 1; k < len(t.words) && k <= i+3; k++ {
		switch t.words[k] {
		case "dermed", "altså", "således", "thus":
			return true
		}
	}
	return false
}

// conditional reports whether the modal at i answers a purpose or a condition
// that opens the sentence: Skal ordningen virke, må kommunene …
func conditional(t *text, i int) bool {
	for k := 0; k < i && k < 5; k++ {
		if conditions[t.words[k]] && (k == 0 || t.words[k-1] == "at" || t.words[k-1] == "that") {
			return strings.Contains(t.raw[:t.span[i].Start], ",") && t.find(purposes, k) >= 0 && t.find(purposes, k) < i
		}
	}
	return false
}

// findingCue finds the wording of a result in t: a study, a verb of showing, and
// what it shows.
func findingCue(t *text) (cue, bool) {
	if question(t.raw) || len(t.words) < 5 {
		return cue{}, false
	}
	for i, w := range t.words {
		if i > 8 {
			break
		}
		if t.quote[i] || !reports[w] {
			continue
		}
		at := -1
		for k := i + 1; k < len(t.words) && k <= i+4; k++ {
			if x := t.words[k]; x == "at" || x == "that" {
				at = k
			}
		}
		for k := max(0, i-4); k <= i+1 && k < len(t.words); k++ {
			if study(t.words[k]) && (at > 0 || k < i) {
				return cue{"funn/" + w, t.near(min(k, i), max(k, i))}, true
			}
		}
	}
	return cue{}, false
}

func study(w string) bool {
	for _, s := range studies {
		if w == s || len(s) >= 6 && strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// near is the text from word i to word k.
func (t *text) near(i, k int) string { return t.raw[t.span[i].Start:t.span[k].End] }
