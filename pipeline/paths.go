package pipeline

import (
	"cmp"
	"context"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"funn/extract/record"
)

// Stdin is the argument, and the URI, of standard input.
const Stdin = "-"

// Paths are the inputs of a run as a user names them: files, folders, globs,
// and Stdin.
type Paths struct {
	Args    []string
	Include []string  // doublestar patterns; of a folder, only files that match one are listed
	Exclude []string  // files and folders that no folder lists, such as what the run itself writes
	Stdin   io.Reader // what Stdin reads
}

// List is a listing that stands: sorted by URI, each file once, with a fault
// in the place of what cannot be read.
type List []Entry

// Entry is a file, or why there is none.
type Entry struct {
	File  File
	Fault *Fault
}

// Files yields the entries.
func (l List) Files(ctx context.Context) iter.Seq2[File, error] {
	return func(yield func(File, error) bool) {
		for _, e := range l {
			var err error
			if e.Fault != nil {
				err = e.Fault
			}
			if ctx.Err() != nil || !yield(e.File, err) {
				return
			}
		}
	}
}

// List finds the files. What cannot be listed is an entry with a fault; the
// only error is that of ctx.
func (p Paths) List(ctx context.Context) (List, error) {
	l := lister{Paths: p}
	for _, path := range p.Exclude {
		if abs, err := filepath.Abs(path); err == nil {
			l.exclude = append(l.exclude, abs)
		}
	}
	for _, arg := range p.Args {
		if err := l.arg(ctx, arg); err != nil {
			return nil, err
		}
	}
	// A file before a fault of the same URI: `a.txt` named next to a glob that
	// stumbled over it is still a file.
	slices.SortStableFunc(l.list, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.File.URI, b.File.URI), cmp.Compare(rank(a), rank(b)))
	})
	return slices.CompactFunc(l.list, func(a, b Entry) bool { return a.File.URI == b.File.URI }), nil
}

func rank(e Entry) int {
	if e.Fault != nil {
		return 1
	}
	return 0
}

type lister struct {
	Paths
	exclude []string // absolute
	list    List
}

func (l *lister) file(path string, size int64) {
	l.list = append(l.list, Entry{File: File{URI: uri(path), Size: size, Open: opener(path)}})
}

func (l *lister) fault(path string, f *Fault) {
	l.list = append(l.list, Entry{File{URI: uri(path), Size: -1}, f})
}

// arg lists one argument: standard input, a path that is there, or a glob.
func (l *lister) arg(ctx context.Context, arg string) error {
	if arg == Stdin {
		in := l.Stdin
		l.list = append(l.list, Entry{File: File{URI: Stdin, Size: -1, Open: stream(func() (io.ReadCloser, error) {
			return io.NopCloser(in), nil
		})}})
		return nil
	}
	name := filepath.Clean(arg)
	info, err := os.Stat(name) // follows a symbolic link: it was named
	switch {
	case err == nil:
		return l.named(ctx, name, info)
	case !strings.ContainsAny(arg, `*?[{`):
		l.fault(name, fileFault(StageList, err))
		return nil
	}
	match, err := doublestar.FilepathGlob(name, doublestar.WithNoHidden(), doublestar.WithNoFollow())
	if err != nil {
		l.fault(name, notFound("not a valid pattern: close every [ and {, or escape it with \\"))
		return nil
	}
	if len(match) == 0 {
		l.fault(name, notFound("no file matches the pattern: check it, and that the folder is right"))
	}
	for _, m := range match { // as if the shell had expanded the pattern
		info, err := os.Stat(m)
		if err != nil {
			l.fault(m, fileFault(StageList, err))
			continue
		}
		if err := l.named(ctx, m, info); err != nil {
			return err
		}
	}
	return nil
}

// named lists a path that the user named.
func (l *lister) named(ctx context.Context, name string, info fs.FileInfo) error {
	switch mode := info.Mode(); {
	case mode.IsRegular():
		l.file(name, info.Size())
	case mode.IsDir():
		return l.folder(ctx, name)
	case mode&(fs.ModeNamedPipe|fs.ModeCharDevice) != 0: // <(command), /dev/stdin
		l.list = append(l.list, Entry{File: File{URI: uri(name), Size: -1, Open: stream(func() (io.ReadCloser, error) {
			return os.Open(name)
		})}})
	default:
		l.fault(name, &Fault{
			Stage: StageList, Reason: record.ReasonNotRegular,
			Message: "neither a file, a folder nor a pipe: name a file that holds the text",
		})
	}
	return nil
}

// uri is the cleaned slash path. Bytes that are not UTF-8 are percent-escaped:
// a table holds text only.
func uri(name string) string {
	s := filepath.ToSlash(filepath.Clean(name))
	return escapeInvalid(s)
}

func notFound(message string) *Fault {
	return &Fault{Stage: StageList, Reason: record.ReasonNotFound, Message: message}
}

// included reports whether --include lets a file of a folder through. A
// pattern without a slash is about the name alone, at any depth.
func (l *lister) included(rel string) bool {
	for _, pattern := range l.Include {
		name := rel
		if !strings.Contains(pattern, "/") {
			name = path.Base(rel)
		}
		if doublestar.MatchUnvalidated(pattern, name) {
			return true
		}
	}
	return len(l.Include) == 0
}
