package syntax

import (
	"testing"

	"funn/extract/record"
)

func TestCore(t *testing.T) {
	spans(t, Core, map[record.Language][]string{
		nb: {
			"[]henholdsvis jenter og gutter",
			"[dem] som bygger om",
			"for [dem] med over tretti ansatte",
			"blant [dem] under 30 år",
			"[15-åringer] fra Oslo",
			"av [de 602] som svarte",
			"av [disse], og",
			"av [de spurte] har",
			"blant [de ansatte] oppgir",
			"[De spurte] ble bedt",
			"av [disse] dekkes",
			"[den fastsatte lengden]",
			"[de undersøkte skolene] hadde",
			"[de lavest lønte arbeidstakerne] fikk",
			"[barne- og ungdomsvernet] fikk",
			"[landets 356 kommuner] har",
			"av [utlånt beløp] er",
			"hos [Statens vegvesen] er",
			"på [byens beste skole] er",
			"[en FoU-studie] viser",
			"av [de spurte elevene] har",
			"[kommunens ansatte leger] har",
			"i [Helse] Vest er",
			"i [Oslo kommune] er",
			"[E6] er",
			"[]12 prosent av dem",
			"[om lag 400 kommunale barnehager] fikk",
			"av []dem",
			"[]i barnehagen",
		},
		nn: {
			"blant [dei spurde] har",
			"av [dei] hadde 82 prosent",
			"[dei undersøkte kommunane] har",
			"[elevane] i vidaregåande skole",
		},
		en: {
			"in [the larger towns] of Norway",
			"of [the newly hired staff] in",
			"[the country's workforce] is",
			"[savings groups] are",
			"[the staff] live in poverty",
			"[the staff live] in Oslo are",
			"[recently planned roads] are",
			"[the 13 planned roads] are",
			"[children] live in poverty",
			"[schools] report that",
			"[those] aged 25 to 39",
			"[the process] took",
		},
	})
}

func TestNounPhrase(t *testing.T) {
	spans(t, NounPhrase, map[record.Language][]string{
		nb: {
			"[elever og lærere i barneskolen] fikk",
			"[unge og gamle] fikk",
			"av [nasjonalinntekten] og trappe opp innsatsen",
			"[inntekten etter skatt] økte",
			"[inntekten over fribeløpet] økte",
			"[inntekten] over tid",
			"[elever under 18 år] fikk",
			"[støtten] under forutsetning av",
			"[planen] for å bygge",
			"anbefalt [tilskudd] at skolen",
			"[støtten] for at skolen",
			"[støtten] til høsten",
			"[tilskuddet] i 2015",
			"[utgiftene] fra 12 til 15 prosent",
			"av [de spurte i undersøkelsen] har",
			"[dem under 30 år] svarte",
			"[menn over 60 år] svarte",
			"[kvinner mellom 30 og 49 år] svarte",
			"[innbyggere på 67 år og eldre] svarte",
			"[menn i alderen 20–39 år] svarte",
			"[menn 60 år] svarte",
			"[ungdom] 25–34 år svarte",
			"[menn] mellom 30 år",
			"[kvinner] over 30–40 år",
			"[menn] i alderen 20–39, 40–59 og over 60 år",
			"[elevene som bor på hybel], får",
			"[sakene vi har gått gjennom], viser",
			"[skolene vi snart besøker], viser",
			"[klagene fylkeskommunene mottok], gjaldt",
			"[dem uten arbeid] svarte",
			"[]og lærere",
		},
		nn: {
			"[elevar frå skulane i fylket] fekk",
			"[dei som svarte], meiner",
			"[kvinner mellom 30 og 49 år] svarte",
		},
		en: {
			"[people aged 25 to 39] said",
			"[those under 30] said",
			"[those aged 25 to 39] said",
			"[the share of children in poverty] rose",
			"[income before tax] rose",
			"[schools that answered the survey], said",
		},
	})
}

func TestNounPhraseStripsTime(t *testing.T) {
	s, _ := sentence(t, nb, "klagene fylkeskommunene mottok fra skolene i 2015, gjaldt")
	FindPeriods(s)
	if got, want := bracket(s, 0, NounPhrase(s, 0)), "[klagene fylkeskommunene mottok fra skolene] i 2015, gjaldt"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
