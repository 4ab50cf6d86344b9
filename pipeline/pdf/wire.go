package pdf

import (
	"bufio"
	"encoding/gob"
	"io"
	"time"

	"funn/extract/record"
	"funn/pipeline"
)

// request is what a worker is asked. Its size in bytes follows it.
type request struct {
	URI, ID  string
	Password string
	Size     int
	Timeout  time.Duration
}

// reply is what it answers. After the Last one it ends, so that memory that one
// large file took is given back.
type reply struct {
	Document *record.Document
	Source   record.Source
	Fault    *pipeline.Fault
	Last     bool
}

// wire is one end of the pipes between a pool and a worker.
type wire struct {
	in  *bufio.Reader
	out *bufio.Writer
	enc *gob.Encoder
	dec *gob.Decoder
}

func newWire(in io.Reader, out io.Writer) *wire {
	w := &wire{in: bufio.NewReaderSize(in, 64<<10), out: bufio.NewWriterSize(out, 64<<10)}
	w.enc, w.dec = gob.NewEncoder(w.out), gob.NewDecoder(w.in)
	return w
}

func (w *wire) ask(r request, content []byte) error {
	r.Size = len(content)
	if err := w.enc.Encode(&r); err != nil {
		return err
	}
	if _, err := w.out.Write(content); err != nil {
		return err
	}
	return w.out.Flush()
}

func (w *wire) asked() (r request, content []byte, err error) {
	if err = w.dec.Decode(&r); err != nil {
		return r, nil, err
	}
	content = make([]byte, r.Size)
	_, err = io.ReadFull(w.in, content)
	return r, content, err
}

func (w *wire) answer(r *reply) error {
	if err := w.enc.Encode(r); err != nil {
		return err
	}
	return w.out.Flush()
}
