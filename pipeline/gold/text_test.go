package gold

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestSquash(t *testing.T) {
	for in, want := range map[string]string{
		"Norsk-\nopplæring, 58 %":   "norskopplæring58",
		"FoU\u00adarbeid":           "fouarbeid",
		"ÅSE Ÿ ß \u212b \u212a é Ö": "åseåkéö",
		"":                          "",
		"–…":                        "",
	} {
		if got := squash(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// Likeness is a share, symmetric, 1 for a text and itself, and never above its
// bound.
func TestLike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-cæ 0-2\-]{0,12}`)
		a, b := newProfile(text.Draw(t, "a")), newProfile(text.Draw(t, "b"))
		ab, ba := a.like(b), b.like(a)
		if ab != ba || ab < 0 || ab > 1 || (ab == 1) != (a.text == b.text && a.text != "") && ab == 1 && a.text == "" {
			t.Fatalf("%q %q: %v %v", a.text, b.text, ab, ba)
		}
		if ab < 1 && ab > a.atMost(b) {
			t.Fatalf("%q %q: %v above %v", a.text, b.text, ab, a.atMost(b))
		}
	})
}

// Bad gold in either form names file, line and what to do.
func TestFaults(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a.gold.yaml", "", "a.gold.yaml:1: the file is empty"},
		{"a.gold.yaml", "document: x.txt\n", "a.gold.yaml:1: the version is missing"},
		{"a.gold.yaml", "gold: 1\n", "a.gold.yaml:1: the document is missing"},
		{"a.gold.yaml", "gold: 1\ndocument: x\nfindings: yes\n", "a.gold.yaml:3: findings is a list"},
		{"a.gold.yaml", "gold: 1\ndocument: x\nfindings:\n  - nothing\n", "a.gold.yaml:4: here stands string, where a row is wanted"},
		{"a.gold.yaml", "gold: 1\ndocument: x\namounts:\n  - surface: 3 kr\n", "a.gold.yaml:4: the row has no value"},
		{"a.gold.yaml", "gold: 1\ndocument: x\namounts:\n  - surface: 3 kr\n    value: tre\n", "a.gold.yaml:5: tre is no number"},
		{"a.gold.yaml", "gold: 1\ndocument: x\nfindings:\n  - text: a\n    line: 3\n    end_line: 2\n", "a.gold.yaml:4: end_line 2 is before the line"},
		{"a.gold.yaml", "gold: 1\ndocument: x\nfindings:\n  - text: a\n    line: 0\n", "a.gold.yaml:5: 0 is no line number"},
		{"a.gold.yaml", "gold: 1\ndocument: x\nfindings:\n  - text: a\n    text: b\n", "a.gold.yaml:5: "},
		{"a.gold.yaml", "gold: 1\ndocument: x\nfindings:\n  - text: a\n    optional: maybe\n", "a.gold.yaml:5: optional is true or false"},
		{"a.gold.yaml", "gold: 1\ndocument: x\nsections:\n  - heading: a\n", "a.gold.yaml:4: the section has no kind"},
		{"a.gold.yaml", "gold: 1\ndocument: x\nreports:\n  - title: a\n    institutions: NIBR\n", "a.gold.yaml:5: a list is wanted here"},
		{"a.gold.json", "[]", "a.gold.json:1: here stands [, where { is wanted"},
		{"a.gold.json", "{\"findings\": [\n {\"text\": \"a\"},\n {\"tekst\": \"a\"}\n]}", `a.gold.json:3: unknown field "tekst"`},
		{"a.gold.json", "{\n\"funn\": []}", `a.gold.json:2: unknown list "funn"`},
		{"a.gold.json", "{\"findings\": [\n {\"text\": 3}]}", "a.gold.json:2: "},
		{"a.gold.json", "{\"findings\": [\n", "a.gold.json:2: "},
	} {
		_, err := parser(tt.name)(tt.name, []byte(tt.in))
		if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%q: got %v, want %s", tt.in, err, tt.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("gold: 1\ndocument: x.txt\nfindings:\n  - text: a\n    line: 3\n")
	f.Add("{\"gold\": 1, \"document\": \"x\", \"amounts\": [{\"surface\": \"1\", \"value\": 1}]}")
	f.Add("{\"findings\": [{\"text\": \"a\", \"start_line\": 1}]}")
	f.Fuzz(func(t *testing.T, s string) {
		for _, name := range []string{"x.gold.yaml", "x.gold.json"} {
			g, err := parser(name)(name, []byte(s))
			if (g == nil) == (err == nil) {
				t.Fatalf("%v %v", g, err)
			}
			if g != nil {
				_ = g.Bind("a b\nc 1 2\n")
			}
		}
	})
}
