package outline

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/layout"
	"funn/extract/lexicon"
	"funn/extract/record"
)

func kindsOf(t testing.TB) *kinds {
	t.Helper()
	k, err := loadKinds()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestKind(t *testing.T) {
	k := kindsOf(t)
	for want, headings := range map[record.SectionKind]string{
		record.KindFindings: `Avvik og merknader|Hovedpunkter|Key points|Styrker og svakheter|Hva har vi funnet?|Kva har vi funne?|Hovedfunn|Hovudfunn|Funn|Funn:|HOVEDFUNN|Hovedfunn i sluttrapporten|Hovedfunn i årets kartlegging|Resultater|Resultat|Resultater fra spørreundersøkelsen|
			Hovedkonklusjoner|Viktige innsiktspunkter|Sentrale funn|Våre viktigste funn|Utfordringer|Utfordringer ved ordningen|Hva fant vi?|Kva fann vi?|Key findings|Main findings|Findings|Funn 3: Klager blir liggende|
			Nøkkelfunn|Funn og vurderinger|Oppsummering av funn|Hovedresultater|What we found`,
		record.KindRecommendations: `Anbefalinger|Anbefaling|Anbefalinger for videreutvikling av ordningen|Tilrådingar|Tilrådinger|Våre råd|Våre råd til kommunene|Råd|Forslag til tiltak|Anbefalte tiltak|Veien videre|Vegen vidare|
			Vurderinger og anbefalinger|Revisjonens anbefalinger|Recommendations|Key recommendations|Recommendation 3: Simplify reporting|Anbefaling 2|Way forward|Anbefalinger til staten|Forslag til vedtak|Framlegg til vedtak|Hva nå?|Kva no?|Dette bør gjøres|Kva bør gjerast?|What now?|Prioriterte tiltak|Moglege tiltak|Hva kan gjøres?|Policy implications|Utvalgets forslag|Policy recommendations|Hva anbefaler vi?`,
		record.KindMixed:      `Forbedringspunkter|Forbetringsområde|Areas for improvement|Hovedfunn og anbefalinger|Funn og anbefalinger|Key findings and recommendations|Konklusjoner og anbefalinger|Konklusjon og anbefaling|Funn, konklusjoner og anbefalinger|Sammendrag og anbefalinger|Hovudfunn og tilrådingar`,
		record.KindSummary:    `Oppsummert om skolenes syn|Oppsummert: Skolene vil ha mer tid|Oppsummert: Skulane vil ha meir tid|In summary: Costs rose|Sammendrag|Samandrag|Oppsummering|Resymé|Kort oppsummert|Summary|Executive summary|Sammendrag av rapporten|Abstract`,
		record.KindConclusion: `Lærdommer|Lessons learned|Bottom line|Svar på problemstillingene|Overordnet vurdering|Konklusjon|Konklusjoner|Konklusjonar|Samlet vurdering|Samla vurdering|Avslutning|Avsluttende betraktninger|Conclusion|Concluding remarks|Vår vurdering`,
		record.KindBackground: `Bakgrunn|Innledning|Innleiing|Om oppdraget|Om prosjektet|Formål og problemstillinger|Mandat|Introduction|Background|Forord|Bakgrunn og formål`,
		record.KindMethod:     `Slik gjorde vi: Valg av skoler|Datakilder|Hva gjorde vi?|What we did|Approach|Metode|Metode og data|Data og metode|Metodisk tilnærming|Slik har vi regnet|Korleis vi har arbeidd|Datagrunnlag|Methodology|Approach and methods|Utvalg og metode`,
		record.KindDownloads:  `Last ned:|Last ned|Last ned rapporten|Downloads`,
		record.KindReferences: `Referanser|Referanseliste|Litteratur|Litteraturliste|Kilder|Kjelder|References|Bibliography`,
		record.KindAppendix:   `Vedlegg|Vedlegg 2: Budsjett|Vedlegg A. Revisjonskriterier|Appendix|Annex A. Budget and disbursements`,
		record.KindContents:   `Innhold|Innholdsfortegnelse|Innhald|Contents`,
		record.KindOther:      `Departementets svar|Rådmannens uttalelse|Uttalelse fra rådmannen|Svar frå leiinga|Leiinga sitt svar|Management response|Tilsvar|Om forfatterne|About the authors|Merknader til de enkelte bestemmelsene|Tilråding fra Finansdepartementet|SAMMENDRAG (UTDATA)|Forslag til lov om endringer`,
		"": `Antall observasjoner|Andelen funn|Twelve lessons from a war|Lærdommer fra et forsøk|Komiteens merknader|Vurdering|Tiltak|Oppfølging av tidligere anbefalinger|Kommunenes arbeid|Gebyrer og investeringer|Driftsresultat|Lovforslag|Programmets mål og innhold|Innhold i opplæringen|Opplæringens innhold|Barnelitteratur|Energikilder|Innvandrerbakgrunn og skole|Kommuneråd|
			Skolemat i barneskolen|Regularitet og sikkerhet|Helse, omsorg og funn av fremmedlegemer i mat`,
	} {
		for _, h := range strings.Split(headings, "|") {
			h = strings.TrimSpace(h)
			if got := k.of(h); got != want {
				t.Errorf("%q: got %q, want %q", h, got, want)
			}
		}
	}
}

func TestLexiconErrors(t *testing.T) {
	read := func(text string) *lexicon.File {
		f, err := lexicon.ReadFile("x.txt", text)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	for text, want := range map[string]string{
		"# comment\nfoo: a":              `x.txt:2:1: unknown kind "foo"`,
		"findings: a\nsummary: c\n\tb a": `x.txt:3:4: "a" is both findings and summary`,
	} {
		if _, err := newKinds(read(text), read("findings: funn")); err == nil || err.Error() != want {
			t.Errorf("%q as words: got %v, want %s", text, err, want)
		}
		_, err := newKinds(read("findings: funn"), read(text))
		if err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}

func TestSeries(t *testing.T) {
	for s, want := range map[string]string{
		"NIBR-rapport 2016:5":                          "NIBR-rapport 2016:5",
		"Publisert som NIFU-rapport 2018:8 i mars":     "NIFU-rapport 2018:8",
		"Rapport 14/2019":                              "Rapport 14/2019",
		"Rapport nr. 23":                               "Rapport nr. 23",
		"NOU 2020: 3":                                  "NOU 2020: 3",
		"Dokument 3:9 (2020–2021)":                     "Dokument 3:9 (2020–2021)",
		"Arbeidsnotat 12/2018":                         "Arbeidsnotat 12/2018",
		"Report 2020:11":                               "Report 2020:11",
		"Rapport 2019":                                 "",
		"Denne rapporten fra 2019 beskriver tilbudet.": "",
	} {
		if got := findSeries(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
	for s, want := range map[string]string{
		"NIBR-rapport 2016:5": "NIBR", "Rapport 14/2019": "", "Senter for oral helse rapport 3/2020": "Senter for oral helse",
	} {
		if got := seriesOwner(s); got != want {
			t.Errorf("owner of %q: got %q, want %q", s, got, want)
		}
	}
}

func TestNames(t *testing.T) {
	for s, want := range map[string][]string{
		"Norsk institutt for by- og regionforskning (NIBR) på oppdrag fra KS":              {"Norsk institutt for by- og regionforskning (NIBR)"},
		"Justis- og beredskapsdepartementet og Kunnskapsdepartementet.":                    {"Justis- og beredskapsdepartementet", "Kunnskapsdepartementet"},
		"Senter for oral helse og Tannlegeforeningen har":                                  {"Senter for oral helse", "Tannlegeforeningen"},
		"Direktoratet for lokal velferd og bygger på":                                      {"Direktoratet for lokal velferd"},
		"Oslo kommune, Bergen kommune og KS i 2019":                                        {"Oslo kommune", "Bergen kommune", "KS"},
		"Teknova Consulting AS og bygger":                                                  {"Teknova Consulting AS"},
		"ideas2evidence, har laget":                                                        {"ideas2evidence"},
		"hovedutvalget for samferdsel i mars":                                              {"hovedutvalget for samferdsel"},
		"Nordisk institutt for studier av innovasjon, forskning og utdanning (NIFU) i mai": {"Nordisk institutt for studier av innovasjon, forskning og utdanning (NIFU)"},
		"de ansatte":            nil,
		"Universitetet i Oslo.": {"Universitetet i Oslo"},
	} {
		if d := cmp.Diff(want, names(s)); d != "" {
			t.Errorf("%q: %s", s, d)
		}
	}
}

func TestMakersAndOrdered(t *testing.T) {
	tests := []struct {
		text          string
		makers, order []string
	}{
		{"Rapporten er utarbeidet av Senter for økonomisk forskning på oppdrag fra Helsedirektoratet.", []string{"Senter for økonomisk forskning"}, []string{"Helsedirektoratet"}},
		{"Det er Vestforsk som i samarbeid med Møreforsking har laget rapporten på oppdrag fra NAV.", []string{"Vestforsk", "Møreforsking"}, []string{"NAV"}},
		{"Fafo har gjennomført intervjuer i åtte kommuner. Oppdragsgiver er KS.", []string{"Fafo"}, []string{"KS"}},
		{"Undersøkelsen er gjennomført i fem kommuner.", nil, nil},
		{"Prosjektet har gjennomført fire samlinger.", nil, nil},
		{"Ein rapport utarbeidd av Nordlandsforskning på oppdrag frå Utdanningsdirektoratet.", []string{"Nordlandsforskning"}, []string{"Utdanningsdirektoratet"}},
		{"The evaluation was conducted by Nordvik Analytics and commissioned by Norad.", []string{"Nordvik Analytics"}, []string{"Norad"}},
		{"Oxford Analyse AS ble tildelt oppdraget.", []string{"Oxford Analyse AS"}, nil},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.makers, makers(tt.text)); d != "" {
			t.Errorf("makers of %q: %s", tt.text, d)
		}
		if d := cmp.Diff(tt.order, ordered(tt.text)); d != "" {
			t.Errorf("%q was ordered by: %s", tt.text, d)
		}
	}
}

func TestPublished(t *testing.T) {
	for s, want := range map[string]string{
		"Rapporten ble publisert 14. juni 2021.":               "14. juni 2021",
		"Forventet publiseringstidspunkt er tidlig mars 2017.": "tidlig mars 2017",
		"Fafo skal levere rapport innen 1. april 2017.":        "1. april 2017",
		"Rapporten vil bli publisert i løpet av februar.":      "februar",
		"Rapporten ble publisert av dr. Hansen 3. mai 2016.":   "3. mai 2016",
		"Undersøkelsen ble gjennomført høsten 2015.":           "",
	} {
		if got := publishedIn(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

func TestTitle(t *testing.T) {
	for s, want := range map[string]string{
		"«Trygg vei» (Vegforsk, Rapport 3/2019)":        "Trygg vei",
		"«Trygg vei. En studie»":                        "Trygg vei. En studie",
		"Tittel: Trygg vei om vinteren":                 "Trygg vei om vinteren",
		"Klart språk (Språkforum, Språkrapport 5)":      "Klart språk",
		"Skolemat (og frukt) i barneskolen":             "Skolemat (og frukt) i barneskolen",
		"Utgifter til bosetting (inkludert helse) 2015": "Utgifter til bosetting (inkludert helse) 2015",
	} {
		if got := bareTitle(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

func TestTitleScore(t *testing.T) {
	// Each title must score above each line that stands beside it in front matter.
	titles := []string{"Stille fjord – evaluering av overgangen til elektriske ferjer", "Skulemat og måltidsro – tilsyn med 24 kommunar", "Undersøkelse av kommunenes drikkevannsforsyning", "Plass til alle? Gjennomgang av barnehageopptaket i Sundvær kommune"}
	others := []string{"Vestre Kystforskning", "Rapport 14/2019", "Bergen, 14. juni 2021", "Ingrid Solvang, Per-Arne Hjelle og Mona Tveitnes", "ISBN 978-82-999123-4-7", "TILSYNET FOR BARNEMILJØ", "Oktober 2019", "Utarbeidet på oppdrag fra Samferdselsdirektoratet", "Postboks 188, 6001 Ålesund", "Forvaltningsrevisjon 2023/4"}
	for _, a := range titles {
		for _, b := range others {
			if titleScore(a) <= titleScore(b) {
				t.Errorf("%q scores %.2f, %q %.2f", a, titleScore(a), b, titleScore(b))
			}
		}
	}
}

func TestCounter(t *testing.T) {
	var c counter
	for _, step := range []struct {
		number string
		want   bool
	}{{"1", true}, {"2", true}, {"2.1", true}, {"12", false}, {"2.2", true}, {"1", true}, {"3", true}, {"A", true}, {"2", false}, {"4", true}} {
		if got := c.follows(step.number); got != step.want {
			t.Errorf("%s: got %v", step.number, got)
		}
	}
}

func TestDownload(t *testing.T) {
	tests := []struct {
		text string
		want record.Download
		ok   bool
	}{
		{"Hovedrapport 2018:4 (2 MB)", record.Download{Label: "Hovedrapport 2018:4", SizeText: "2 MB", Bytes: 2_000_000}, true},
		{"Vedlegg (PDF, 660 KB)", record.Download{Label: "Vedlegg", SizeText: "660 KB", Bytes: 660_000}, true},
		{"Kortversjon (1,5 MB)", record.Download{Label: "Kortversjon", SizeText: "1,5 MB", Bytes: 1_500_000}, true},
		{"Kommunene (24 MB per sekund) har bredbånd", record.Download{}, false},
		{"Uten størrelse", record.Download{}, false},
	}
	for _, tt := range tests {
		f := layout.Blocks(&record.Document{Text: tt.text, Pages: []record.Page{{}}, Lines: []record.Line{{Span: record.Span{End: len(tt.text)}, Page: 1}}})
		got, ok := downloadOf(&f[0])
		if ok != tt.ok || got != tt.want {
			t.Errorf("%q: got %+v %v", tt.text, got, ok)
		}
	}
}
