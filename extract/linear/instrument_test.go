package linear

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

const (
	probe   = "funn/extract/linear/testdata/probe"
	counter = "funn/extract/linear/testdata/steps"
	copies  = "funn/extract/linear/testdata/copy/"
)

// libraries read text as well. An overlay may not change them where they are, so
// what is counted of them is copies, and the others import those.
var libraries = []string{
	"regexp", "golang.org/x/text/unicode/norm", "github.com/jdkato/prose/v2", "gopkg.in/neurosnap/sentences.v1", "github.com/kljensen/snowball",
}

// library reports whether a package is one of the libraries or of their parts.
func library(path string) bool {
	return slices.ContainsFunc(libraries, func(l string) bool {
		rest, ok := strings.CutPrefix(path, l)
		return ok && (rest == "" || rest[0] == '/' && l != "regexp")
	})
}

// build builds the probe with its sources instrumented by an overlay: the program
// that users run has no hooks.
func build(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	o := overlay{dir: dir, Replace: map[string]string{}, wrappers: wrappers(t)}
	here, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	list := exec.Command("go", "list", "-deps", "-json=ImportPath,Dir,GoFiles", probe)
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var p struct {
			ImportPath, Dir string
			GoFiles         []string
		}
		if err := dec.Decode(&p); err != nil {
			t.Fatal(err)
		}
		to := p.Dir
		switch {
		case p.ImportPath == counter:
			continue
		case library(p.ImportPath):
			to = filepath.Join(here, "copy", filepath.FromSlash(p.ImportPath))
		case !strings.HasPrefix(p.ImportPath, "funn/"):
			continue
		}
		for _, name := range p.GoFiles {
			if err := o.add(filepath.Join(p.Dir, name), filepath.Join(to, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	spec, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	program, over := filepath.Join(dir, "probe"), filepath.Join(dir, "overlay.json")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	if err := os.WriteFile(over, spec, 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-overlay", over, "-o", program, probe).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return program
}

// overlay is what go build reads: the files that stand for others.
type overlay struct {
	Replace  map[string]string
	dir      string
	wrappers map[string]bool
}

// add puts the file with its steps counted in the place of another.
func (o *overlay) add(from, to string) error {
	src, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if src, err = instrument(from, src, o.wrappers); err != nil {
		return err
	}
	o.Replace[to] = filepath.Join(o.dir, strconv.Itoa(len(o.Replace))+".go")
	return os.WriteFile(o.Replace[to], src, 0o644)
}

// wrappers are the functions of the counter that stand for one of a library:
// StringsIndex for strings.Index.
func wrappers(t *testing.T) map[string]bool {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join("testdata", "steps", "steps.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]bool{}
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok {
			all[d.Name.Name] = true
		}
	}
	return all
}

// kept is something of each package whose calls may all have gone to the counter.
var kept = map[string]string{"strings": "ToLower", "bytes": "ToLower", "slices": "Reverse[[]int]", "unicode/utf8": "RuneLen"}

// free are the functions that cost the same whatever they are given, or whose
// cost is in the functions they call.
func free(pkg, name string) bool {
	switch pkg {
	case "strings", "bytes":
		return strings.HasPrefix(name, "New")
	case "slices":
		return strings.HasPrefix(name, "BinarySearch") || strings.HasPrefix(name, "Grow") || name == "Clip"
	}
	return !strings.HasPrefix(name, "RuneCount") && !strings.HasPrefix(name, "Valid")
}

// instrument writes the source with its steps counted. Lines stay where they are.
func instrument(name string, src []byte, wrappers map[string]bool) ([]byte, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, src, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	at := func(p token.Pos) int { return fset.Position(p).Offset }
	var edits []edit
	replace := func(from, to token.Pos, text string) { edits = append(edits, edit{at(from), at(to), text}) }
	insert := func(p token.Pos, text string) { replace(p, p, text) }

	local := map[string]string{}
	for _, i := range f.Imports {
		path, _ := strconv.Unquote(i.Path.Value)
		if library(path) {
			replace(i.Path.Pos(), i.Path.End(), strconv.Quote(copies+path))
		}
		if kept[path] != "" && i.Name == nil {
			local[path[strings.LastIndexByte(path, '/')+1:]] = path
		}
	}
	step := func(b *ast.BlockStmt) {
		if b != nil {
			insert(b.Lbrace+1, "steps__.N++;")
		}
	}
	wrap := func(e ast.Expr, with string) { insert(e.Pos(), "steps__."+with+"("); insert(e.End(), ")") }
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			step(n.Body)
		case *ast.FuncLit:
			step(n.Body)
		case *ast.ForStmt:
			step(n.Body)
		case *ast.RangeStmt:
			step(n.Body)
		case *ast.CallExpr:
			switch fun := n.Fun.(type) {
			case *ast.Ident:
				switch {
				case fun.Name == "append" && n.Ellipsis.IsValid() && len(n.Args) == 2:
					wrap(n.Args[1], "Of")
				case fun.Name == "clear" && len(n.Args) == 1:
					wrap(n.Args[0], "Of")
				case fun.Name == "copy" && len(n.Args) == 2:
					wrap(n, "Copied")
				}
			case *ast.SelectorExpr:
				x, ok := fun.X.(*ast.Ident)
				if !ok || x.Obj != nil || local[x.Name] == "" || len(n.Args) == 0 {
					break
				}
				counting := upper(x.Name) + fun.Sel.Name
				switch {
				case wrappers[counting]:
					replace(fun.Pos(), fun.End(), "steps__."+counting)
				case !free(x.Name, fun.Sel.Name):
					wrap(n.Args[0], "Of")
				}
			}
		}
		return true
	})
	for _, name := range slices.Sorted(maps.Keys(local)) {
		edits = append(edits, edit{len(src), len(src), fmt.Sprintf("\nvar _ = %s.%s", name, kept[local[name]])})
	}
	if len(edits) > 0 {
		insert(f.Name.End(), "; import steps__ "+strconv.Quote(counter))
		edits = append(edits, edit{len(src), len(src), "\nvar _ = steps__.N"})
	}
	return apply(src, edits), nil
}

func upper(s string) string { return string(unicode.ToUpper(rune(s[0]))) + s[1:] }

// edit puts a text in the place of src[from:to].
type edit struct {
	from, to int
	text     string
}

func apply(src []byte, edits []edit) []byte {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	var out []byte
	last := 0
	for _, e := range edits {
		out = append(append(out, src[last:e.from]...), e.text...)
		last = e.to
	}
	return append(out, src[last:]...)
}
