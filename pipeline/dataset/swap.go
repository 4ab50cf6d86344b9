package dataset

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// journal stands in the staging folder from the moment the new dataset is
// whole on the disk. It lists the entries of the new dataset.
const journal = "journal.json"

// swap puts the new dataset in the place of the old one.
//
// A crash before the journal leaves the old dataset where it was. A crash after
// it leaves both on the disk, and recover, at the next run, goes on where the
// swap stopped. In between the target never holds entries of both: all old ones
// leave before the first new one comes.
func (s *staging) swap() error {
	if err := os.RemoveAll(s.spool); err != nil {
		return err
	}
	var names []string
	for _, name := range entries() {
		if exists(filepath.Join(s.next, name)) {
			names = append(names, name)
		}
	}
	if err := syncTree(s.next); err != nil {
		return err
	}
	if err := writeJSON(filepath.Join(s.root, journal), names); err != nil {
		return err
	}
	if err := syncDir(s.root); err != nil {
		return err
	}
	done, err := s.exchange(names)
	if err != nil {
		return s.undo(done, err)
	}
	s.swapped = true
	return syncDir(s.target)
}

// exchange moves the old entries out and the new ones in. It can be stopped
// anywhere and called again.
func (s *staging) exchange(names []string) (done []move, err error) {
	take := func(from, to string) error {
		if err := s.rename(from, to); err != nil {
			return err
		}
		done = append(done, move{from, to})
		return nil
	}
	for _, name := range entries() {
		arrived := slices.Contains(names, name) && !exists(filepath.Join(s.next, name))
		if at := filepath.Join(s.target, name); exists(at) && !arrived {
			if err := take(at, filepath.Join(s.old, name)); err != nil {
				return done, err
			}
		}
	}
	for _, name := range slices.Backward(names) {
		if from := filepath.Join(s.next, name); exists(from) {
			if err := take(from, filepath.Join(s.target, name)); err != nil {
				return done, err
			}
		}
	}
	return done, nil
}

// move is a rename that was made.
type move struct{ from, to string }

// undo takes the moves back after err, and then the journal away.
func (s *staging) undo(done []move, err error) error {
	for _, m := range slices.Backward(done) {
		if e := os.Rename(m.to, m.from); e != nil {
			return errors.Join(err, fmt.Errorf("the old dataset could not be put back, the next run will finish the swap: %w", e))
		}
	}
	return errors.Join(err, os.Remove(filepath.Join(s.root, journal)))
}

// recover finishes the swap of a run that was killed in it, and clears away
// what one left that was killed before.
func (s *staging) recover() error {
	b, err := os.ReadFile(filepath.Join(s.root, journal))
	if err == nil {
		var names []string
		if err := json.Unmarshal(b, &names); err == nil && exists(filepath.Join(s.next, manifestFile)) {
			if err := os.MkdirAll(s.old, 0o777); err != nil {
				return err
			}
			if _, err := s.exchange(names); err != nil {
				return err
			}
			if err := syncDir(s.target); err != nil {
				return err
			}
		}
	}
	return os.RemoveAll(s.root)
}

// syncTree brings the folders of a tree to the disk; their files are there.
func syncTree(root string) error {
	return filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		return syncDir(path)
	})
}

func syncDir(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}
