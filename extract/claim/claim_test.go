package claim

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/lang"
	"funn/extract/record"
	"funn/extract/rule"
)

func parse(s string) text {
	t, _ := read(s, lang.Guess(s), nil)
	return t
}

// built is what all tests share that change nothing about it.
var built = sync.OnceValues(func() (*Reader, error) {
	stems := lang.NewStemmer()
	set, err := rule.New(stems, rule.Builtin()...)
	return New(stems, set, DefaultOptions()), err
})

// reading is a walk over no document, for the grammars of one sentence.
func reading(t *testing.T) *walk {
	t.Helper()
	r, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return &walk{Reader: r, match: r.rules.Matcher()}
}

func TestRecommendationCue(t *testing.T) {
	tests := []struct {
		kind record.SectionKind
		s    string
		want string // rule, "" for none
	}{
		// The authors' own voice counts anywhere.
		{record.KindOther, "Vi anbefaler at kommunene lager en felles plan.", "anbefaling/vi-anbefaler"},
		{record.KindOther, "På kort sikt anbefaler vi en videreføring av ordningen.", "anbefaling/vi-anbefaler"},
		{record.KindOther, "Rapporten anbefaler derfor en ny modell.", "anbefaling/vi-anbefaler"},
		{record.KindOther, "Det anbefales at rutinen gjennomgås årlig.", "anbefaling/anbefales"},
		{record.KindOther, "Vi foreslår at fylket tar kostnaden.", "anbefaling/vi-anbefaler"},
		{record.KindOther, "Det er behov for å avklare ansvaret.", "anbefaling/behov-for"},
		{record.KindOther, "Det er sterkt behov for å samle tjenestene.", "anbefaling/behov-for"},
		{record.KindOther, "Skolene kan med fordel dele utstyr.", "anbefaling/fordel"},
		{record.KindOther, "Vi tilrår at departementet endrar forskrifta.", "anbefaling/vi-anbefaler"},
		{record.KindOther, "Vi gjer framlegg om ein ny plan.", "anbefaling/framlegg"},
		{record.KindOther, "We recommend that the ministry revise the scheme.", "anbefaling/vi-anbefaler"},
		// Modals count where the report weighs and concludes.
		{record.KindConclusion, "Kommunene bør derfor innføre en felles rutine.", "anbefaling/bør"},
		{record.KindConclusion, "Staten må ta en større del av kostnaden.", "anbefaling/må-aktør"},
		{record.KindFindings, "Skal ordningen virke, må kommunene samarbeide tettere.", "anbefaling/må-formål"},
		{record.KindFindings, "Undersøkelsen viser at veilederne bør følges opp bedre.", "anbefaling/bør"},
		{record.KindOther, "Kommunene bør innføre en felles rutine.", ""},
		// A reasoned one counts anywhere.
		{record.KindOther, "Kommunene bør derfor innføre en felles rutine.", "anbefaling/derfor-bør"},
		{record.KindBackground, "Kommunene bør derfor innføre en felles rutine.", ""},
		{record.KindOther, "Dette må undersøkes nærmere.", "anbefaling/behov-for"},
		{record.KindOther, "Vi ber kommunene om tilbakemelding innen 1. mai.", ""},
		{record.KindOther, "Vi ber verkene om å fylle ut skjemaet.", ""},
		// Not: third parties, questions, past acts, consequences, quotes.
		{record.KindConclusion, "Utvalget mener at ordningen bør avvikles.", ""},
		{record.KindConclusion, "Ifølge ansatte bør lederen være mer til stede.", ""},
		{record.KindConclusion, "Bør kommunen eie anlegget selv?", ""},
		{record.KindConclusion, "Kravene burde ha vært tydeligere.", ""},
		{record.KindConclusion, "I 2015 ble det anbefalt å samle tjenestene.", ""},
		{record.KindFindings, "Kommunene må dermed dekke mer selv.", ""},
		{record.KindFindings, "Dersom rammen ikke økes, må flere bruer stenges.", ""},
		{record.KindFindings, "En rektor sa at «vi må velge hvert eneste år».", ""},
		{record.KindConclusion, "Vi har undersøkt hvordan tilbudet bør organiseres.", ""},
		{record.KindOther, "OECD anbefaler en lavere sats.", ""},
	}
	w := reading(t)
	for _, tt := range tests {
		x := parse(tt.s)
		c, ok := w.cue(rule.Recommendation, &x, rule.Place{Kind: tt.kind})
		if ok != (tt.want != "") || c.id != tt.want {
			t.Errorf("%s: %q: got %q, want %q", tt.kind, tt.s, c.id, tt.want)
		}
		if ok && !strings.Contains(tt.s, c.words) {
			t.Errorf("%q: cue %q is not in it", tt.s, c.words)
		}
	}
}

