// The race detector takes memory of its own, which the limit would count.
//go:build linux && !race

package pdf

import "syscall"

// rlimitData is RLIMIT_DATA, which since Linux 4.7 counts all private writable
// memory (getrlimit(2)); package syscall does not name it on every platform.
const rlimitData = 2

// limitMemory bounds what the process may allocate. Beyond it the runtime ends
// the process: "out of memory".
func limitMemory(n int64) {
	limit := syscall.Rlimit{Cur: uint64(n), Max: uint64(n)}
	if syscall.Setrlimit(rlimitData, &limit) != nil {
		watchMemory(n)
	}
}
