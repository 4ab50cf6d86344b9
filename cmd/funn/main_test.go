package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"funn": main}) }

// TestScript runs the scripts. In them `exec funn` is the program in a process of
// its own, `call` and `exits` the same without its start, for those that are about
// what it says and writes.
func TestScript(t *testing.T) {
	dirs := map[string]string{"SCRIPTS": "testdata/script", "SEEDS": "../../seeds", "FILES": "../../testdata/pdf"}
	for name, dir := range dirs {
		abs, err := filepath.Abs(dir)
		if err != nil {
			t.Fatal(err)
		}
		dirs[name] = abs
	}
	testscript.Run(t, testscript.Params{
		Dir:                 dirs["SCRIPTS"],
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("SEEDS", dirs["SEEDS"])
			e.Setenv("FILES", dirs["FILES"])
			return nil
		},
		Condition: func(cond string) (bool, error) {
			return cond == "root" && os.Getuid() == 0, nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"call":     call,
			"exits":    exits,
			"bytes":    writeBytes,
			"sametree": sameTree,
		},
	})
}

// call runs a command line that is to work, or to fail.
func call(ts *testscript.TestScript, neg bool, args []string) {
	if code := inside(ts, args); (code != exitOK) != neg {
		ts.Fatalf("funn %s: exit %d", strings.Join(args, " "), code)
	}
}

// exits runs a command line and holds its exit code against the one told.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code argument...")
	}
	if code := inside(ts, args[1:]); strconv.Itoa(code) != args[0] {
		ts.Fatalf("funn %s: exit %d, want %s", strings.Join(args[1:], " "), code, args[0])
	}
}

// working is held by the script whose folder is the working directory.
var working sync.Mutex

// inside runs a command line in this process, in the folder of the script.
func inside(ts *testscript.TestScript, args []string) int {
	working.Lock()
	defer working.Unlock()
	back, err := os.Getwd()
	ts.Check(err)
	ts.Check(os.Chdir(ts.MkAbs(".")))
	defer os.Chdir(back)
	ci := os.Getenv("CI")
	os.Setenv("CI", ts.Getenv("CI"))
	defer os.Setenv("CI", ci)
	return command(context.Background(), args, stdio{strings.NewReader(""), ts.Stdout(), ts.Stderr()})
}

// writeBytes writes a file of which the script tells the bytes in Go's escapes.
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bytes file 'text\\xE5'")
	}
	s, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(s), 0o644))
}

// sameTree compares two datasets byte by byte, all but the clock.
func sameTree(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: sametree a b")
	}
	d := cmp.Diff(tree(ts.MkAbs(args[0])), tree(ts.MkAbs(args[1])))
	if neg == (d == "") {
		ts.Fatalf("%s against %s: %s", args[0], args[1], d)
	}
}

func tree(root string) map[string]string {
	files := map[string]string{}
	filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			files[path] = err.Error()
			return nil
		}
		if rel, _ := filepath.Rel(root, path); !d.IsDir() && rel != "run.json" {
			b, _ := os.ReadFile(path)
			files[rel] = string(b)
		}
		return nil
	})
	return files
}

// program is funn as a process of its own.
func program(t *testing.T, dir string, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), self, args...)
	c.Args[0] = "funn" // testscript.Main goes by the name
	c.Dir = dir
	return c
}

// running is funn at work in a process of its own.
type running struct {
	*exec.Cmd
	stderr bytes.Buffer
	ended  chan error
}

// start runs funn on standard input that the test holds open, and waits until it is
// at work.
func start(t *testing.T, dir string) *running {
	t.Helper()
	r := &running{Cmd: program(t, dir, "run", "a.txt", "-"), ended: make(chan error, 1)}
	r.Stderr = &r.stderr
	in, err := r.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { in.Close() })
	if err := r.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { r.ended <- r.Wait() }()
	for {
		if _, err := os.Stat(filepath.Join(dir, "out", ".funn-staging", "spool")); err == nil {
			return r
		}
		select {
		case err := <-r.ended:
			t.Fatalf("funn did not start to work: %v: %s", err, &r.stderr)
		case <-time.After(5 * time.Millisecond): // then look again
		}
	}
}

// A run that is interrupted, or killed, leaves the last dataset as it was, and
// the next run works.
func TestInterrupt(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGKILL} {
		t.Run(s.String(), func(t *testing.T) {
			dir := t.TempDir()
			out := filepath.Join(dir, "out")
			if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte("Funn\n"), 0o644); err != nil {
				t.Fatal(err)
			}
			funn := func() {
				if b, err := program(t, dir, "run", "a.txt").CombinedOutput(); err != nil {
					t.Fatalf("%v: %s", err, b)
				}
			}
			funn()
			before := tree(out)
			r := start(t, dir)
			second := program(t, dir, "run", "a.txt")
			if b, _ := second.CombinedOutput(); second.ProcessState.ExitCode() != exitFailed || !strings.Contains(string(b), "funn: another funn is writing to") {
				t.Errorf("a second run at once: exit %d, %s", second.ProcessState.ExitCode(), b)
			}
			if err := r.Process.Signal(s); err != nil {
				t.Fatal(err)
			}
			if err := <-r.ended; err == nil {
				t.Fatal("no error")
			}
			if s != syscall.SIGKILL {
				if code := r.ProcessState.ExitCode(); code != exitInterrupted {
					t.Errorf("exit %d: %s", code, &r.stderr)
				}
				if !strings.Contains(r.stderr.String(), "funn: interrupted") {
					t.Errorf("told %q", &r.stderr)
				}
				if d := cmp.Diff(before, tree(out)); d != "" {
					t.Error(d)
				}
			}
			for name, b := range before {
				if got, err := os.ReadFile(filepath.Join(out, name)); err != nil || string(got) != b {
					t.Errorf("%s changed: %v", name, err)
				}
			}
			funn()
			if d := cmp.Diff(before, tree(out)); d != "" {
				t.Error(d)
			}
		})
	}
}

// Documents of every form give the same bytes with 1 and 16 workers, in either
// order of arguments.
func TestSameBytes(t *testing.T) {
	dir := t.TempDir()
	inputs := []string{"../../seeds", "../../testdata/doc"}
	run := func(out, workers string) map[string]string {
		args := append([]string{"run", "-q", "-o", filepath.Join(dir, out), "--workers", workers}, inputs...)
		var stderr bytes.Buffer
		if code := command(t.Context(), args, stdio{strings.NewReader(""), io.Discard, &stderr}); code != exitOK {
			t.Fatalf("exit %d: %s", code, &stderr)
		}
		return tree(filepath.Join(dir, out))
	}
	one := run("one", "1")
	slices.Reverse(inputs)
	if d := cmp.Diff(one, run("many", "16")); d != "" {
		t.Error(d)
	}
	if len(one) != 18 {
		t.Errorf("%d files", len(one))
	}
}

func TestSize(t *testing.T) {
	tests := map[string]int64{
		"1": 1, "1000": 1000, "10b": 10, "500KB": 500_000, "10 MB": 10_000_000, "1GB": 1_000_000_000,
		"1k": 1 << 10, "1KiB": 1 << 10, "256MiB": 256 << 20, "2gib": 2 << 30,
		"": -1, "0": -1, "-1": -1, "1.5MB": -1, "MB": -1, "1TB": -1, "9223372036854775807KB": -1,
	}
	for in, want := range tests {
		s := size(-1)
		if err := s.UnmarshalText([]byte(in)); (err != nil) != (want < 0) || int64(s) != want {
			t.Errorf("%q: got %d, %v", in, s, err)
		}
	}
}
