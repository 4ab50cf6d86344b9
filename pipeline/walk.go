package pipeline

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"funn/extract/record"
)

// folder lists the regular files below dir that are not hidden. A symbolic
// link in it is not followed, so that no walk goes in circles; it leaves a row.
func (l *lister) folder(ctx context.Context, dir string) error {
	before, own := len(l.list), false // own: part of it is the run's
	real := resolved(dir)
	root := dir + string(filepath.Separator) // dir itself may be a link
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			l.fault(name, fileFault(StageList, err))
			return nil
		}
		rel := "."
		if name != root {
			if rel, err = filepath.Rel(dir, name); err != nil {
				return err
			}
		}
		hidden := rel != "." && strings.HasPrefix(d.Name(), ".")
		switch {
		case l.excluded(filepath.Join(real, rel)):
			own = true
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir():
			if hidden {
				return fs.SkipDir
			}
		case hidden || !l.included(filepath.ToSlash(rel)):
		case d.Type().IsRegular():
			size := int64(-1)
			if info, err := d.Info(); err == nil {
				size = info.Size()
			}
			l.file(name, size)
		case d.Type()&fs.ModeSymlink != 0:
			l.fault(name, skipped("a symbolic link in a folder is not followed: name it as an input of its own to have it read"))
		default:
			l.fault(name, irregular())
		}
		return nil
	})
	if err == nil && len(l.list) == before && !own {
		message := "the folder holds no file: check that it is the right one"
		if len(l.Include) > 0 {
			message = fmt.Sprintf("no file in the folder matches --include %s: check the pattern, which is of paths within the folder", strings.Join(l.Include, ","))
		}
		l.fault(dir, notFound(message))
	}
	return err
}

func irregular() *Fault {
	return skipped("not a regular file: name it as an input of its own to have it read")
}

func skipped(message string) *Fault {
	return &Fault{Status: record.StatusSkipped, Stage: StageList, Reason: record.ReasonNotRegular, Message: message}
}

// excluded reports whether a resolved path is not to be listed: it is one of
// Exclude, or below one.
func (l *lister) excluded(path string) bool {
	for _, e := range l.exclude {
		if rest, ok := strings.CutPrefix(path, e); ok && (rest == "" || rest[0] == filepath.Separator) {
			return true
		}
	}
	return false
}

// resolved is the absolute path without symbolic links, as far as it is there:
// one folder has one such path.
func resolved(path string) string {
	path, err := filepath.Abs(path)
	if err != nil {
		return filepath.Clean(path)
	}
	for head, tail := path, ""; ; {
		if real, err := filepath.EvalSymlinks(head); err == nil {
			return filepath.Join(real, tail)
		}
		up := filepath.Dir(head)
		if up == head {
			return path
		}
		head, tail = up, filepath.Join(filepath.Base(head), tail)
	}
}

func escapeInvalid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || r == '%' {
			fmt.Fprintf(&b, "%%%02X", s[i])
		} else {
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}
