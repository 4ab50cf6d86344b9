package relation

import (
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestRespondents reads who a survey went to.
func TestRespondents(t *testing.T) {
	p := parser(t)
	var r Result
	for _, c := range []struct {
		l          record.Language
		text, want string
	}{
		{"nb", "Spørreskjemaet ble sendt til 1 200 skippere.", "skippere"},
		{"nb", "Vi sendte et spørreskjema til alle skipperne.", "alle skipperne"},
		{"nb", "Undersøkelsen ble gjennomført i mai blant matroser på kysten.", "matroser"},
		{"nb", "Vi spurte 450 skippere om økonomien.", "skippere"},
		{"nn", "Spørjeskjemaet gjekk til 300 skipparar.", "skipparar"},
		{"nn", "Me spurde 450 skipparar om økonomien.", "skipparar"},
		{"en", "We surveyed 450 skippers about their economy.", "skippers"},
		{"en", "The questionnaire was sent to 450 skippers.", "skippers"},
		{"nb", "Undersøkelsen viser at skipperne er fornøyde.", ""},
		{"nb", "Undersøkelsen ble sendt til departementet.", ""},
		{"nb", "Undersøkelsen bidro til bedre rutiner.", ""},
		{"nb", "De spurte 450 skippere.", ""},
		{"nb", "Båten ble sendt til 450 skippere.", ""},
	} {
		if got := p.Respondents(&r, c.text, c.l); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestAsked gives what people answer to those who were asked, and nothing else.
func TestAsked(t *testing.T) {
	p := parser(t)
	for _, c := range []struct {
		l              record.Language
		previous, text string
		base           string
	}{
		{"nb", "", "48 prosent mener at prisen er for høy.", "skippere"},
		{"nb", "", "«Har du lån?» 48 prosent svarte ja.", "skippere"},
		{"nb", "", "Sju av ti er svært fornøyde.", "skippere"},
		{"nn", "", "Sju av ti er svært nøgde.", "skippere"},
		{"en", "", "Seven out of ten are very satisfied.", "skippere"},
		{"nb", "", "Svarprosenten ble 37,5 %.", "skippere"},
		{"nb", "Det er 96 båter i havna.", "Svarprosenten ble 37,5 %.", "skippere"},
		{"nb", "12 prosent av matrosene er nye.", "48 prosent mener at prisen er for høy.", "matrosene"},
		{"nb", "12 prosent av matrosene og 8 prosent av kokkene er nye.", "48 prosent mener at prisen er for høy.", ""},
		{"nb", "", "I spørreundersøkelsen sier tre av fire at prisen er høy.", "skippere"},
		{"nb", "", "48 prosent ble malt i fjor.", ""},
		{"nb", "", "Renten er 4 prosent.", ""},
		{"nb", "", "48 prosent av matrosene mener at prisen er for høy.", "matrosene"},
	} {
		var r Result
		p.Parse(&r, quantity.Passage{Text: c.text, Previous: c.previous, Asked: "skippere", Language: c.l})
		if len(r.Percentages) != 1 || r.Percentages[0].Base != c.base {
			t.Errorf("%s %s: %s, want base %q", c.previous, c.text, show(&r), c.base)
		}
	}
}
