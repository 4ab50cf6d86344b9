package claim

import "testing"

func TestFragmentary(t *testing.T) {
	tests := []struct {
		s    string
		want bool
	}{
		{"Felles kurs for alle saksbehandlere.", true},
		{"Betre samordning av dei små verka.", true},
		{"A joint register for small ports", true},
		{"Kommunene har ulike rutiner.", false},
		{"Ferries account for a tenth of the emissions.", false}, // no ending tells the verb
		{"4. 5.", false},
	}
	for _, tt := range tests {
		x := parse(tt.s)
		if got := fragmentary(&x); got != tt.want {
			t.Errorf("%q: got %v, want %v", tt.s, got, tt.want)
		}
	}
}

func TestForesees(t *testing.T) {
	tests := []struct {
		s    string
		want bool
	}{
		{"Et felles kontor vil gi lavere kostnader.", true},
		{"Eit felles kontor kan gje lågare kostnader.", true},
		{"A joint office would lower the costs.", true},
		{"Kostnadene har økt.", false},
		{"Kontoret som skal stå ferdig i 2030, har økt kostnadene.", false},
	}
	for _, tt := range tests {
		x := parse(tt.s)
		if got := foresees(&x); got != tt.want {
			t.Errorf("%q: got %v, want %v", tt.s, got, tt.want)
		}
	}
}

func TestQuotes(t *testing.T) {
	tests := []struct {
		s    string
		want bool
	}{
		{"En lærer sa det slik: «Vi får ikke tid til de barna som trenger oss mest.»", true},
		{"“We were never told about the new rules,” one driver said.", true},
		{"Halvparten av lærerne kaller ordningen «svært krevende».", false},
		{"Ordninga verkar godt.", false},
	}
	for _, tt := range tests {
		x := parse(tt.s)
		if got := x.quotes(); got != tt.want {
			t.Errorf("%q: got %v, want %v", tt.s, got, tt.want)
		}
	}
}

func TestHead(t *testing.T) {
	w := reading(t)
	tests := map[string]string{
		"vegdirektoratet":    "direktoratet",
		"vasstilsynet":       "tilsynet",
		"forskningsrådet":    "rådet",
		"riksrevisjonen":     "revisjonen",
		"statsforvaltaren":   "forvaltaren",
		"direktoratet":       "",
		"kystforsk":          "",
		"by":                 "",
		"handelshøgskolen":   "",
		"landbruksutredning": "",
	}
	for s, want := range tests {
		if got := w.head(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

func TestCompares(t *testing.T) {
	w := reading(t)
	tests := map[string]bool{
		"Det er lavere enn i nabokommunene.":      true,
		"Det er færre enn i 2015.":                true,
		"Det er dobbelt så mange som året før.":   true,
		"Det er meir enn i byane.":                true,
		"Det er færre som søker.":                 false,
		"Det er mer vanlig å leie enn å eie.":     false,
		"Det er meir uvisse om dei minste verka.": false,
	}
	for s, want := range tests {
		x := parse(s)
		if got := w.lexicon.dependent(&x); got != want {
			t.Errorf("%q: got %v, want %v", s, got, want)
		}
	}
}

func TestCounts(t *testing.T) {
	w := reading(t)
	tests := map[string]bool{
		"For det femte å samle kontorene.":        true,
		"Og for det tredje å følgje opp planane.": true,
		"Thirdly, to publish the data.":           true,
		"For det meste å vente.":                  false,
		"For det femte har kostnadene økt.":       false,
	}
	for s, want := range tests {
		x := parse(s)
		if got := w.lexicon.counts(&x); got != want {
			t.Errorf("%q: got %v, want %v", s, got, want)
		}
	}
}
