package load

import (
	"fmt"
	"strings"
	"unicode"

	"funn/extract/record"
	"funn/pipeline"
)

// Text reads content as a text file. The text of a UTF-8 file is the file
// itself, unchanged, byte order mark and line ends included.
//
// An error is a *pipeline.Fault: empty, binary or unsupported content, told by the
// bytes and never by the name. Bytes that have no meaning in the charset are U+FFFD in the text, and the source
// is partial.
func Text(c pipeline.Content) (*record.Document, record.Source, error) {
	var src record.Source
	if len(c.Bytes) == 0 {
		return nil, src, empty("the file is empty: check how it was written")
	}
	if media, ok := sniff(c.Bytes); ok {
		src.MediaType = media
		return nil, src, unread(media, c.Bytes)
	}
	d := decode(c.Bytes)
	if media, f := notText(c.Bytes, d); f != nil {
		src.MediaType = media
		return nil, src, f
	}
	src.MediaType, src.Encoding = mediaText, d.encoding
	if blank(d.text) {
		return nil, src, empty("nothing but white space: check that the text was exported")
	}
	if media := formOf(d.text); media != "" {
		src.MediaType = media
		return nil, src, unread(media, c.Bytes)
	}
	if d.odd > 0 {
		src.Status, src.Stage, src.Reason = record.StatusPartial, pipeline.StageLoad, record.ReasonOddEncoding
		src.Message = fmt.Sprintf("%d bytes mean nothing in %s and are U+FFFD in the text: save the file as UTF-8", d.odd, d.encoding)
	}
	doc := &record.Document{
		ID:        c.ID,
		URI:       c.URI,
		MediaType: src.MediaType,
		Encoding:  src.Encoding,
		ByteSize:  int64(len(c.Bytes)),
		Text:      d.text,
	}
	doc.Pages, doc.Lines = paginate(d.text)
	return doc, src, nil
}

func empty(message string) *pipeline.Fault {
	return &pipeline.Fault{Stage: pipeline.StageLoad, Reason: record.ReasonEmpty, Message: message}
}

// blank reports whether text shows nothing.
func blank(text string) bool {
	return strings.TrimFunc(text, func(r rune) bool { return r == bom || unicode.IsSpace(r) }) == ""
}
