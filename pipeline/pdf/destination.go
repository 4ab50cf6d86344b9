package pdf

import (
	"math"
	"regexp"

	"github.com/ledongthuc/pdf"
)

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

// firstReference is the object that an array begins with.
var firstReference = regexp.MustCompile(`^\[(\d+ \d+ R)`)

// destination is the page that a destination (12.3.2) leads to, and the height
// from its top, 0 where it does not say. Page 0 is none.
func (o *outliner) destination(d pdf.Value) (page int, y float32) {
	for range 4 { // a name may stand for a name
		switch d.Kind() {
		case pdf.Name:
			d = o.named[d.Name()].value()
			continue
		case pdf.String:
			d = o.named[d.RawString()].value()
			continue
		case pdf.Dict:
			d = d.Key("D")
			continue
		}
		break
	}
	if d.Kind() != pdf.Array || d.Len() == 0 {
		return 0, 0
	}
	if m := firstReference.FindStringSubmatch(d.String()); m != nil {
		page = o.pages[m[1]]
	} else if p := d.Index(0); p.Kind() == pdf.Integer { // meant for other files, and yet found
		if n := p.Int64(); n >= 0 && n < int64(len(o.f.pages)) {
			page = int(n) + 1
		}
	}
	if page == 0 {
		return 0, 0
	}
	var top pdf.Value
	switch d.Index(1).Name() {
	case "XYZ":
		top = d.Index(3)
	case "FitH", "FitBH":
		top = d.Index(2)
	}
	p := &o.f.pages[page-1]
	if k := top.Kind(); k != pdf.Integer && k != pdf.Real || p.turn != 0 {
		return page, 0
	}
	if v := p.box[3] - top.Float64(); v > 0 && v < p.box[3]-p.box[1] {
		y = float32(math.Round(v*10) / 10)
	}
	return page, y
}

// names reads the named destinations: a dictionary of the catalogue (PDF 1.1), or
// a name tree (7.9.6).
func (o *outliner) names(root pdf.Value) {
	o.named = map[string]slotted{}
	if old := root.Key("Dests"); old.Kind() == pdf.Dict {
		for _, k := range old.Keys() {
			if len(o.named) < maxNames {
				o.named[k] = slotted{in: old, key: k}
			}
		}
	}
	nodes := maxTreeNodes
	var walk func(n pdf.Value, depth int)
	walk = func(n pdf.Value, depth int) {
		if nodes--; nodes < 0 || depth > maxTreeDepth || n.Kind() != pdf.Dict {
			return
		}
		list := n.Key("Names")
		for i := 0; i+1 < list.Len() && len(o.named) < maxNames; i += 2 {
			o.named[list.Index(i).RawString()] = slotted{in: list, index: i + 1}
		}
		for i := range n.Key("Kids").Len() {
			walk(n.Key("Kids").Index(i), depth+1)
		}
	}
	walk(root.Key("Names").Key("Dests"), 0)
}
