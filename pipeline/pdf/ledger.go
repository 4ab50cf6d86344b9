package pdf

import (
	"fmt"
	"strings"

	"funn/extract/record"
	"funn/pipeline"
)

func fault(reason record.Reason, message string) *pipeline.Fault {
	return &pipeline.Fault{Stage: pipeline.StageLoad, Reason: reason, Message: message}
}

// missing is what the ledger says of a document that was read in part.
type missing struct {
	unmapped int   // glyphs without a meaning
	faults   int   // objects that could not be read
	running  int   // lines that belong to their page, and are not in the text
	pages    []int // 1-based pages without text
}

// note writes what is missing into the ledger row.
func (m *missing) note(s *record.Source) {
	var said []string
	add := func(reason record.Reason, message string) {
		s.Status, s.Stage = record.StatusPartial, pipeline.StageLoad
		if s.Reason == record.ReasonNone {
			s.Reason = reason
		}
		said = append(said, message)
	}
	if k := len(m.pages); k > 0 {
		add(record.ReasonWithoutText, fmt.Sprintf("no text on %s: run OCR on the file if they are scans", pageList(m.pages)))
	}
	if m.faults > 0 {
		add(record.ReasonDamaged, fmt.Sprintf("%d parts of the file could not be read: save it again from the program it came from", m.faults))
	}
	if m.unmapped > 0 {
		add(record.ReasonOddEncoding, fmt.Sprintf("%d glyphs have no meaning in the file and are U+FFFD in the text: rows that hold one need review", m.unmapped))
	}
	s.Message = strings.Join(said, "; ")
}

// pageList names pages: page 3, pages 3-5 and 9.
func pageList(pages []int) string {
	var b strings.Builder
	b.WriteString("page")
	if len(pages) > 1 {
		b.WriteString("s")
	}
	for i := 0; i < len(pages); {
		j := i
		for j+1 < len(pages) && pages[j+1] == pages[j]+1 {
			j++
		}
		switch {
		case i == 0:
			b.WriteString(" ")
		case j+1 == len(pages):
			b.WriteString(" and ")
		default:
			b.WriteString(", ")
		}
		if j > i {
			fmt.Fprintf(&b, "%d-%d", pages[i], pages[j])
		} else {
			fmt.Fprintf(&b, "%d", pages[i])
		}
		if i = j + 1; b.Len() > 200 && i < len(pages) {
			fmt.Fprintf(&b, " and %d more", len(pages)-i)
			break
		}
	}
	return b.String()
}

// oneLine keeps the message of another's error short.
func oneLine(err error) string {
	s := strings.Join(strings.Fields(err.Error()), " ")
	if r := []rune(s); len(r) > 120 {
		s = string(r[:120]) + "…"
	}
	return strings.ToValidUTF8(s, "?")
}
