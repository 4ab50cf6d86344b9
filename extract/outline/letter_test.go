package outline

import (
	"testing"

	"funn/extract/record"
)

func TestAnswers(t *testing.T) {
	for heading, want := range map[string]bool{
		"Bedriftenes svar": true, "Lærarane sine svar": true, "Teachers' responses": true, "3.2 Elevenes svar": false,
		"Ledelsens svar": false, "Kommunen sitt svar": false, "Management response": false, "Rådmannens høringssvar": false, "Svar": false,
		"Svar på problemstillingene": false,
	} {
		if got := answers(heading); got != want {
			t.Errorf("answers(%q) = %t", heading, got)
		}
	}
}

func TestSeriesOnTwoLines(t *testing.T) {
	for _, c := range []struct{ before, line, want string }{
		{"Rapport", "2019:14", "Rapport 2019:14"},
		{"NIVI-notat", "2020:3", "NIVI-notat 2020:3"},
		{"Working Paper", "No. 12/2018", "Working Paper No. 12/2018"},
		{"Side", "2019:14", ""},
		{"Saksnummer", "2019/114", ""},
		{"Rapport", "2019", ""},
		{"NOU", "Norges offentlige utredninger 2021: 19", "NOU 2021: 19"},
		{"", "Noregs offentlege utgreiingar 2020: 4", "NOU 2020: 4"},
	} {
		if got := seriesOf(c.before, c.line); got != c.want {
			t.Errorf("seriesOf(%q, %q) = %q, want %q", c.before, c.line, got, c.want)
		}
	}
}

func TestKindOfPhrases(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for heading, want := range map[string]record.SectionKind{
		"Hovedfunn og veien videre":                    record.KindMixed,
		"Funn og neste steg i arbeidet":                record.KindFindings,
		"Hva kommunen må gjøre":                        record.KindRecommendations,
		"Kva skulane bør gjere":                        record.KindRecommendations,
		"What the agency should do":                    record.KindRecommendations,
		"Hva kommunen har gjort":                       "",
		"Høringssvar – forslag til ny lov om fjordbåt": "",
		"Gjeldende rett":                               record.KindBackground,
		"Årets aktiviteter og resultater":              record.KindOther,
		"Merknader til de enkelte bestemmelsene":       record.KindOther,
		"Implikasjonar for praksis":                    record.KindRecommendations,
	} {
		if got := x.kinds.of(heading); got != want {
			t.Errorf("of(%q) = %q, want %q", heading, got, want)
		}
	}
}

func TestClosing(t *testing.T) {
	for s, want := range map[string]bool{
		"Med vennlig hilsen": true, "Med helsing": true, "Yours sincerely,": true, "Med hilsen Kari Ås": true,
		"Hilsen til skolene": false, "Regarding costs": false, "Medlemmene": false,
	} {
		if got := closing.MatchString(s); got != want {
			t.Errorf("closing of %q = %t", s, got)
		}
	}
}

func TestReference(t *testing.T) {
	for s, want := range map[string]bool{"vår ref": true, "dykkar ref": true, "nr": true, "antall": false, "kroner": false} {
		if reference[s] != want {
			t.Errorf("reference[%q] = %t", s, !want)
		}
	}
}
