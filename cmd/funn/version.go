package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"funn/pipeline/dataset/contract"
)

// version is what a dataset says made it. It is a constant: the same inputs
// give the same bytes from every build of a version.
const version = "0.1.0"

// commit and date tell which source was built. `make build` sets them; another
// build inside the repository has them from Go. Neither enters a dataset.
var commit, date string

type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(io stdio) error {
	_, err := fmt.Fprintln(io.out, about())
	return err
}

// about is the version with what else a report of a fault needs.
func about() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = &debug.BuildInfo{}
	}
	said := []string{fmt.Sprintf("contract %d", contract.Version), runtime.Version()}
	if c, d := built(info.Settings); c != "" {
		said = append(said, strings.TrimSpace("commit "+c+" "+d))
	}
	return fmt.Sprintf("funn %s (%s)", version, strings.Join(said, ", "))
}

// built is the commit that was built and its date, as far as they are known.
func built(stamps []debug.BuildSetting) (string, string) {
	if commit != "" {
		return commit, date
	}
	var c, d, dirty string
	for _, s := range stamps {
		switch {
		case s.Key == "vcs.revision":
			c = s.Value
		case s.Key == "vcs.time":
			d = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			dirty = "-dirty" // as git describe has it
		}
	}
	return c + dirty, d
}
