package content

import (
	"github.com/ledongthuc/pdf"

	"funn/pipeline/pdf/font"
	"funn/pipeline/pdf/object"
)

// resources are the named objects of a content stream (7.8.3).
type resources struct {
	dict     pdf.Value
	category map[string]*category
	fonts    map[string]*font.Font // by name
}

// category is the resources of one kind: Font, XObject, Properties.
type category struct {
	dict pdf.Value
	refs map[string]string // by name: "12 0 R"; nil before the first is asked for
}

func newResources(dict pdf.Value) *resources {
	return &resources{dict: dict, category: map[string]*category{}, fonts: map[string]*font.Font{}}
}

func (r *resources) of(kind string) *category {
	c, ok := r.category[kind]
	if !ok {
		c = &category{dict: r.dict.Key(kind)}
		r.category[kind] = c
	}
	return c
}

// object is the object of a kind that has the name.
func (r *resources) object(kind, name string) pdf.Value { return r.of(kind).dict.Key(name) }

// ref is the reference of the object of a kind that has the name, "" where the
// object stands in the dictionary itself.
func (r *resources) ref(kind, name string) string {
	c := r.of(kind)
	if c.refs == nil {
		c.refs = object.References(c.dict)
	}
	return c.refs[name]
}

// font is the font that has the name. Fonts are known by their references: two
// pages may give two fonts one name. The text is there, whatever its font: one
// that cannot be read is no fault of the file.
func (it *interpreter) font(r *resources, name string) (f *font.Font) {
	if f, ok := r.fonts[name]; ok {
		return f
	}
	it.file.Optional(func() { f = it.fonts.Font(r.of("Font").dict, name, r.ref("Font", name)) })
	if f == nil {
		f = font.Latin()
	}
	r.fonts[name] = f
	return f
}
