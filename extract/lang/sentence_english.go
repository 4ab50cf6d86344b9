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
	var m masked
	at := make([]record.Span, len(which)) // of each passage in the joint text
	m.text.WriteString(between)
	for k, i := range which {
		start := m.text.Len()
		m.add(in[i].Text)
		at[k] = record.Span{Start: start, End: m.text.Len()}
		m.text.WriteString(between)
	}
	cuts, ok := proseCuts(m.text.String())
	k, jump := 0, 0
	for n, i := range which {
		if !ok {
			out[i] = norwegianSentences(nil, in[i].Text)
			continue
		}
		text, span := in[i].Text, at[n]
		start := skipSpace(text, 0)
		skipped := 0
		for k < len(cuts) && cuts[k] <= span.Start {
			k++
		}
		for ; k < len(cuts) && cuts[k] < span.End; k++ {
			for jump < len(m.jump) && m.jump[jump].at < cuts[k] {
				if m.jump[jump].at >= span.Start {
					skipped += m.jump[jump].skipped
				}
				jump++
			}
			c := alignUp(text, cuts[k]-span.Start+skipped)
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

// masked is text as prose gets it: in ASCII, since prose mixes byte and code
// point offsets, with as many bytes as the original but for white space, which
// is one blank (prose takes quadratic time over more). Letters stay letters of
// the same case, quotes quotes.
type masked struct {
	text strings.Builder
	jump []jump
}

// jump says that bytes of white space were left out before an offset.
type jump struct{ at, skipped int }

func (m *masked) add(s string) {
	b := &m.text
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if isSpace(r) {
			e := skipSpace(s, i)
			b.WriteByte(' ')
			if e > i+1 {
				m.jump = append(m.jump, jump{b.Len(), e - i - 1})
			}
			i = e
			continue
		}
		i += n
		switch {
		case r < ' ':
			b.WriteByte('-')
		case r < utf8.RuneSelf:
			b.WriteByte(byte(r))
		case r == '”' || r == '»' || r == '’':
			b.WriteByte('"')
			fill(b, ' ', n-1)
		case r == '“' || r == '«' || r == '‘':
			fill(b, ' ', n-1)
			b.WriteByte('"')
		case r == '…':
			b.WriteString("...")
		case unicode.IsUpper(r):
			fill(b, 'X', n)
		case isLetter(r):
			fill(b, 'x', n)
		default:
			fill(b, '-', n)
		}
	}
}

func fill(b *strings.Builder, c byte, n int) {
	for range n {
		b.WriteByte(c)
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
