package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// workflow is what the test needs of docs/ci/github-actions.yaml.
type workflow struct {
	Jobs map[string]struct {
		Steps []struct {
			Run string `yaml:"run"`
		} `yaml:"steps"`
	} `yaml:"jobs"`
}

// hooks is what the test needs of docs/ci/pre-commit-config.yaml.
type hooks struct {
	Repos []struct {
		Hooks []struct {
			Entry string `yaml:"entry"`
		} `yaml:"hooks"`
	} `yaml:"repos"`
}

// TestCI runs the funn commands of the examples in docs/ci, as CI would, over a
// repository of the form they speak of: all pass as long as nothing changes, and
// where a report changes the ones that ought to fail do.
func TestCI(t *testing.T) {
	var commands [][]string
	add := func(script string) {
		for _, line := range strings.Split(script, "\n") {
			if f := strings.Fields(line); len(f) > 0 && f[0] == "funn" {
				commands = append(commands, f[1:])
			}
		}
	}
	var w workflow
	example(t, "github-actions.yaml", &w)
	for _, step := range w.Jobs["extraction"].Steps {
		add(step.Run)
	}
	var h hooks
	example(t, "pre-commit-config.yaml", &h)
	for _, r := range h.Repos {
		for _, hook := range r.Hooks {
			add(hook.Entry)
		}
	}
	if len(commands) < 6 {
		t.Fatalf("only %d commands in the examples: %v", len(commands), commands)
	}

	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"reports/rapport.txt":    "Evaluering av ordningen\n\nHovedfunn\n\n• Andelen er 40 prosent.\n• Ordningen virker godt.\n",
		"gold/rapport.gold.yaml": "gold: 1\ndocument: rapport.txt\nfindings:\n  - text: Andelen er 40 prosent.\n  - text: Ordningen virker godt.\n",
		"thresholds.yaml":        "min:\n  findings.f1: 0.95\n",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	funn := func(args ...string) (int, string) {
		var out bytes.Buffer
		return command(t.Context(), args, stdio{strings.NewReader(""), &out, &out}), out.String()
	}
	t.Setenv("CI", "")
	if code, out := funn("verify", "--update", "goldens", "reports"); code != exitOK {
		t.Fatalf("exit %d: %s", code, out)
	}
	t.Setenv("CI", "true")
	for _, c := range commands {
		if code, out := funn(c...); code != exitOK {
			t.Errorf("funn %s: exit %d: %s", strings.Join(c, " "), code, out)
		}
	}
	if err := os.WriteFile("reports/rapport.txt", []byte("Evaluering av ordningen\n\nHovedfunn\n\n• Andelen er 40 prosent.\n\nBakgrunn\n\n• Ordningen virker godt.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range commands {
		want := exitOK
		if slices.Contains([]string{"verify", "eval"}, c[0]) {
			want = exitFailed
		}
		if code, out := funn(c...); code != want {
			t.Errorf("a report has changed: funn %s: exit %d, want %d: %s", strings.Join(c, " "), code, want, out)
		}
	}
}

func example(t *testing.T, name string, v any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "docs", "ci", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(b, v); err != nil {
		t.Fatal(err)
	}
}
