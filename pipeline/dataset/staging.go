package dataset

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// entries are what a dataset consists of, in the order of leaving: the manifest
// goes first and comes last, so that a folder with a manifest is whole. All
// else in the folder is the user's.
func entries() []string {
	return []string{manifestFile, packageFile, runFile, string(Parquet), string(JSONL)}
}

// Paths are where the entries of a dataset in dir stand.
func Paths(dir string) []string {
	var paths []string
	for _, name := range entries() {
		paths = append(paths, filepath.Join(dir, name))
	}
	return paths
}

// Stands reports whether there is a dataset in a folder: where its manifest
// stands, it is whole.
func Stands(dir string) bool { return exists(filepath.Join(dir, manifestFile)) }

// staging is where a dataset is made: a hidden folder within the target, since
// a rename must not cross file systems (the target may be a mount) and the
// target's parent may not be ours to write.
type staging struct {
	target string   // resolved
	made   []string // folders that were not there before, the target first
	root   string   // target/.funn-staging
	spool  string   // rows that wait
	next   string   // the new dataset
	old    string   // the old one, during the swap
	unlock func()

	swapped bool
	rename  func(from, to string) error // os.Rename but in tests
}

const stagingName = ".funn-staging"

// ForeignError says that a folder holds something that is not funn's to
// replace.
type ForeignError struct{ Dir, Entry string }

func (e *ForeignError) Error() string {
	if e.Entry == "" {
		return fmt.Sprintf("%s is not a folder: name another one with --out", e.Dir)
	}
	return fmt.Sprintf("%s holds %s but no %s of funn's, so it is not funn's to replace: move it away, or name another folder with --out",
		e.Dir, e.Entry, manifestFile)
}

// LockedError says that another run writes to the folder.
type LockedError struct{ Dir string }

func (e *LockedError) Error() string {
	return fmt.Sprintf("another funn is writing to %s: wait for it, or name another folder with --out", e.Dir)
}

// openStaging locks the target, ends what a killed run began there, and makes
// an empty staging folder.
func openStaging(dir string) (*staging, error) {
	s := &staging{target: filepath.Clean(dir), rename: os.Rename}
	if real, err := filepath.EvalSymlinks(s.target); err == nil {
		s.target = real
	}
	info, err := os.Stat(s.target)
	switch {
	case os.IsNotExist(err):
		s.made = missing(s.target)
		if err := os.MkdirAll(s.target, 0o777); err != nil {
			return nil, err
		}
	case err != nil:
		return nil, err
	case !info.IsDir():
		return nil, &ForeignError{Dir: dir}
	}
	if s.unlock, err = lock(s.target); err != nil {
		return nil, err
	}
	s.root = filepath.Join(s.target, stagingName)
	s.spool = filepath.Join(s.root, "spool")
	s.next = filepath.Join(s.root, "next")
	s.old = filepath.Join(s.root, "old")
	if err := s.ready(dir); err != nil {
		s.unlock()
		return nil, err
	}
	return s, nil
}

func (s *staging) ready(dir string) error {
	if err := s.recover(); err != nil {
		return err
	}
	if entry := s.foreign(); entry != "" {
		return &ForeignError{dir, entry}
	}
	for _, d := range []string{s.spool, s.next, s.old} {
		if err := os.MkdirAll(d, 0o777); err != nil {
			return err
		}
	}
	return nil
}

// foreign is an entry of the target that a swap would replace though no funn
// made it.
func (s *staging) foreign() string {
	if b, err := os.ReadFile(filepath.Join(s.target, manifestFile)); err == nil {
		var m Manifest
		if json.Unmarshal(b, &m) == nil && m.Program == program {
			return ""
		}
	}
	for _, name := range entries() {
		if exists(filepath.Join(s.target, name)) {
			return name
		}
	}
	return ""
}

// missing are the folders that MkdirAll of dir would make, the innermost first.
func missing(dir string) []string {
	var out []string
	for !exists(dir) {
		out = append(out, dir)
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return out
}

// close takes the staging folder away, and the folders too that were made for a
// dataset that did not come.
func (s *staging) close() error {
	if s.unlock == nil {
		return nil
	}
	var err error
	if s.swapped || !exists(filepath.Join(s.root, journal)) { // a swap cut short is the next run's to finish
		err = os.RemoveAll(s.root)
	}
	for _, dir := range s.made {
		os.Remove(dir) // stays where it holds anything
	}
	s.unlock()
	s.unlock = nil
	return err
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
