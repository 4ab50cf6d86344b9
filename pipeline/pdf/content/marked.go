package content

import (
	"github.com/ledongthuc/pdf"

	"funn/pipeline/pdf/object"
	"funn/pipeline/pdf/token"
)

// mark is an open marked-content sequence (14.6).
type mark struct {
	artifact bool   // of the page, not of the text (14.8.2.2)
	replaced bool   // ActualText stands for all that it shows (14.9.4)
	actual   string // not yet shown
}

// marks are the sequences that are open.
type marks struct {
	stack    []mark
	artifact int // open ones
}

func (m *marks) open(k mark) {
	m.stack = append(m.stack, k)
	if k.artifact {
		m.artifact++
	}
}

// close ends the innermost sequence above level.
func (m *marks) close(level int) {
	n := len(m.stack) - 1
	if n < level {
		return
	}
	if m.stack[n].artifact {
		m.artifact--
	}
	m.stack = m.stack[:n]
}

func (m *marks) closeTo(level int) {
	for len(m.stack) > level {
		m.close(level)
	}
}

// actual is what a shown code stands for: ActualText once, for all the codes of
// its sequence.
func (m *marks) actual(text string) (actual string, replaced bool) {
	for i := len(m.stack) - 1; i >= 0; i-- {
		if k := &m.stack[i]; k.replaced {
			text, k.actual = k.actual, ""
			return text, true
		}
	}
	return text, false
}

// mark opens a sequence. Its properties stand there or in the resources.
func (it *interpreter) mark(o operands, r *resources) {
	k := mark{artifact: string(o.bytes(0)) == "Artifact"}
	if len(o) > 1 {
		switch p := &o[1]; p.Kind {
		case token.Dict:
			if a, ok := p.Get("ActualText"); ok {
				k.replaced, k.actual = true, object.TextString(string(a.Bytes))
			}
		case token.Name:
			it.file.Try(func() {
				if a := r.object("Properties", string(p.Bytes)).Key("ActualText"); a.Kind() == pdf.String {
					k.replaced, k.actual = true, object.TextString(a.RawString())
				}
			})
		}
	}
	it.marks.open(k)
}
