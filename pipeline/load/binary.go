package load

import (
	"strings"

	"github.com/gabriel-vasile/mimetype"

	"funn/extract/record"
	"funn/pipeline"
)

// notText is the media type of b, read as d, and why it is not text; nil where it
// is: no text holds a NUL, or more than one control character in ten.
func notText(b []byte, d decoded) (media string, f *pipeline.Fault) {
	why := ""
	switch {
	case strings.IndexByte(d.text, 0) >= 0:
		why = "it holds a NUL"
	case controls(d.text)*10 > len(d.text):
		why = "every tenth character is a control character"
	default:
		return "", nil
	}
	if media = detect(b, mediaUnknown); media != mediaUnknown {
		return media, unread(media, b)
	}
	message := "not text (" + why + "): give the text it was made from, as UTF-8"
	if wide(b) {
		message = "not text that says how it is encoded (it holds a NUL, as UTF-16 and UTF-32 do): save it as UTF-8"
	}
	return media, &pipeline.Fault{Stage: pipeline.StageLoad, Reason: record.ReasonBinary, Message: message}
}

// detect is the media type of b that the library knows, where it is one of kinds
// and below a family; the family where it is not. The library looks at the first
// 3 kB, and takes some texts for what they begin like, so that it is asked only of
// bytes that are not text.
func detect(b []byte, family string) string {
	for m := mimetype.Detect(b); m != nil; m = m.Parent() {
		if media, known := kindOf(m.String()); known && media != mediaUnknown {
			return media
		}
	}
	return family
}

// wide reports whether b looks like UTF-16 or UTF-32 without a byte order mark:
// text of which every second byte, or three of four, are NUL.
func wide(b []byte) bool {
	b = b[:min(len(b), 1024)&^3]
	if len(b) == 0 {
		return false
	}
	var nul [4]int
	for i, c := range b {
		if c == 0 {
			nul[i%4]++
		}
	}
	most := (len(b)/4*9 + 9) / 10
	return nul[1] >= most && nul[3] >= most || nul[0] >= most && nul[2] >= most
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
