package load

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
	"funn/pipeline"
)

func TestCharset(t *testing.T) {
	tests := []struct {
		name, in, text, encoding string
		odd                      bool
	}{
		{"ascii", "Funn\n", "Funn\n", "UTF-8", false},
		{"utf-8", "Økt på råd\n", "Økt på råd\n", "UTF-8", false},
		{"utf-8 with a mark is unchanged", "\uFEFFØkt", "\uFEFFØkt", "UTF-8", false},
		{"CRLF is unchanged", "a\r\nb\r\n", "a\r\nb\r\n", "UTF-8", false},
		{"U+FFFD in the file is no damage", "a\uFFFDb", "a\uFFFDb", "UTF-8", false},
		{"windows-1252", "\xD8kt p\xE5 r\xE5d \x96 \x80 5", "Økt på råd – € 5", "windows-1252", false},
		{"windows-1252 quotes", "\xABfunn\xBB \x93r\xE5d\x94\x85", "«funn» “råd”…", "windows-1252", false},
		{"windows-1252 without a meaning", "r\xE5d \x81\x8D", "råd \uFFFD\uFFFD", "windows-1252", true},
		{"utf-8 cut off", "Økt på råd \xC3", "Økt på råd \uFFFD", "UTF-8", true},
		{"utf-8 with a mark and damage", "\uFEFFa \xE5 \xE5", "\uFEFFa \uFFFD \uFFFD", "UTF-8", true},
		{"utf-16le", "\xFF\xFE\xD8\x00k\x00t\x00", "Økt", "UTF-16LE", false},
		{"utf-16be", "\xFE\xFF\x00\xD8\x00k\x00t", "Økt", "UTF-16BE", false},
		{"utf-16 surrogates", "\xFF\xFE\x3D\xD8\x00\xDE!\x00", "😀!", "UTF-16LE", false},
		{"utf-16 half a surrogate", "\xFF\xFE\x3D\xD8!\x00", "\uFFFD!", "UTF-16LE", true},
		{"utf-16 odd byte", "\xFF\xFEa\x00b", "a\uFFFD", "UTF-16LE", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, src, err := Text(pipeline.Content{URI: "u", ID: "i", Bytes: []byte(tt.in)})
			if err != nil {
				t.Fatal(err)
			}
			if doc.Text != tt.text || doc.Encoding != tt.encoding || src.Encoding != tt.encoding || doc.MediaType != "text/plain" {
				t.Errorf("got %q in %s", doc.Text, doc.Encoding)
			}
			if odd := src.Status == record.StatusPartial && src.Reason == record.ReasonOddEncoding && src.Message != ""; odd != tt.odd {
				t.Errorf("source %+v", src)
			}
			if doc.URI != "u" || doc.ID != "i" || doc.ByteSize != int64(len(tt.in)) {
				t.Errorf("got %+v", doc)
			}
		})
	}
}

