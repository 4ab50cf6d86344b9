package load

import (
	"bytes"
	"fmt"
	"strings"

	"funn/extract/record"
	"funn/pipeline"
)

// format is a kind of file that is known by its first bytes and is not text.
type format struct {
	magic  string
	name   string
	media  string // IANA media type
	reason record.Reason
	advice string
}

const (
	adviceText    = "save it as plain text and give that"
	adviceUnpack  = "unpack it and give the files in it"
	adviceNone    = "leave it out, or give the text it was made from"
	adviceOCR     = "give the text of it, for example from an OCR program"
	advicePDFText = "give its text, for example from pdftotext -layout"
)

// formats by signature, as the formats' own specifications have it.
var formats = [...]format{
	{"%PDF-", "PDF", "application/pdf", record.ReasonUnsupported, advicePDFText},
	{"{\\rtf", "rich text (RTF)", "application/rtf", record.ReasonUnsupported, adviceText},
	{"%!PS", "PostScript", "application/postscript", record.ReasonUnsupported, adviceText},
	{"PK\x03\x04", "a ZIP archive", "application/zip", record.ReasonBinary, adviceUnpack},
	{"PK\x05\x06", "an empty ZIP archive", "application/zip", record.ReasonBinary, adviceNone},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office document (OLE2: .doc, .xls, .ppt, .msg)", "application/x-ole-storage", record.ReasonBinary, adviceText},
	{"\x89PNG\r\n\x1A\n", "a PNG image", "image/png", record.ReasonBinary, adviceOCR},
	{"\xFF\xD8\xFF", "a JPEG image", "image/jpeg", record.ReasonBinary, adviceOCR},
	{"GIF87a", "a GIF image", "image/gif", record.ReasonBinary, adviceOCR},
	{"GIF89a", "a GIF image", "image/gif", record.ReasonBinary, adviceOCR},
	{"II*\x00", "a TIFF image", "image/tiff", record.ReasonBinary, adviceOCR},
	{"MM\x00*", "a TIFF image", "image/tiff", record.ReasonBinary, adviceOCR},
	{"\x1F\x8B", "a gzip archive", "application/gzip", record.ReasonBinary, adviceUnpack},
	{"BZh", "a bzip2 archive", "application/x-bzip2", record.ReasonBinary, adviceUnpack},
	{"\xFD7zXZ\x00", "an xz archive", "application/x-xz", record.ReasonBinary, adviceUnpack},
	{"\x28\xB5\x2F\xFD", "a zstd archive", "application/zstd", record.ReasonBinary, adviceUnpack},
	{"7z\xBC\xAF\x27\x1C", "a 7-Zip archive", "application/x-7z-compressed", record.ReasonBinary, adviceUnpack},
	{"Rar!\x1A\x07", "a RAR archive", "application/vnd.rar", record.ReasonBinary, adviceUnpack},
	{"PAR1", "a Parquet file", "application/vnd.apache.parquet", record.ReasonBinary, adviceNone},
	{"SQLite format 3\x00", "an SQLite database", "application/vnd.sqlite3", record.ReasonBinary, adviceNone},
	{"\x7FELF", "a program", "application/octet-stream", record.ReasonBinary, adviceNone},
}

// inZIP are the document formats that are ZIP archives, by what their first
// part is called or says.
var inZIP = [...]format{
	{"word/", "a Word document (.docx)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", record.ReasonBinary, adviceText},
	{"xl/", "an Excel workbook (.xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", record.ReasonBinary, adviceText},
	{"ppt/", "a PowerPoint file (.pptx)", "application/vnd.openxmlformats-officedocument.presentationml.presentation", record.ReasonBinary, adviceText},
	{"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)", "application/vnd.oasis.opendocument.text", record.ReasonBinary, adviceText},
	{"mimetypeapplication/epub+zip", "an e-book (.epub)", "application/epub+zip", record.ReasonBinary, adviceText},
}

const (
	pdfHeader = 1024     // bytes within which a reader looks for %PDF- (ISO 32000-1, annex H.3.4.1)
	zipNames  = 64 << 10 // bytes of an archive that are searched for the name of a part
)

// sniff knows b by its signature.
func sniff(b []byte) (format, bool) {
	for _, f := range formats {
		if !bytes.HasPrefix(b, []byte(f.magic)) {
			continue
		}
		if f.media == "application/zip" {
			for _, z := range inZIP {
				if bytes.Contains(b[:min(len(b), zipNames)], []byte(z.magic)) {
					return z, true
				}
			}
		}
		if f.magic == "BZh" && (len(b) < 4 || b[3] < '1' || b[3] > '9') {
			continue // a word
		}
		return f, true
	}
	head := b[:min(len(b), pdfHeader)]
	if i := bytes.Index(head, []byte(formats[0].magic)); i >= 0 && bytes.IndexByte(b, 0) >= 0 {
		return formats[0], true // after junk; a text that only speaks of %PDF- has no NUL
	}
	return format{}, false
}

func (f format) fault() *pipeline.Fault {
	return &pipeline.Fault{
		Stage: pipeline.StageLoad, Reason: f.reason,
		Message: fmt.Sprintf("%s, which funn does not read: %s", f.name, f.advice),
	}
}

// notText says why d is not text, if it is not: a NUL, which no text holds, or
// more than one control character in ten.
func notText(d decoded) *pipeline.Fault {
	message := ""
	if i := strings.IndexByte(d.text, 0); i >= 0 {
		message = "not text (it holds a NUL): give the text it was made from, as UTF-8"
	} else if controls(d.text)*10 > len(d.text) {
		message = "not text (every tenth character is a control character): give the text it was made from, as UTF-8"
	}
	if message == "" {
		return nil
	}
	return &pipeline.Fault{Stage: pipeline.StageLoad, Reason: record.ReasonBinary, Message: message}
}

// controls counts the control characters of ASCII that do not move the print
// position.
func controls(text string) int {
	n := 0
	for i := range len(text) {
		if c := text[i]; c < ' ' && (c < '\t' || c > '\r') || c == 0x7F {
			n++
		}
	}
	return n
}
