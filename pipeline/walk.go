package pipeline

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"funn/extract/record"
)

// folder lists the regular files below dir that are not hidden. A symbolic
// link in it is not followed, so that no walk goes in circles; it leaves a row.
func (l *lister) folder(ctx context.Context, dir string) error {
	before := len(l.list)
	err := fs.WalkDir(os.DirFS(dir), ".", func(rel string, d fs.DirEntry, err error) error {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		name := filepath.Join(dir, filepath.FromSlash(rel))
		if err != nil {
			l.fault(name, fileFault(StageList, err))
			return nil
		}
		hidden := rel != "." && strings.HasPrefix(path.Base(rel), ".")
		switch {
		case d.IsDir():
			if hidden || l.excluded(name) {
				return fs.SkipDir
			}
		case hidden || !l.included(rel) || l.excluded(name):
		case d.Type().IsRegular():
			size := int64(-1)
			if info, err := d.Info(); err == nil {
				size = info.Size()
			}
			l.file(name, size)
		case d.Type()&fs.ModeSymlink != 0:
			l.fault(name, skipped("a symbolic link in a folder is not followed: name it as an input of its own to have it read"))
		default:
			l.fault(name, skipped("not a regular file: name it as an input of its own to have it read"))
		}
		return nil
	})
	if err == nil && len(l.list) == before {
		message := "the folder holds no file: check that it is the right one"
		if len(l.Include) > 0 {
			message = fmt.Sprintf("no file in the folder matches --include %s: check the pattern", strings.Join(l.Include, ","))
		}
		l.fault(dir, notFound(message))
	}
	return err
}

func skipped(message string) *Fault {
	return &Fault{Status: record.StatusSkipped, Stage: StageList, Reason: record.ReasonNotRegular, Message: message}
}

func (l *lister) excluded(name string) bool {
	if len(l.exclude) == 0 {
		return false
	}
	abs, err := filepath.Abs(name)
	return err == nil && slices.Contains(l.exclude, abs)
}

func escapeInvalid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			fmt.Fprintf(&b, "%%%02X", s[i])
		} else {
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}
