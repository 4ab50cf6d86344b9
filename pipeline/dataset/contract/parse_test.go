package contract

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A row that is none names the column and what is wrong.
func TestParseFaults(t *testing.T) {
	type row struct {
		S string     `parquet:"s"`
		P *int32     `parquet:"p"`
		D int64      `parquet:"d,decimal(2:18)"`
		B bool       `parquet:"b"`
		L []string   `parquet:"l,list"`
		M []Download `parquet:"m,list"`
	}
	table := define[row](Table{Name: "rows", Key: "s"}, nil)
	const good = `{"s":"a","p":1,"d":1.00,"b":true,"l":["x"],"m":[{"label":"x","size_text":null,"bytes":2}]}`
	for _, tt := range []struct{ line, want string }{
		{good, ""},
		{` { "s" : "a\"}" , "p" : null,"d":-1.50,"b":false, "l":[ ], "m" : [ ] } `, ""},
		{`["s"]`, "the row is no JSON object"},
		{`{"s":"a"`, "the row is no JSON: EOF"},
		{good + "x", "the row is no JSON: something stands behind the object"},
		{"{\"s\":\"\xff\"}", "the row is not UTF-8"},
		{`{"p":1}`, "column 1 is p: `funn schema rows` shows the columns in order"},
		{`{"s":"a","p":1,"d":1.00,"b":true,"l":[]}`, "column m is missing"},
		{good[:len(good)-1] + `,"n":1}`, "column 7 is n: `funn schema rows` shows the columns in order"},
		{`{"s":null}`, "s is null, and may not be"},
		{`{"s":1}`, "s is no string: 1"},
		{`{"s":"a","p":1.5}`, "p is no int32: 1.5"},
		{`{"s":"a","p":4294967296}`, "p is no int32: 4294967296"},
		{`{"s":"a","p":1,"d":1}`, "d is no decimal(18,2): 1"},
		{`{"s":"a","p":1,"d":1.5}`, "d is no decimal(18,2): 1.5"},
		{`{"s":"a","p":1,"d":12345678901234567.00}`, "d is no decimal(18,2): 12345678901234567.00"},
		{`{"s":"a","p":1,"d":1.00,"b":"true"}`, `b is no bool: "true"`},
		{`{"s":"a","p":1,"d":1.00,"b":true,"l":["x",null]}`, `l is no list<string>: ["x",null]`},
		{`{"s":"a","p":1,"d":1.00,"b":true,"l":[],"m":[{"label":"x"}]}`, `m is no list<struct<label: string, size_text: string, bytes: int64>>: [{"label":"x"}]`},
	} {
		_, err := table.Parse([]byte(tt.line), Exact)
		var fault *RowError
		if errors.As(err, &fault) != (tt.want != "") || err != nil && err.Error() != tt.want {
			t.Errorf("%s\ngot  %v\nwant %s", tt.line, err, tt.want)
		}
	}
	// As another funn may write it: a column more, one less, another order.
	known, err := table.Parse([]byte(`{"new":{"a":["]"]},"b":true,"s":"a","m":[{"label":"x"}]}`), Known)
	if d := cmp.Diff(&row{S: "a", B: true, M: []Download{{Label: "x"}}}, known.Pointer()); d != "" || err != nil {
		t.Errorf("%v: %s", err, d)
	}
	if _, err := table.Parse([]byte(`{"s":1}`), Known); err == nil {
		t.Error("a value of another type is read")
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"label":"a","size_text":null,"bytes":3}`))
	f.Add([]byte(`{"label":"a\u00e5","bytes":{}}`))
	table := define[Download](Table{Name: "downloads", Key: "label"}, nil)
	f.Fuzz(func(t *testing.T, line []byte) {
		for _, mode := range []Mode{Exact, Known} {
			row, err := table.Parse(line, mode)
			if err != nil {
				continue
			}
			again, err := table.Parse(row.AppendJSON(nil), Exact)
			if d := cmp.Diff(row.Pointer(), again.Pointer()); d != "" || err != nil {
				t.Fatalf("%s: %v: %s", line, err, d)
			}
		}
	})
}
