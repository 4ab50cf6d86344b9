package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/lang"
	"funn/extract/record"
	"funn/extract/rule"
)

// text is a sentence or item with its words, lower-cased, for the small grammars
// of this package.
type text struct {
	raw      string
	language record.Language
	span     []record.Span // of each word in raw
	words    []string      // lower case, without soft hyphens
	quote    []bool        // inside quotation marks
}

func read(s string, l record.Language, tokens []lang.Token) (text, []lang.Token) {
	tokens = lang.Tokenize(tokens[:0], s)
	t := text{raw: s, language: l}
	open := false
	for _, tok := range tokens {
		w := tok.Of(s)
		if tok.Kind != lang.Word && tok.Kind != lang.Number {
			switch {
			case strings.ContainsAny(w, "«“„"):
				open = true
			case strings.ContainsAny(w, "»”"):
				open = false
			case w == "\"":
				open = !open
			}
			continue
		}
		t.span = append(t.span, tok.Span)
		t.words = append(t.words, strings.ToLower(strings.ReplaceAll(w, "\u00ad", "")))
		t.quote = append(t.quote, open)
	}
	return t, tokens
}

// find is the place of the first word of set outside quotes, from i on, or -1.
func (t *text) find(set map[string]bool, i int) int {
	for ; i < len(t.words); i++ {
		if !t.quote[i] && set[t.words[i]] {
			return i
		}
	}
	return -1
}

// follows reports whether the words at i are those of phrase; * stands for up to
// three words.
func (t *text) follows(i int, phrase []string) (end int, ok bool) {
	for k, p := range phrase {
		if p == "*" {
			for gap := 0; gap <= 3 && i+gap < len(t.words); gap++ {
				if e, ok := t.follows(i+gap, phrase[k+1:]); ok {
					return e, true
				}
			}
			return 0, false
		}
		if i >= len(t.words) || t.words[i] != p && !(strings.HasSuffix(p, "-") && strings.HasPrefix(t.words[i], p[:len(p)-1])) {
			return 0, false
		}
		i++
	}
	return i, true
}

// has reports whether a word of t is in class c.
func (t *text) has(c rule.Class) bool {
	return slices.ContainsFunc(t.words, func(w string) bool { return c.Has(w, t.language) })
}

// quotes reports whether most words of t are somebody's whose words it quotes.
func (t *text) quotes() bool {
	n := 0
	for _, q := range t.quote {
		if q {
			n++
		}
	}
	return 2*n > len(t.quote)
}

// lettered reports whether t has a word of letters, more than one.
func (t *text) lettered() bool {
	return slices.ContainsFunc(t.words, func(w string) bool {
		first, n := utf8.DecodeRuneInString(w)
		return len(w) > n && unicode.IsLetter(first)
	})
}

// stops reports whether s ends as a sentence does.
func stops(s string) bool { return strings.HasSuffix(strings.TrimSpace(s), ".") }
