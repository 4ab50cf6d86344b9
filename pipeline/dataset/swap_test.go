package dataset

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// dies commits w in a process that dies before rename number crash, or after
// the last one, and reports whether there was such a rename.
func dies(w *Writer, crash int) (crashed bool) {
	defer func() {
		crashed = recover() != nil
		w.stage.unlock() // by the system; there is no Close
		w.stage.unlock = nil
	}()
	w.stage.rename = func(from, to string) error {
		if crash == 0 {
			panic("killed")
		}
		crash--
		return os.Rename(from, to)
	}
	if err := w.Commit(); err != nil {
		panic(err)
	}
	return false
}

// staged is an open staging folder with a whole new dataset in it, made by a
// writer that goes as far as the swap.
func staged(t *testing.T, dir string, name string, formats ...Format) *Writer {
	t.Helper()
	o := options()
	o.Formats = formats
	w, err := Create(t.Context(), dir, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(sample(name, 2)); err != nil {
		t.Fatal(err)
	}
	return w
}

// earlier is a folder with a dataset from an earlier run.
func earlier(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "out")
	write(t, dir, options(), sample("old.txt", 3))
	return dir
}

// duplicate is a folder with what another one holds.
func duplicate(t *testing.T, dir string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "out")
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}

// A process that dies anywhere in the swap leaves a folder in which a manifest
// means a whole dataset and nothing is of two; the next run finds the new
// dataset whole.
func TestCrashInSwap(t *testing.T) {
	first := earlier(t)
	if err := os.WriteFile(filepath.Join(first, "README.md"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	old := content(t, first)
	for _, formats := range [][]Format{nil, {Parquet}} {
		fresh := filepath.Join(t.TempDir(), "out")
		o := options()
		o.Formats = formats
		write(t, fresh, o, sample("new.txt", 2))
		want := content(t, fresh)
		want["README.md"] = "mine"
		for crash := 0; ; crash++ {
			dir := duplicate(t, first)
			w := staged(t, dir, "new.txt", formats...)
			crashed := dies(w, crash)

			seen := content(t, dir)
			maps.DeleteFunc(seen, func(name, _ string) bool { return strings.HasPrefix(name, stagingName) })
			whole := maps.Equal(seen, old) || maps.Equal(seen, want)
			if _, manifest := seen[manifestFile]; manifest && !whole {
				t.Errorf("crash %d: a manifest, but neither dataset: %v", crash, slices.Sorted(maps.Keys(seen)))
			}
			for name, b := range seen {
				if b != old[name] && b != want[name] {
					t.Errorf("crash %d: %s is of neither dataset", crash, name)
				}
			}
			if seen["README.md"] != "mine" {
				t.Errorf("crash %d: the user's file is gone", crash)
			}

			s, err := openStaging(dir) // the next run
			if err != nil {
				t.Fatal(err)
			}
			if err := s.close(); err != nil {
				t.Fatal(err)
			}
			got := content(t, dir)
			if !maps.Equal(got, want) {
				t.Errorf("crash %d: after the next run %s", crash, cmp.Diff(want, got))
			}
			if !crashed {
				if crash < 5 {
					t.Errorf("only %d steps were tried", crash)
				}
				break
			}
		}
	}
}

// A rename that fails in a living process is taken back.
func TestFailedSwapIsUndone(t *testing.T) {
	first := earlier(t)
	old := content(t, first)
	for fail := 1; fail <= 10; fail++ {
		dir := duplicate(t, first)
		w := staged(t, dir, "new.txt")
		n := 0
		w.stage.rename = func(from, to string) error {
			if n++; n == fail {
				return errors.New("no space left on device")
			}
			return os.Rename(from, to)
		}
		if err := w.Commit(); err == nil {
			t.Fatalf("rename %d of the swap did not fail", fail)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(old, content(t, dir)); d != "" {
			t.Errorf("rename %d: %s", fail, d)
		}
	}
}

// What a killed run left is cleared away, and no user's file with it.
func TestLeftovers(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	write(t, dir, options(), sample("old.txt", 3))
	old := content(t, dir)
	w := staged(t, dir, "new.txt")
	w.stage.unlock() // killed
	w.stage.unlock = nil
	if cmp.Equal(old, content(t, dir)) {
		t.Fatal("nothing was left to clear")
	}
	s, err := openStaging(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.close(); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(old, content(t, dir)); d != "" {
		t.Error(d)
	}
}

// A dataset that did not come leaves none of the folders that were made for it,
// and those that hold something else.
func TestFoldersWithoutADataset(t *testing.T) {
	root := t.TempDir()
	for _, keep := range []string{"", "deep", "deep/er/set"} {
		w, err := Create(t.Context(), filepath.Join(root, "deep/er/set"), options())
		if err != nil {
			t.Fatal(err)
		}
		if keep != "" {
			if err := os.WriteFile(filepath.Join(root, keep, "mine.txt"), []byte("mine"), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		want := map[string]string{}
		if keep != "" {
			want[keep+"/mine.txt"] = "mine"
		}
		if d := cmp.Diff(want, content(t, root)); d != "" {
			t.Errorf("something in %q: %s", keep, d)
		}
		if exists(filepath.Join(root, "deep")) != (keep != "") {
			t.Errorf("something in %q: a folder is left, or is gone", keep)
		}
		if err := os.RemoveAll(filepath.Join(root, "deep")); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSecondRunIsRefused(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	w := staged(t, dir, "a.txt")
	_, err := Create(t.Context(), dir, options())
	var locked *LockedError
	if !errors.As(err, &locked) {
		t.Errorf("err %v", err)
	}
	if err := w.Commit(); err != nil {
		t.Error(err)
	}
	if err := w.Close(); err != nil {
		t.Error(err)
	}
	write(t, dir, options(), sample("b.txt", 1))
}

func TestForeignFolder(t *testing.T) {
	for _, name := range []string{"parquet/x", "jsonl/x", "manifest.json", "datapackage.json", "run.json"} {
		dir := t.TempDir()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(`{"name": "something else"}`), 0o644); err != nil {
			t.Fatal(err)
		}
		before := content(t, dir)
		_, err := Create(t.Context(), dir, options())
		var foreign *ForeignError
		if !errors.As(err, &foreign) || !strings.Contains(err.Error(), strings.Split(name, "/")[0]) {
			t.Errorf("%s: %v", name, err)
		}
		if d := cmp.Diff(before, content(t, dir)); d != "" {
			t.Error(d)
		}
	}
	file := filepath.Join(t.TempDir(), "out")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	var foreign *ForeignError
	if _, err := Create(t.Context(), file, options()); !errors.As(err, &foreign) {
		t.Errorf("a file as folder: %v", err)
	}
}

func TestOutMayBeALink(t *testing.T) {
	dir := t.TempDir()
	link := filepath.Join(t.TempDir(), "out")
	if err := os.Symlink(dir, link); err != nil {
		t.Skipf("this system makes no symbolic links: %v", err)
	}
	write(t, link, options(), sample("a.txt", 1))
	if !exists(filepath.Join(dir, manifestFile)) {
		t.Error("the dataset is not behind the link")
	}
}
