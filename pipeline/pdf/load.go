package pdf

import (
	"errors"
	"fmt"
	"strings"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/pdf/object"
)

const mediaType = "application/pdf"

// Looks reports whether b is meant to be a PDF.
func Looks(b []byte) bool { return object.Looks(b) }

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
			s, ok := v.(object.Spent)
			if !ok {
				panic(v)
			}
			doc, err = nil, fault(record.ReasonTooComplex, s.Error()+": split the file, or give the text of it")
		}
	}()
	r, err := readBytes(c.Bytes, o.Password)
	switch {
	case errors.Is(err, object.ErrPassword) && o.Password == "":
		return nil, src, fault(record.ReasonEncrypted, "encrypted with a password: give it with --password")
	case errors.Is(err, object.ErrPassword):
		return nil, src, fault(record.ReasonEncrypted, "encrypted, and --password is not the password: give the right one")
	case err != nil:
		return nil, src, fault(record.ReasonDamaged, "not to be read, nor to be repaired ("+oneLine(err)+"): save it again from the program it came from")
	}
	doc, m := r.document()
	src.Pages, src.PagesWithoutText = int32(len(doc.Pages)), int32(len(m.pages))
	src.RunningLines = int32(m.running)
	if len(m.pages) == len(doc.Pages) || strings.TrimSpace(doc.Text) == "" {
		return nil, src, fault(record.ReasonWithoutText, fmt.Sprintf("no text on any of %d pages, as in a scan: run OCR on it first", len(doc.Pages)))
	}
	doc.ID, doc.URI, doc.ByteSize = c.ID, c.URI, int64(len(c.Bytes))
	m.note(&src)
	return doc, src, nil
}
