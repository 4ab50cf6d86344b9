package outline

// listedLevels makes the levels of headings those of a list of them, the outline
// of the file or its table of contents, where that lists half of them. given are
// the levels in the list, 0 for a heading that it lacks; own are those read off
// the headings, and number the depth of their numbers, 0 where they have none.
// A list is not followed that has but one level where the headings have more, or
// that goes against their numbers.
func listedLevels(given, own, number []int) []int {
	listed, top, bottom := 0, 0, 0
	several := false
	for k, g := range given {
		if g == 0 {
			continue
		}
		if listed == 0 {
			top, bottom = g, g
		}
		top, bottom = min(top, g), max(bottom, g)
		several = several || own[k] > 1
		listed++
	}
	if listed == 0 || listed*2 < len(given) || top == bottom && several || against(given, number) {
		return own
	}
	out := make([]int, len(given))
	as := map[int]int{} // by own level: level of the last listed heading of it
	above := 0
	for k, g := range given {
		switch {
		case g > 0:
			out[k] = g - top + 1
			as[own[k]], above = out[k], out[k]
		case as[own[k]] > 0:
			out[k] = as[own[k]]
		case above > 0:
			out[k] = above + 1 // lists leave out the lowest headings
		default:
			out[k] = own[k]
		}
	}
	return out
}

// against reports whether a quarter of the numbered headings or more are listed
// deeper or higher, compared with the others, than their numbers say.
func against(given, number []int) bool {
	offset, all := map[int]int{}, 0
	for k, g := range given {
		if g > 0 && number[k] > 0 {
			offset[g-number[k]]++
			all++
		}
	}
	most := 0
	for _, n := range offset {
		most = max(most, n)
	}
	return (all-most)*4 >= all && all > 0
}
