package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"funn/extract/record"
)

// between stands before and after every passage, so that what prose sees of a
// passage's neighbours is always the same.
const between = "\n\nThe text ends here.\n\n"

// englishSentences fills out[i] for each i of which, cutting all those
// passages in one run of prose.
func englishSentences(out [][]record.Span, in []Passage, which []int) {
	var b strings.Builder
	at := make([]record.Span, len(which)) // of each passage in the joint text
	b.WriteString(between)
	for k, i := range which {
		start := b.Len()
		mask(&b, in[i].Text)
		at[k] = record.Span{Start: start, End: b.Len()}
		b.WriteString(between)
	}
	joint := b.String()
	cuts, ok := proseCuts(joint)
	k := 0
	for n, i := range which {
		if !ok {
			out[i] = norwegianSentences(nil, in[i].Text)
			continue
		}
		text, span := in[i].Text, at[n]
		start := skipSpace(text, 0)
		for k < len(cuts) && cuts[k] <= span.Start {
			k++
		}
		for ; k < len(cuts) && cuts[k] < span.End; k++ {
			c := alignUp(text, cuts[k]-span.Start)
			if c <= start {
				continue
			}
			next := skipSpace(text, c)
			if next == len(text) || !englishBoundary(text, start, c, next) {
				continue
			}
			out[i] = append(out[i], record.Span{Start: start, End: trimSpaceEnd(text, c)})
			start = next
		}
		if end := trimSpaceEnd(text, len(text)); end > start {
			out[i] = append(out[i], record.Span{Start: start, End: end})
		}
	}
}

// proseCuts are the offsets in text where prose ends a sentence. It is not ok
// where prose fails, or gives back something that is not in the text.
func proseCuts(text string) (cuts []int, ok bool) {
	defer func() {
		// prose panics on texts its word tokenizer cannot cut; the rules for
		// Norwegian do not, and English differs from it in abbreviations only.
		if recover() != nil {
			cuts, ok = nil, false
		}
	}()
	doc, err := prose.NewDocument(text, prose.WithTagging(false), prose.WithExtraction(false), prose.WithTokenization(false))
	if err != nil {
		return nil, false
	}
	from := 0
	for _, s := range doc.Sentences() {
		if s.Text == "" {
			continue
		}
		i := strings.Index(text[from:], s.Text)
		if i < 0 || strings.TrimSpace(text[from:from+i]) != "" {
			return nil, false
		}
		from += i + len(s.Text)
		cuts = append(cuts, from)
	}
	return cuts, true
}

// mask writes s with the same number of bytes in ASCII, so that prose, which
// mixes byte and code point offsets, cannot. Letters stay letters of the same
// case, quotes quotes, white space blanks.
func mask(b *strings.Builder, s string) {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' {
				c = ' '
			}
			b.WriteByte(c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		fill := byte('-')
		switch {
		case isSpace(r):
			fill = ' '
		case unicode.IsUpper(r):
			fill = 'X'
		case isLetter(r):
			fill = 'x'
		case r == '”' || r == '»' || r == '’':
			b.WriteByte('"')
			fill = ' '
			n--
		case r == '“' || r == '«' || r == '‘':
			for range n - 1 {
				b.WriteByte(' ')
			}
			b.WriteByte('"')
			continue
		case r == '…':
			b.WriteString("...")
			continue
		}
		for range n {
			b.WriteByte(fill)
		}
	}
}

// alignUp is the first offset at or after i where a code point of s begins.
func alignUp(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return min(i, len(s))
}

// englishBoundary vetoes what prose gets wrong in reports: the number of an
// item, abbreviations before names and numbers, and stops inside a clause.
func englishBoundary(s string, start, end, next int) bool {
	e := trimSpaceEnd(s, end)
	t := e
	for t > start {
		r, n := utf8.DecodeLastRuneInString(s[:t])
		if !closesQuote(r) {
			break
		}
		t -= n
	}
	f := followAt(s, next)
	if t == e && t > start && s[t-1] == '.' {
		w := wordBefore(s, t-1, start)
		if t-1-len(w) <= start && (numeral(w) || len(w) == 1) {
			return false
		}
		switch englishAbbreviation(w) {
		case abbreviationNever:
			return false
		case abbreviationNumber:
			if f.digit || f.roman {
				return false
			}
		}
	}
	return !f.lower
}

// englishAbbreviation is the class of word, which is without its last stop.
func englishAbbreviation(word string) abbreviation {
	var buf [foldLen]byte
	switch string(fold(buf[:0], word)) {
	case "e.g", "i.e", "cf", "vs", "viz", "approx", "incl", "excl", "esp", "ibid", "mr", "mrs", "ms", "dr", "prof", "st", "messrs", "al.e", "resp":
		return abbreviationNever
	case "no", "nos", "fig", "figs", "vol", "vols", "p", "pp", "ch", "chap", "sec", "sect", "art", "arts", "para", "paras", "eq", "tab", "app", "ed", "eds", "ca", "c", "al", "op", "nok", "usd", "eur":
		return abbreviationNumber
	}
	return notAbbreviation
}
