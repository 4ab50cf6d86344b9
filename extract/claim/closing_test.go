package claim

import "testing"

func TestLooksBack(t *testing.T) {
	tests := []struct {
		s    string
		want bool
	}{
		{"Vi har ovenfor presentert synet til tre grupper av ansatte.", true},
		{"I dette kapittelet har vi sett på hvordan skolene bruker midlene.", true},
		{"I dette kapitlet har me drøfta korleis bygdene samarbeider.", true},
		{"In this chapter we have examined how the ports are run.", true},
		{"I dette kapittelet ser vi på hvordan skolene bruker midlene.", false},
		{"Vi har presentert funnene for kommunene.", false},
		{"I dette kapittelet har tilsynet brukt egne data.", false},
		{"We have examined 40 schools.", false},
	}
	for _, tt := range tests {
		x := parse(tt.s)
		if got := looksBack(&x); got != tt.want {
			t.Errorf("%q: got %v, want %v", tt.s, got, tt.want)
		}
	}
}

func TestFoot(t *testing.T) {
	tests := []struct {
		s    string
		want bool
	}{
		{"Vedlegg: 1. Tabeller. 2. Brev fra staten.", true},
		{"Kopi: Fylkeskommunen", true},
		{"Les mer: Notat 3 fra etaten.", true},
		{"Brot på: lova § 3.", true},
		{"Rapporten: vi fant lite.", false},
		{"Notat 4/2020 · side 3 av 12", true},
		{"Report 7 page 3 of 12", true},
		{"Vedlegg 3 viser at kostnadene har økt: se tabell 2.", false},
		{"På 3 av 12 skoler mangler elevene en plan.", false},
	}
	for _, tt := range tests {
		if got := foot(tt.s); got != tt.want {
			t.Errorf("%q: got %v, want %v", tt.s, got, tt.want)
		}
	}
}
