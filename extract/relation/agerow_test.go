package relation

import (
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestAgeRow reads cells of tables whose rows are named by an age.
func TestAgeRow(t *testing.T) {
	p := parser(t)
	for _, c := range []struct {
		language                    record.Language
		caption, group, row, column string
		want                        string
	}{
		{"nb", "Andel som leier bolig, etter alder. Prosent", "", "16–24 år", "2019", "16–24 år"},
		{"nb", "Andel som leier bolig, etter alder. Prosent", "", "67 år og over", "2019", "67 år og over"},
		{"nb", "Andel som leier bolig, etter alder. Prosent", "", "Under 25 år", "2019", "Under 25 år"},
		{"nn", "Delen som les avis. Prosent", "", "67 år og eldre", "2019", "67 år og eldre"},
		{"nb", "Andel som leier bolig. Prosent", "Alder", "25–39 år", "2019", "25–39 år"},
		{"en", "Share of people who rent, by age. Per cent", "", "16–24 years", "2019", "16–24 years"},
		{"en", "Share who rent. Per cent", "", "Aged 16 to 24", "2019", "Aged 16 to 24"},
		{"nb", "Andel som leier bolig, etter botid. Prosent", "", "5–9 år", "2019", ""},              // no age
		{"nb", "Mottakere etter alder. Prosent", "", "16–24 år", "2019", ""},                         // the ages are parts
		{"nb", "Andel som leier bolig, etter alder. Prosent", "", "Nordvest", "2019", ""},            // a place
		{"nb", "Andel som leier bolig, etter alder. Prosent", "", "Gjelden over 5 år", "2019", ""},   // no age alone
		{"nb", "Hvor gammel er du? Etter alder. Prosent", "", "16–24 år", "2019", ""},                // an answer
		{"nb", "Andel som leier bolig, etter alder. Prosent", "", "16–24 år", "Endring 2018–19", ""}, // a change
	} {
		var r Result
		p.Parse(&r, quantity.Passage{Text: "63", Language: c.language, InTable: true, Unit: "Prosent", Caption: c.caption, Group: c.group, Row: c.row, Column: c.column})
		if len(r.Percentages) != 1 {
			t.Errorf("%s | %s: %d rows", c.caption, c.row, len(r.Percentages))
			continue
		}
		if got := r.Percentages[0].Base; got != c.want {
			t.Errorf("%s | %s | %s: base %q, want %q", c.caption, c.row, c.column, got, c.want)
		}
	}
}
