package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"funn/pipeline/dataset"
)

// version is what a dataset says made it. It is a constant: the same inputs
// give the same bytes from every build of a version.
const version = "0.1.0"

type versionCommand struct{}

// Run prints the version, and the commit where the build knows it.
func (versionCommand) Run(io stdio) error {
	commit := ""
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = ", commit " + s.Value
			}
		}
	}
	_, err := fmt.Fprintf(io.out, "funn %s (contract %d, %s%s)\n", version, dataset.Contract, runtime.Version(), commit)
	return err
}
