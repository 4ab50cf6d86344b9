package layout

import (
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"funn/extract/record"
)

// Flow is cleaned running text that knows its way back: lines joined by one
// space, line-end hyphens resolved, soft hyphens gone, white space of every
// kind a plain space, letters composed. Offsets into Text map to byte offsets
// of the document.
type Flow struct {
	Text string
	segs []segment
}

// A segment ties n bytes of Text at clean to m bytes of the document at source.
// Where n == m the bytes are the same and offsets map one to one; otherwise the
// segment is one unit.
type segment struct{ clean, n, source, m int }

// Source is the span of the document that s of Text came from. An empty span
// maps to an empty span.
func (f *Flow) Source(s record.Span) record.Span {
	if len(f.segs) == 0 {
		return record.Span{}
	}
	start := f.at(s.Start, false)
	if s.Empty() {
		return record.Span{Start: start, End: start}
	}
	return record.Span{Start: start, End: f.at(s.End, true)}
}

// Span is the document span of the whole text.
func (f *Flow) Span() record.Span { return f.Source(record.Span{End: len(f.Text)}) }

func (f *Flow) at(offset int, end bool) int {
	want := offset
	if end {
		want--
	}
	k := sort.Search(len(f.segs), func(i int) bool { return f.segs[i].clean > want }) - 1
	s := f.segs[max(k, 0)]
	switch {
	case s.n == s.m:
		return s.source + min(offset-s.clean, s.n)
	case end:
		return s.source + s.m
	default:
		return s.source
	}
}

// Slice is the part of f that s names, with its own offsets.
func (f *Flow) Slice(s record.Span) Flow {
	out := Flow{Text: s.Of(f.Text)}
	for _, g := range f.segs {
		if g.clean+g.n <= s.Start || g.clean >= s.End {
			continue
		}
		if g.n == g.m {
			cut := max(s.Start-g.clean, 0)
			g.clean, g.source, g.n = g.clean+cut, g.source+cut, g.n-cut
			g.n = min(g.n, s.End-g.clean)
			g.m = g.n
		}
		g.clean -= s.Start
		out.segs = append(out.segs, g)
	}
	return out
}

// flowBuilder gathers a Flow piece by piece.
type flowBuilder struct {
	text strings.Builder
	segs []segment
}

// flow is what was gathered, without a space at its end.
func (b *flowBuilder) flow() Flow {
	text := b.text.String()
	if n := len(b.segs) - 1; strings.HasSuffix(text, " ") {
		text = text[:len(text)-1]
		if l := &b.segs[n]; l.n == l.m && l.n > 1 {
			l.n, l.m = l.n-1, l.m-1
		} else {
			b.segs = b.segs[:n]
		}
	}
	return Flow{text, b.segs}
}

// space adds the one space that white space of any kind stands for.
func (b *flowBuilder) space(source record.Span) {
	n := b.text.Len()
	switch {
	case n == 0:
	case b.text.String()[n-1] != ' ':
		b.put(" ", source)
	default: // behind a mark that was left out
		if l := &b.segs[len(b.segs)-1]; l.n == 1 {
			l.m = source.End - l.source
		} else {
			l.n, l.m = l.n-1, l.m-1
			b.segs = append(b.segs, segment{n - 1, 1, l.source + l.m, source.End - l.source - l.m})
		}
	}
}

// put adds clean text that stands for source.
func (b *flowBuilder) put(clean string, source record.Span) {
	if clean == "" {
		return
	}
	at, same := b.text.Len(), len(clean) == source.Len()
	if k := len(b.segs) - 1; same && k >= 0 {
		l := &b.segs[k]
		if l.n == l.m && l.source+l.m == source.Start {
			l.n, l.m = l.n+len(clean), l.m+len(clean)
			b.text.WriteString(clean)
			return
		}
	}
	b.segs = append(b.segs, segment{at, len(clean), source.Start, source.Len()})
	b.text.WriteString(clean)
}

// line adds the cleaned text of one line.
func (b *flowBuilder) line(text string, s record.Span) {
	for i := s.Start; i < s.End; {
		j := i
		for j < s.End && plain(text[j]) && (text[j] != ' ' || j > i && j+1 < s.End && text[j+1] > ' ' && text[j+1] < utf8.RuneSelf) {
			j++
		}
		// A combining mark belongs to the letter before it.
		if j > i && j < s.End && text[j] >= 0xCC && text[j] <= 0xCD {
			j--
		}
		if j > i {
			b.put(text[i:j], record.Span{Start: i, End: j})
			i = j
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:s.End])
		switch {
		case IsSpace(r):
			e := i + n
			for e < s.End {
				r, n := utf8.DecodeRuneInString(text[e:s.End])
				if !IsSpace(r) {
					break
				}
				e += n
			}
			b.space(record.Span{Start: i, End: e})
			i = e
		case invisible(r):
			i += n
		case r >= 0xFB00 && r <= 0xFB06: // Latin ligatures
			b.put(norm.NFKC.String(text[i:i+n]), record.Span{Start: i, End: i + n})
			i += n
		default:
			e := i + n
			for e < s.End {
				r, n := utf8.DecodeRuneInString(text[e:s.End])
				if r < 0x300 || r > 0x36F { // combining diacritical marks
					break
				}
				e += n
			}
			clean := text[i:e]
			if e > i+n {
				clean = norm.NFC.String(clean)
			}
			b.put(clean, record.Span{Start: i, End: e})
			i = e
		}
	}
}

func plain(c byte) bool { return c >= ' ' && c < utf8.RuneSelf && c != 0x7F }

// spaces is IsSpace as a class of regular expressions, for those that read a
// printed line and not a Flow.
const spaces = `[\s\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]`

// IsSpace reports whether r separates words: white space of every width, and
// the byte order mark, which a file may begin with.
func IsSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

// invisible marks are no part of running text: soft hyphen, zero-width marks,
// controls, and the private-use glyphs that symbol fonts leave behind.
func invisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r == 0x2060 || r < ' ' || r >= 0x7F && r < 0xA0 || r >= 0xE000 && r <= 0xF8FF
}
