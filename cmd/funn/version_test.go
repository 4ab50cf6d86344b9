package main

import (
	"runtime/debug"
	"testing"
)

// TestBuilt: what make build has set comes first, else what Go has stamped.
func TestBuilt(t *testing.T) {
	stamps := []debug.BuildSetting{
		{Key: "vcs", Value: "git"},
		{Key: "vcs.revision", Value: "4165324a"},
		{Key: "vcs.time", Value: "2026-09-01T10:00:00Z"},
		{Key: "vcs.modified", Value: "true"},
	}
	for _, c := range []struct {
		name                 string
		set, on              string
		stamps               []debug.BuildSetting
		wantCommit, wantDate string
	}{
		{name: "nothing known"},
		{"stamped", "", "", stamps, "4165324a-dirty", "2026-09-01T10:00:00Z"},
		{"set", "0f5dbe1c", "2026-10-01", stamps, "0f5dbe1c", "2026-10-01"},
	} {
		commit, date = c.set, c.on
		if got, on := built(c.stamps); got != c.wantCommit || on != c.wantDate {
			t.Errorf("%s: %q %q, want %q %q", c.name, got, on, c.wantCommit, c.wantDate)
		}
	}
	commit, date = "", ""
}
