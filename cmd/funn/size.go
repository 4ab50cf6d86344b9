package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

const defaultMaxBytes = "256MiB"

// size is a number of bytes as people write it: 1000, 10KB, 256MiB.
type size int64

// UnmarshalText reads a size.
func (s *size) UnmarshalText(text []byte) error {
	in := strings.ToLower(strings.TrimSpace(string(text)))
	digits := strings.TrimRight(in, "abcdefghijklmnopqrstuvwxyz ")
	n, err := strconv.ParseInt(digits, 10, 64)
	unit, known := map[string]int64{
		"": 1, "b": 1,
		"kb": 1e3, "mb": 1e6, "gb": 1e9,
		"k": 1 << 10, "m": 1 << 20, "g": 1 << 30,
		"kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30,
	}[strings.TrimSpace(in[len(digits):])]
	if err != nil || !known || n <= 0 || n > math.MaxInt64/unit {
		return fmt.Errorf("%q is not a size: write 1000000, 500KB or 256MiB", text)
	}
	*s = size(n * unit)
	return nil
}
