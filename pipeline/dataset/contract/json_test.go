package contract

import (
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// allKinds has a field of every kind that a table may have.
type allKinds struct {
	S  string   `parquet:"s"`
	P  *string  `parquet:"p"`
	I  int32    `parquet:"i"`
	J  *int64   `parquet:"j"`
	D  int64    `parquet:"d,decimal(2:18)"`
	E  *int64   `parquet:"e,decimal(2:18)"`
	F  float32  `parquet:"f"`
	G  *float64 `parquet:"g"`
	B  bool     `parquet:"b"`
	L  []string `parquet:"l,list"`
	N  []int64  `parquet:"n,list"`
	In []Box    `parquet:"in,list"`
}

// most hundredths have 18 digits.
const most = 999_999_999_999_999_999

func drawRow(t *rapid.T) allKinds {
	r := allKinds{
		S: rapid.String().Draw(t, "s"),
		I: rapid.Int32().Draw(t, "i"),
		D: rapid.Int64Range(-most, most).Draw(t, "d"),
		F: rapid.Float32().Draw(t, "f"),
		B: rapid.Bool().Draw(t, "b"),
		L: rapid.SliceOf(rapid.String()).Draw(t, "l"),
		N: rapid.SliceOf(rapid.Int64()).Draw(t, "n"),
	}
	if rapid.Bool().Draw(t, "set") {
		p, j, e, g := rapid.String().Draw(t, "p"), rapid.Int64().Draw(t, "j"), rapid.Int64Range(-most, most).Draw(t, "e"), rapid.Float64().Draw(t, "g")
		r.P, r.J, r.E, r.G = &p, &j, &e, &g
	}
	r.In = make([]Box, rapid.IntRange(0, 3).Draw(t, "boxes"))
	for i := range r.In {
		r.In[i] = Box{Page: int32(i), X0: 1.25, Y1: float32(i) / 3}
	}
	return r
}

// kinds is a table of such rows.
func kinds() *Table { return define[allKinds](Table{Name: "kinds", Key: "s"}, nil) }

// rowOf is a row of a table of its own.
func rowOf[R any](r R) Row {
	t := define[R](Table{Key: columns(reflect.TypeFor[R]())[0].Name}, nil)
	return (&list[R]{t, []R{r}}).Row(0)
}

func TestCodec(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawRow(t)
		b := rowOf(want).AppendBinary([]byte("before"))
		got := kinds().Empty().Add()
		rest := got.SetBinary(append(b, "after"...)[len("before"):])
		if d := cmp.Diff(&want, got.Pointer()); d != "" || string(rest) != "after" {
			t.Fatalf("%s, rest %q", d, rest)
		}
	})
}

// Parse reads every row back as it was, and so does encoding/json.
func TestJSON(t *testing.T) {
	table := kinds()
	rapid.Check(t, func(t *rapid.T) {
		want := drawRow(t)
		b := rowOf(want).AppendJSON(nil)
		for _, mode := range []Mode{Exact, Known} {
			row, err := table.Parse(b, mode)
			if d := cmp.Diff(&want, row.Pointer()); d != "" || err != nil {
				t.Fatalf("%v: %v: %s", mode, err, d)
			}
			if string(row.Line()) != string(b) {
				t.Fatalf("%v: %s is written again as %s", mode, b, row.Line())
			}
		}
		if !utf8.Valid(b) || strings.ContainsAny(string(b), "\n\r") {
			t.Fatalf("not one line of UTF-8: %q", b)
		}
		var got struct {
			S  string
			P  *string
			I  int32
			J  *int64
			D  json.Number
			E  *json.Number
			F  float32
			G  *float64
			B  bool
			L  []string
			N  []int64
			In []Box
		}
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatalf("%v: %s", err, b)
		}
		cents := func(n json.Number) int64 {
			whole, frac, ok := strings.Cut(string(n), ".")
			if !ok || len(frac) != 2 {
				t.Fatalf("%s has not two places", n)
			}
			c, err := strconv.ParseInt(whole+frac, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			return c
		}
		back := allKinds{S: got.S, P: got.P, I: got.I, J: got.J, D: cents(got.D), F: got.F, G: got.G, B: got.B, L: got.L, N: got.N, In: got.In}
		if got.E != nil {
			e := cents(*got.E)
			back.E = &e
		}
		if d := cmp.Diff(want, back); d != "" {
			t.Fatal(d)
		}
	})
}

func TestJSONText(t *testing.T) {
	type words struct {
		S string `parquet:"s"`
	}
	tests := map[string]string{
		"«Økt» <b> & 😀":    `{"s":"«Økt» <b> & 😀"}`,
		"a\"b\\c":          `{"s":"a\"b\\c"}`,
		"\n\r\t\f\x00\x1f": `{"s":"\n\r\t\u000c\u0000\u001f"}`,
		"\u2028\x7f\ufeff": "{\"s\":\"\u2028\x7f\ufeff\"}",
		"bad\xff\xc3end":   `{"s":"bad` + "\uFFFD\uFFFD" + `end"}`,
	}
	for in, want := range tests {
		if got := string(rowOf(words{in}).AppendJSON(nil)); got != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
	}
}

func TestJSONNumbers(t *testing.T) {
	type numbers struct {
		D int64   `parquet:"d,decimal(2:18)"`
		F float32 `parquet:"f"`
		G float64 `parquet:"g"`
	}
	tests := []struct {
		in   numbers
		want string
	}{
		{numbers{77550000, 0.9, 58}, `{"d":775500.00,"f":0.9,"g":58}`},
		{numbers{-5, 1, 100.0 / 3}, `{"d":-0.05,"f":1,"g":33.333333333333336}`},
		{numbers{0, 0, 1e-7}, `{"d":0.00,"f":0,"g":0.0000001}`},
		{numbers{math.MinInt64, 0, math.NaN()}, `{"d":-92233720368547758.08,"f":0,"g":null}`},
	}
	for _, tt := range tests {
		if got := string(rowOf(tt.in).AppendJSON(nil)); got != tt.want {
			t.Errorf("got %s, want %s", got, tt.want)
		}
	}
}
