package relation

import (
	"fmt"
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// A number as written, and what it is.
type written struct {
	text string
	v    float64
}

// A form of a unit: %s stands for the number. scale is what the number is multiplied
// with; split says that one unit may serve two numbers.
type unitForm struct {
	text  string
	scale float64
	money bool
	split bool
}

var variation = struct {
	small, large []written // for shares and scaled sums; for sums in kroner
	units        []unitForm
	qualifiers   map[string]record.Qualifier
	damage       map[string]func(string) string
}{
	small: []written{
		{"7", 7}, {"12", 12}, {"45,5", 45.5}, {"0,25", 0.25}, {"99,9", 99.9}, {"tolv", 12}, {"tjueto", 22}, {"seks komma fem", 6.5}, {"2½", 2.5}, {"3 1/4", 3.25},
	},
	large: []written{
		{"450", 450}, {"1 250", 1250}, {"12.500", 12500}, {"345,50", 345.5}, {"1 234 567", 1234567}, {"1.234.567,89", 1234567.89}, {"fem hundre", 500}, {"3000", 3000}, {"to tusen", 2000},
	},
	units: []unitForm{
		{"%s %%", 1, false, true},
		{"%s%%", 1, false, true},
		{"%s prosent", 1, false, true},
		{"%s per cent", 1, false, true},
		{"%s pst", 1, false, true},
		{"%s prosentenheter", 1, false, true},
		{"%s pst.", 1, false, true},
		{"%s prosentpoeng", 1, false, true},
		{"%s promille", 0.1, false, true},
		{"%s kroner", 1, true, true},
		{"%s kr", 1, true, true},
		{"kr %s", 1, true, false},
		{"NOK %s", 1, true, false},
		{"%s mill. kroner", 1e6, true, true},
		{"%s millionar kroner", 1e6, true, true},
		{"%s mrd. kr", 1e9, true, true},
		{"%s MNOK", 1e6, true, true},
		{"%s,-", 1, true, true},
		{"kr. %s", 1, true, false},
		{"%s mill.kr", 1e6, true, true},
		{"%s mill kr", 1e6, true, true},
		{"MNOK %s", 1e6, true, false},
		{"%s milliarder kroner", 1e9, true, true},
		{"%s norske kroner", 1, true, true},
		{"%s svenske kroner", 1, true, true},
		{"EUR %s", 1, true, false},
		{"%s mill. euro", 1e6, true, true},
		{"%s euro", 1, true, true},
		{"%s mill. 2022-kroner", 1e6, true, true},
	},
	qualifiers: map[string]record.Qualifier{
		"": record.Exact, "om lag ": record.About, "nær ": record.JustUnder, "drøyt ": record.JustOver, "mer enn ": record.Over,
		"minst ": record.AtLeast, "mindre enn ": record.Under, "inntil ": record.AtMost, "bare ": record.Exact,
	},
	damage: map[string]func(string) string{
		"none":     func(s string) string { return s },
		"nbsp":     func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
		"wrapped":  func(s string) string { return strings.ReplaceAll(s, " ", "\n") },
		"quoted":   func(s string) string { return "«" + s + "»" },
		"bullet":   func(s string) string { return "• " + s },
		"brackets": func(s string) string { return "Slik var det (" + strings.TrimSuffix(s, ".") + ")." },
		"after":    func(s string) string { return "I kap. 3.2 fra 2019 (tabell 4) står det: " + s },
		"upper":    strings.ToUpper,
		"soft": func(s string) string {
			return strings.NewReplacer("pros", "pro\u00ads", "kron", "kro\u00adn", "tallet", "tal\u00adlet").Replace(s)
		},
		"line": func(s string) string {
			return strings.NewReplacer("pros", "pro\u00ad\ns", "kron", "kro\u00ad\nn").Replace(s)
		},
		"comma": func(s string) string { return strings.TrimSuffix(s, ".") + ", mot lite før, jf. side 12." },
	},
}

// frames are sentences round one number, round two ends of a range, and round two
// numbers.
var (
	oneFrames = []string{
		"Tallet var %s.", "I 2019 var tallet %s.", "Summen er %s per elev.", "Det utgjør %s i alt.", "%s av midlene ble brukt.", "De fikk %s i fjor.",
		"Nivået, som var %s, holdt seg.", "Det gjelder %s i Oslo og resten i Bergen.",
	}
	rangeFrames = []string{"Tallet ligger mellom %s og %s.", "Tallet varierer fra %s til %s.", "Det blir %s–%s.", "Det blir %s til %s."}
	listFrames  = []string{"Tallene var henholdsvis %s og %s.", "Tallene var %s og %s.", "Det var %s eller %s."}
)

// TestVariation crosses numbers, units, qualifiers, sentences and damage by layout.
// Each reading is known from what it was made of.
func TestVariation(t *testing.T) {
	p := parser(t)
	bad := 0
	fail := func(format string, args ...any) {
		if bad++; bad < 60 {
			t.Errorf(format, args...)
		}
	}
	var r Result
	type got struct {
		low, high float64
		q         record.Qualifier
	}
	read := func(text string, money bool) (list []got) {
		r.Reset()
		p.Parse(&r, quantity.Passage{Text: text, Language: record.Bokmaal})
		if money {
			for _, a := range r.Amounts {
				list = append(list, got{float64(a.Low) / 100, float64(a.High) / 100, a.Qualifier})
			}
			if len(r.Percentages) > 0 {
				return nil
			}
			return list
		}
		for _, a := range r.Percentages {
			list = append(list, got{a.Low, a.High, a.Qualifier})
		}
		if len(r.Amounts) > 0 {
			return nil
		}
		return list
	}
	near := func(a, b float64) bool { return a-b < 1e-6*max(1, b) && b-a < 1e-6*max(1, b) }
	count := 0
	for _, u := range variation.units {
		numbers := variation.small
		if u.money && u.scale == 1 {
			numbers = variation.large
		}
		for i, n := range numbers {
			// one number
			for q, want := range variation.qualifiers {
				for _, frame := range oneFrames {
					s := fmt.Sprintf(frame, q+fmt.Sprintf(u.text, n.text))
					for name, damage := range variation.damage {
						text := damage(s)
						count++
						list := read(text, u.money)
						if len(list) != 1 || !near(list[0].low, n.v*u.scale) || list[0].low != list[0].high || list[0].q != want {
							fail("%s: %q gives %v, want %v %s", name, text, list, n.v*u.scale, want)
						}
					}
				}
			}
			// two
			m := numbers[(i+1)%len(numbers)]
			if m.v <= n.v {
				continue
			}
			for name, damage := range variation.damage {
				for _, both := range []bool{true, false} {
					a, b := fmt.Sprintf(u.text, n.text), fmt.Sprintf(u.text, m.text)
					if !both && u.split {
						a = n.text
					} else if !both {
						b = m.text
					}
					for _, frame := range rangeFrames {
						text := damage(fmt.Sprintf(frame, a, b))
						count++
						list := read(text, u.money)
						if len(list) != 1 || !near(list[0].low, n.v*u.scale) || !near(list[0].high, m.v*u.scale) {
							fail("%s: %q gives %v, want %v..%v", name, text, list, n.v*u.scale, m.v*u.scale)
						}
					}
					for _, frame := range listFrames {
						text := damage(fmt.Sprintf(frame, a, b))
						count++
						list := read(text, u.money)
						if len(list) != 2 || !near(list[0].low, n.v*u.scale) || !near(list[1].low, m.v*u.scale) {
							fail("%s: %q gives %v, want %v and %v", name, text, list, n.v*u.scale, m.v*u.scale)
						}
					}
				}
			}
		}
	}
	t.Logf("%d variations, %d read wrongly", count, bad)
}
