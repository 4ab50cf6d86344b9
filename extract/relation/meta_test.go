package relation

import (
	"strings"
	"testing"
	"unicode/utf8"

	"funn/extract/numeral"
	"funn/extract/quantity"
	"funn/extract/record"

	"pgregory.net/rapid"
)

// value is what no change of dress may change.
type value struct {
	low, high float64
	qualifier record.Qualifier
	change    record.Change
	money     bool
	currency  string
}

func values(p *Parser, in quantity.Passage) (list []value) {
	var r Result
	p.Parse(&r, in)
	for _, q := range r.Percentages {
		list = append(list, value{q.Low, q.High, q.Qualifier, q.Change, false, ""})
	}
	for _, a := range r.Amounts {
		list = append(list, value{float64(a.Low), float64(a.High), a.Qualifier, a.Change, true, a.Currency})
	}
	return list
}

func same(a, b []value) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// TestDress changes line wraps, kinds of space, case and quotes of every
// phrasing: its values stay.
func TestDress(t *testing.T) {
	p := parser(t)
	miss := known(t)
	dress := []struct {
		name   string
		change func(string) string
		skip   func(string) bool
	}{
		{"wrap", func(s string) string { return strings.ReplaceAll(s, " ", "\n") }, func(s string) bool { return strings.Contains(s, "  ") }},
		{"nbsp", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }, nil},
		{"narrow", func(s string) string { return strings.ReplaceAll(s, " ", "\u202f") }, nil},
		{"thin", func(s string) string { return strings.ReplaceAll(s, " ", "\u2009") }, nil},
		{"upper", strings.ToUpper, func(s string) bool {
			// kWh and codes change their meaning with their case; a month and
			// a name are known by it; some words become codes.
			return strings.Contains(s, "\u00ad") || strings.Contains(s, " nok ")
		}},
		{"lower", strings.ToLower, hasCode},
		{"quotes", func(s string) string { return "«" + s + "»" }, nil},
		{"space", func(s string) string { return " " + s + " " }, nil},
		{"decomposed", func(s string) string {
			return strings.NewReplacer("å", "a\u030a", "Å", "A\u030a").Replace(s)
		}, nil},
	}
	for _, name := range tables {
		for _, c := range readPhrasings(t, name) {
			if miss[c.text] != "" {
				continue
			}
			plain := values(p, quantity.Passage{Text: c.text, Language: c.language})
			for _, d := range dress {
				if d.skip != nil && d.skip(c.text) {
					continue
				}
				text := d.change(c.text)
				if got := values(p, quantity.Passage{Text: text, Language: c.language}); !same(got, plain) {
					t.Errorf("%s %s: %q gives %v, want %v", c.at, d.name, text, got, plain)
				}
			}
		}
	}
}

// TestLanguageTag reads every phrasing under another tag: the guess of a short
// text's language may be wrong, and its values must not hang on it.
func TestLanguageTag(t *testing.T) {
	p := parser(t)
	miss := known(t)
	for _, name := range tables {
		for _, c := range readPhrasings(t, name) {
			if miss[c.text] != "" {
				continue
			}
			tags := []record.Language{record.Bokmaal, record.Nynorsk, record.Undetermined}
			if c.language == record.English {
				tags = []record.Language{record.Undetermined}
			}
			plain := values(p, quantity.Passage{Text: c.text, Language: c.language})
			for _, l := range tags {
				if got := values(p, quantity.Passage{Text: c.text, Language: l}); !same(got, plain) {
					t.Errorf("%s as %s: %q gives %v, want %v", c.at, l, c.text, got, plain)
				}
			}
		}
	}
}

// hasCode reports whether text holds a currency code, which is one in capitals
// only.
func hasCode(text string) bool {
	capitals := 0
	for _, r := range text {
		if r >= 'A' && r <= 'Z' {
			if capitals++; capitals >= 2 {
				return true
			}
		} else {
			capitals = 0
		}
	}
	return false
}

// TestUnitsAgree writes one share in several ways.
func TestUnitsAgree(t *testing.T) {
	p := parser(t)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(2, 100).Draw(t, "n")
		digits := itoa(n)
		words := numeral.Spell(n, numeral.Bokmaal)
		ord := numeral.Spell(n, numeral.Nynorsk)
		want := values(p, quantity.Passage{Text: "Det gjelder " + digits + " prosent av dem.", Language: record.Bokmaal})
		if len(want) != 1 || want[0].low != float64(n) {
			t.Fatalf("%d: %v", n, want)
		}
		for _, s := range []string{digits + " %", digits + "%", digits + " pst.", words + " prosent", ord + " prosent", digits + ",0 prosent", digits + "\u00a0%"} {
			for _, l := range []record.Language{record.Bokmaal, record.Nynorsk, record.Undetermined} {
				if got := values(p, quantity.Passage{Text: "Det gjelder " + s + " av dem.", Language: l}); !same(got, want) {
					t.Fatalf("%q %s gives %v, want %v", s, l, got, want)
				}
			}
		}
	})
}

