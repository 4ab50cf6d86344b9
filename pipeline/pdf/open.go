package pdf

import (
	"errors"
	"fmt"
	"io"
	"regexp"

	"github.com/ledongthuc/pdf"
)

// The reasons why a file does not open, beside what the object reader says.
var (
	errNoPages  = errors.New("it has no pages")
	errPassword = errors.New("it is encrypted with a password")
)

// file is an open PDF.
type file struct {
	trailer   pdf.Value
	pages     []page
	fonts     map[string]*font // by object reference: "12 0 R"
	budget    *budget
	faults    int // objects that could not be read
	encrypted bool
	weak      bool // encrypted in a way that the object reader gets wrong
}

// page is a leaf of the page tree, with what it inherits.
type page struct {
	object    pdf.Value
	ref       string // of the object: "12 0 R", "" where it is not known
	resources pdf.Value
	turn      int        // clockwise quarter turns for display
	box       [4]float64 // x0 y0 x1 y1 of the crop box, in user space
}

// open reads the trailer and the page tree. Damaged branches are left out.
func open(c container, password string, left *budget) (f *file, err error) {
	defer func() {
		if v := recover(); v != nil {
			if s, ok := v.(spent); ok {
				panic(s)
			}
			f, err = nil, fmt.Errorf("malformed: %v", v)
		}
	}()
	r, err := pdf.NewReaderEncrypted(c, c.size(), once(password))
	if errors.Is(err, pdf.ErrInvalidPassword) {
		return nil, errPassword
	}
	if err != nil {
		return nil, err
	}
	f = &file{trailer: r.Trailer(), fonts: map[string]*font{}, budget: left}
	if e := f.trailer.Key("Encrypt"); e.Kind() == pdf.Dict {
		// Of the standard handler's versions the reader knows 128-bit RC4 and
		// AES; it takes 40-bit RC4 (V 1) for 128-bit.
		f.encrypted, f.weak = true, e.Key("V").Int64() < 2
	}
	w := walker{f: f, nodes: maxTreeNodes}
	w.walk(f.trailer.Key("Root").Key("Pages"), page{box: [4]float64{0, 0, 612, 792}}, 0)
	if len(f.pages) == 0 {
		return nil, errNoPages
	}
	return f, nil
}

// once tells the password one time, as the reader asks until it gets none.
func once(password string) func() string {
	return func() string {
		p := password
		password = ""
		return p
	}
}

// try runs fn, which reads objects; the object reader panics on bad ones.
func (f *file) try(fn func()) {
	defer func() {
		if v := recover(); v != nil {
			if s, ok := v.(spent); ok {
				panic(s)
			}
			f.faults++
		}
	}()
	fn()
}

// optional runs fn, which reads objects that the text does not need.
func (f *file) optional(fn func()) {
	n := f.faults
	f.try(fn)
	f.faults = n
}

// walker goes through the page tree once: looking a page up by its number
// walks from the root each time.
type walker struct {
	f     *file
	nodes int // that may still be visited: a tree may hold itself
}

func (w *walker) walk(n pdf.Value, p page, depth int) {
	if w.nodes--; w.nodes < 0 || depth > maxTreeDepth || len(w.f.pages) >= maxPages || n.Kind() != pdf.Dict {
		return
	}
	if r := n.Key("Resources"); r.Kind() == pdf.Dict {
		p.resources = r
	}
	for _, key := range []string{"MediaBox", "CropBox"} {
		if b := n.Key(key); b.Kind() == pdf.Array && b.Len() == 4 {
			p.box = rectangle(b)
		}
	}
	if r := n.Key("Rotate"); r.Kind() == pdf.Integer {
		p.turn = int((r.Int64()%360+360)%360) / 90
	}
	kids := n.Key("Kids")
	if kids.Kind() != pdf.Array {
		p.object = n
		w.f.pages = append(w.f.pages, p)
		return
	}
	var refs []string
	for i := range kids.Len() {
		at := len(w.f.pages)
		w.f.try(func() { w.walk(kids.Index(i), p, depth+1) })
		if len(w.f.pages) == at+1 && w.f.pages[at].ref == "" {
			if refs == nil {
				refs = references(kids)
			}
			w.f.pages[at].ref = refs[i]
		}
	}
}

var aReference = regexp.MustCompile(`\d+ \d+ R`)

// references are what the elements of an array refer to. The object reader tells
// it in no other way than in print.
func references(a pdf.Value) []string {
	refs := aReference.FindAllString(a.String(), -1)
	if len(refs) != a.Len() {
		return make([]string, a.Len())
	}
	return refs
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

// stream decodes a stream. What was decoded before an error is kept.
func (f *file) stream(v pdf.Value) (b []byte) {
	f.try(func() {
		r := v.Reader()
		defer r.Close()
		var err error
		b, err = io.ReadAll(io.LimitReader(r, maxStream))
		if err != nil {
			f.faults++
		}
	})
	if len(b) == maxStream {
		panic(spent{fmt.Sprintf("one of its streams expands to more than %d MB", maxStream>>20)})
	}
	f.budget.decode(len(b))
	return b
}

// content is the content of a page: one stream, or several that are one.
func (f *file) content(v pdf.Value) []byte {
	switch v.Kind() {
	case pdf.Stream:
		return f.stream(v)
	case pdf.Array:
		var out []byte
		for i := range min(v.Len(), 10_000) {
			f.try(func() { out = append(append(out, f.stream(v.Index(i))...), '\n') })
		}
		return out
	}
	return nil
}
