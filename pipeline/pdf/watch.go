package pdf

import (
	"os"
	"time"
)

// watchMemory ends the process where it holds more than n bytes, for systems
// that do not bound a process.
func watchMemory(n int64) {
	go func() {
		for range time.Tick(20 * time.Millisecond) {
			if heap() > uint64(n) {
				os.Exit(exitMemory)
			}
		}
	}()
}
