package pdf

import (
	"errors"

	"funn/pipeline/pdf/object"
)

// readBytes reads a file. Where little or nothing comes of it, its table is
// rebuilt, and then the whole of it rewritten.
func readBytes(b []byte, password string) (*reading, error) {
	left := object.NewBudget()
	c := object.Contain(b)
	var best *reading
	err, circle := object.ErrCircle, c.Circular()
	if !circle {
		best, err = attempt(c, password, left)
	}
	if best != nil && !best.poor() {
		return best, nil
	}
	consider := func(r *reading) {
		if r != nil && r.better(best) {
			best = r
		}
	}
	if err != nil && !errors.Is(err, object.ErrPassword) || best != nil && best.faults > 0 {
		for _, own := range []bool{false, true} {
			if c, ok := object.Rebuild(b, own); ok && (!own || best == nil) {
				r, _ := attempt(c, password, left)
				consider(r)
			}
		}
		if best != nil && (circle || !best.poor()) {
			return best, nil
		}
		if circle {
			return nil, err // what rewrites files follows the circle too
		}
	}
	mended, again := object.Repair(b, password)
	if again == nil {
		var r *reading
		r, again = attempt(mended, "", left)
		consider(r)
	}
	switch {
	case best != nil:
		return best, nil
	case errors.Is(again, object.ErrPassword) || err == nil:
		return nil, again
	}
	return nil, err
}

// attempt opens and reads a file. Of one whose encryption the object reader gets
// wrong there is no reading, and no error.
func attempt(c object.Container, password string, left *object.Budget) (*reading, error) {
	f, err := object.Open(c, password, left)
	if err != nil || f.Weak {
		return nil, err
	}
	return read(f), nil
}

// poor reports whether another reader might make more of the file.
func (r *reading) poor() bool {
	return r.faults > 0 || r.unmapped*2 > r.glyphs
}

// better reports whether r holds more than o.
func (r *reading) better(o *reading) bool {
	return o == nil || r.glyphs-r.unmapped > o.glyphs-o.unmapped || len(r.pages) > len(o.pages)
}
