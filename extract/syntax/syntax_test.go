package syntax

import (
	"strings"
	"sync"
	"testing"

	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

var lexer = sync.OnceValues(token.NewLexer)

// sentence is a sentence of a language, cut and marked as quantity does it, without the
// brackets in text, which say from what byte to what byte each phrase is wanted.
func sentence(t testing.TB, l record.Language, text string) (s *token.Sentence, want [][2]int) {
	t.Helper()
	lexer, err := lexer()
	if err != nil {
		t.Fatal(err)
	}
	var plain strings.Builder
	for _, r := range text {
		switch r {
		case '[':
			want = append(want, [2]int{plain.Len(), plain.Len()})
		case ']':
			want[len(want)-1][1] = plain.Len()
		default:
			plain.WriteRune(r)
		}
	}
	s = new(token.Sentence)
	s.Reset(lexer, plain.String(), l, false)
	s.Cut()
	s.Join()
	morph.Mark(s)
	return s, want
}

// starting is the token that begins at byte at or behind it.
func starting(s *token.Sentence, at int) int {
	i := 0
	for i < len(s.Tokens) && int(s.Tokens[i].Start) < at {
		i++
	}
	return i
}

// bracket is text of the sentence with brackets around tokens i to j, none for j before i.
func bracket(s *token.Sentence, i, j int) string {
	from := len(s.Text)
	if i < len(s.Tokens) {
		from = int(s.Tokens[i].Start)
	}
	to := from
	if j >= i {
		to = int(s.Tokens[j].End)
	}
	return s.Text[:from] + "[" + s.Text[from:to] + "]" + s.Text[to:]
}

// spans checks where phrases end: each text has one pair of brackets.
func spans(t *testing.T, last func(s *token.Sentence, i int) int, texts map[record.Language][]string) {
	t.Helper()
	for l, list := range texts {
		for _, text := range list {
			s, want := sentence(t, l, text)
			i := starting(s, want[0][0])
			if got := bracket(s, i, last(s, i)); got != text {
				t.Errorf("%s: got %s, want %s", l, got, text)
			}
		}
	}
}

// nb, nn and en are the keys of the tables.
const (
	nb = record.Bokmaal
	nn = record.Nynorsk
	en = record.English
)

// TestOutside asks at and behind the ends of a passage.
func TestOutside(t *testing.T) {
	for _, text := range []string{"", "de", "av de", "som", "fra", "over 60", "2015,", "31.", "the country's", "dem"} {
		for _, l := range []record.Language{nb, nn, en} {
			s, _ := sentence(t, l, text)
			for i := range len(s.Tokens) + 1 {
				for name, last := range map[string]int{"Core": Core(s, i), "NounPhrase": NounPhrase(s, i), "AgeSpan": AgeSpan(s, i), "timeAt": timeAt(s, i).Last} {
					if last < i-1 || last >= len(s.Tokens) && last >= i {
						t.Errorf("%s at %d of %q: got %d", name, i, text, last)
					}
				}
			}
			FindPeriods(s)
		}
	}
}