func TestFindingCue(t *testing.T) {
	tests := []struct {
		s    string
		want bool
	}{
		{"Undersøkelsen viser at 40 prosent av elevene savner et tilbud.", true},
		{"Funnene fra målingene viser at slike kurs virker i begge aldersgrupper.", true},
		{"Vi finner at kostnadene har økt mer enn ventet.", true},
		{"Kartlegginga viser store skilnader mellom kommunane.", true},
		{"Resultatene tyder på at ordningen virker.", true},
		{"The survey shows that most pupils are satisfied with the meals.", true},
		{"Viser undersøkelsen at elevene trives bedre?", false},
		{"Prosjektet skal undersøke hvordan elevene trives på skolen.", false},
		{"Statsråden viser til at regjeringen vil legge fram en plan.", false},
	}
	w := reading(t)
	for _, tt := range tests {
		x := parse(tt.s)
		if _, got := w.cue(rule.Finding, &x, rule.Place{Kind: record.KindOther}); got != tt.want {
			t.Errorf("%q: got %v", tt.s, got)
		}
	}
}

func TestModality(t *testing.T) {
	tests := []struct {
		s, word  string
		strength record.Strength
		polarity record.Polarity
	}{
		{"Kommunene bør samarbeide.", "bør", record.StrengthShould, record.PolarityPositive},
		{"Staten må bidra med informasjon.", "må", record.StrengthMust, record.PolarityPositive},
		{"Skolene kan dele utstyr.", "kan", record.StrengthCould, record.PolarityPositive},
		{"Felles opplæring av mannskap.", "", record.StrengthImplicit, record.PolarityPositive},
		{"Ordningen bør ikke videreføres.", "bør", record.StrengthShould, record.PolarityNegative},
		{"Rutinen bør endres slik at ingen venter.", "bør", record.StrengthShould, record.PolarityPositive},
		{"Utvalet tilrår ikkje at satsen blir heva.", "tilrår", record.StrengthShould, record.PolarityNegative},
		{"Kommunene kan sette som vilkår at leietakere må flytte selv.", "kan", record.StrengthCould, record.PolarityPositive},
		{"Skal ordningen virke, må kommunene bidra.", "må", record.StrengthMust, record.PolarityPositive},
		{"Vi mener at kommunene bør rapportere oftere enn de må i dag.", "bør", record.StrengthShould, record.PolarityPositive},
		{"The ministry should not extend the scheme.", "should", record.StrengthShould, record.PolarityNegative},
	}
	w := reading(t)
	for _, tt := range tests {
		x := parse(tt.s)
		word, strength := w.lexicon.modalityOf(&x)
		if word != tt.word || strength != tt.strength {
			t.Errorf("%q: got %q %s", tt.s, word, strength)
		}
		if got := polarityOf(&x); got != tt.polarity {
			t.Errorf("%q: got %s", tt.s, got)
		}
	}
}

