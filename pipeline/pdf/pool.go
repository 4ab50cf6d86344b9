package pdf

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"

	"funn/extract/record"
	"funn/pipeline"
)

// The limits of a document where nothing else is said.
const (
	DefaultTimeout = 60 * time.Second
	DefaultMemory  = 448 << 20 // bytes
)

// PoolOptions tune a Pool.
type PoolOptions struct {
	Options
	Timeout time.Duration // for one document; 0 is DefaultTimeout
	Memory  int64         // bytes of one worker; 0 is DefaultMemory
	Command []string      // runs Serve; nil is this program with the argument WorkerCommand
}

// WorkerCommand is the argument with which a program that makes a Pool is to
// call Serve.
const WorkerCommand = "pdf-worker"

// Pool reads PDF files in worker processes, so that a file which crashes its
// reader, hangs it or takes all memory costs one failed document and nothing
// else. It is safe for use by several goroutines, each of which has a worker to
// itself.
type Pool struct {
	ctx  context.Context
	o    PoolOptions
	mu   sync.Mutex
	idle []*process
}

// NewPool makes a pool without workers: they start when they are needed, and
// end with ctx or Close.
func NewPool(ctx context.Context, o PoolOptions) (*Pool, error) {
	if o.Timeout <= 0 {
		o.Timeout = DefaultTimeout
	}
	if o.Memory <= 0 {
		o.Memory = DefaultMemory
	}
	if len(o.Command) == 0 {
		self, err := os.Executable()
		if err != nil {
			return nil, fmt.Errorf("pdf worker: %w", err)
		}
		o.Command = []string{self, WorkerCommand}
	}
	return &Pool{ctx: ctx, o: o}, nil
}

// Load is Load in a worker. Beside its faults there are those of the worker:
// too late, out of memory, crashed. An error that is no *pipeline.Fault is the
// end of the pool's context, or a worker that cannot be started.
func (p *Pool) Load(c pipeline.Content) (*record.Document, record.Source, error) {
	src := record.Source{MediaType: mediaType}
	w, err := p.take()
	if err != nil {
		return nil, src, err
	}
	r, err := w.load(c, p.o)
	if err != nil {
		f := w.autopsy()
		if p.ctx.Err() != nil {
			return nil, src, p.ctx.Err()
		}
		return nil, src, f
	}
	if r.Last {
		w.end()
	} else {
		p.put(w)
	}
	if r.Fault != nil {
		return nil, r.Source, r.Fault
	}
	return r.Document, r.Source, nil
}

func (p *Pool) take() (*process, error) {
	p.mu.Lock()
	if n := len(p.idle); n > 0 {
		w := p.idle[n-1]
		p.idle = p.idle[:n-1]
		p.mu.Unlock()
		return w, nil
	}
	p.mu.Unlock()
	return start(p.ctx, p.o)
}

func (p *Pool) put(w *process) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.idle = append(p.idle, w)
}

// Close ends the idle workers. No Load may be at work.
func (p *Pool) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, w := range p.idle {
		w.end()
	}
	p.idle = nil
}
