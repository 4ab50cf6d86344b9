package outline

import (
	"slices"
	"testing"
)

func TestListedLevels(t *testing.T) {
	for name, c := range map[string]struct{ given, own, number, want []int }{
		"as listed":              {[]int{1, 2, 2, 1}, []int{1, 1, 1, 1}, []int{0, 0, 0, 0}, []int{1, 2, 2, 1}},
		"less than half":         {[]int{2, 0, 0, 0, 1}, []int{1, 1, 1, 1, 1}, make([]int, 5), []int{1, 1, 1, 1, 1}},
		"the report on top":      {[]int{2, 3, 2}, []int{1, 1, 1}, make([]int, 3), []int{1, 2, 1}},
		"one level says nothing": {[]int{1, 1, 1}, []int{1, 2, 1}, make([]int, 3), []int{1, 2, 1}},
		"against the numbers":    {[]int{1, 1, 2, 1}, []int{1, 2, 2, 1}, []int{1, 2, 2, 1}, []int{1, 2, 2, 1}},
		"parts over the numbers": {[]int{1, 2, 3, 2}, []int{1, 1, 2, 1}, []int{0, 1, 2, 1}, []int{1, 2, 3, 2}},
		"not listed, set alike":  {[]int{1, 2, 0, 2}, []int{1, 2, 2, 2}, make([]int, 4), []int{1, 2, 2, 2}},
		"not listed, below":      {[]int{1, 2, 0, 1}, []int{1, 2, 3, 1}, make([]int, 4), []int{1, 2, 3, 1}},
		"none":                   {nil, nil, nil, nil},
	} {
		if got := listedLevels(c.given, c.own, c.number); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
