package pipeline

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
)

// tree makes files in a new folder and goes there.
func tree(t *testing.T, names ...string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for _, name := range names {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func uris(t *testing.T, p Paths) []string {
	t.Helper()
	list, err := p.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	out := []string{}
	for _, e := range list {
		s := e.File.URI
		if e.Fault != nil {
			status := e.Fault.Status
			if status == "" {
				status = record.StatusFailed
			}
			s += " " + string(status) + " " + string(e.Fault.Reason)
		}
		out = append(out, s)
	}
	return out
}

func TestPaths(t *testing.T) {
	tree(t, "a.txt", "b.md", "sub/c.txt", "sub/deep/d.txt", "sub/.hidden.txt", "sub/.git/e.txt", "odd[1].txt", "out/jsonl/x.jsonl")
	if err := os.MkdirAll("nothing/.h", 0o755); err != nil {
		t.Fatal(err)
	}
	for link, to := range map[string]string{"sub/loop": "..", "sub/deep/link.txt": "../c.txt", "dir": "sub/deep", "dangling": "nowhere"} {
		if err := os.Symlink(to, link); err != nil {
			t.Skipf("this system makes no symbolic links: %v", err)
		}
	}
	tests := []struct {
		name string
		p    Paths
		want []string
	}{
		{"file", Paths{Args: []string{"a.txt"}}, []string{"a.txt"}},
		{"cleaned", Paths{Args: []string{"./sub/../a.txt", "a.txt", "sub//c.txt"}}, []string{"a.txt", "sub/c.txt"}},
		{"hidden file named", Paths{Args: []string{"sub/.hidden.txt"}}, []string{"sub/.hidden.txt"}},
		{"folder", Paths{Args: []string{"sub/"}}, []string{
			"sub/c.txt", "sub/deep/d.txt", "sub/deep/link.txt skipped not_regular", "sub/loop skipped not_regular",
		}},
		{"link to a folder", Paths{Args: []string{"dir"}}, []string{"dir/d.txt", "dir/link.txt skipped not_regular"}},
		{"link to a file", Paths{Args: []string{"sub/deep/link.txt"}}, []string{"sub/deep/link.txt"}},
		{"dangling link", Paths{Args: []string{"dangling"}}, []string{"dangling failed not_found"}},
		{"here", Paths{Args: []string{"."}, Include: []string{"*.txt"}, Exclude: []string{"out/jsonl"}}, []string{
			"a.txt", "odd[1].txt", "sub/c.txt", "sub/deep/d.txt", "sub/deep/link.txt skipped not_regular",
		}},
		{"exclude", Paths{Args: []string{"."}, Include: []string{"**/*.jsonl"}, Exclude: []string{"./out/jsonl/x.jsonl"}}, []string{". failed not_found"}},
		{"exclude through a link", Paths{Args: []string{"sub", "out"}, Include: []string{"*.txt", "*.jsonl"}, Exclude: []string{"sub/loop/out/jsonl"}}, []string{
			"sub/c.txt", "sub/deep/d.txt", "sub/deep/link.txt skipped not_regular",
		}},
		{"exclude from a glob", Paths{Args: []string{"{a.txt,out/**}"}, Exclude: []string{"out/jsonl"}}, []string{"a.txt"}},
		{"include by path", Paths{Args: []string{"sub"}, Include: []string{"deep/*.txt"}}, []string{
			"sub/deep/d.txt", "sub/deep/link.txt skipped not_regular",
		}},
		{"include two", Paths{Args: []string{"."}, Include: []string{"*.md", "sub/c.*"}}, []string{"b.md", "sub/c.txt"}},
		{"glob", Paths{Args: []string{"*.txt"}}, []string{"a.txt", "odd[1].txt"}},
		{"deep glob", Paths{Args: []string{"sub/**/*.txt"}}, []string{"sub/c.txt", "sub/deep/d.txt", "sub/deep/link.txt"}},
		{"glob of alternatives", Paths{Args: []string{"{a,b}.*"}}, []string{"a.txt", "b.md"}},
		{"name that looks like a glob", Paths{Args: []string{"odd[1].txt"}}, []string{"odd[1].txt"}},
		{"glob over folders", Paths{Args: []string{"su?"}, Include: []string{"c.txt"}}, []string{"sub/c.txt"}},
		{"glob without a match", Paths{Args: []string{"*.pdf"}}, []string{"*.pdf failed not_found"}},
		{"broken glob", Paths{Args: []string{"a[.txt"}}, []string{"a[.txt failed not_found"}},
		{"missing", Paths{Args: []string{"missing.txt", "a.txt"}}, []string{"a.txt", "missing.txt failed not_found"}},
		{"below a file", Paths{Args: []string{"a.txt/x"}}, []string{"a.txt/x failed unreadable"}},
		{"empty folder", Paths{Args: []string{"nothing"}}, []string{"nothing failed not_found"}},
		{"standard input", Paths{Args: []string{"-", "a.txt", "-"}, Stdin: strings.NewReader("x")}, []string{"-", "a.txt"}},
		{"several", Paths{Args: []string{"sub", "*.txt", "a.txt", "sub/c.txt"}, Include: []string{"*.txt"}}, []string{
			"a.txt", "odd[1].txt", "sub/c.txt", "sub/deep/d.txt", "sub/deep/link.txt skipped not_regular",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for range 4 {
				if d := cmp.Diff(tt.want, uris(t, tt.p)); d != "" {
					t.Fatalf("%v: %s", tt.p.Args, d)
				}
				rand.Shuffle(len(tt.p.Args), func(i, j int) { tt.p.Args[i], tt.p.Args[j] = tt.p.Args[j], tt.p.Args[i] })
			}
		})
	}
}

// What nobody named is not waited for: a pipe that a pattern matches is skipped.
func TestPipes(t *testing.T) {
	tree(t, "in/a.txt")
	if err := exec.Command("mkfifo", "in/pipe").Run(); err != nil {
		t.Skipf("this system makes no pipes: %v", err)
	}
	want := []string{"in/a.txt", "in/pipe skipped not_regular"}
	for _, arg := range []string{"in", "in/*", "in/**", "**/{a.txt,pipe}"} {
		if d := cmp.Diff(want, uris(t, Paths{Args: []string{arg}})); d != "" {
			t.Errorf("%s: %s", arg, d)
		}
	}
	if d := cmp.Diff([]string{"in/pipe"}, uris(t, Paths{Args: []string{"in/pipe"}})); d != "" {
		t.Error(d)
	}
}

// A folder that cannot be read has a row, whatever form of argument meets it.
func TestLockedFolder(t *testing.T) {
	tree(t, "in/a.txt", "in/locked/b.txt")
	if os.Chmod("in/locked", 0); os.Getuid() == 0 {
		t.Skip("root may read every folder")
	}
	defer os.Chmod("in/locked", 0o755)
	for _, arg := range []string{"in", "in/**/*.txt", "in/**", "in/*{.txt,/*.txt}"} {
		if d := cmp.Diff([]string{"in/a.txt", "in/locked failed unreadable"}, uris(t, Paths{Args: []string{arg}})); d != "" {
			t.Errorf("%s: %s", arg, d)
		}
	}
	if d := cmp.Diff([]string{"in/locked failed unreadable"}, uris(t, Paths{Args: []string{"in/locked/*.txt"}})); d != "" {
		t.Error(d)
	}
}

// Old archives have names in Latin-1, of folders too. No two names share a URI.
func TestNamesThatAreNotUTF8(t *testing.T) {
	tree(t, "in/r%E5d/a%.txt", "in/r%E5d/a.txt")
	for _, name := range []string{"in/r\xe5d/a.txt", "in/r\xe5d/\xf8.txt", "in/r\xe5d/%F8.txt"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Skipf("this system keeps no such names: %v", err)
		}
		if err := os.WriteFile(name, []byte(name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{"in/r%25E5d/a.txt", "in/r%E5d/%25F8.txt", "in/r%E5d/%F8.txt", "in/r%E5d/a%.txt", "in/r%E5d/a.txt"}
	for _, arg := range []string{"in", "in/*", "in/**/*.txt"} {
		if d := cmp.Diff(want, uris(t, Paths{Args: []string{arg}, Include: []string{"*.txt"}})); d != "" {
			t.Errorf("%s: %s", arg, d)
		}
	}
}

func TestFileCalledDash(t *testing.T) {
	tree(t, "-")
	got := uris(t, Paths{Args: []string{".", "./-", "*", "-"}, Stdin: strings.NewReader("x")})
	if d := cmp.Diff([]string{"-", "./-"}, got); d != "" {
		t.Error(d)
	}
}

// The message of a fault tells what to do, in one line.
func TestFaultsSayWhatToDo(t *testing.T) {
	tree(t, "a.txt")
	list, err := Paths{Args: []string{"gone", "*.pdf", "[", "a.txt/x"}}.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		if m := e.Fault.Message; !strings.Contains(m, ": ") || strings.Contains(m, "\n") {
			t.Errorf("%s: %q", e.File.URI, m)
		}
	}
}

func TestURIsAreText(t *testing.T) {
	if got := uri("r\xe5d/\xf8.txt"); got != "r%E5d/%F8.txt" {
		t.Errorf("got %q", got)
	}
	if got := uri("./råd//ø.txt"); got != "råd/ø.txt" {
		t.Errorf("got %q", got)
	}
}