// TestMoneyAgrees writes one amount in several ways, in every language.
func TestMoneyAgrees(t *testing.T) {
	p := parser(t)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(1001, 99_999_999).Draw(t, "n")
		plain, grouped, points := itoa(n), inGroups(n, " "), inGroups(n, ".")
		for _, s := range []string{
			grouped + " kroner", grouped + " kr", "kr " + grouped, "NOK " + grouped, points + " kroner", "kr. " + points + ",-",
			inGroups(n, "\u00a0") + "\u00a0kr", inGroups(n, "\u202f") + " kroner", numeral.Spell(n, numeral.Bokmaal) + " kroner",
			numeral.Spell(n, numeral.Nynorsk) + " kroner",
			"kr " + plain,
		} {
			got := values(p, quantity.Passage{Text: "Det kostet " + s + " i fjor.", Language: record.Bokmaal})
			if len(got) != 1 || got[0].low != float64(n)*100 || got[0].currency != "NOK" {
				t.Fatalf("%q gives %v, want %d", s, got, n)
			}
		}
		en := "It cost NOK " + inGroups(n, ",") + " last year."
		if got := values(p, quantity.Passage{Text: en, Language: record.English}); len(got) != 1 || got[0].low != float64(n)*100 {
			t.Fatalf("%q gives %v, want %d", en, got, n)
		}
	})
}

func itoa(n int64) string { return inGroups(n, "") }

func inGroups(n int64, sep string) string {
	var b []byte
	for k := 0; n > 0; k++ {
		if k > 0 && k%3 == 0 {
			for i := len(sep) - 1; i >= 0; i-- {
				b = append(b, sep[i])
			}
		}
		b = append(b, byte('0'+n%10))
		n /= 10
	}
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

// FuzzParse looks for panics and for spans outside the passage.
func FuzzParse(f *testing.F) {
	p := parser(f)
	for _, name := range tables {
		for _, c := range readPhrasings(f, name) {
			f.Add(c.text, "", "")
		}
	}
	f.Add("71 prosent av dem", "428 kommuner svarte.", "Beløp i 1000 kr")
	f.Fuzz(func(t *testing.T, text, previous, head string) {
		var r Result
		for _, l := range []record.Language{record.Bokmaal, record.English, record.Undetermined} {
			for _, table := range []bool{false, true} {
				r.Reset()
				p.Parse(&r, quantity.Passage{Text: text, Previous: previous, Language: l, InTable: table, Unit: head})
				last := record.Span{}
				check := func(m *record.Mention) {
					if m.Span.Start < 0 || m.Span.End > len(text) || m.Span.Empty() || m.Span.Of(text) != m.Surface {
						t.Fatalf("%q: span %v, surface %q", text, m.Span, m.Surface)
					}
					if utf8.ValidString(text) && !utf8.ValidString(m.Surface) {
						t.Fatalf("%q: surface %q cuts a character", text, m.Surface)
					}
					if m.Span.Start < last.Start {
						t.Fatalf("%q: %v comes after %v", text, m.Span, last)
					}
					last = m.Span
					for _, s := range []string{m.QualifierText, m.Measure, m.Period} {
						if !strings.Contains(text, s) {
							t.Fatalf("%q: %q is no part of it", text, s)
						}
					}
					if m.Rule == "" || m.Qualifier == "" || m.Change == "" || m.Confidence <= 0 || m.Confidence > 1 {
						t.Fatalf("%q: %+v", text, *m)
					}
				}
				for i := range r.Percentages {
					q := &r.Percentages[i]
					check(&q.Mention)
					if q.Base != "" && !strings.Contains(text, q.Base) && !strings.Contains(previous, q.Base) {
						t.Fatalf("%q: base %q", text, q.Base)
					}
					if !q.Range && (q.Low != q.Value || q.High != q.Value) || q.Range && q.Low > q.High {
						t.Fatalf("%q: %+v", text, *q)
					}
				}
				last = record.Span{}
				for i := range r.Amounts {
					a := &r.Amounts[i]
					check(&a.Mention)
					if len(a.Currency) != 3 || !a.Range && (a.Low != a.Value || a.High != a.Value) || a.Range && a.Low > a.High {
						t.Fatalf("%q: %+v", text, *a)
					}
				}
			}
		}
	})
}
