package linear

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// count is what the probe tells of a reading: see testdata/probe.
type count struct {
	Room, Name  string
	Size, Steps [3]int
	Bytes       [3]int
}

// most is the number of steps that a room may take for a byte of the worst text:
// about twice what it took when it was last measured. A step takes some two
// nanoseconds, so a megabyte of the worst takes some seconds.
var most = map[string]float64{
	"lang": 1800, "numeral": 60, "relation": 350, "rule": 120, "layout": 300, "outline": 1300, "extract": 1500,
}

// TestLinear reads each pathology at 2, 8 and 32 kB and asks what one more byte
// costs: as much in a long text as in a short one. Where work is quadratic it is
// four times as much. Nothing looks at the clock, so a busy machine changes nothing.
func TestLinear(t *testing.T) {
	all := run(t)
	if len(all) < 450 {
		t.Errorf("only %d readings", len(all))
	}
	for _, c := range all {
		if c.Room == "known" {
			if linear := strings.HasPrefix(c.Name, "linear"); (c.fault() == "") != linear {
				t.Errorf("what is known is not told: %s: %v steps, %v bytes %s", c.Name, c.Steps, c.Bytes, c.fault())
			}
			continue
		}
		if f := c.fault(); f != "" {
			t.Errorf("%s: %q: %s: %v steps and %v bytes allocated for %v bytes of text", c.Room, c.Name, f, c.Steps, c.Bytes, c.Size)
		}
		switch each := float64(c.Steps[2]) / float64(c.Size[2]); {
		case most[c.Room] == 0:
			t.Errorf("%s has no ceiling", c.Room)
		case each > most[c.Room]:
			t.Errorf("%s: %q: %.0f steps a byte, more than %.0f", c.Room, c.Name, each, most[c.Room])
		}
	}
}

// fault says what grows faster than the text, "" where nothing does.
func (c *count) fault() string {
	// A few steps a byte more: regexp has another machine for long texts. A slice
	// that grows by doubling may double between two sizes.
	steps, bytes := limit{1.1, 6}, limit{2.2, 8}
	if strings.HasPrefix(c.Name, "Sentences en") {
		// A library cuts these: its patterns are nearly all that counts, and it makes
		// a model of some megabytes for every text.
		steps, bytes = limit{3, 6}, limit{3, 64}
	}
	switch {
	case steps.passed(c, c.Steps):
		return "more than linear"
	case bytes.passed(c, c.Bytes):
		return "allocates more than linear"
	}
	return ""
}

// limit is what one more byte of a long text may cost: so many times what it does
// in a short text, and so much.
type limit struct{ times, more float64 }

func (l limit) passed(c *count, v [3]int) bool {
	slope := func(i int) float64 { return float64(v[i+1]-v[i]) / float64(c.Size[i+1]-c.Size[i]) }
	return slope(1) > l.times*max(slope(0), 0)+l.more
}

// run runs the probe.
func run(t *testing.T) []count {
	t.Helper()
	c := exec.Command(build(t))
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []count
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var c count
		if err := dec.Decode(&c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	return all
}
