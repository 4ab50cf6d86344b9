package object

import (
	"regexp"
	"strings"

	"github.com/ledongthuc/pdf"
)

// fileName is what programs put where a title belongs: the name of the file.
var fileName = regexp.MustCompile(`(?i)\.(docx?|odt|pdf|indd|pptx?|xlsx?|rtf|tex|dvi|qxp|qxd|html?|txt|pub|pmd)$|^microsoft \w+ - |^(untitled|uten navn|uten tittel|document|dokument) ?\d*$|^(slide|lysbilde) \d+$`)

// Title is the title in the information dictionary, "" where there is none or
// it is no title.
func (f *File) Title() (t string) {
	f.Optional(func() { t = title(f.Trailer.Key("Info").Key("Title")) })
	return t
}

// title is the text of v where it is a title.
func title(v pdf.Value) string {
	if v.Kind() != pdf.String {
		return ""
	}
	t := strings.Join(strings.Fields(TextString(v.RawString())), " ")
	if len(t) < 3 || len(t) > 300 || fileName.MatchString(t) || !Meaningful(t) || !strings.ContainsAny(t, " -–") && strings.ContainsAny(t, "_/\\0123456789") {
		return ""
	}
	return t
}
