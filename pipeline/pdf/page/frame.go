package page

import "funn/pipeline/pdf/content"

// frame is a page turned so that the text of one direction stands upright.
type frame struct {
	turn          uint8
	width, height float64 // of the sheet, as displayed
}

// point turns a point of the sheet into the frame.
func (f frame) point(x, y float64) (float64, float64) {
	switch f.turn {
	case 1:
		return y, f.width - x
	case 2:
		return f.width - x, f.height - y
	case 3:
		return f.height - y, x
	}
	return x, y
}

// back turns a point of the frame into the sheet.
func (f frame) back(x, y float64) (float64, float64) {
	switch f.turn {
	case 1:
		return f.width - y, x
	case 2:
		return f.width - x, f.height - y
	case 3:
		return y, f.height - x
	}
	return x, y
}

// extent is the frame's width and height.
func (f frame) extent() (float64, float64) {
	if f.turn%2 == 1 {
		return f.height, f.width
	}
	return f.width, f.height
}

// frames are the directions of a sheet's text, the most used first.
func frames(s *content.Sheet) []frame {
	var n [4]int
	for i := range s.Glyphs {
		n[s.Glyphs[i].Turn]++
	}
	var out []frame
	for range n {
		best := 0
		for t := range n {
			if n[t] > n[best] {
				best = t
			}
		}
		if n[best] == 0 {
			break
		}
		n[best] = 0
		out = append(out, frame{uint8(best), s.Width, s.Height})
	}
	return out
}
