package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract"
	"funn/extract/claim"
	"funn/extract/record"
	"funn/extract/rule"
)

// A recommendation is tied to the finding that it stands in, that it follows
// from, or that bears its number.
func TestBasedOn(t *testing.T) {
	set := extractor(t).Extract(document([]byte(`Rapport om ferjer

Sammendrag

Undersøkelsen viser at kostnadene har økt med 40 prosent. Derfor anbefaler vi at fylket endrer kravene.

Vi anbefaler også at staten bygger ut nettet.

Hovedfunn

• Ladetårnene står for sju av ti feil, og de bør kontrolleres hvert år.
• Billettprisen er den samme som før.

Funn 1: Passasjerene er fornøyde.

Anbefalinger

Anbefaling 1: Behold rutetabellen.
`)))
	got := map[string]string{}
	text := map[string]string{}
	for _, f := range set.Findings {
		text[f.ID] = f.Text
	}
	for _, r := range set.Recommendations {
		var on []string
		for _, id := range r.BasedOn {
			on = append(on, text[id])
		}
		got[r.Text] = strings.Join(on, "; ")
	}
	want := map[string]string{
		"Derfor anbefaler vi at fylket endrer kravene.":                         "Undersøkelsen viser at kostnadene har økt med 40 prosent.",
		"Vi anbefaler også at staten bygger ut nettet.":                         "",
		"Ladetårnene står for sju av ti feil, og de bør kontrolleres hvert år.": "Ladetårnene står for sju av ti feil, og de bør kontrolleres hvert år.",

		"Behold rutetabellen.": "Passasjerene er fornøyde.",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

const voices = `Senter for ferjer

Rapport 3:2020

Nye ferjer på gamle samband

Konklusjon

Senteret anbefaler at fylket kjøper flere ferjer. Rederiforbundet foreslår at staten betaler. Ifølge mannskapet bør avgangene være færre. Bør staten eie ferjene? «Dere må kjøpe flere», sa en kaptein. Kravene burde ha vært strengere.
`

// Whose recommendation it is: of the authors by the name of their institution,
// of others only where they are asked for.
func TestSpeaker(t *testing.T) {
	read := func(o claim.Options) map[string]record.Speaker {
		x, err := extract.NewWith(extract.Options{Claim: o})
		if err != nil {
			t.Fatal(err)
		}
		set := x.Extract(document([]byte(voices)))
		got := map[string]record.Speaker{}
		for _, r := range set.Recommendations {
			got[r.Text] = r.Speaker
			if r.Speaker != record.SpeakerAuthors && !r.NeedsReview {
				t.Errorf("%q is in no need of review", r.Text)
			}
		}
		return got
	}
	want := map[string]record.Speaker{"Senteret anbefaler at fylket kjøper flere ferjer.": record.SpeakerAuthors}
	if d := cmp.Diff(want, read(claim.DefaultOptions())); d != "" {
		t.Error(d)
	}
	want["Rederiforbundet foreslår at staten betaler."] = record.SpeakerThirdParty
	want["Ifølge mannskapet bør avgangene være færre."] = record.SpeakerThirdParty
	if d := cmp.Diff(want, read(claim.Options{ThirdParty: true})); d != "" {
		t.Error(d)
	}
}

// The digest names the rules in use.
func TestDigestOfRules(t *testing.T) {
	plain := extractor(t).Digest()
	own := rule.File{Name: "own.yaml", Data: []byte("rules:\n  - id: own/x\n    kind: finding\n    description: X.\n    pattern: sola skin\n    examples: {must: [Sola skin.], must_not: [Det regnar.]}\n")}
	x, err := extract.NewWith(extract.Options{Rules: []rule.File{own}, Claim: claim.DefaultOptions()})
	if err != nil {
		t.Fatal(err)
	}
	if d := x.Digest(); d == plain || len(d) != len(plain) {
		t.Errorf("digest %s with and %s without a rule of one's own", d, plain)
	}
	if fmt.Sprint(extractor(t).Digest()) != plain {
		t.Error("the digest differs from run to run")
	}
}

// A committee that its own report names is its author, and part of it speaks for
// neither; what a newsletter tells of a report is what the report found.
func TestVoices(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"committee": {`Frivillige lag i distriktene

Utredning om støtte til lag

1 Utvalgets mandat og sammensetning

Utvalget ble oppnevnt 4. mai 2029.

2 Sammendrag

Utvalget mener at støtten bør samles i ett tilskudd. Etter utvalgets oppfatning må reglene forenkles. Et mindretall foreslår å beholde dagens ordning.

KS mener at kommunene bør få mer penger.
`, "authors anbefaling/vår-vurdering|authors anbefaling/vår-vurdering|unknown anbefaling/mindretall"},
		"about a committee": {`Evaluering av støtten til lag

Sammendrag

Lagutvalget mener at støtten bør samles. Et mindretall foreslår å beholde dagens ordning. Rapporten anbefaler en ny gjennomgang.
`, "authors anbefaling/vi-anbefaler"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, r := range extractor(t).Extract(document([]byte(tt.text))).Recommendations {
				got = append(got, string(r.Speaker)+" "+r.Rule)
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "|")); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestSigns makes no claim of signs under a heading that says what stands below it.
func TestSigns(t *testing.T) {
	for _, s := range []string{"Funn\n\n!\n\nPorten er stengt hele uka.\n", "Anbefalinger\n\n• —\n• Steng porten.\n", "Findings\n\n• …\n• The gate is shut.\n"} {
		set := extractor(t).Extract(document([]byte(s)))
		if n := len(set.Findings) + len(set.Recommendations); n != 1 {
			t.Errorf("%q: %d claims, want one: %+v", s, n, set.Findings)
		}
	}
}
