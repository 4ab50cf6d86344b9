package pdf

import (
	"context"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"funn/extract/record"
	"funn/pipeline"
)

// process is a worker as its pool sees it.
type process struct {
	cmd   *exec.Cmd
	in    io.Closer
	wire  *wire
	said  head // on standard error
	late  atomic.Bool
	limit time.Duration
}

func start(ctx context.Context, o PoolOptions) (*process, error) {
	args := append(o.Command[1:len(o.Command):len(o.Command)], "--memory="+strconv.FormatInt(o.Memory, 10))
	p := &process{cmd: exec.CommandContext(ctx, o.Command[0], args...), limit: o.Timeout}
	p.cmd.Args[0] = "funn"
	p.cmd.Stderr = &p.said
	p.cmd.WaitDelay = grace
	in, err := p.cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("pdf worker: %w", err)
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("pdf worker: %w", err)
	}
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("pdf worker: %w", err)
	}
	p.in, p.wire = in, newWire(out, in)
	return p, nil
}

// load asks for one document. An error means that the worker is dead, or about
// to be.
func (p *process) load(c pipeline.Content, o PoolOptions) (*reply, error) {
	deadline := time.AfterFunc(o.Timeout, func() {
		p.late.Store(true)
		p.cmd.Process.Kill()
	})
	defer deadline.Stop()
	if err := p.wire.ask(request{URI: c.URI, ID: c.ID, Password: o.Password, Timeout: o.Timeout}, c.Bytes); err != nil {
		return nil, err
	}
	r := &reply{}
	if err := p.wire.dec.Decode(r); err != nil {
		return nil, err
	}
	return r, nil
}

// end lets the worker finish.
func (p *process) end() {
	p.in.Close()
	p.cmd.Wait()
}

// grace is what a worker that failed has to end by itself and to say why, on however
// busy a machine.
const grace = 10 * time.Second

// starved are what the runtime says at the limit of memory: a thread that cannot be
// made lacks memory for its stack, and a collector that lacks it for its lists writes to
// nowhere. What Go code writes to nowhere is a panic, and begins its line otherwise.
var starved = []string{
	"out of memory", "cannot allocate memory", "pthread_create failed", "failed to create new OS thread", "\nSIGSEGV: segmentation violation",
}

// autopsy waits for a worker that failed and says why. What it says does not
// differ between runs.
func (p *process) autopsy() *pipeline.Fault {
	p.in.Close()
	if !p.late.Load() {
		time.AfterFunc(grace, func() { p.cmd.Process.Kill() })
	}
	p.cmd.Wait()
	said, code := p.said.String(), p.cmd.ProcessState.ExitCode()
	switch {
	case p.late.Load() || code == exitLate:
		return fault(record.ReasonTimeout, fmt.Sprintf("not read within %s: raise --pdf-timeout, or give the text of it", p.limit))
	case code == exitMemory || slices.ContainsFunc(starved, func(s string) bool { return strings.Contains("\n"+said, s) }):
		return fault(record.ReasonMemory, "reading it takes more memory than it may: raise --pdf-memory, or give the text of it")
	}
	why := "no word why"
	for l := range strings.Lines(said) {
		if strings.HasPrefix(l, "panic: ") || strings.HasPrefix(l, "fatal error: ") || strings.HasPrefix(l, "runtime: goroutine stack exceeds") {
			why = strings.TrimSpace(l)
			break
		}
	}
	return fault(record.ReasonCrashed, "its reader crashed ("+why+"): give the text of it, and report the file")
}

// head keeps the beginning of what is written to it.
type head struct{ b strings.Builder }

const headBytes = 8 << 10

// Write never fails.
func (h *head) Write(b []byte) (int, error) {
	h.b.Write(b[:min(len(b), max(0, headBytes-h.b.Len()))])
	return len(b), nil
}

func (h *head) String() string { return h.b.String() }
