package load

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// markup is the media type of s, which begins with < and does not open as an HTML
// page: XML that says so, or is a document of elements that are not those of HTML.
// <Kommune> at the head of a letter is text, and so is a summary between
// <sammendrag> and </sammendrag>.
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
	var e elements
	for {
		t, err := d.RawToken()
		if err != nil || d.InputOffset() > enough {
			return e.root, e.document(errors.Is(err, io.EOF))
		}
		switch t := t.(type) {
		case xml.StartElement:
			e.start(strings.ToLower(t.Name.Local))
		case xml.EndElement:
			if !e.end(strings.ToLower(t.Name.Local)) {
				return e.root, false
			}
		case xml.CharData:
			n := ink(string(t))
			if len(e.open) == 0 && n > 0 {
				return e.root, false
			}
			e.text(n)
		}
	}
}

// elements are those of a document under way.
type elements struct {
	root           string
	open           []opened
	roots          int
	started, ended int
	inside, mixed  int // bytes of text, and of these those beside other elements
	nested         bool
}

// opened is an element that is not closed so far.
type opened struct {
	name   string
	text   int // bytes of its own
	parent bool
}

func (e *elements) start(name string) {
	if e.started++; e.started == 1 {
		e.root = name
	}
	if n := len(e.open); n == 0 {
		e.roots++
	} else {
		e.open[n-1].parent, e.nested = true, true
	}
	e.open = append(e.open, opened{name: name})
}

// end closes the last element of that name and, as texts with a fault leave them
// open, those in it; false where there is none.
func (e *elements) end(name string) bool {
	for i := len(e.open) - 1; i >= 0; i-- {
		if e.open[i].name != name {
			continue
		}
		for _, o := range e.open[i:] {
			if o.parent {
				e.mixed += o.text
			}
		}
		e.open = e.open[:i]
		e.ended++
		return true
	}
	return false
}

func (e *elements) text(n int) {
	if last := len(e.open) - 1; last >= 0 {
		e.inside += n
		e.open[last].text += n
	}
}

// document reports whether the elements make one: they are closed, one stands in
// another, and the text stands in the innermost. done is that all of it was read.
func (e *elements) document(done bool) bool {
	mixed := e.mixed
	for _, o := range e.open {
		mixed += o.text
	}
	switch {
	case mixed*2 > e.inside && e.root != "svg":
		return false
	case done && len(e.open) == 0 && e.ended == e.started && e.roots == 1:
		return e.started > 1 || e.root == "svg"
	}
	return e.nested && e.started >= manyElements && e.ended*4 >= e.started*3
}

// manyElements is how many elements show XML though a fault stands behind them.
const manyElements = 10
