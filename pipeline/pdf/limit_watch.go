//go:build !linux || race

package pdf

// limitMemory bounds what the process may allocate.
func limitMemory(n int64) { watchMemory(n) }
