package content

import "github.com/ledongthuc/pdf"

// do shows an external object (8.8): an image, or a form.
func (it *interpreter) do(o operands, r *resources, s state) {
	it.file.Try(func() {
		x := r.object("XObject", string(o.bytes(0)))
		switch {
		case x.Kind() != pdf.Stream:
		case x.Key("Subtype").Name() == "Form":
			it.form(x, r, s)
		default:
			it.sheet.Pictures++
		}
	})
}

// maxForms is how deep forms may stand within forms.
const maxForms = 12

// form runs the content of a form XObject (8.10). One without resources of its
// own has those of the content that shows it.
func (it *interpreter) form(x pdf.Value, r *resources, s state) {
	if own := x.Key("Resources"); own.Kind() == pdf.Dict {
		r = newResources(own)
	}
	if m := x.Key("Matrix"); m.Kind() == pdf.Array && m.Len() == 6 {
		var mm matrix
		for i := range mm {
			mm[i] = m.Index(i).Float64()
		}
		s.ctm = mm.mul(s.ctm)
	}
	it.run(it.file.Stream(x), r, s)
}
