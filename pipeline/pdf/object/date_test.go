package object

import (
	"testing"

	"funn/pipeline/pdf/pdftest"
)

func TestCreated(t *testing.T) {
	for date, want := range map[string]string{
		"D:20160315": "2016-03-15", "20160315093000Z": "2016-03-15", "D:20160015": "", "D:20150229": "", "D:19040101": "",
		"D:2016": "", "Tue Mar 15 2016": "", "": "",
	} {
		if got := isoDate(infoDate.FindStringSubmatch(date)); got != want {
			t.Errorf("%q: %q, want %q", date, got, want)
		}
	}
	xmp := pdftest.Stream("/Type/Metadata", `<rdf:Description xmp:CreateDate="2019-05-01T10:00:00+02:00"/>`)
	if got := opened(t, pdftest.Outlined("/Metadata 6 0 R", "<</CreationDate(unknown)>>", xmp)).Created(); got != "2019-05-01" {
		t.Errorf("XMP: %q", got)
	}
	if got := opened(t, pdftest.Outlined("", "<</CreationDate(D:20160229103000+01'00')>>")).Created(); got != "2016-02-29" {
		t.Errorf("information dictionary: %q", got)
	}
}
