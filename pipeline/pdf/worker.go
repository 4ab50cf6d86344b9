package pdf

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"runtime/metrics"
	"time"

	"funn/pipeline"
)

// How a worker ends by itself.
const (
	exitMemory = 101
	exitLate   = 102
)

// maxStack is how deep a worker's stack may grow: the object reader follows
// nested objects by recursion.
const maxStack = 64 << 20

// Serve reads PDF files as in asks, one after the other, and answers on out,
// until in ends. It is the whole of a worker process: it limits the process to
// memory bytes, and ends it where a file takes too long though nobody kills it.
func Serve(in io.Reader, out io.Writer, memory int64) error {
	signal.Ignore(os.Interrupt) // meant for the run, which ends its workers
	debug.SetMaxStack(maxStack)
	debug.SetMemoryLimit(memory * 3 / 4) // from there on, memory is freed eagerly
	debug.SetGCPercent(400)
	limitMemory(memory)
	w := newWire(in, out)
	for {
		q, content, err := w.asked()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("pdf worker: %w", err)
		}
		late := time.AfterFunc(q.Timeout+5*time.Second, func() { os.Exit(exitLate) })
		r := serve(q, content)
		late.Stop()
		r.Last = heap() > uint64(memory)/4
		if err := w.answer(r); err != nil || r.Last {
			return err
		}
	}
}

func serve(q request, content []byte) *reply {
	doc, src, err := Load(pipeline.Content{URI: q.URI, ID: q.ID, Bytes: content}, Options{q.Password})
	r := &reply{Document: doc, Source: src}
	if err != nil && !errors.As(err, &r.Fault) {
		panic(err) // Load gives faults only
	}
	return r
}

// heap is what the process holds of memory, in bytes.
func heap() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64() - s[1].Value.Uint64()
}
