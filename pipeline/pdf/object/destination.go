package object

import (
	"math"

	"github.com/ledongthuc/pdf"
)

// maxNames is how many destinations of a file may have names.
const maxNames = 100_000

// destinations are the places of a file that its outline leads to.
type destinations struct {
	file  *File
	pages map[string]int // 1-based, by reference
	named map[string]slotted
}

func newDestinations(f *File) *destinations {
	d := &destinations{file: f, pages: make(map[string]int, len(f.Pages)), named: map[string]slotted{}}
	for i := range f.Pages {
		if ref := f.Pages[i].Ref; ref != "" {
			d.pages[ref] = i + 1
		}
	}
	d.names(f.Trailer.Key("Root"))
	return d
}

// slotted is a value in an array or a dictionary that is not read before it is
// asked for: each look at an object in an object stream unpacks the stream.
type slotted struct {
	in    pdf.Value
	index int
	key   string
}

func (s slotted) value() pdf.Value {
	if s.in.Kind() == pdf.Array {
		return s.in.Index(s.index)
	}
	return s.in.Key(s.key)
}

// find is the page that a destination (12.3.2) leads to, and the height from its
// top, 0 where it does not say. Page 0 is none.
func (d *destinations) find(to pdf.Value) (page int, y float32) {
	for range 4 { // a name may stand for a name
		switch to.Kind() {
		case pdf.Name:
			to = d.named[to.Name()].value()
			continue
		case pdf.String:
			to = d.named[to.RawString()].value()
			continue
		case pdf.Dict:
			to = to.Key("D")
			continue
		}
		break
	}
	if to.Kind() != pdf.Array || to.Len() == 0 {
		return 0, 0
	}
	if m := firstReference.FindStringSubmatch(to.String()); m != nil {
		page = d.pages[m[1]]
	} else if p := to.Index(0); p.Kind() == pdf.Integer { // meant for other files, and yet found
		if n := p.Int64(); n >= 0 && n < int64(len(d.file.Pages)) {
			page = int(n) + 1
		}
	}
	if page == 0 {
		return 0, 0
	}
	var top pdf.Value
	switch to.Index(1).Name() {
	case "XYZ":
		top = to.Index(3)
	case "FitH", "FitBH":
		top = to.Index(2)
	}
	p := &d.file.Pages[page-1]
	if k := top.Kind(); k != pdf.Integer && k != pdf.Real || p.Turn != 0 {
		return page, 0
	}
	if v := p.Box[3] - top.Float64(); v > 0 && v < p.Box[3]-p.Box[1] {
		y = float32(math.Round(v*10) / 10)
	}
	return page, y
}

// names reads the named destinations: a dictionary of the catalogue (PDF 1.1), or
// a name tree (7.9.6).
func (d *destinations) names(root pdf.Value) {
	if old := root.Key("Dests"); old.Kind() == pdf.Dict {
		for _, k := range old.Keys() {
			if len(d.named) < maxNames {
				d.named[k] = slotted{in: old, key: k}
			}
		}
	}
	nodes(root.Key("Names").Key("Dests"), func(n pdf.Value) {
		list := n.Key("Names")
		for i := 0; i+1 < list.Len() && len(d.named) < maxNames; i += 2 {
			d.named[list.Index(i).RawString()] = slotted{in: list, index: i + 1}
		}
	})
}