func TestNotText(t *testing.T) {
	zip := "PK\x03\x04\x14\x00\x06\x00"
	tests := []struct {
		name, in string
		reason   record.Reason
		media    string
	}{
		{"empty", "", record.ReasonEmpty, ""},
		{"white space", " \t\r\n\f\u00A0\u2003\n", record.ReasonEmpty, "text/plain"},
		{"only a mark", "\uFEFF\n", record.ReasonEmpty, "text/plain"},
		{"utf-16 of nothing", "\xFF\xFE", record.ReasonEmpty, "text/plain"},
		{"NUL", "Funn\x00\x01\x02", record.ReasonBinary, "application/octet-stream"},
		{"late NUL", strings.Repeat("Funn ", 10000) + "\x00", record.ReasonBinary, "application/octet-stream"},
		{"utf-16 without a mark", "F\x00u\x00n\x00n\x00", record.ReasonBinary, "application/octet-stream"},
		{"utf-32", "\xFF\xFE\x00\x00F\x00\x00\x00", record.ReasonBinary, "application/octet-stream"},
		{"control characters", "\x01\x02\x03\x04 ab", record.ReasonBinary, "application/octet-stream"},
		{"PDF", "%PDF-1.7\n", record.ReasonUnsupported, "application/pdf"},
		{"PDF after junk", "junk\n%PDF-1.4\n\x00", record.ReasonUnsupported, "application/pdf"},
		{"RTF", "{\\rtf1 Funn}", record.ReasonUnsupported, "application/rtf"},
		{"zip", zip + "rapport.txt", record.ReasonBinary, "application/zip"},
		{"docx", zip + "[Content_Types].xml word/document.xml", record.ReasonBinary, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
		{"odt", zip + "mimetypeapplication/vnd.oasis.opendocument.text", record.ReasonBinary, "application/vnd.oasis.opendocument.text"},
		{"doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest", record.ReasonBinary, "application/x-ole-storage"},
		{"png", "\x89PNG\r\n\x1A\nrest", record.ReasonBinary, "image/png"},
		{"jpeg", "\xFF\xD8\xFF\xE0rest", record.ReasonBinary, "image/jpeg"},
		{"gif", "GIF89a rest", record.ReasonBinary, "image/gif"},
		{"gzip", "\x1F\x8B\x08rest", record.ReasonBinary, "application/gzip"},
		{"zipped text", zipped("ord/word/notat.txt"), record.ReasonBinary, "application/zip"},
		{"Word", zipped("[Content_Types].xml", "word/document.xml"), record.ReasonBinary, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
		{"Excel", zipped("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), record.ReasonBinary, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
		{"PowerPoint", zipped("[Content_Types].xml", "ppt/presentation.xml"), record.ReasonBinary, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
		{"spreadsheet", zipped("mimetype:application/vnd.oasis.opendocument.spreadsheet"), record.ReasonBinary, "application/vnd.oasis.opendocument.spreadsheet"},
		{"e-book", zipped("mimetype:application/epub+zip"), record.ReasonBinary, "application/epub+zip"},
		{"jar", zipped("META-INF/MANIFEST.MF", "a.class"), record.ReasonBinary, "application/java-archive"},
		{"program of Linux", "\x7FELF\x02\x01\x01\x00" + strings.Repeat("\x00", 8) + "\x03\x00\x3E\x00", record.ReasonBinary, "application/x-elf"},
		{"program of Windows", "MZ\x90\x00\x03\x00\x00\x00", record.ReasonBinary, "application/vnd.microsoft.portable-executable"},
		{"program for a browser", "\x00asm\x01\x00\x00\x00", record.ReasonBinary, "application/wasm"},
		{"webp", "RIFF\x24\x00\x00\x00WEBPVP8 ", record.ReasonBinary, "image/webp"},
		{"bmp", "BM\x36\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00", record.ReasonBinary, "image/bmp"},
		{"wav", "RIFF\x24\x00\x00\x00WAVEfmt \x10\x00", record.ReasonBinary, "audio/wav"},
		{"mp4", "\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2", record.ReasonBinary, "video/mp4"},
		{"font", "wOFF\x00\x01\x00\x00\x00\x00", record.ReasonBinary, "font/woff"},
		{"Parquet", "PAR1\x15\x04\x15\x00PAR1", record.ReasonUnsupported, "application/vnd.apache.parquet"},
		{"SQLite", "SQLite format 3\x00\x10\x00", record.ReasonBinary, "application/vnd.sqlite3"},
		{"PostScript", "%!PS-Adobe-3.0\n%%Title: Funn\n", record.ReasonUnsupported, "application/postscript"},
		{"PostScript of a printer", "\x04%!PS-Adobe-3.0\n", record.ReasonUnsupported, "application/postscript"},
		{"PostScript with a picture", "\xC5\xD0\xD3\xC6\x20\x00\x00\x00", record.ReasonUnsupported, "application/postscript"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, src, err := Text(pipeline.Content{Bytes: []byte(tt.in)})
			var f *pipeline.Fault
			if doc != nil || !errors.As(err, &f) {
				t.Fatalf("doc %v, err %v", doc, err)
			}
			if f.Reason != tt.reason || src.MediaType != tt.media {
				t.Errorf("reason %s, media type %s", f.Reason, src.MediaType)
			}
			if f.Stage != pipeline.StageLoad || !strings.Contains(f.Message, ": ") {
				t.Errorf("the message does not say what to do: %q", f.Message)
			}
		})
	}
}

// zipped is an archive of parts, each with the content behind its colon.
func zipped(parts ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range parts {
		name, content, _ := strings.Cut(p, ":")
		w, err := z.CreateRaw(&zip.FileHeader{Name: name, UncompressedSize64: uint64(len(content)), CompressedSize64: uint64(len(content))})
		if err == nil {
			_, err = w.Write([]byte(content))
		}
		if err != nil {
			panic(err) // a buffer takes all
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

// What a message says of a file beside its media type.
func TestWhatItIs(t *testing.T) {
	for in, want := range map[string]string{
		zipped("[Content_Types].xml", "xl/workbook.xml"):                     "an Excel workbook (.xlsx), which funn does not read: save it as plain text",
		"MZ\x90\x00\x03\x00\x00\x00":                                         "a program (.exe, .dll), which",
		"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00":                               "a sound recording (audio/wav), which funn does not read: give a transcript",
		"BM\x36\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00": "an image (image/bmp), which",
		"F\x00u\x00n\x00n\x00":                                               "UTF-16 and UTF-32 do): save it as UTF-8",
		"\x00\x00\x00F\x00\x00\x00u":                                         "UTF-16 and UTF-32 do): save it as UTF-8",
		"Funn\x00\x01\x02":                                                   "not text (it holds a NUL): give",
		"<!DOCTYPE html><p>Funn":                                             "an HTML page, which funn does not read: save it as plain text or PDF",
		`{"doc_id":"1d","uri":"a.txt"}` + "\n" + `{"doc_id":"2d","uri":"b.txt"}` + "\n": "a file of a dataset that funn wrote, which",
		`{"doc_id":"1d","report_id":null}` + "\n":                                       "a file of a dataset that funn wrote, which",
		"{\n  \"contract\": 1,\n  \"program\": \"funn\"\n}\n":                           "a file of a dataset that funn wrote, which",
		"PAR1\x15\x00funn version 0.1.0(build contract-1)\x00PAR1":                      "a file of a dataset that funn wrote, which",
		"{\"program\": \"annet\"}":                                                      "JSON, which",
	} {
		_, _, err := Text(pipeline.Content{Bytes: []byte(in)})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.20q: %v, want %q", in, err, want)
		}
	}
}

// Words that begin like a signature are words.
func TestTextThatLooksBinary(t *testing.T) {
	for _, in := range []string{
		"BZhang skrev rapporten", "PKU-testen", "GIF er et format", "MM og II", "Filen begynner med %PDF-1.7, og er tekst",
		"Escape \x1b[1m er ett kontrolltegn i en lang linje tekst",
	} {
		if _, _, err := Text(pipeline.Content{Bytes: []byte(in)}); err != nil {
			t.Errorf("%q: %v", in, err)
		}
	}
}

// pages shows the lines of each page.
func pages(doc *record.Document) [][]string {
	out := make([][]string, len(doc.Pages))
	for _, l := range doc.Lines {
		out[l.Page-1] = append(out[l.Page-1], l.Of(doc.Text))
	}
	return out
}

func TestLinesAndPages(t *testing.T) {
	tests := []struct {
		name, in string
		want     [][]string
	}{
		{"one line", "a", [][]string{{"a"}}},
		{"terminated", "a\n", [][]string{{"a"}}},
		{"blank lines count", "\na\n\n", [][]string{{"", "a", ""}}},
		{"every terminator", "a\nb\r\nc\rd\u0085e\u2028f\u2029g", [][]string{{"a", "b", "c", "d", "e", "f", "g"}}},
		{"LF CR is two", "a\n\rb", [][]string{{"a", "", "b"}}},
		{"not terminators", "a\vb\u0084c\u2027d\u20A8e", [][]string{{"a\vb\u0084c\u2027d\u20A8e"}}},
		{"form feed", "a\n\fb\n", [][]string{{"a"}, {"b"}}},
		{"form feed in a line", "a\fb", [][]string{{"a"}, {"b"}}},
		{"form feed and line feed", "a\f\nb", [][]string{{"a"}, {"", "b"}}},
		{"empty page", "a\n\f\fb", [][]string{{"a"}, nil, {"b"}}},
		{"last form feed", "a\n\f", [][]string{{"a"}}},
		{"last form feed and line feed", "a\f\n", [][]string{{"a", ""}}},
		{"last page is empty", "a\f\f", [][]string{{"a"}, nil}},
		{"first page is empty", "\fa", [][]string{nil, {"a"}}},
		{
			"dump", " Tittel\n\nen\n\nto\n\n punkt\n\ntre\n ny side\n\nfire\n\nfem\n  nytt punkt\n\nseks\n ",
			[][]string{
				{"Tittel", "", "en", "", "to", "", " punkt", "", "tre"},
				{"ny side", "", "fire", "", "fem"},
				{" nytt punkt", "", "seks", " "},
			},
		},
		{
			"dump with CRLF", "Tittel\r\n\r\nen\r\n\r\nto\r\n\r\ntre\r\n\r\nfire\r\n\r\nfem\r\n ny side\r\n\r\nseks",
			[][]string{{"Tittel", "", "en", "", "to", "", "tre", "", "fire", "", "fem"}, {"ny side", "", "seks"}},
		},
		{
			"dump with a byte order mark", "\uFEFF Tittel\n\nen\n\nto\n\ntre\n\nfire\n\nfem\n\nseks",
			[][]string{{"Tittel", "", "en", "", "to", "", "tre", "", "fire", "", "fem", "", "seks"}},
		},
		{
			"dump with a heading of two lines", "Tittel\n\nen\n\nto\n\ntre\n\nfire\n\nfem\n\nseks\n\nsju\n ny\nside\n\nåtte",
			[][]string{
				{"Tittel", "", "en", "", "to", "", "tre", "", "fire", "", "fem", "", "seks", "", "sju"},
				{"ny", "side", "", "åtte"},
			},
		},
		{
			"form feeds overrule the dump", "Tittel\n\nen\n\nto\n\ntre\n\nfire\n\nfem\n innrykk\n\f\nseks",
			[][]string{{"Tittel", "", "en", "", "to", "", "tre", "", "fire", "", "fem", " innrykk"}, {"", "seks"}},
		},
		{
			"single spaced", "Tittel\nen\n to\ntre\n fire\nfem\n\n seks",
			[][]string{{"Tittel", "en", " to", "tre", " fire", "fem", "", " seks"}},
		},
		{
			"double spaced with a margin", " Tittel\n\n en\n\n to\n\n tre\n\n fire\n\n fem\n seks\n\n sju\n\n åtte\n\n ni",
			[][]string{{" Tittel", "", " en", "", " to", "", " tre", "", " fire", "", " fem", " seks", "", " sju", "", " åtte", "", " ni"}},
		},
		{
			"double spaced with an indentation", "Tittel\n\nen\n\nto\n\ntre\n\nfire\n\nfem\n        innrykk\n\nseks",
			[][]string{{"Tittel", "", "en", "", "to", "", "tre", "", "fire", "", "fem", "        innrykk", "", "seks"}},
		},
		{"too short to tell", "Tittel\n\nen\n to", [][]string{{"Tittel", "", "en", " to"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, _, err := Text(pipeline.Content{Bytes: []byte(tt.in)})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, pages(doc)); d != "" {
				t.Error(d)
			}
			check(t, doc)
		})
	}
}

// check holds for every document: valid text, lines in order and apart, each
// within its page, pages from their first line to the mark that ends them.
func check(t *testing.T, doc *record.Document) {
	t.Helper()
	if !utf8.ValidString(doc.Text) {
		t.Fatal("the text is not UTF-8")
	}
	if len(doc.Pages) == 0 {
		t.Fatal("no page")
	}
	end := 0
	for i, p := range doc.Pages {
		if p.Start < end || p.End < p.Start || p.End > len(doc.Text) {
			t.Fatalf("page %d is %v after %d", i+1, p.Span, end)
		}
		if gap := doc.Text[end:p.Start]; i > 0 && gap != "\f" && gap != " " {
			t.Fatalf("%q between pages", gap)
		}
		end = p.End
	}
	if end != len(doc.Text) {
		t.Fatalf("the last page ends at %d of %d", end, len(doc.Text))
	}
	end, page := 0, 1
	for i, l := range doc.Lines {
		if l.Start < end || l.End < l.Start || l.Page < page || l.Page > len(doc.Pages) {
			t.Fatalf("line %d is %+v after %d", i, l, end)
		}
		if p := doc.Pages[l.Page-1]; !p.Contains(l.Span) {
			t.Fatalf("line %d %v is not on its page %v", i, l.Span, p.Span)
		}
		if got := doc.PageOf(l.Start); got != l.Page {
			t.Fatalf("line %d is on page %d, PageOf says %d", i, l.Page, got)
		}
		if strings.ContainsAny(l.Of(doc.Text), "\n\r\f\u0085\u2028\u2029") {
			t.Fatalf("line %d holds its end", i)
		}
		if between := doc.Text[end:l.Start]; strings.Trim(between, "\n\r\f\u0085\u2028\u2029 \uFEFF") != "" {
			t.Fatalf("%q is in no line", between)
		}
		end, page = l.End, l.Page
	}
	if rest := doc.Text[end:]; strings.Trim(rest, "\n\r\f\u0085\u2028\u2029") != "" {
		t.Fatalf("%q is in no line", rest)
	}
}

// The seed is a dump: 24 page breaks, and the mark before the first page.
func TestSeed(t *testing.T) {
	b, err := os.ReadFile("../../seeds/imdi-fou-2016.txt")
	if err != nil {
		t.Fatal(err)
	}
	doc, src, err := Text(pipeline.Content{Bytes: b})
	if err != nil {
		t.Fatal(err)
	}
	check(t, doc)
	if doc.Text != string(b) || src.Reason != record.ReasonNone {
		t.Error("the text is not the file")
	}
	if len(doc.Pages) != 25 || len(doc.Lines) != strings.Count(string(b), "\n")+1 {
		t.Errorf("%d pages, %d lines", len(doc.Pages), len(doc.Lines))
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{
		"", "a\r\nb\fc\n", " Tittel\n\nen\n\nto\n\ntre\n\nfire\n ny side\n\nfem\n\nseks\n ", "\uFEFF a\n\nb", "r\xE5d\x81",
		"\xFF\xFEa\x00\x0C\x00b\x00", "\xFE\xFF\xD8\x3D", "a\u2028\u0085b", "%PDF-", "PK\x03\x04word/", "\xC3\xA5\xC3",
		"\f\f \f", "a\n b\n\n\fc",
		"<p>a</p>", "<a b='c", "<a/>", "{\"a\": [1]}", "[1]\n[2]", "a;b\n1;2\n", "a\tb\tc\n1\t2\t3", "a,\"b\nc\",d\ne,f,g", "a{b:c;d:\"e\"}/*f*/",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		doc, src, err := Text(pipeline.Content{ID: "x", Bytes: b})
		if err != nil {
			var fault *pipeline.Fault
			if !errors.As(err, &fault) || fault.Reason == record.ReasonNone || fault.Message == "" {
				t.Fatalf("%v", err)
			}
			return
		}
		check(t, doc)
		if media := formOf(doc.Text); media != "" {
			t.Fatalf("the text is %s when it is read again", media)
		}
		if utf8.Valid(b) && (doc.Text != string(b) || src.Status != "") {
			t.Fatal("the text of a UTF-8 file is not the file")
		}
	})
}

// A megabyte of what costs most is read: a loader whose work grew with the
// square of the lines or pages would not get to the end of it.
func TestLargeTexts(t *testing.T) {
	for name, unit := range map[string]string{
		"lines": "\n", "feeds": "a\f", "dump": "a\n\n", "spaces": " ", "nel": "\u0085a", "breaks": "a\n b\n\nc\n\nd\n\ne\n\n",
	} {
		text := "a" + strings.Repeat(unit, (1<<20)/len(unit))
		doc, _, err := Text(pipeline.Content{Bytes: []byte(text)})
		if err != nil {
			t.Fatal(name, err)
		}
		check(t, doc)
	}
}

func BenchmarkText(b *testing.B) {
	seed, err := os.ReadFile("../../seeds/imdi-fou-2016.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(seed)))
	for b.Loop() {
		if _, _, err := Text(pipeline.Content{Bytes: seed}); err != nil {
			b.Fatal(err)
		}
	}
}
