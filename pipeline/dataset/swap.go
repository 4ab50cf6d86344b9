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
	var m moves
	if err := s.exchange(names, &m); err != nil {
		return s.undo(m, err)
	}
	s.swapped = true
	return syncDir(s.target)
}

// exchange moves the old entries out and the new ones in. It can be stopped
// anywhere and called again.
func (s *staging) exchange(names []string, m *moves) error {
	for _, name := range entries() {
		arrived := slices.Contains(names, name) && !exists(filepath.Join(s.next, name))
		if at := filepath.Join(s.target, name); exists(at) && !arrived {
			if err := m.rename(at, filepath.Join(s.old, name)); err != nil {
				return err
			}
		}
	}
	for _, name := range slices.Backward(names) {
		if from := filepath.Join(s.next, name); exists(from) {
			if err := m.rename(from, filepath.Join(s.target, name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// undo takes the moves back after err, and the journal away.
func (s *staging) undo(m moves, err error) error {
	for _, r := range slices.Backward(m.done) {
		if e := os.Rename(r[1], r[0]); e != nil {
			return errors.Join(err, fmt.Errorf("the old dataset could not be put back, the next run will finish the swap: %w", e))
		}
	}
	return errors.Join(err, os.Remove(filepath.Join(s.root, journal)))
}

// moves are the renames made so far.
type moves struct {
	done [][2]string
	stop func() error // for tests: fails where a crash is to be played
}

func (m *moves) rename(from, to string) error {
	if m.stop != nil {
		if err := m.stop(); err != nil {
			return err
		}
	}
	if err := os.Rename(from, to); err != nil {
		return err
	}
	m.done = append(m.done, [2]string{from, to})
	return nil
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
			if err := s.exchange(names, &moves{}); err != nil {
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
