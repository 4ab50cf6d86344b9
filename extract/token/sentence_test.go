package token

import (
	"fmt"
	"strings"
	"testing"

	"funn/extract/record"

	"github.com/google/go-cmp/cmp"
)

// joined is a text of a language, cut and joined.
func joined(t testing.TB, l record.Language, text string) *Sentence {
	t.Helper()
	lexer, err := NewLexer()
	if err != nil {
		t.Fatal(err)
	}
	s := new(Sentence)
	s.Reset(lexer, text, l, false)
	s.CutGuessing()
	s.Join()
	return s
}

var kindNames = [...]string{
	Word: "w", Numeral: "n", Sign: "s", Point: "point", Comma: "comma", Dash: "dash", Open: "open", Close: "close",
	Slash: "slash", Quote: "quote", Code: "code", Other: "other", None: "none",
}

func TestKind(t *testing.T) {
	for text, want := range map[string]string{
		"Om lag 43 % av dei":              "w:Om lag n:43 s:% w:av w:dei",
		"«ca. 1,5 mill. kr» (H2020)":      "quote:« w:ca. n:1,5 w:mill. w:kr quote:» open:( code:H2020 close:)",
		"30–40 pst.; B-12, 4G":            "n:30 dash:– n:40 w:pst. point:; w:B dash:- n:12 comma:, n:4 w:G",
		"31.12.2015 og 2015-01-31":        "code:31.12.2015 w:og code:2015-01-31",
		"tre firedeler, 2 ½ og 1/3":       "n:tre w:firedeler comma:, n:2 ½ w:og n:1/3",
		"trettito og en halv × en":        "n:trettito og en halv other:× n:en",
		"A\u030argang, \u00adså":          "w:A\u030argang comma:, w:så",
		"prosent12 falt til −3":           "code:prosent12 w:falt w:til n:−3",
		"NOK500 og 12 prosent3 i fjor":    "w:NOK n:500 w:og n:12 w:prosent w:i fjor",
		"i underkant av 5 pro-\u00adsent": "w:i underkant av n:5 w:pro dash:- w:sent",
		"":                                "",
	} {
		s := joined(t, record.Bokmaal, text)
		var got []string
		for i := range s.Tokens {
			got = append(got, kindNames[s.KindAt(i)]+":"+s.Slice(i, i))
		}
		if d := cmp.Diff(want, strings.Join(got, " ")); d != "" {
			t.Errorf("%s: %s", text, d)
		}
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		language record.Language
		text     string
		want     string // each number with what is said of it
	}{
		{record.Bokmaal, "43,7 millioner av 5 hundre tusen", "43,7 millioner = 4.37e+07; 5 hundre tusen = 500000"},
		{record.Bokmaal, "2. kvartal, 3. mai 2015, i 2016 og 2015/16", "2 = 2 ordinal; 3 = 3 ordinal period; 2015 = 2015 year period; 2016 = 2016 year period; 2015/16 = 2015 year period"},
		{record.Bokmaal, "2015-kroner, 2015-tallet, i faste 2014 kroner", "2015 = 2015 year price; 2015 = 2015 year period; 2014 = 2014 year price"},
		{record.Bokmaal, "side 12, 1) minus 3 og −4", "12 = 12 label; 1 = 1 label; 3 = -3; −4 = -4"},
		{record.Bokmaal, "en, et par, halvannen og sju", "en = 1 weak; et par = 2 vague; halvannen = 1.5; sju = 7"},
		{record.English, "£5m, 2.5 billion, in 2021 NOK", "5m = 5e+06; 2.5 billion = 2.5e+09; 2021 = 2021 year period price"},
		{record.Undetermined, "NOK 2.5 billion", "2.5 billion = 2.5e+09"},
		{record.Nynorsk, "ein tredel, 3/8 og ⅔", "ein = 1 weak; 3/8 = 0.375 fraction; ⅔ = 0.666666666666 fraction"},
	} {
		s := joined(t, c.language, c.text)
		var got []string
		for i := range s.Numbers {
			got = append(got, said(s, &s.Numbers[i]))
		}
		if d := cmp.Diff(c.want, strings.Join(got, "; ")); d != "" {
			t.Errorf("%s: %s", c.text, d)
		}
	}
}

// said is a number with what is said of it.
func said(s *Sentence, n *Number) string {
	out := fmt.Sprint(s.Slice(int(n.Token), int(n.Last)), " = ", n.Value.Float())
	for _, x := range []struct {
		is   bool
		name string
	}{
		{n.Den > 0, "fraction"},
		{n.Dubious, "dubious"},
		{n.Vague, "vague"},
		{n.Weak, "weak"},
		{n.Year, "year"},
		{n.Glued, "glued"},
		{n.Label, "label"},
		{n.Ordinal, "ordinal"},
		{n.Period, "period"},
		{n.Price, "price"},
	} {
		if x.is {
			out += " " + x.name
		}
	}
	return out
}

// TestForm holds what the letters of a token say, and that one token's are not lost when
// another's are asked for.
func TestForm(t *testing.T) {
	s := joined(t, record.Bokmaal, "DriftsUTGIFTENE, Årsak og faste kroner")
	first, third := s.Folded(0), s.Folded(2)
	if string(first) != "driftsutgiftene" || string(third) != "årsak" {
		t.Errorf("folded to %s and %s", first, third)
	}
	if s.Noun(0)&ClassMoney == 0 || s.Noun(2) != 0 || s.Noun(1) != 0 {
		t.Error("the noun in the compound is not found, or one where there is none")
	}
	if !s.In(4, fixedPrice) || s.In(3, fixedPrice) || s.In(-1, fixedPrice) || s.In(len(s.Tokens), fixedPrice) {
		t.Error("faste is not the one token of its class")
	}
	if s.Folded(-1) != nil || s.Folded(len(s.Tokens)) != nil {
		t.Error("letters outside the passage")
	}
}
