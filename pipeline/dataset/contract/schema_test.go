package contract

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// constants are the values of each string type that the record package names.
func constants(t *testing.T) [][]string {
	t.Helper()
	out := map[string][]string{}
	files, err := filepath.Glob("../../../extract/record/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no record package: ", err)
	}
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				continue
			}
			for _, s := range g.Specs {
				v := s.(*ast.ValueSpec)
				typ, ok := v.Type.(*ast.Ident)
				if !ok {
					continue
				}
				lit, ok := v.Values[0].(*ast.BasicLit)
				if s, err := strconv.Unquote(lit.Value); ok && err == nil && s != "" {
					out[typ.Name] = append(out[typ.Name], s)
				}
			}
		}
	}
	return slices.Collect(maps.Values(out))
}

// A column with a closed list knows every value that the record package has of
// its type, and no other.
func TestValuesAreThoseOfRecord(t *testing.T) {
	known := constants(t)
	for _, table := range Tables() {
		for _, c := range table.Columns {
			if name := table.Name + "." + c.Name; c.Values != nil && name != "sources.stage" && !slices.ContainsFunc(known, func(values []string) bool { return slices.Equal(values, c.Values) }) {
				t.Errorf("%s: the record package has no type with the values %v", name, c.Values)
			}
		}
	}
}

func TestColumnsAreDescribed(t *testing.T) {
	name := regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	for _, table := range Tables() {
		seen := map[string]bool{}
		for _, c := range table.Columns {
			if !name.MatchString(c.Name) || seen[c.Name] || c.Description == "" {
				t.Errorf("%s.%s: %+v", table.Name, c.Name, c)
			}
			seen[c.Name] = true
			if c.Role == Reference && !slices.ContainsFunc(Found(), func(t *Table) bool { return t.Name == c.Ref }) {
				t.Errorf("%s.%s points to %s, which is no table", table.Name, c.Name, c.Ref)
			}
		}
		for _, name := range append(slices.Clone(table.Sort), table.Key) {
			if !seen[name] {
				t.Errorf("%s has no column %s", table.Name, name)
			}
		}
		if found := table.Says != ""; found != slices.Contains(Found(), table) || found && !seen[table.Says] {
			t.Errorf("%s says %q", table.Name, table.Says)
		}
	}
}

var update = flag.Bool("update", false, "promise the columns that were added")

// TestPromise: a column may be added freely, renamed or retyped only with a new
// version. What is promised stands in testdata; -update adds to it.
func TestPromise(t *testing.T) {
	const name = "testdata/columns.txt"
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	have := []string{fmt.Sprintf("contract %d", Version)}
	for _, table := range Tables() {
		for _, c := range table.Columns {
			null := ""
			if c.Nullable {
				null = "?"
			}
			have = append(have, table.Name+"."+c.Name+" "+c.Type+null)
		}
	}
	promised := strings.Split(strings.TrimSpace(string(b)), "\n")
	for _, line := range promised {
		if !slices.Contains(have, line) {
			t.Errorf("%s is promised, and is gone", line)
		}
	}
	if d := cmp.Diff(promised, have); d != "" && !*update {
		t.Errorf("another contract; go test -update ./pipeline/dataset/contract promises what was added: %s", d)
	}
	if *update && !t.Failed() {
		if err := os.WriteFile(name, []byte(strings.Join(have, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// The closed lists of two columns of the same name are the same.
func TestSameNameSameMeaning(t *testing.T) {
	first := map[string]Column{}
	for _, table := range Tables() {
		for _, c := range table.Columns {
			if f, ok := first[c.Name]; ok && c.Values != nil && !slices.Equal(f.Values, c.Values) {
				t.Errorf("%s.%s has other values than before", table.Name, c.Name)
			}
			first[c.Name] = c
		}
	}
}
