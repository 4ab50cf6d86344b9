package pipeline

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"

	"funn/extract/record"
)

// DefaultMaxBytes is the largest file that is read where nothing else is said.
const DefaultMaxBytes = 256 << 20

// read takes in the whole of f, or says why not. No more than limit bytes and
// one are ever held.
func read(ctx context.Context, f File, limit int64) (Content, error) {
	if f.Size > limit {
		return Content{}, tooLarge(limit)
	}
	r, err := f.Open(ctx)
	if err != nil {
		return Content{}, unreadable(ctx, err)
	}
	defer r.Close()
	var b bytes.Buffer
	if f.Size > 0 {
		b.Grow(int(f.Size) + bytes.MinRead) // the read that finds the end needs room too
	}
	n, err := b.ReadFrom(io.LimitReader(r, min(limit, math.MaxInt64-1)+1))
	if err != nil {
		return Content{}, unreadable(ctx, err)
	}
	if n > limit { // the file grew, or its size was not known
		return Content{}, tooLarge(limit)
	}
	sum := sha256.Sum256(b.Bytes())
	return Content{URI: f.URI, ID: hex.EncodeToString(sum[:]), Bytes: b.Bytes()}, nil
}

func tooLarge(limit int64) *Fault {
	return &Fault{
		Stage: StageLoad, Reason: record.ReasonTooLarge,
		Message: fmt.Sprintf("larger than the limit of %d bytes: raise --max-bytes, or split the file", limit),
	}
}

func unreadable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fileFault(StageLoad, err)
}

// fileFault says what the operating system's error means to a user. The path
// is left out: the ledger row has the URI.
func fileFault(stage string, err error) *Fault {
	f := &Fault{Stage: stage, Reason: record.ReasonUnreadable}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.Reason = record.ReasonNotFound
		f.Message = "no such file or folder: check the spelling, or quote the pattern"
	case errors.Is(err, fs.ErrPermission):
		f.Message = "permission denied: give this user the right to read it (chmod +r)"
	default:
		f.Message = err.Error() + ": check that the file can be read, then run again"
	}
	return f
}
