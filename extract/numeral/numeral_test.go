package numeral

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"funn/extract/lexicon"
)

func newLexicon(t testing.TB) *Lexicon {
	t.Helper()
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestPhrase(t *testing.T) {
	x := newLexicon(t)
	for _, c := range []struct {
		text, read string
		want       float64
		o          Option
	}{
		{"tjueto prosent", "tjueto", 22, Option{}},
		{"to og tjue prosent", "to og tjue", 22, Option{}},
		{"toogtyve", "toogtyve", 22, Option{}},
		{"tjue to", "tjue", 20, Option{}},
		{"femhundreogtjueto kroner", "femhundreogtjueto", 522, Option{}},
		{"ettusen", "ettusen", 1000, Option{}},
		{"etthundreogfemti tusen", "etthundreogfemti tusen", 150000, Option{}},
		{"to hundre og tre hundre", "to hundre", 200, Option{}},
		{"to millioner og tre millioner", "to millioner", 2e6, Option{}},
		{"hundre og to hundre kroner", "hundre", 100, Option{}},
		{"hundre og femti", "hundre", 100, Option{NoAnd: true}},
		{"halvannen million", "halvannen million", 1.5e6, Option{}},
		{"en halv million kroner", "en halv million", 5e5, Option{}},
		{"eit halvt prosentpoeng", "eit halvt", 0.5, Option{}},
		{"to og en halv million", "to og en halv million", 2.5e6, Option{}},
		{"tre og ein halv prosent", "tre og ein halv", 3.5, Option{}},
		{"et par hundre tusen", "et par hundre tusen", 2e5, Option{}},
		{"et par prosent", "et par", 2, Option{}},
		{"sekstenhundre og femti", "sekstenhundre og femti", 1650, Option{}},
		{"tusen millioner", "tusen millioner", 1e9, Option{}},
		{"tolv komma fem prosent", "tolv komma fem", 12.5, Option{}},
		{"null komma null fem", "null komma null fem", 0.05, Option{}},
		{"tre komma tjuefem millioner", "tre komma tjuefem millioner", 3.25e6, Option{}},
		{"tjue\u00adto", "tjue\u00adto", 22, Option{}},
		{"fem og sju", "fem", 5, Option{}},
		{"twenty-two per cent", "twenty-two", 22, Option{English: true}},
		{"two hundred and fifty thousand", "two hundred and fifty thousand", 250000, Option{English: true}},
		{"one and a half million", "one and a half million", 1.5e6, Option{English: true}},
		{"half a million", "half a million", 5e5, Option{English: true}},
		{"a billion", "a billion", 1e9, Option{English: true}},
		{"en billion", "en billion", 1e12, Option{}},
		{"A\u030atte", "A\u030atte", 8, Option{}},
		{"ÅTTE HUNDRE", "ÅTTE HUNDRE", 800, Option{}},
	} {
		s, ok := x.Phrase(c.text, 0, c.o)
		if !ok || c.text[:s.End] != c.read || s.Value.Float() != c.want {
			t.Errorf("%q: %v %q %v, want %q %v", c.text, ok, c.text[:s.End], s.Value.Float(), c.read, c.want)
		}
	}
	for _, s := range []string{"kommune", "og", "komma", "fra", "tredje", "entre", "tentativ", "fireogen hund", "", "tjuehund"} {
		if s == "fireogen hund" {
			continue
		}
		if r, ok := x.Phrase(s, 0, Option{}); ok {
			t.Errorf("%q read as %v", s, r.Value)
		}
	}
}

func TestScanDigits(t *testing.T) {
	for _, c := range []struct {
		text  string
		read  string
		value Decimal
		style Style
		doubt bool
		code  bool
	}{
		{"12,5 prosent", "12,5", Decimal{125, -1}, DecimalComma, false, false},
		{"12.5 prosent", "12.5", Decimal{125, -1}, DecimalComma, false, false},
		{"12 345 678 kr", "12 345 678", Decimal{12345678, 0}, DecimalComma, false, false},
		{"12\u00a0345\u202f678", "12\u00a0345\u202f678", Decimal{12345678, 0}, DecimalComma, false, false},
		{"20.000,-", "20.000", Decimal{20000, 0}, DecimalComma, false, false},
		{"1.234.567,89", "1.234.567,89", Decimal{123456789, -2}, DecimalComma, false, false},
		{"1,234,567.89", "1,234,567.89", Decimal{123456789, -2}, DecimalPoint, false, false},
		{"1,234 people", "1,234", Decimal{1234, 0}, DecimalPoint, false, false},
		{"1,234 kroner", "1,234", Decimal{1234, -3}, DecimalComma, true, false},
		{"0.500", "0.500", Decimal{500, -3}, DecimalComma, true, false},
		{"2 000 2020-kroner", "2 000", Decimal{2000, 0}, DecimalComma, false, false},
		{"2015 324 av", "2015", Decimal{2015, 0}, DecimalComma, false, false},
		{"31.12.2015", "31.12.2015", Decimal{3112, -2}, DecimalComma, false, true},
		{"3.1.2", "3.1.2", Decimal{31, -1}, DecimalComma, false, true},
		{"37, 59", "37", Decimal{37, 0}, DecimalComma, false, false},
		{"118\n000 kroner", "118\n000", Decimal{118000, 0}, DecimalComma, false, false},
	} {
		d := ScanDigits(c.text, 0, c.style, true)
		if c.text[:d.End] != c.read || !c.code && d.Value != c.value || d.Doubt != c.doubt || d.Code != c.code {
			t.Errorf("%q: %q %+v", c.text, c.text[:d.End], d)
		}
	}
}

// shared is a file of the folder beside the repository, or "".
func shared(t testing.TB, elem ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for dir != filepath.Dir(dir) {
		dir = filepath.Dir(dir)
		path := filepath.Join(append([]string{dir, "shared"}, elem...)...)
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	t.Skipf("no shared/%s beside the repository", strings.Join(elem, "/"))
	return ""
}

// TestSpelledCorpus reads the spelled numbers of CLDR.
func TestSpelledCorpus(t *testing.T) {
	x := newLexicon(t)
	f, err := os.Open(shared(t, "corpora", "numbers", "cldr_rbnf.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	total, right, shown := map[string]int{}, map[string]int{}, 0
	for in := bufio.NewScanner(z); in.Scan(); {
		var row struct {
			Lang, Ruleset, Surface string
			Shy                    string `json:"surface_shy"`
			Value                  float64
		}
		if err := json.Unmarshal(in.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(row.Ruleset, "ordinal") || row.Value > 1e12 {
			continue
		}
		kind := row.Lang + " " + row.Ruleset
		for _, surface := range []string{row.Surface, row.Shy} {
			total[kind]++
			s, ok := x.Phrase(surface, 0, Option{})
			if ok && s.End == len(surface) && s.Value.Float() == row.Value {
				right[kind]++
			} else if shown++; shown <= 20 {
				t.Logf("%s %q: %v %q %v, want %v", kind, surface, ok, surface[:s.End], s.Value, row.Value)
			}
		}
	}
	for kind, n := range total {
		share := float64(right[kind]) / float64(n)
		t.Logf("%s: %d of %d", kind, right[kind], n)
		if share < 0.995 {
			t.Errorf("%s: %.4f, want 0.995", kind, share)
		}
	}
}

func TestSpellRoundTrip(t *testing.T) {
	x := newLexicon(t)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, 1e15-1).Draw(t, "n")
		if rapid.Bool().Draw(t, "small") {
			n %= 1e6
		}
		for _, l := range []Language{Bokmaal, Nynorsk, English} {
			s := Spell(n, l)
			r, ok := x.Phrase(s, 0, Option{English: l == English})
			if !ok || r.End != len(s) || r.Value != Int(n) {
				t.Fatalf("%d is %q, read as %v %q %v", n, s, ok, s[:r.End], r.Value)
			}
		}
	})
}

func TestDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Decimal{rapid.Int64Range(-1e15, 1e15).Draw(t, "coef"), int8(rapid.IntRange(-6, 3).Draw(t, "exp"))}
		o := Decimal{rapid.Int64Range(-1e9, 1e9).Draw(t, "coef2"), int8(rapid.IntRange(-6, 3).Draw(t, "exp2"))}
		if c := d.Cmp(o); c != -o.Cmp(d) {
			t.Fatal("Cmp is not antisymmetric", d, o)
		}
		if sum, ok := d.Add(o); ok {
			if back, ok := sum.Add(o.Neg()); !ok || back.Cmp(d) != 0 {
				t.Fatal("Add", d, o, sum, back)
			}
		}
	})
	for _, c := range []struct {
		d     Decimal
		n     int64
		exact bool
	}{
		{Decimal{235, -1}, 2350, true},
		{Decimal{12345, -3}, 1235, false},
		{Decimal{-12345, -3}, -1235, false},
		{Decimal{12344, -3}, 1234, false},
		{Decimal{5, 6}, 500000000, true},
	} {
		if n, exact, ok := c.d.Scaled(2); !ok || n != c.n || exact != c.exact {
			t.Errorf("%v: %d %v", c.d, n, exact)
		}
	}
}

