package pdf

import (
	"regexp"

	"github.com/ledongthuc/pdf"
)

// resources are the named objects of a content stream (7.8.3).
type resources struct {
	file  *file
	dict  pdf.Value
	class map[string]pdf.Value // Font, XObject, Properties
	refs  map[string]string    // of fonts by name: "12 0 R"
	got   map[string]*font
}

func newResources(f *file, dict pdf.Value) *resources {
	return &resources{file: f, dict: dict, class: map[string]pdf.Value{}, got: map[string]*font{}}
}

// object is the object of a class that has the name.
func (r *resources) object(class, name string) pdf.Value {
	c, ok := r.class[class]
	if !ok {
		c = r.dict.Key(class)
		r.class[class] = c
	}
	return c.Key(name)
}

// reference finds what each name refers to in a printed dictionary: the object
// reader tells references in no other way.
var reference = regexp.MustCompile(`/(\S+) (\d+ \d+ R)`)

// font is the font that has the name. Fonts are read once a file, by their
// object: two pages may give two fonts one name.
func (r *resources) font(name string) *font {
	if f, ok := r.got[name]; ok {
		return f
	}
	var f *font
	faults := r.file.faults
	defer func() { r.file.faults = faults }() // the text is there, whatever its font
	r.file.try(func() {
		dict := r.object("Font", name)
		if r.refs == nil {
			r.refs = map[string]string{}
			for _, m := range reference.FindAllStringSubmatch(r.class["Font"].String(), -1) {
				r.refs[m[1]] = m[2]
			}
		}
		ref := r.refs[name]
		if ref != "" {
			if f = r.file.fonts[ref]; f != nil {
				return
			}
		}
		if dict.Kind() == pdf.Dict {
			f = r.file.font(dict)
			if ref != "" {
				r.file.fonts[ref] = f
			}
		}
	})
	if f == nil {
		f = fallback()
	}
	r.got[name] = f
	return f
}
