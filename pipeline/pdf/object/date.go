package object

import (
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/ledongthuc/pdf"
)

// Dates as the information dictionary (7.9.4: D:20160315093000+01'00') and XMP
// metadata (ISO 8601) write them.
var (
	infoDate = regexp.MustCompile(`^(?:D:)?\s*(\d{4})(\d{2})(\d{2})`)
	xmpDate  = regexp.MustCompile(`xmp:CreateDate(?:>|\s*=\s*["'])\s*(\d{4})-(\d{2})-(\d{2})`)
)

// maxMetadata bounds the XMP metadata that is looked at, in bytes.
const maxMetadata = 1 << 20

// oldest is the year of the first PDF file.
const oldest = 1993

// isoDate is year, month and day as a date, "" where they are none.
func isoDate(m []string) string {
	if m == nil {
		return ""
	}
	year, _ := strconv.Atoi(m[1])
	month, _ := strconv.Atoi(m[2])
	day, _ := strconv.Atoi(m[3])
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	if year < oldest || year > 2999 || month < 1 || month > 12 || day < 1 {
		return ""
	}
	last := days[month-1]
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		last = 29
	}
	if day > last {
		return ""
	}
	return strings.Join(m[1:4], "-")
}

// Created is the day on which the file was made, by its information dictionary or
// by its XMP metadata.
func (f *File) Created() (date string) {
	f.Optional(func() {
		date = isoDate(infoDate.FindStringSubmatch(TextString(f.Trailer.Key("Info").Key("CreationDate").RawString())))
	})
	if date == "" {
		f.Optional(func() {
			m := f.Trailer.Key("Root").Key("Metadata")
			if m.Kind() != pdf.Stream {
				return
			}
			r := m.Reader()
			defer r.Close()
			b, _ := io.ReadAll(io.LimitReader(r, maxMetadata)) // what is there before an error serves
			date = isoDate(xmpDate.FindStringSubmatch(string(b)))
		})
	}
	return date
}
