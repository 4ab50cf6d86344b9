package lang

import (
	"testing"

	"funn/extract/record"
)

func TestGuess(t *testing.T) {
	for _, tt := range []struct {
		want record.Language
		text string
	}{
		{"nb", "Kommunene har ikke god nok oversikt over hvordan tilskuddet blir brukt, og noen mangler rutiner."},
		{"nn", "Kommunane har ikkje god nok oversikt over korleis tilskotet vert brukt, og nokre manglar rutinar."},
		{"en", "The municipalities do not have a good overview of how the grant is used, and some lack routines."},
		{"nb", "Hva sier forskningen?"},
		{"nb", "Anbefalinger for videre arbeid"},
		{"nb", "Flyktninger mangler ofte bolig."},
		{"nn", "Tilrådingar for det vidare arbeidet"},
		{"nn", "Korleis går det?"},
		{"en", "Summary of the findings"},
		{"en", "What works, and for whom?"},
		{"und", "NIBR-rapport 2016:5"},
		{"und", "Funn og tiltak i, til og av 2015"},
		{"und", "Tabell 3"},
		{"und", ""},
		{"und", "12 345 %"},
		// neighbours
		{"und", "Kommunerne har ikke nok viden om, hvordan tilskuddet bliver brugt, og nogle mangler rutiner af den slags."},
		{"und", "Vi anbefaler, at ledelsen følger op hver måned, og at medarbejderne får bedre uddannelse i opgaven."},
		{"und", "Halvdelen af borgerne er tilfredse med tilbuddet, mens hver femte mener, at der går for lang tid."},
		{"und", "Kommunerna har inte tillräcklig kunskap om hur bidraget används, och några saknar rutiner för detta."},
		{"und", "Die Gemeinden haben nicht genug Wissen über die Nutzung und das ist ein Problem für den Staat."},
		// as much of each
		{"und", "Noen kommuner svarte ikke på hva de gjør. Nokre kommunar svara ikkje på kva dei gjer."},
	} {
		if got := Guess(tt.text); got != tt.want {
			var e Evidence
			e.Add(tt.text)
			t.Errorf("%s: got %s %v, want %s", tt.text, got, e.weight, tt.want)
		}
	}
}

// A document is the sum of its parts.
func TestEvidenceAdds(t *testing.T) {
	a, b := "Kommunene har ikke plan.", "Kommunane har ikkje plan."
	var parts, both Evidence
	parts.Add(a)
	parts.Add(b)
	both.Add(a + " " + b)
	if parts != both {
		t.Errorf("the parts make %v, not %v", parts, both)
	}
	both.Add(a)
	both.Add(a)
	both.Add(a)
	if both.Language() != record.Bokmaal {
		t.Errorf("got %v", both)
	}
}
