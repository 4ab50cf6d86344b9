package pdf

import (
	"errors"
	"fmt"

	"github.com/ledongthuc/pdf"
)

// The reasons why a file does not open, beside what the object reader says.
var (
	errNoPages  = errors.New("it has no pages")
	errPassword = errors.New("it is encrypted with a password")
)

// file is an open PDF.
type file struct {
	trailer pdf.Value
	pages   []page  // in order
	budget  *budget // what it may still expand to
	faults  int     // objects that could not be read
	weak    bool    // encrypted in a way that the object reader gets wrong
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
	f = &file{trailer: r.Trailer(), budget: left}
	if e := f.trailer.Key("Encrypt"); e.Kind() == pdf.Dict {
		// Of the standard handler's versions the reader knows 128-bit RC4 and
		// AES; it takes 40-bit RC4 (V 1) for 128-bit.
		f.weak = e.Key("V").Int64() < 2
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