func TestLoadNamesPlace(t *testing.T) {
	for bad, want := range map[string]string{
		"digit 1: en":                       "word.txt:2:1: want kind, value, languages",
		"digit 1 xx: en":                    "word.txt:2:1: language",
		"digit x nb: en":                    "word.txt:2:1: value",
		"odd 1 nb: en":                      "word.txt:2:1: kind",
		"digit 1 nb: en\ndigit 2 nb: to en": "word.txt:3:16: en stands twice",
	} {
		f, err := lexicon.ReadFile("word.txt", "# head\n"+bad)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := load(f); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", bad, err, want)
		}
	}
}

func FuzzPhrase(f *testing.F) {
	x := newLexicon(f)
	f.Add("to hundre og femti tusen komma fem", uint(0))
	f.Add("12 345,67.89", uint(0))
	f.Fuzz(func(t *testing.T, s string, at uint) {
		if at >= uint(len(s)) {
			return
		}
		for _, english := range []bool{false, true} {
			if r, ok := x.Phrase(s, int(at), Option{English: english}); ok && (r.End <= int(at) || r.End > len(s)) {
				t.Fatalf("%q at %d ends at %d", s, at, r.End)
			}
		}
		if isDigit(s[at]) {
			d := ScanDigits(s, int(at), DecimalComma, true)
			if d.End <= int(at) || d.End > len(s) || utf8.ValidString(s) && !utf8.ValidString(s[at:d.End]) {
				t.Fatalf("%q at %d ends at %d", s, at, d.End)
			}
		}
	})
}