func TestAddressee(t *testing.T) {
	w := reading(t)
	for s, want := range map[string]string{
		"Kommunene bør samarbeide om innkjøp.":                                   "Kommunene",
		"Sentrale myndigheter bør sikre likt tilbud.":                            "Sentrale myndigheter",
		"Derfor må kommunene ta ansvar.":                                         "kommunene",
		"Vi anbefaler at Helsedirektoratet lager en veileder.":                   "Helsedirektoratet",
		"Vi mener at statlige myndigheter bør legge til rette.":                  "statlige myndigheter",
		"Vi tilrår at departementet endrar forskrifta.":                          "departementet",
		"Det bør innføres et fast vern.":                                         "",
		"Opplæringen bør inngå i kommunens ansvar.":                              "",
		"Landanleggene bør eies av det offentlige.":                              "",
		"The municipalities should publish their plans.":                         "The municipalities",
		"Skal ordningen virke, må imidlertid fylkeskommunene bidra mer enn før.": "fylkeskommunene",
	} {
		x := parse(s)
		if got := w.lexicon.addresseeOf(&x); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

func TestGuides(t *testing.T) {
	for s, want := range map[string]bool{
		"I kapittel 4 presenteres resultatene.":                true,
		"I erfaringsheftet beskrives grepene nærmere.":         true,
		"Dette kapittelet drøfter årsakene.":                   true,
		"Funnene er nærmere omtalt i kapittel 3.":              true,
		"Revisjonen oppsummerer her det viktigste.":            true,
		"Kommunene beskriver ordningen som nyttig.":            false,
		"Undersøkelsen viser at kommunene mangler fagfolk.":    false,
		"Staten må bidra med kart over alle rasfarlige veier.": false,
		"Informasjon bør gjøres tilgjengelig på flere språk.":  false,
	} {
		x := parse(s)
		if got := guides(&x); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}

func TestGroup(t *testing.T) {
	s := "Tilbudet varierer mye. Dette skyldes ulik økonomi. Det er 40 kommuner med. I tillegg kommer seks bydeler. Elevene er fornøyde."
	spans := lang.Sentences([]lang.Passage{{Text: s, Language: record.Bokmaal}})[0]
	var got []string
	for _, sp := range reading(t).group(s, spans) {
		got = append(got, sp.Of(s))
	}
	want := []string{
		"Tilbudet varierer mye. Dette skyldes ulik økonomi.",
		"Det er 40 kommuner med. I tillegg kommer seks bydeler.",
		"Elevene er fornøyde.",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// The addressee is the subject who acts: none behind a preposition, none of a
// passive.
func TestAddresseeSubject(t *testing.T) {
	w := reading(t)
	for s, want := range map[string]string{
		"Elever fra ungdomsskolen bør få et eget opplegg.":                      "",
		"Samarbeidet med kommunene må styrkes.":                                 "",
		"Kommunene bør gis større frihet.":                                      "",
		"Kommunane bør få meir tid.":                                            "Kommunane",
		"Fylkene må ikke bli kontrollert oftere.":                               "",
		"Vi anbefaler at direktoratet blir tilført midler.":                     "",
		"Vi anbefaler at departementet og direktoratet avklarer rollene.":       "departementet",
		"Departementet og direktoratet bør avklare rollene.":                    "Departementet og direktoratet",
		"Både staten og kommunene må bidra.":                                    "staten og kommunene",
		"Schools in the county should share staff.":                             "",
		"The ministry should be given a clearer role.":                          "",
		"The ministry should be clear about its role.":                          "The ministry",
		"The municipalities and the county should cooperate.":                   "The municipalities and the county",
		"Etter vår vurdering bør derfor departementet ta ansvar.":               "departementet",
		"Oversikten hos politiet bør bli bedre.":                                "",
		"Derfor bør kommunene finnes i registeret.":                             "kommunene",
		"Tilskotet til kommunane bør aukast, og staten bør lage ein rettleiar.": "staten",
	} {
		x := parse(s)
		if got := w.lexicon.addresseeOf(&x); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

func TestNothing(t *testing.T) {
	w := reading(t)
	for s, want := range map[string]bool{
		"Ingen anbefaling.":                 true,
		"Ingen merknader.":                  true,
		"No findings.":                      true,
		"Ingen av lagene søkte.":            false,
		"Ingen fikk med seg anbefalingene.": false,
	} {
		x := parse(s)
		if got := w.lexicon.nothing(&x); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}

// Advice goes on in a sentence that adds to it, and in one that grants what it was
// against.
func TestAdvice(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want bool
	}{
		{"I tillegg bør kommunene dele erfaringer.", true},
		{"Fylket må dessuten følge opp tallene.", true},
		{"For det andre å avklare ansvaret.", true},
		{"Dersom ordningen likevel utvides, må satsen heves.", true},
		{"Kommunene bør dele erfaringer.", false},
		{"Dersom ordningen utvides, må flere vente.", false},
		{"Det er også mange som venter.", false},
		{"Bør kommunene dessuten dele erfaringer?", false},
	} {
		for _, after := range []bool{true, false} {
			w := reading(t)
			if after {
				w.advised(cue{id: "anbefaling/vi-anbefaler", words: "anbefaler"}, true)
			}
			x := parse(tt.s)
			c, ok := w.goesOn(&x, rule.Place{Kind: record.KindOther})
			if ok != (tt.want && after) || ok && c.id == "" {
				t.Errorf("%q after advice %v: got %q, %v", tt.s, after, c.id, ok)
			}
		}
	}
}

// Who wrote a report is also in its headings and first lines.
func TestOffice(t *testing.T) {
	w := reading(t)
	for _, tt := range []struct {
		line  string
		front bool
		want  string
	}{
		{"Samlet vurdering fra seksjonssjefen", false, "seksjonssjefen"},
		{"Utvalgets mandat og sammensetning", false, "utvalget"},
		{"Kommunedirektørens innstilling", false, "kommunedirektøren"},
		{"Sørvik kommune, planavdelingen", true, "planavdelingen"},
		{"Fra: Byrådet", true, "byrådet"},
		{"Notat til byrådet", true, ""},
		{"Utvalgets rolle i reformen", false, ""},
		{"Elevenes vurdering av tilbudet", false, ""},
		{"Ledelsens svar", false, ""},
	} {
		got := w.office(nil, tt.line, tt.front)
		if tt.want == "" && len(got) > 0 || tt.want != "" && (len(got) != 1 || got[0] != tt.want) {
			t.Errorf("%q: got %q, want %q", tt.line, got, tt.want)
		}
	}
}

// A sentence that asserts before it asks recommends what it asserts.
func TestAssertsThenAsks(t *testing.T) {
	w := reading(t)
	for s, want := range map[string]bool{
		"Vår vurdering er at målene bør avklares: Hvem skal få hjelp?": true,
		"Kommunene bør svare på ett spørsmål: Hvem skal få hjelp?":     true,
		"Det store spørsmålet gjenstår: Bør ordningen videreføres?":    false,
		"Bør kommunene svare?": false,
	} {
		x := parse(s)
		if _, got := w.cue(rule.Recommendation, &x, rule.Place{Kind: record.KindConclusion}); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}
