package object

import (
	"errors"
	"fmt"

	"github.com/ledongthuc/pdf"
)

// ErrPassword is the reason why a file does not open without the right password.
var ErrPassword = errors.New("it is encrypted with a password")

var errNoPages = errors.New("it has no pages")

// File is an open PDF.
type File struct {
	Trailer pdf.Value // the catalogue is under Root
	Pages   []Page    // in order
	Budget  *Budget   // what it may still expand to
	Faults  int       // objects that could not be read
	Weak    bool      // encrypted in a way that the object reader gets wrong
}

// Open reads the trailer and the page tree. Damaged branches are left out.
func Open(c Container, password string, left *Budget) (f *File, err error) {
	defer func() {
		if v := recover(); v != nil {
			if s, ok := v.(Spent); ok {
				panic(s)
			}
			f, err = nil, fmt.Errorf("malformed: %v", v)
		}
	}()
	r, err := pdf.NewReaderEncrypted(c, c.size(), once(password))
	if errors.Is(err, pdf.ErrInvalidPassword) {
		return nil, ErrPassword
	}
	if err != nil {
		return nil, err
	}
	f = &File{Trailer: r.Trailer(), Budget: left}
	if e := f.Trailer.Key("Encrypt"); e.Kind() == pdf.Dict {
		// Of the standard handler's versions the reader knows 128-bit RC4 and
		// AES; it takes 40-bit RC4 (V 1) for 128-bit.
		f.Weak = e.Key("V").Int64() < 2
	}
	root := f.Trailer.Key("Root")
	w := walker{f: f, nodes: maxTreeNodes, above: []string{References(root)["Pages"]}}
	w.walk(root.Key("Pages"), Page{Box: [4]float64{0, 0, 612, 792}}, 0)
	if len(f.Pages) == 0 {
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

// Try runs fn, which reads objects; the object reader panics on bad ones.
func (f *File) Try(fn func()) {
	defer func() {
		if v := recover(); v != nil {
			if s, ok := v.(Spent); ok {
				panic(s)
			}
			f.Faults++
		}
	}()
	fn()
}

// Optional runs fn, which reads objects that the text does not need.
func (f *File) Optional(fn func()) {
	n := f.Faults
	f.Try(fn)
	f.Faults = n
}
