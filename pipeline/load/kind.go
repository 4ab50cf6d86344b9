package load

import (
	"fmt"
	"mime"
	"strings"

	"funn/extract/record"
	"funn/pipeline"
)

// The media types that the code of this package names.
const (
	mediaText       = "text/plain"
	mediaUnknown    = "application/octet-stream"
	mediaPDF        = "application/pdf"
	mediaRTF        = "application/rtf"
	mediaPostScript = "application/postscript"
	mediaZIP        = "application/zip"
	mediaParquet    = "application/vnd.apache.parquet"
	mediaHTML       = "text/html"
	mediaXHTML      = "application/xhtml+xml"
	mediaXML        = "text/xml"
	mediaSVG        = "image/svg+xml"
	mediaJSON       = "application/json"
	mediaJSONLines  = "application/x-ndjson"
	mediaCSV        = "text/csv"
	mediaTSV        = "text/tab-separated-values"
	mediaCSS        = "text/css"
)

// kind is a kind of file that is not read.
type kind struct {
	name   string
	reason record.Reason
	advice string
}

const (
	adviceText    = "save it as plain text and give that"
	advicePage    = "save it as plain text or PDF and give that"
	adviceUnpack  = "unpack it and give the files in it"
	adviceNone    = "leave it out, or give the text it was made from"
	adviceData    = "leave it out, or give the document that its data come from"
	adviceOwn     = "leave it out, and give the documents that the dataset was made of"
	adviceOCR     = "give the text of it, for example from an OCR program"
	adviceSound   = "give a transcript of it"
	advicePDFText = "give its text, for example from pdftotext -layout"
)

