package dataset

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/pipeline/dataset/contract"
)

// duckType is what DuckDB calls a column type.
func duckType(t string) string {
	if elem, ok := strings.CutPrefix(t, "list<"); ok {
		return duckType(strings.TrimSuffix(elem, ">")) + "[]"
	}
	if fields, ok := strings.CutPrefix(t, "struct<"); ok {
		var out []string
		for f := range strings.SplitSeq(strings.TrimSuffix(fields, ">"), ", ") {
			name, typ, _ := strings.Cut(f, ": ")
			out = append(out, name+" "+duckType(typ))
		}
		return "STRUCT(" + strings.Join(out, ", ") + ")"
	}
	return map[string]string{
		"string": "VARCHAR", "int32": "INTEGER", "int64": "BIGINT", "bool": "BOOLEAN",
		"float": "FLOAT", "double": "DOUBLE", "decimal(18,2)": "DECIMAL(18,2)",
	}[t]
}

// DuckDB, which shares no code with funn, reads every table with the types of
// the schema, and the same rows from Parquet as from JSON Lines.
func TestDuckDB(t *testing.T) {
	script, err := filepath.Abs("../../testdata/duckdb/read.mjs")
	if err != nil {
		t.Fatal(err)
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node on this machine: DuckDB cannot be asked")
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(script), "node_modules")); err != nil {
		t.Skip("testdata/duckdb/node_modules is missing: make test fetches it where npm and a network are")
	}
	dir := filepath.Join(t.TempDir(), "it's out")
	write(t, dir, options(), sample("a.txt", 7), failed("b.txt"), sample("c.txt", 0), sample("d.txt", 40))
	out, err := exec.CommandContext(t.Context(), node, script, dir).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		if exit.ExitCode() == 3 {
			t.Skipf("DuckDB has no binding for this machine: %s", exit.Stderr)
		}
		t.Fatalf("%s", exit.Stderr)
	}
	if err != nil {
		t.Fatal(err)
	}
	type result struct {
		Columns [][2]string
		Rows    int
		JSONL   int
		Differ  int
	}
	var got map[string]result
	out = bytes.ReplaceAll(out, []byte(`\"`), nil) // round a field name that is a word of SQL
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	want := map[string]result{}
	for _, table := range contract.Tables() {
		r := result{Rows: 47, JSONL: 47}
		switch table.Name {
		case "sources":
			r.Rows, r.JSONL = 4, 4
		case "documents":
			r.Rows, r.JSONL = 3, 3
		}
		for _, c := range table.Columns {
			r.Columns = append(r.Columns, [2]string{c.Name, duckType(c.Type)})
		}
		want[table.Name] = r
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
