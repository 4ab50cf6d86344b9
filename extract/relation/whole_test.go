package relation

import (
	"regexp"
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// wholeSets are the files of passages whose wholes are named, and how many of their
// shares must be read right, wrong at most, and falsely given a whole at most.
var wholeSets = []struct {
	name                string
	right, wrong, false int
}{
	{"whole1.tsv", 158, 5, 0},
	{"whole2.tsv", 119, 5, 0},
	{"whole3.tsv", 78, 2, 0},
	{"whole4.tsv", 51, 0, 0},
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?»]["»]? +[«"0-9A-ZÆØÅ]`)
	wholeDigits = regexp.MustCompile(`[0-9][0-9 ]*`)
)

// wholeSentences parts a passage of a table; its abbreviations stand before small
// letters.
func wholeSentences(text string) (list []string) {
	for {
		at := sentenceEnd.FindStringIndex(text)
		if at == nil {
			return append(list, text)
		}
		i := at[0] + 1
		list = append(list, text[:i])
		text = strings.TrimSpace(text[i:])
	}
}

// bareWhole is a whole without its count and article, which are no part of its name.
func bareWhole(s string) string {
	w := strings.Fields(strings.ToLower(wholeDigits.ReplaceAllString(s, " ")))
	for len(w) > 1 {
		switch w[0] {
		case "de", "dei", "the", "alle", "all", "of", "i", "in":
			w = w[1:]
			continue
		}
		break
	}
	return strings.Join(w, " ")
}

// TestWhole reads passages as the pipeline does, a sentence after those before it, and
// counts the shares whose whole is the one that a reader named.
func TestWhole(t *testing.T) {
	p := parser(t)
	for _, set := range wholeSets {
		right, wrong, empty, spurious, none, missing := 0, 0, 0, 0, 0, 0
		for _, c := range readPhrasings(t, set.name) {
			var rows []record.Percentage
			var before []string
			asked := ""
			for _, sentence := range wholeSentences(c.text) {
				var r, scratch Result
				in := quantity.Passage{Text: sentence, Language: c.language, Asked: asked}
				if n := len(before); n > 0 {
					in.Previous, in.Earlier = before[n-1], before[:n-1]
				}
				p.Parse(&r, in)
				rows = append(rows, r.Percentages...)
				before = append(before, sentence)
				if a := p.Respondents(&scratch, sentence, c.language); a != "" {
					asked = a
				}
			}
			k := 0
			for _, want := range c.want {
				surface, whole, _ := strings.Cut(want, " = ")
				i := k
				for i < len(rows) && !strings.Contains(rows[i].Surface, surface) && !strings.Contains(surface, rows[i].Surface) {
					i++
				}
				if i == len(rows) {
					missing++
					t.Logf("MISSING %s: %q: %s", c.at, surface, c.text)
					continue
				}
				k = i + 1
				switch got := rows[i].Base; {
				case whole == "-" && got == "":
					none++
				case whole == "-" && (rows[i].Change == record.ChangeIncrease || rows[i].Change == record.ChangeDecrease):
					none++ // what changed is named as the base of a change
				case whole == "-":
					spurious++
					t.Logf("FALSE %s: %q for %q: %s", c.at, got, surface, c.text)
				case got == "":
					empty++
					t.Logf("EMPTY %s: %q wants %q: %s", c.at, surface, whole, c.text)
				case likeness(bareWhole(got), bareWhole(whole)) >= 0.7:
					right++
				default:
					wrong++
					t.Logf("WRONG %s: %q has %q, want %q: %s", c.at, surface, got, whole, c.text)
				}
			}
		}
		t.Logf("%s: %d right, %d wrong, %d empty; without a whole %d right, %d false; %d shares not read", set.name, right, wrong, empty, none, spurious, missing)
		if right < set.right || wrong > set.wrong || spurious > set.false {
			t.Errorf("%s: want %d right, at most %d wrong and %d false", set.name, set.right, set.wrong, set.false)
		}
	}
}

// likeness is the F1 of two phrases over trigrams of their letters, as the scorer of
// the gold has it.
func likeness(a, b string) float64 {
	grams := func(s string) map[string]int {
		r := []rune(strings.NewReplacer(" ", "", "-", "", "«", "", "»", "").Replace(strings.ToLower(s)))
		list := map[string]int{}
		for i := range max(1, len(r)-2) {
			list[string(r[i:min(i+3, len(r))])]++
		}
		return list
	}
	x, y := grams(a), grams(b)
	n, both := 0, 0
	for g, k := range x {
		n += k
		both += min(k, y[g])
	}
	for _, k := range y {
		n += k
	}
	return 2 * float64(both) / float64(n)
}