// kinds by their media types: what a user would call them, and what to do instead.
var kinds = map[string]kind{
	mediaPDF:        {"PDF", record.ReasonUnsupported, advicePDFText},
	mediaRTF:        {"rich text (RTF)", record.ReasonUnsupported, adviceText},
	mediaPostScript: {"PostScript", record.ReasonUnsupported, adviceText},
	mediaHTML:       {"an HTML page", record.ReasonUnsupported, advicePage},
	mediaXHTML:      {"an XHTML page", record.ReasonUnsupported, advicePage},
	mediaXML:        {"XML", record.ReasonUnsupported, adviceData},
	mediaJSON:       {"JSON", record.ReasonUnsupported, adviceData},
	mediaJSONLines:  {"JSON Lines", record.ReasonUnsupported, adviceData},
	mediaCSV:        {"a table of separated values (CSV)", record.ReasonUnsupported, adviceData},
	mediaTSV:        {"a table of tab-separated values (TSV)", record.ReasonUnsupported, adviceData},
	mediaCSS:        {"a style sheet (CSS)", record.ReasonUnsupported, adviceNone},
	mediaParquet:    {"a Parquet file", record.ReasonUnsupported, adviceData},
	mediaSVG:        {"an SVG drawing", record.ReasonUnsupported, adviceOCR},

	mediaZIP: {"a ZIP archive", record.ReasonBinary, adviceUnpack},
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document":   {"a Word document (.docx)", record.ReasonBinary, adviceText},
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":         {"an Excel workbook (.xlsx)", record.ReasonBinary, adviceText},
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": {"a PowerPoint file (.pptx)", record.ReasonBinary, adviceText},
	"application/vnd.oasis.opendocument.text":                                   {"an OpenDocument text (.odt)", record.ReasonBinary, adviceText},
	"application/vnd.oasis.opendocument.spreadsheet":                            {"an OpenDocument spreadsheet (.ods)", record.ReasonBinary, adviceText},
	"application/vnd.oasis.opendocument.presentation":                           {"an OpenDocument presentation (.odp)", record.ReasonBinary, adviceText},
	"application/epub+zip":          {"an e-book (.epub)", record.ReasonBinary, adviceText},
	"application/x-ole-storage":     {"an old Office document (OLE2: .doc, .xls, .ppt, .msg)", record.ReasonBinary, adviceText},
	"application/msword":            {"an old Word document (.doc)", record.ReasonBinary, adviceText},
	"application/vnd.ms-excel":      {"an old Excel workbook (.xls)", record.ReasonBinary, adviceText},
	"application/vnd.ms-powerpoint": {"an old PowerPoint file (.ppt)", record.ReasonBinary, adviceText},
	"application/vnd.ms-outlook":    {"an Outlook message (.msg)", record.ReasonBinary, adviceText},
	"application/vnd.wordperfect":   {"a WordPerfect document", record.ReasonBinary, adviceText},

	"application/gzip":            {"a gzip archive", record.ReasonBinary, adviceUnpack},
	"application/x-bzip2":         {"a bzip2 archive", record.ReasonBinary, adviceUnpack},
	"application/x-xz":            {"an xz archive", record.ReasonBinary, adviceUnpack},
	"application/zstd":            {"a zstd archive", record.ReasonBinary, adviceUnpack},
	"application/x-7z-compressed": {"a 7-Zip archive", record.ReasonBinary, adviceUnpack},
	"application/vnd.rar":         {"a RAR archive", record.ReasonBinary, adviceUnpack},
	"application/x-tar":           {"a tar archive", record.ReasonBinary, adviceUnpack},

	"application/vnd.sqlite3":                       {"an SQLite database", record.ReasonBinary, adviceNone},
	"application/x-msaccess":                        {"an Access database", record.ReasonBinary, adviceNone},
	"application/x-elf":                             {"a program", record.ReasonBinary, adviceNone},
	"application/x-mach-binary":                     {"a program", record.ReasonBinary, adviceNone},
	"application/java-archive":                      {"a program (.jar)", record.ReasonBinary, adviceNone},
	"application/x-java-applet":                     {"a program (.class)", record.ReasonBinary, adviceNone},
	"application/wasm":                              {"a program (WebAssembly)", record.ReasonBinary, adviceNone},
	"application/vnd.microsoft.portable-executable": {"a program (.exe, .dll)", record.ReasonBinary, adviceNone},
	"image/png":                                     {"a PNG image", record.ReasonBinary, adviceOCR},
	"image/jpeg":                                    {"a JPEG image", record.ReasonBinary, adviceOCR},
	"image/gif":                                     {"a GIF image", record.ReasonBinary, adviceOCR},
	"image/tiff":                                    {"a TIFF image", record.ReasonBinary, adviceOCR},
	"image/webp":                                    {"a WebP image", record.ReasonBinary, adviceOCR},
	"image/heic":                                    {"a HEIC image", record.ReasonBinary, adviceOCR},
}

// families are the kinds of what stands in no line of its own, by the first half
// of the media type.
var families = map[string]kind{
	"image": {"an image", record.ReasonBinary, adviceOCR},
	"audio": {"a sound recording", record.ReasonBinary, adviceSound},
	"video": {"a film", record.ReasonBinary, adviceSound},
	"font":  {"a font", record.ReasonBinary, adviceNone},
}

// ownKind is what a file of a dataset is, whatever its format.
var ownKind = kind{"a file of a dataset that funn wrote", record.ReasonUnsupported, adviceOwn}

// kindOf is the media type without its parameters, and whether it is of a kind
// that has a name.
func kindOf(media string) (plain string, known bool) {
	if plain, _, err := mime.ParseMediaType(media); err == nil {
		media = plain
	}
	if _, ok := kinds[media]; ok {
		return media, true
	}
	top, _, _ := strings.Cut(media, "/")
	_, ok := families[top]
	return media, ok
}

// unread is the fault of file b of a media type that kindOf knows.
func unread(media string, b []byte) *pipeline.Fault {
	k, ok := kinds[media]
	if !ok {
		top, _, _ := strings.Cut(media, "/")
		k = families[top]
		k.name += " (" + media + ")"
	}
	if own(media, b) {
		k = ownKind
	}
	return &pipeline.Fault{
		Stage: pipeline.StageLoad, Reason: k.reason,
		Message: fmt.Sprintf("%s, which funn does not read: %s", k.name, k.advice),
	}
}
