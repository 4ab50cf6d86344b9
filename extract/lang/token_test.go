package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTokenize(t *testing.T) {
	kinds := map[TokenKind]string{Word: "w", Number: "n", Punct: "p", Symbol: "s", URL: "u"}
	for _, tt := range []struct{ in, want string }{
		{"Kommunen fikk 12,5 % av 1 100 kroner.", "w:Kommunen w:fikk n:12,5 s:% w:av n:1 n:100 w:kroner p:."},
		{"IMDis NIBR-rapport for 2015/2016, jf. § 2.", "w:IMDis w:NIBR-rapport w:for n:2015/2016 p:, w:jf. s:§ n:2 p:."},
		{"f.eks. ca. 3 mill. kr. osv.", "w:f.eks. w:ca. n:3 w:mill. w:kr. w:osv."},
		{"eie- og leiemarkedet, 4- og 5-åringer", "w:eie- w:og w:leiemarkedet p:, w:4- w:og w:5-åringer"},
		{"30-40 eller 30–40 prosent", "n:30 p:- n:40 w:eller n:30 p:– n:40 w:prosent"},
		{"450 mill. 2015-kroner", "n:450 w:mill. w:2015-kroner"},
		{"Se https://www.eksempel.no/a?b=1. Så (www.eksempel.no).", "w:Se u:https://www.eksempel.no/a?b=1 p:. w:Så p:( u:www.eksempel.no p:) p:."},
		{"post@eksempel.no, eksempel.no/rapport", "u:post@eksempel.no p:, u:eksempel.no/rapport"},
		{"kommu\u00adnene", "w:kommu\u00adnene"},
		{"«Ja!» … nei", "p:« w:Ja p:! p:» p:… w:nei"},
		{"kr 20.000,-", "w:kr n:20.000 p:, p:-"},
		{"P. Hansen i U.S. Army", "w:P. w:Hansen w:i w:U.S. w:Army"},
		{"slutt.Neste", "w:slutt p:. w:Neste"},
		{"Det er som no.", "w:Det w:er w:som w:no p:."},
		{"covid-19 og A4-ark", "w:covid-19 w:og w:A4-ark"},
		{"kl. 10.30 den 11.10.2016", "w:kl. n:10.30 w:den n:11.10.2016"},
		{"don’t", "w:don’t"},
		{"og/eller", "w:og p:/ w:eller"},
		{"−3,4", "s:− n:3,4"},
		{"12\u00a0300\u202f400", "n:12 n:300 n:400"},
		{"", ""},
	} {
		var got []string
		for _, k := range Tokenize(nil, tt.in) {
			got = append(got, kinds[k.Kind]+":"+k.Of(tt.in))
		}
		if d := cmp.Diff(tt.want, strings.Join(got, " ")); d != "" {
			t.Errorf("%s: %s", tt.in, d)
		}
	}
}

// checkTokens fails unless the tokens of s are in order and leave out nothing
// but white space.
func checkTokens(t failer, s string) {
	t.Helper()
	at := 0
	for _, k := range Tokenize(nil, s) {
		if k.Start < at || k.Empty() || k.End > len(s) || k.Kind == 0 {
			t.Fatalf("token %v after %d in %q", k, at, s)
		}
		if i := skipSpace(s, at); i != k.Start {
			t.Fatalf("token at %d leaves out %q in %q", k.Start, s[i:k.Start], s)
		}
		at = k.End
	}
	if i := skipSpace(s, at); i != len(s) {
		t.Fatalf("tokens leave out %q", s[i:])
	}
}

// Tokenizing into a slice that is large enough allocates nothing, cutting
// sentences nothing but the slice of spans.
func TestAllocations(t *testing.T) {
	text := strings.Repeat("Kommunene fikk ca. 12,5 mill. kr. i 2015/2016, jf. kap. 3. Det er bra, sa P. Hansen! ", 200)
	dst := Tokenize(nil, text)
	if n := testing.AllocsPerRun(5, func() { Tokenize(dst[:0], text) }); n > 0 {
		t.Errorf("Tokenize allocates %.0f times", n)
	}
	spans := norwegianSentences(nil, text)
	if n := testing.AllocsPerRun(5, func() { norwegianSentences(spans[:0], text) }); n > 0 {
		t.Errorf("sentences allocate %.0f times", n)
	}
}
