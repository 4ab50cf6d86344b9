package extract

import (
	"strconv"
	"strings"

	"funn/extract/layout"
)

// decimal writes a number of the text as Go does.
var decimal = strings.NewReplacer(" ", "", ",", ".", "−", "-", "–", "-")

// axis reports whether a row is the scale of a figure, as text dumps carry them:
// four numbers or more in even steps, and nothing else.
func axis(row *layout.Block) bool {
	if len(row.Cells) < 4 {
		return false
	}
	var step float64
	last := 0.0
	for i, c := range row.Cells {
		s := strings.TrimRight(c.Flow.Text, " %")
		v, err := strconv.ParseFloat(decimal.Replace(s), 64)
		if err != nil {
			return false
		}
		switch d := v - last; {
		case i == 1:
			step = d
		case i > 1 && (d-step > 1e-9 || step-d > 1e-9):
			return false
		}
		last = v
	}
	return step != 0
}
