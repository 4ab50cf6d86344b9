package object

import (
	"slices"

	"github.com/ledongthuc/pdf"
)

// Page is a leaf of the page tree, with what it inherits.
type Page struct {
	Dict      pdf.Value
	Ref       string     // of Dict: "12 0 R", "" where it is not known
	Resources pdf.Value  // the page's own, or the nearest above it
	Turn      int        // clockwise quarter turns for display
	Box       [4]float64 // x0 y0 x1 y1 of the crop box, in points of user space
}

// walker goes through the page tree once: looking a page up by its number
// walks from the root each time.
type walker struct {
	f     *File
	nodes int      // that may still be visited: a tree may hold a node many times
	above []string // the references to the node at hand and to those that hold it
}

func (w *walker) walk(n pdf.Value, p Page, depth int) {
	if w.nodes--; w.nodes < 0 || depth > maxTreeDepth || len(w.f.Pages) >= maxPages || n.Kind() != pdf.Dict {
		return
	}
	if r := n.Key("Resources"); r.Kind() == pdf.Dict {
		p.Resources = r
	}
	for _, key := range []string{"MediaBox", "CropBox"} {
		if b := n.Key(key); b.Kind() == pdf.Array && b.Len() == 4 {
			p.Box = rectangle(b)
		}
	}
	if r := n.Key("Rotate"); r.Kind() == pdf.Integer {
		p.Turn = int((r.Int64()%360+360)%360) / 90
	}
	kids := n.Key("Kids")
	if kids.Kind() != pdf.Array {
		p.Dict = n
		w.f.Pages = append(w.f.Pages, p)
		return
	}
	above := w.above
	defer func() { w.above = above }()
	for i, ref := range elementReferences(kids) {
		if ref != "" && slices.Contains(above, ref) {
			continue // it holds itself
		}
		w.above = append(above, ref)
		at := len(w.f.Pages)
		w.f.Try(func() { w.walk(kids.Index(i), p, depth+1) })
		if len(w.f.Pages) == at+1 && w.f.Pages[at].Ref == "" {
			w.f.Pages[at].Ref = ref
		}
	}
}

// nodes visits the nodes of a name tree or a number tree (7.9.6, 7.9.7), in order.
func nodes(root pdf.Value, visit func(n pdf.Value)) {
	left := maxTreeNodes
	var walk func(n pdf.Value, depth int)
	walk = func(n pdf.Value, depth int) {
		if left--; left < 0 || depth > maxTreeDepth || n.Kind() != pdf.Dict {
			return
		}
		visit(n)
		for i := range n.Key("Kids").Len() {
			walk(n.Key("Kids").Index(i), depth+1)
		}
	}
	walk(root, 0)
}

// rectangle is x0 y0 x1 y1 with the lower corner first.
func rectangle(a pdf.Value) (r [4]float64) {
	for i := range r {
		r[i] = a.Index(i).Float64()
	}
	if r[0] > r[2] {
		r[0], r[2] = r[2], r[0]
	}
	if r[1] > r[3] {
		r[1], r[3] = r[3], r[1]
	}
	return r
}
