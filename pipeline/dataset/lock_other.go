//go:build !unix

package dataset

import (
	"os"
	"path/filepath"
)

// lock takes the folder for this process by a file that a killed process
// leaves behind.
func lock(dir string) (unlock func(), err error) {
	path := filepath.Join(dir, ".funn-lock")
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o666)
	if os.IsExist(err) {
		return nil, &LockedError{dir}
	}
	if err != nil {
		return nil, err
	}
	f.Close()
	return func() { os.Remove(path) }, nil
}
