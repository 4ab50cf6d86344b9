package content

import "funn/pipeline/pdf/font"

// state is the part of the graphics state that text depends on (8.4, 9.3).
type state struct {
	ctm        matrix
	font       *font.Font
	size       float64
	charSpace  float64
	wordSpace  float64
	stretch    float64 // horizontal scaling, 1 is none
	leading    float64
	rise       float64
	text, line matrix // of the text object
}

// maxSaved is how many states may be saved at a time; the specification
// expects 28.
const maxSaved = 500

// newState is the state in which a page begins, ctm its map of user space to the
// page as displayed.
func newState(ctm matrix) state {
	return state{ctm: ctm, stretch: 1, text: identity, line: identity}
}

func (s *state) begin() { s.text, s.line = identity, identity }

// move starts a line offset from the start of the current one.
func (s *state) move(x, y float64) {
	s.line = translate(x, y).mul(s.line)
	s.text = s.line
}

func (s *state) set(m matrix) { s.text, s.line = m, m }
