package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"funn/extract/record"
)

// A bar stands where a sentence ends.
var sentenceCases = []struct {
	language record.Language
	text     string
}{
	// abbreviations that end no sentence
	{"nb", "Tilbudet gis bl.a. Oslo og Bergen.|Det er bra."},
	{"nb", "Se jf. Prop. 1 S (2015–2016) kap. 3 og nr. 4.|Loven gjelder."},
	{"nb", "Det kostet ca. 3 mill. kr. per år.|Kommunene betalte."},
	{"nb", "Intervju med dr. Hansen og prof. Li.|Begge svarte."},
	{"nb", "Rapporten (jf. St.meld. nr. 6 (2012–2013)) er ny.|Den er kort."},
	{"nb", "Tiltak, f.eks. Jobbsjansen, virker.|Andre gjør ikke."},
	{"nn", "Dette gjeld m.a. Vestland og Rogaland.|Resten ventar."},
	// abbreviations that may
	{"nb", "De fikk mat, klær osv.|Kommunene betalte."},
	{"nb", "Prisen var 3 mill. kr.|Det er mye."},
	{"nb", "Prisen var 3 mrd. kroner og 450 mill. 2015-kroner."},
	{"nb", "PRISEN VAR 3,5 MILL. KRONER I FJOR.|DET ER MYE."},
	{"nb", "PRISEN VAR 3,5 MILL.|PENGENE ER BRUKT."},
	{"nn", "Avdraget er 3,5 mrd. Kronar."},
	{"nb", "Salget er 3,5 mill. (2,1 %) lavere enn i fjor.|Det holder."},
	{"nb", "Prisen var kr. 775 500.|Det er mye."},
	{"nb", "Prisen var 500 kr.|40 kommuner betalte."},
	{"nb", "Det kom innspill fra NAV, UDI m.fl.|Alle var enige."},
	{"nb", "Vist av Berg m.fl. (2015) og Dahl m.fl. 2016."},
	{"nb", "Budsjettet er 5 mill. NOK i året."},
	// only before a number
	{"nb", "Se fig. 3 og s. 12.|Tabellen er ny."},
	{"nb", "Tiltakene er av ulik art.|Noen virker."},
	// numbers, ordinals, dates
	{"nb", "Tallene er fra 2015/2016.|324 av kommunene svarte."},
	{"nb", "Fristen var 1. april 2016.|Ingen svarte."},
	{"nb", "Fristen var 17. Mai og 3. des. 2015."},
	{"nb", "Loven § 2. ledd gjelder.|Den er ny."},
	{"nb", "Elever på 3. 4. og 5. trinn deltok.|Resten ventet."},
	{"nb", "De leverte i uke 12.|40 kommuner svarte."},
	{"nb", "De bodde der i 2016.|Kommunene betalte."},
	{"nb", "1. Kommunen der mottaket ligger, betaler.|Staten ikke."},
	{"nb", "2.1. Kommunen betaler."},
	{"nb", "a. Kommunen betaler.|Staten ikke."},
	// words that are abbreviations elsewhere
	{"nn", "Ordninga held fram som no.|Men den kostar."},
	{"nn", "Det meiner eg.|Eleven kjem.|Dei et mat.|Det er eit par."},
	{"nb", "De er medlem av SV.|Nær 70 prosent er enige."},
	{"nb", "Kassen er tom.|Ingen betaler."},
	// initials and names
	{"nb", "Forfatter er P. Hansen og J. P. Berg.|Den er kort."},
	{"nb", "De fikk vitamin C.|Det hjalp."},
	{"nb", "Møtet med A.I. Dahl var kort."},
	// other marks
	{"nb", "Hva virker?|Ingen vet!|Slik er det …|Vi venter."},
	{"nb", "Han visste ikke ... men spurte."},
	{"nb", "«Hva nå?» spurte læreren.|Ingen svarte."},
	{"nb", "«Hva nå?», spurte læreren.|Ingen svarte."},
	{"nb", "«Det var fint.»|Neste sa lite."},
	{"nb", "(Se figur 3.)|Den viser økning."},
	{"nb", "Det økte (med 3 mill. kr.) i fjor."},
	{"nb", "Det er dyrt – og vanskelig.|– Ja, sa hun."},
	{"nb", "Tilbudet har to deler: Den første er ny.|Den andre ikke."},
	{"nb", "Se https://eksempel.no/a.b?c=d.|Siden er ny."},
	{"nb", "Se www.eksempel.no for mer.|Ring oss."},
	{"nb", "Dette er slutten.Neste begynner her."},
	{"nb", "Det kostet 3 mill. kroner.1 Det er mye."},
	{"nb", "Uten stopp"},
	{"nb", ""},
	{"nb", " \n "},
	{"und", "En setning.|To setninger."},
	// English
	{"en", "The share rose by 4.5 per cent in 2016.|Dr. Smith disagrees."},
	{"en", "It was e.g. Oslo that grew.|Others did not."},
	{"en", "See Fig. 3 and No. 5 for details.|The table is new."},
	{"en", "1. Municipalities should report annually.|They do not."},
	{"en", "Is it “enough”?|No one knows.|“It is.”|We agree – mostly."},
	{"en", "Fully 40 per cent in Ålesund agreed.|In Tromsø, few did."},
}

