// Command probe reads texts that ask for too much work, at three sizes each, and
// tells how many steps every reading took and how many bytes it allocated. It is
// built by the test in extract/linear, which has its sources count their steps.
package main

import (
	"encoding/json"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"funn/extract/linear/testdata/steps"
)

// pathology is a text without end for one room.
type pathology struct {
	room, name string
	read       func(size int) func() // a reading of about size bytes, ready to be done
	keeps      bool                  // memory from reading to reading, as much as the longest took
}

// sizes of text: each has four times the one before.
var sizes = [...]int{1 << 11, 1 << 13, 1 << 15}

// count is what a reading of each size took.
type count struct {
	Room, Name string
	Size       [len(sizes)]int
	Steps      [len(sizes)]int
	Bytes      [len(sizes)]uint64
}

func main() {
	// A pool that is emptied within a reading, or not there on another processor,
	// would be filled again.
	debug.SetGCPercent(-1)
	runtime.GOMAXPROCS(1)
	out := json.NewEncoder(os.Stdout)
	for _, p := range slices.Concat(known(), words(), sentences(), numerals(), quantities(), rules(), blocks(), outlines(), documents()) {
		c := count{Room: p.room, Name: p.name, Size: sizes}
		first := sizes[0]
		if p.keeps {
			first = sizes[len(sizes)-1]
		}
		p.read(first)()
		for i, n := range sizes {
			do := p.read(n)
			bytes, before := memory().TotalAlloc, steps.N
			do()
			c.Steps[i], c.Bytes[i] = steps.N-before, memory().TotalAlloc-bytes
		}
		if err := out.Encode(c); err != nil {
			os.Exit(1)
		}
		if memory().HeapAlloc > 1<<28 {
			runtime.GC()
		}
	}
}

func memory() runtime.MemStats {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m
}

// times repeats the unit to about size bytes.
func times(unit string, size int) string { return strings.Repeat(unit, size/len(unit)) }
