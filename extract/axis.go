package extract

import (
	"strconv"
	"strings"

	"funn/extract/layout"
)

// decimal writes a number of the text as Go does.
var decimal = strings.NewReplacer(" ", "", "\u00a0", "", ",", ".", "−", "-", "–", "-", "%", "")

// axis reports whether a row is the scale of a figure, as text dumps carry them:
// four numbers or more in even steps, and nothing else. Several of them may stand in
// one cell (10 % 20 %), and two figures side by side have two scales.
func axis(row *layout.Block) bool { return even(marks(row, false)) || even(marks(row, true)) }

// marks are the numbers of a row, nil where it holds anything else. parted tells
// whether what stands apart in one cell are several: 10 20 may be digits in groups.
func marks(row *layout.Block, parted bool) (out []float64) {
	for i := range row.Cells {
		s := row.Cells[i].Flow.Text
		if v, err := strconv.ParseFloat(decimal.Replace(s), 64); err == nil && strings.Count(s, "%") < 2 && !parted {
			out = append(out, v)
			continue
		}
		for f := range strings.FieldsSeq(strings.ReplaceAll(s, "%", " ")) {
			v, err := strconv.ParseFloat(decimal.Replace(f), 64)
			if err != nil {
				return nil
			}
			out = append(out, v)
		}
	}
	return out
}

// even reports whether marks climb or fall by one step, four of them at least. They
// may begin anew.
func even(marks []float64) bool {
	if len(marks) < 4 || marks[1] == marks[0] {
		return false
	}
	step, run := marks[1]-marks[0], 2
	for i := 2; i < len(marks); i++ {
		switch d := marks[i] - marks[i-1] - step; {
		case d < 1e-9 && d > -1e-9:
			run++
		case marks[i] == marks[0] && run > 3:
			run = 1
		default:
			return false
		}
	}
	return run > 3
}
