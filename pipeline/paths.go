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
	"unicode/utf8"

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
	Exclude []string  // files and folders that no folder and no glob lists, such as what the run itself writes
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
		l.exclude = append(l.exclude, resolved(path))
	}
	for _, arg := range p.Args {
		if err := l.arg(ctx, arg); err != nil {
			return nil, err
		}
	}
	if len(l.list) == 0 { // and yet a run has to say something of what it was given
		for _, arg := range p.Args {
			l.fault(filepath.Clean(arg), notFound("it holds nothing but the dataset that this run writes: check that it is the right one"))
		}
	}
	l.part()
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
	exclude []string // resolved
	list    List
	paths   []string // of each entry
}

// add lists what stands at path.
func (l *lister) add(path string, size int64, open func(context.Context) (io.ReadCloser, error), f *Fault) {
	l.list = append(l.list, Entry{File{uri(path), size, open}, f})
	l.paths = append(l.paths, path)
}

func (l *lister) file(path string, size int64) { l.add(path, size, opener(path), nil) }

func (l *lister) fault(path string, f *Fault) { l.add(path, -1, nil, f) }

// part keeps a name that happens to be how another one is escaped, r%E5d beside
// r\xE5d, from being taken for it.
func (l *lister) part() {
	escaped := map[string]bool{}
	for i, path := range l.paths {
		if !utf8.ValidString(path) {
			escaped[l.list[i].File.URI] = true
		}
	}
	for i, path := range l.paths {
		if f := &l.list[i].File; escaped[f.URI] && utf8.ValidString(path) {
			f.URI = strings.ReplaceAll(f.URI, "%", "%25")
		}
	}
}

// arg lists one argument: standard input, a path that is there, or a glob.
func (l *lister) arg(ctx context.Context, arg string) error {
	if arg == Stdin {
		in := l.Stdin
		l.add(Stdin, -1, stream(func() (io.ReadCloser, error) { return io.NopCloser(in), nil }), nil)
		l.list[len(l.list)-1].File.URI = Stdin
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
	return l.pattern(ctx, name)
}

// pattern lists what matches a glob, as if the shell had expanded it, but for
// pipes and devices, which nobody named and which may never end.
func (l *lister) pattern(ctx context.Context, name string) error {
	before := len(l.list)
	match, err := glob(name, func(path string, err error) { l.fault(path, fileFault(StageList, err)) })
	if err != nil {
		l.fault(name, notFound("not a valid pattern: close every [ and {, or escape it with \\"))
		return nil
	}
	if len(match) == 0 && len(l.list) == before {
		l.fault(name, notFound("no file matches the pattern: check it, and that the folder is right"))
	}
	for _, m := range match {
		info, err := os.Stat(m)
		switch {
		case l.excluded(resolved(m)):
		case err != nil:
			l.fault(m, fileFault(StageList, err))
		case !info.Mode().IsRegular() && !info.IsDir():
			l.fault(m, irregular())
		default:
			if err := l.named(ctx, m, info); err != nil {
				return err
			}
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
		l.add(name, -1, stream(func() (io.ReadCloser, error) { return os.Open(name) }), nil)
	default:
		l.fault(name, &Fault{
			Stage: StageList, Reason: record.ReasonNotRegular,
			Message: "neither a file, a folder nor a pipe: name a file that holds the text",
		})
	}
	return nil
}

// uri is the cleaned slash path. Bytes that are not UTF-8 are percent-escaped,
// and in a path with such bytes the percent sign: a table holds text only. A
// file called - is not standard input.
func uri(name string) string {
	name = filepath.ToSlash(filepath.Clean(name))
	if name == Stdin {
		return "./" + Stdin
	}
	return escapeInvalid(name)
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
