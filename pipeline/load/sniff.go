package load

import "bytes"

// signature is a format that is known by its first bytes, whatever follows.
type signature struct {
	magic string
	media string // in kinds
}

// signatures as the formats' own specifications have them. They come before the
// bytes are read as characters: some of these files hold nothing but ASCII, and
// of a file that was cut off no more than the signature may be left.
var signatures = [...]signature{
	{"%PDF-", mediaPDF},
	{"{\\rtf", mediaRTF},
	{"%!PS", mediaPostScript},
	{"\x04%!PS", mediaPostScript}, // after an end of transmission, as printer drivers write it
	{"\xC5\xD0\xD3\xC6", mediaPostScript},
	{"PK\x03\x04", mediaZIP},
	{"PK\x05\x06", mediaZIP},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "application/x-ole-storage"},
	{"\x89PNG\r\n\x1A\n", "image/png"},
	{"\xFF\xD8\xFF", "image/jpeg"},
	{"GIF87a", "image/gif"},
	{"GIF89a", "image/gif"},
	{"II*\x00", "image/tiff"},
	{"MM\x00*", "image/tiff"},
	{"\x1F\x8B", "application/gzip"},
	{"BZh", "application/x-bzip2"},
	{"\xFD7zXZ\x00", "application/x-xz"},
	{"\x28\xB5\x2F\xFD", "application/zstd"},
	{"7z\xBC\xAF\x27\x1C", "application/x-7z-compressed"},
	{"Rar!\x1A\x07", "application/vnd.rar"},
	{"PAR1", mediaParquet},
	{"SQLite format 3\x00", "application/vnd.sqlite3"},
	{"\x7FELF", "application/x-elf"},
}

// inZIP are the document formats that are ZIP archives, by the name or the content
// of a part that only they have.
var inZIP = [...]signature{
	{"word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
	{"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
	{"ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
	{"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"},
	{"mimetypeapplication/epub+zip", "application/epub+zip"},
}

const (
	pdfHeader = 1024     // bytes within which a reader looks for %PDF- (ISO 32000-1, annex H.3.4.1)
	zipNames  = 64 << 10 // bytes of an archive that are searched for the name of a part
)

// sniff knows b by its signature. Of a family it names the member.
func sniff(b []byte) (media string, ok bool) {
	for _, f := range signatures {
		if !bytes.HasPrefix(b, []byte(f.magic)) {
			continue
		}
		if f.magic == "BZh" && (len(b) < 4 || b[3] < '1' || b[3] > '9') {
			continue // a word
		}
		if member := detect(b, f.media); member != f.media || f.media != mediaZIP {
			return member, true
		}
		for _, z := range inZIP {
			if bytes.Contains(b[:min(len(b), zipNames)], []byte(z.magic)) {
				return z.media, true
			}
		}
		return f.media, true
	}
	head := b[:min(len(b), pdfHeader)]
	if bytes.Contains(head, []byte("%PDF-")) && bytes.IndexByte(b, 0) >= 0 {
		return mediaPDF, true // after junk; a text that only speaks of %PDF- has no NUL
	}
	return "", false
}
