package layout_test

import (
	"strings"
	"testing"

	"funn/extract/layout"
)

// Labels of where a report came out, whom to ask and which law stands behind open a
// paragraph of their own behind the last item, stop or none.
func TestImprint(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nb", "Forslag\n\n- Kartlegg behovet i alle kommuner\n- Opprett et felles register over tilbudene\nRapport: Viken 2020:3\n\nNeste avsnitt står her.\n", "Rapport: Viken 2020:3"},
		{"nn", "Funn\n\n• Kommunen har ikkje plan\nLes meir: www.døme.no/plan\nKontakt: Kari Vik\n\nNeste avsnitt står her.\n", "Kontakt: Kari Vik"},
		{"en", "Advice\n\n1. Keep one register for all services in the region\nPublished in: Journal of Registers 4, 2020\n\nThe next paragraph stands here.\n", "Published in: Journal of Registers 4, 2020"},
		{"law", "Avvik 1\n\n– Planen er ikke øvd\nHjemmel: forskriften § 4\n\nNeste avsnitt står her.\n", "Hjemmel: forskriften § 4"},
		{"hanging", "Funn\n\n  - Planen er ikke øvd\n    Kilde: intervju\n\nNeste avsnitt står her.\n", "Kilde: intervju"},
		{"stars", "Tabell 1 viser dette.\n\n* p < 0,1, ** p < 0,05\nStandardfeil i parentes.\n\nNeste avsnitt står her.\n", "* p < 0,1, ** p < 0,05 Standardfeil i parentes."},
		// A phrase that goes over the line is none.
		{"open", "Neste avsnitt står her, og det har lenkje til\nRapport: ei bok om rapportar som har vore lenge på veg.\n", ""},
		{"sentence", "Funn\n\n- Kommunen sendte i fjor en første\n  rapport: den var mangelfull\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := false
			for _, b := range layout.Blocks(document(t, c.in)) {
				found = found || b.Flow.Text == c.want && b.Kind != layout.Item
				if c.want == "" && (strings.HasPrefix(b.Flow.Text, "Rapport") || strings.HasPrefix(b.Flow.Text, "rapport")) {
					t.Errorf("cut: %q", b.Flow.Text)
				}
			}
			if !found && c.want != "" {
				t.Errorf("no %q in\n%s", c.want, show(layout.Blocks(document(t, c.in))))
			}
		})
	}
	for in, want := range map[string]bool{
		"Kontakt: post@døme.no": true, "Brot på: lova § 3": true, "Legal basis: section 4": true, "Les også: Rapport 3": true,
		"Kontakten: god": false, "Kontakt:": false, "kontakt: nei": false, "Kommunen skal svare: det gjelder alle": false, "Lovbrudd: Planen mangler": false,
	} {
		if got := layout.Imprint(in); got != want {
			t.Errorf("Imprint(%q) = %t", in, got)
		}
	}
}

// The pages that stand beside a heading are no part of it.
func TestPageReference(t *testing.T) {
	for in, want := range map[string]string{
		"MAIN POINTS                 p. 9-10": "MAIN POINTS", "Hovedpunkter                   side 4": "Hovedpunkter", "Lån                            2019": "",
	} {
		got := ""
		for _, b := range layout.Blocks(document(t, "Dette er et avsnitt som står først.\n\n"+in+"\n\nDette er et avsnitt som står under.\n")) {
			if b.Kind == layout.Heading {
				got = b.Flow.Text
			}
		}
		if got != want {
			t.Errorf("%q: heading %q, want %q", in, got, want)
		}
	}
}