// footnote and lost spaces have no white space at the bar.
var gluedCases = map[string]string{
	"Dette er slutten.Neste begynner her.":    "Dette er slutten.|Neste begynner her.",
	"Det kostet 3 mill. kroner.1 Det er mye.": "Det kostet 3 mill. kroner.1|Det er mye.",
}

func TestSentences(t *testing.T) {
	var in []Passage
	for _, c := range sentenceCases {
		in = append(in, Passage{strings.ReplaceAll(c.text, "|", " "), c.language})
	}
	for i, spans := range Sentences(in) {
		want := strings.TrimSpace(sentenceCases[i].text)
		if g, ok := gluedCases[want]; ok {
			want = g
		}
		if d := cmp.Diff(want, join(in[i].Text, spans)); d != "" {
			t.Errorf("%s", d)
		}
	}
}

func join(s string, spans []record.Span) string {
	var out []string
	for _, x := range spans {
		out = append(out, x.Of(s))
	}
	return strings.Join(out, "|")
}

// checkSentences fails unless the sentences of s are in order, trimmed, and
// leave out nothing but white space.
func checkSentences(t failer, s string, spans []record.Span) {
	t.Helper()
	at := 0
	for _, x := range spans {
		if x.Start < at || x.Empty() || x.End > len(s) {
			t.Fatalf("sentence %v after %d in %q", x, at, s)
		}
		if i := skipSpace(s, at); i != x.Start {
			t.Fatalf("sentence at %d leaves out %q in %q", x.Start, s[i:x.Start], s)
		}
		if trimSpaceEnd(s, x.End) != x.End {
			t.Fatalf("sentence %q ends in white space", x.Of(s))
		}
		at = x.End
	}
	if i := skipSpace(s, at); i != len(s) {
		t.Fatalf("sentences leave out %q", s[i:])
	}
}

// piece makes texts of what decides about boundaries.
var piece = rapid.SliceOfN(rapid.SampledFrom([]string{
	" ", " ", " ", ". ", "? ", "! ", "… ", ".", "«", "»", "(", ")", " – ", "kommunen", "Kommunen", "Det", "er", "ca.", "kr.", "mill.", "nr.", "m.m.", "P.", "U.S.",
	"12", "3.", "2015/2016", "1. april", "§ 2", "https://eksempel.no/a?b.", "Å", "å", "kommu\u00adne", "\u00a0", "\u202f", "\"", "”", "bl.a.", "IMDi", "no", "-", ",",
}), 0, 40)

func TestSentenceSpans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(piece.Draw(t, "text"), "")
		checkTokens(t, s)
		checkSentences(t, s, Sentences([]Passage{{s, record.Bokmaal}})[0])
	})
	list := examples()
	for i, spans := range Sentences(list) {
		checkSentences(t, list[i].Text, spans)
	}
}

// examples are English passages in one list, since prose reads its model for each.
func examples() (list []Passage) {
	for i := range 200 {
		list = append(list, Passage{strings.Join(piece.Example(i), ""), record.English})
	}
	return list
}

// A line wrap is a blank.
func TestLineWrapChangesNoBoundary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(piece.Draw(t, "text"), "")
		w := wrapped(s, rapid.Uint64().Draw(t, "wraps"))
		got := Sentences([]Passage{{s, record.Bokmaal}, {w, record.Bokmaal}})
		if d := cmp.Diff(got[0], got[1]); d != "" {
			t.Fatalf("%q: %s", w, d)
		}
	})
	list := examples()
	n := len(list)
	for i, p := range list {
		list = append(list, Passage{wrapped(p.Text, uint64(i)*0x9e3779b97f4a7c15), p.Language})
	}
	got := Sentences(list)
	for i := range n {
		if d := cmp.Diff(got[i], got[n+i]); d != "" {
			t.Errorf("%q: %s", list[n+i].Text, d)
		}
	}
}

// wrapped is a text with a line end for each blank whose bit is set.
func wrapped(s string, bits uint64) string {
	b := []byte(s)
	for i, c := range b {
		if c == ' ' {
			if bits = bits>>1 | bits<<63; bits>>63 == 1 {
				b[i] = '\n'
			}
		}
	}
	return string(b)
}

// The sentences of a passage do not depend on the passages beside it.
func TestPassagesAreIndependent(t *testing.T) {
	a := Passage{"The share rose. It fell in Oslo. See e.g. Bergen.", record.English}
	b := Passage{"(no stop here", record.English}
	c := Passage{"Andelen økte. Den falt.", record.Bokmaal}
	alone := Sentences([]Passage{a})[0]
	got := Sentences([]Passage{b, a, c, b, a})
	for _, i := range []int{1, 4} {
		if d := cmp.Diff(alone, got[i]); d != "" {
			t.Errorf("passage %d: %s", i, d)
		}
	}
	if len(got[0]) != 1 || len(got[3]) != 1 || len(got[2]) != 2 {
		t.Errorf("got %v", got)
	}
}

// failer is what testing.T and rapid.T share.
type failer interface {
	Helper()
	Fatalf(format string, a ...any)
}
