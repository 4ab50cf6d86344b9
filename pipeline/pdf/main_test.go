package pdf

import (
	"flag"
	"os"
	"strings"
	"testing"
	"time"
)

// The test program is also the worker that its pools start.
func TestMain(m *testing.M) {
	for i, a := range os.Args {
		if a == WorkerCommand {
			work(os.Args[i+1:])
		}
	}
	flag.Parse()
	os.Exit(m.Run())
}

// work serves, or misbehaves as the test asks that started it.
func work(args []string) {
	memory := int64(DefaultMemory)
	for _, a := range args {
		switch {
		case a == "hang":
			time.Sleep(time.Hour)
		case a == "crash":
			panic("asked to")
		case a == "starve":
			println("runtime/cgo: pthread_create failed: Resource temporarily unavailable")
			os.Exit(2)
		case strings.HasPrefix(a, "--memory="):
			memory = 0
			for _, c := range a[len("--memory="):] {
				memory = memory*10 + int64(c-'0')
			}
		}
	}
	if err := Serve(os.Stdin, os.Stdout, memory); err != nil {
		os.Exit(1)
	}
	os.Exit(0)
}
