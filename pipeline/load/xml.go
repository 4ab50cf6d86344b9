package load

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// markup is the media type of s, which begins with < and does not open as an HTML
// page: XML that says so, or is well-formed and of elements that are not those of
// HTML. <Kommune> at the head of a letter is text.
func markup(s string) string {
	declared := strings.HasPrefix(s, "<?xml") || strings.HasPrefix(s, "<!DOCTYPE ")
	root, whole := document(s)
	switch {
	case !declared && (!whole || root != "svg" && known(root)):
		return ""
	case root == "svg":
		return mediaSVG
	case root == "html":
		return mediaXHTML
	}
	return mediaXML
}

// document is the name of the root element of s, and whether s is XML: well-formed,
// or so up to a fault behind many elements.
func document(s string) (root string, whole bool) {
	d := xml.NewDecoder(strings.NewReader(s))
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is decoded
	elements, depth := 0, 0
	for {
		t, err := d.RawToken()
		if err != nil || d.InputOffset() > enough {
			return root, elements > 0 && depth == 0 && errors.Is(err, io.EOF) || elements >= manyElements
		}
		switch t := t.(type) {
		case xml.StartElement:
			if elements++; elements == 1 {
				root = strings.ToLower(t.Name.Local)
			}
			depth++
		case xml.EndElement:
			if depth--; depth < 0 {
				return root, false
			}
		case xml.CharData:
			if depth == 0 && strings.TrimSpace(string(t)) != "" {
				return root, false
			}
		}
	}
}

// manyElements is how many elements show XML though a fault stands behind them.
const manyElements = 10
