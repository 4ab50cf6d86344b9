package pipeline

import (
	"context"
	"io"
	"os"
)

func opener(path string) func(context.Context) (io.ReadCloser, error) {
	return func(context.Context) (io.ReadCloser, error) { return os.Open(path) }
}

// stream opens what may block for ever, a pipe or a terminal, so that the end
// of ctx ends the reading. The goroutine that is left behind then ends with the
// pipe, or with the program.
func stream(open func() (io.ReadCloser, error)) func(context.Context) (io.ReadCloser, error) {
	return func(ctx context.Context) (io.ReadCloser, error) {
		pr, pw := io.Pipe()
		go func() {
			r, err := open()
			if err != nil {
				pw.CloseWithError(err)
				return
			}
			_, err = io.Copy(pw, r)
			r.Close()
			pw.CloseWithError(err)
		}()
		unhook := context.AfterFunc(ctx, func() { pw.CloseWithError(ctx.Err()) })
		return reader{pr, func() { unhook() }}, nil
	}
}

type reader struct {
	*io.PipeReader
	done func()
}

func (r reader) Close() error {
	r.done()
	return r.PipeReader.Close()
}
