package outline

import (
	"testing"

	"funn/extract/record"
)

func TestLabel(t *testing.T) {
	k := kindsOf(t)
	for s, want := range map[string]Label{
		"Ledelsens svar: Vi er enige.":                      {Kind: record.KindOther, Reply: true},
		"Kommunedirektørens kommentar: Dette er i arbeid.":  {Kind: record.KindOther, Reply: true},
		"Svar frå leiinga: Vi er samde.":                    {Kind: record.KindOther, Reply: true},
		"Leiinga sitt svar: Vi er samde.":                   {Kind: record.KindOther, Reply: true},
		"Management response: Agreed.":                      {Kind: record.KindOther, Reply: true},
		"The Ministry's comments: Agreed.":                  {Kind: record.KindOther, Reply: true},
		"Risiko: Brannen sprer seg.":                        {Kind: record.KindOther},
		"Konsekvens: Kundane må vente.":                     {Kind: record.KindOther},
		"Komiteens merknader: Ordningen bør vare.":          {},
		"Departementets merknader: Ordninga varer.":         {Kind: record.KindOther, Reply: true},
		"Rapport: NIBR-rapport 2016:5":                      {Kind: record.KindOther},
		"Foreligger ikke. Rapporten kommer til våren.":      {Kind: record.KindOther},
		"Ligg ikkje føre. Rapporten kjem til våren.":        {Kind: record.KindOther},
		"Foreligger ikke plan, må den lages.":               {},
		"Les meir i heftet som kom i fjor.":                 {Kind: record.KindOther},
		"Last ned rapporten på nettsidene.":                 {Kind: record.KindOther},
		"Read more about it on our pages.":                  {Kind: record.KindOther},
		"Leserne vil ha mer.":                               {},
		"Våre kommentarer: Dette er alvorlig.":              {},
		"Revisjonens kommentar: Dette er alvorlig.":         {},
		"Svar på problemstilling: Nei.":                     {},
		"Svaret er klart: det virker ikke.":                 {},
		"Kommunedirektørens forslag: Budsjettet settes ned": {},
		"Risikoen er stor, og svaret er enkelt: Vent.":      {},
	} {
		if got := k.read(s); got != want {
			t.Errorf("%q: got %+v, want %+v", s, got, want)
		}
	}
	for s, want := range map[string]string{
		"Anbefaling 3: Innfør vaktordning.":     "Innfør vaktordning.",
		"Tilråding 2 – Kommunen bør føre logg.": "Kommunen bør føre logg.",
		"Recommendation 4: Merge the registers": "Merge the registers",
		"Funn 2.1: Porten sto åpen.":            "Porten sto åpen.",
		"Tabell 3: Utgifter":                    "",
		"Anbefaling: Innfør vaktordning.":       "",
		"Anbefaling 3 er fulgt opp: ja":         "",
		"Intervju 3: Læreren":                   "",
	} {
		got := ""
		if n := k.item(s); n > 0 {
			got = s[n:]
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

func TestOtherKinds(t *testing.T) {
	k := kindsOf(t)
	for heading, want := range map[string]record.SectionKind{
		"Assessment and recommendations": record.KindMixed, "Key figures (2019)": record.KindOther, "Nøkkeltall": record.KindOther, "Nøkkeltal 2020": record.KindOther,
		"Kva skjer vidare?": record.KindOther, "What is next?": record.KindOther, "What next?": record.KindRecommendations, "Om heftet": record.KindBackground,
	} {
		if got := k.of(heading); got != want {
			t.Errorf("%q: got %q, want %q", heading, got, want)
		}
	}
}
