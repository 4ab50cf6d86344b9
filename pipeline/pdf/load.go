package pdf

import (
	"errors"
	"fmt"
	"strings"

	"funn/extract/record"
	"funn/pipeline"
)

const mediaType = "application/pdf"

// Options tune the reading of a file.
type Options struct {
	Password string // of encrypted files; those with an empty one open anyway
}

// Load reads content as a PDF file, in the process that calls: a file made to
// hang or to use up the memory does so. A Pool reads it apart.
//
// An error is a *pipeline.Fault: an encrypted or damaged file, one that expands
// beyond measure, or one without any text.
func Load(c pipeline.Content, o Options) (doc *record.Document, src record.Source, err error) {
	src.MediaType = mediaType
	defer func() {
		if v := recover(); v != nil {
			s, ok := v.(spent)
			if !ok {
				panic(v)
			}
			doc, err = nil, fault(record.ReasonTooComplex, s.what+": split the file, or give the text of it")
		}
	}()
	r, err := readBytes(c.Bytes, o.Password)
	switch {
	case errors.Is(err, errPassword) && o.Password == "":
		return nil, src, fault(record.ReasonEncrypted, "encrypted with a password: give it with --password")
	case errors.Is(err, errPassword):
		return nil, src, fault(record.ReasonEncrypted, "encrypted, and --password is not the password: give the right one")
	case err != nil:
		return nil, src, fault(record.ReasonDamaged, "not to be read, nor to be repaired ("+oneLine(err)+"): save it again from the program it came from")
	}
	doc, n := r.document()
	src.Pages, src.PagesWithoutText = int32(len(doc.Pages)), int32(len(n.without))
	src.RunningLines = int32(n.running)
	if len(n.without) == len(doc.Pages) || strings.TrimSpace(doc.Text) == "" {
		return nil, src, fault(record.ReasonWithoutText, fmt.Sprintf("no text on any of %d pages, as in a scan: run OCR on it first", len(doc.Pages)))
	}
	doc.ID, doc.URI, doc.ByteSize = c.ID, c.URI, int64(len(c.Bytes))
	n.note(&src)
	return doc, src, nil
}

// readBytes reads a file. Where little or nothing comes of it, its table is
// rebuilt, and then the whole of it rewritten.
func readBytes(b []byte, password string) (*reading, error) {
	left := newBudget()
	c := contain(b)
	var best *reading
	err, circle := errCircle, circular(c.body)
	if !circle {
		best, err = attempt(c, password, left)
	}
	if best != nil && !best.poor() {
		return best, nil
	}
	consider := func(r *reading) {
		if r != nil && r.better(best) {
			best = r
		}
	}
	if err != nil && !errors.Is(err, errPassword) || best != nil && best.faults > 0 {
		for _, own := range []bool{false, true} {
			if c, ok := rebuild(b, own); ok && (!own || best == nil) {
				r, _ := attempt(c, password, left)
				consider(r)
			}
		}
		if best != nil && (circle || !best.poor()) {
			return best, nil
		}
		if circle {
			return nil, err // what rewrites files follows the circle too
		}
	}
	mended, again := repair(b, password)
	if again == nil {
		var r *reading
		r, again = attempt(contain(mended), "", left)
		consider(r)
	}
	switch {
	case best != nil:
		return best, nil
	case errors.Is(again, errPassword) || err == nil:
		return nil, again
	}
	return nil, err
}

// attempt opens and reads a file. Of one whose encryption the object reader gets
// wrong there is no reading, and no error.
func attempt(c container, password string, left *budget) (*reading, error) {
	f, err := open(c, password, left)
	if err != nil || f.weak {
		return nil, err
	}
	return f.read(), nil
}

func fault(reason record.Reason, message string) *pipeline.Fault {
	return &pipeline.Fault{Stage: pipeline.StageLoad, Reason: reason, Message: message}
}

// note writes what is missing into the ledger row.
func (n *counts) note(s *record.Source) {
	var said []string
	add := func(reason record.Reason, message string) {
		s.Status, s.Stage = record.StatusPartial, pipeline.StageLoad
		if s.Reason == record.ReasonNone {
			s.Reason = reason
		}
		said = append(said, message)
	}
	if k := len(n.without); k > 0 {
		add(record.ReasonWithoutText, fmt.Sprintf("no text on %s: run OCR on the file if they are scans", pageList(n.without)))
	}
	if n.faults > 0 {
		add(record.ReasonDamaged, fmt.Sprintf("%d parts of the file could not be read: save it again from the program it came from", n.faults))
	}
	if n.unmapped > 0 {
		add(record.ReasonOddEncoding, fmt.Sprintf("%d glyphs have no meaning in the file and are U+FFFD in the text: rows that hold one need review", n.unmapped))
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
