package pipeline

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/bmatcuk/doublestar/v4"
)

// glob finds what matches pattern. Each folder on the way that cannot be read
// is told to fault: what stands in it is not passed over in silence.
func glob(pattern string, fault func(path string, err error)) ([]string, error) {
	base, rest := doublestar.SplitPattern(filepath.ToSlash(pattern))
	match, err := doublestar.Glob(fileTree{base, fault}, rest, doublestar.WithNoHidden(), doublestar.WithNoFollow())
	for i, m := range match {
		match[i] = filepath.Join(base, filepath.FromSlash(m))
	}
	return match, err
}

// fileTree is the files below root. os.DirFS will not do: it refuses names that are
// not UTF-8, and old archives have them.
type fileTree struct {
	root  string
	fault func(path string, err error)
}

func (t fileTree) path(name string) string { return filepath.Join(t.root, filepath.FromSlash(name)) }

// Open opens a file or folder.
func (t fileTree) Open(name string) (fs.File, error) { return os.Open(t.path(name)) }

// Stat follows symbolic links.
func (t fileTree) Stat(name string) (fs.FileInfo, error) {
	info, err := os.Stat(t.path(name))
	return info, t.told(name, err)
}

// ReadDir lists a folder.
func (t fileTree) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := os.ReadDir(t.path(name))
	return list, t.told(name, err)
}

func (t fileTree) told(name string, err error) error {
	if err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, syscall.ENOTDIR) {
		t.fault(t.path(name), err)
	}
	return err
}
