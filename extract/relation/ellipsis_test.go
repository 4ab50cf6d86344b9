package relation

import (
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestCarried reads the last of several sentences, separated by " / ": the whole of
// its shares is what the ones before it name, or "" where they name none.
func TestCarried(t *testing.T) {
	p := parser(t)
	for _, c := range []struct {
		l    record.Language
		text string
		base string // of every share, separated by ", "
	}{
		// Through shares that name none themselves.
		{"nb", "Av de 54 verftene har 20 prosent en plan. / 12 prosent vil lage en. / Hele 40 prosent visste ikke.", "verftene"},
		{"nn", "Av dei 54 verfta har 20 prosent ein plan. / 12 prosent vil lage ein. / Heile 40 prosent visste ikkje.", "verfta"},
		{"en", "Of the 54 shipyards 20 per cent have a plan. / 12 per cent will make one. / As many as 40 per cent did not know.", "shipyards"},
		{"nb", "Spørsmålet gikk til 640 brannfolk. / 12 prosent svarte nei. / I tillegg var det 3 prosent som ikke svarte.", ""},
		{"nb", "30 prosent av brannfolkene svarte nei. / I tillegg var det 3 prosent som ikke svarte.", "brannfolkene"},
		{"nb", "30 prosent av brannfolkene svarte nei. / I dag mangler 8 prosent utstyr.", "brannfolkene"},
		{"nb", "30 prosent av brannfolkene svarte nei. / Det er et høyt tall. / 8 prosent mangler utstyr.", "brannfolkene"},
		// What ends it.
		{"nb", "30 prosent av brannfolkene svarte nei. / Det er et høyt tall. / Grunnen er ukjent. / 8 prosent mangler utstyr.", ""},
		{"nb", "30 prosent av brannfolkene svarte nei. / Piloter er det færre av. / Renten var 8 prosent.", ""},
		{"nb", "30 prosent av brannfolkene svarte nei. / Skipperne er fornøyde. / 8 prosent mangler utstyr.", "Skipperne"},
		{"nb", "30 prosent av brannfolkene og 20 prosent av pilotene svarte nei. / 8 prosent mangler utstyr.", ""},
		{"nb", "30 prosent av brannfolkene svarte nei. / Prisene steg med 8 prosent.", "Prisene"},
		{"nb", "30 prosent av brannfolkene svarte nei. / Pilotene har 8 prosent høyere lønn.", ""},
		{"nb", "Vi spurte om 12 utsagn. / I tillegg var det 3 prosent som ikke svarte.", ""},
		// andelen points back, hver tiende and 7 av 10 are shares too, a count is looked up.
		{"nb", "Tolv prosent av skipperne har lån. / I 2016 var andelen 18 %.", "skipperne"},
		{"nn", "Tolv prosent av skipparane har lån. / Delen har auka frå 17 til 21 prosent.", "skipparane, skipparane"},
		{"en", "Twelve per cent of the skippers have loans. / In 2016 the share was 18 per cent.", "the skippers"},
		{"nb", "Tolv prosent av skipperne har lån. / Andelen kvinner er 18 %.", ""},
		{"nb", "En firedel av skipperne har lån. / Hver tiende har fått purring.", "skipperne"},
		{"nb", "En firedel av skipperne har lån. / Ytterligere 12 prosent vurderer det.", "skipperne"},
		{"nn", "Vi møtte 27 skipparar. / 19 av dei 27 hadde lån.", "skipparar"},
		{"nb", "12 prosent av båtene er nye. / 19 av de 27 hadde lån.", ""},
		{"nb", "Skjemaet gikk til 48 skippere. / 39 svarte, noe som gir en svarprosent på 81.", "skippere"},
		{"nb", "Skjemaet gikk til 58 skippere. / 39 svarte, noe som gir en svarprosent på 81.", ""},
		// A part of what the sentence before gives a part of, or sums up.
		{"nb", "Drivstoff spiser en stadig større del av rammen. / I dag tar det 46 prosent.", "rammen"},
		{"nb", "Lønn utgjorde 60 prosent av driftsbudsjettet. / Strøm utgjorde 12 prosent.", "driftsbudsjettet"},
		{"nb", "Driftskostnadene var 40 mill. kroner. / Lønn sto for 60 prosent.", "Driftskostnadene"},
		{"nn", "Løn utgjorde 60 prosent av driftsbudsjettet. / Straum utgjorde 12 prosent i 2019.", "driftsbudsjettet"},
		{"nb", "Lønn utgjorde 60 prosent av driftsbudsjettet. / Momsen utgjorde 25 prosent på mat.", ""},
		{"nb", "Gjelden er 90 mill. kroner, eller 118 prosent av inntektene. / To tredjedeler er bundet.", "Gjelden"},
		{"nb", "Undersøkelsen gikk til 214 skippere. / Svarene viser at 72 prosent har lånt penger.", "skippere"},
		{"nb", "Undersøkelsen gikk til 214 skippere. / Forskeren mener at 72 prosent har lånt penger.", ""},
	} {
		list := strings.Split(c.text, " / ")
		n := len(list) - 1
		in := quantity.Passage{Text: list[n], Previous: list[n-1], Earlier: list[:n-1], Language: c.l}
		var r Result
		p.Parse(&r, in)
		var got []string
		for _, q := range r.Percentages {
			got = append(got, q.Base)
		}
		if s := strings.Join(got, ", "); s != c.base {
			t.Errorf("%s: base %q, want %q", c.text, s, c.base)
		}
	}
}

// TestItem reads an item of a list: it takes the whole of the share above it, or
// what the lead of the list names, but not what another item is about.
func TestItem(t *testing.T) {
	p := parser(t)
	for _, c := range []struct{ lead, above, text, base string }{
		{"", "7 av 10 skippere får svar samme dag", "mot 78 % i 2017", "skippere"},
		{"Av de 120 skipperne svarte:", "40 prosent vil selge", "30 prosent er usikre", "skipperne"},
		{"Undersøkelsen blant 450 skippere viser:", "", "30 prosent er usikre", "skippere"},
		{"", "Skipperne er fornøyde", "30 prosent bruker nettbrett", ""},
		{"Hovedfunnene er:", "Skipperne er fornøyde", "30 prosent bruker nettbrett", ""},
	} {
		var r Result
		p.Parse(&r, quantity.Passage{Text: c.text, Previous: c.above, Apart: true, Lead: c.lead, Language: record.Bokmaal})
		if len(r.Percentages) != 1 || r.Percentages[0].Base != c.base {
			t.Errorf("%s | %s | %s: %s, want base %q", c.lead, c.above, c.text, show(&r), c.base)
		}
	}
}
