package outline

import "testing"

func TestTyped(t *testing.T) {
	for s, want := range map[string]bool{
		"Sluttrapport fra følgeforskningen": true, "Delrapport 2": true, "Final report": true, "Sluttrapport frå prosjektet": true,
		"Interim report from the pilot": true, "Rapport": true,
		"Evaluering av skogskolen": false, "Rapporten som ble borte": false, "Final exams in upper secondary school": false, "Veileder for nye styrer": false,
	} {
		if got := typed(s); got != want {
			t.Errorf("typed(%q) = %t", s, got)
		}
	}
	for s, want := range map[string]bool{
		"NORDIC HARBOUR STUDIES": true, "KYSTFONDETS RAPPORTER": true, "SKRIFTER": false,
		"Nordic harbour studies": false, "HAVNER OG FERGER": false, "WHAT WE KNOW AND DO NOT KNOW FROM MANY STUDIES": false,
	} {
		if got := seriesHead(s); got != want {
			t.Errorf("seriesHead(%q) = %t", s, got)
		}
	}
}
