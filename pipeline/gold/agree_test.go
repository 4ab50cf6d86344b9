package gold

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"funn/pipeline/dataset/contract"
)

var update = flag.Bool("update", false, "rewrite what the independent scorer has agreed to")

// The scorer that the figures are held against. It is no part of the project: what
// it has agreed to is in testdata/agreed.tsv, and it is asked about the rest.
const (
	independent = "../../../shared/gold"
	agreedFile  = "testdata/agreed.tsv"
)

// scorerProgram scores the cases of a JSON list and prints their figures.
const scorerProgram = `
import contextlib, io, json, sys
sys.path.insert(0, sys.argv[1])
import score
out = []
for dataset, gold in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()):
        out.append(score.main([dataset, gold]))
print(json.dumps(out))
`

// TestFiguresAgree holds the figures against those of the independent scorer, on
// datasets made of the gold itself, whole and damaged in many ways: rows left
// out, cut, altered, moved, doubled, and paragraphs cut into sentences.
func TestFiguresAgree(t *testing.T) {
	var cases []agreement
	add := func(goldFile, document, scorerGold string, variants int) {
		f, text := load(t, goldFile, document)
		for v := range variants {
			d := damaged(f, text, v)
			var r Report
			if err := r.Add(f, d); err != nil {
				t.Fatal(err)
			}
			c := agreement{name: fmt.Sprintf("%s/%d", filepath.Base(goldFile), v), gold: scorerGold, dir: t.TempDir(), figures: map[string]float64{}}
			for _, x := range r.Figures() {
				c.figures[x.Name] = x.Value
			}
			for i, y := range r.Tables {
				c.figures[tableNames[i]+".tp"], c.figures[tableNames[i]+".fp"], c.figures[tableNames[i]+".fn"] = float64(y.Right), float64(y.Wrong), float64(y.Missed)
			}
			write(t, c.dir, d)
			c.input = digest(t, goldFile, c.dir)
			cases = append(cases, c)
		}
	}
	add("../../testdata/gold/seed/imdi-fou-2016.gold.yaml", "../../seeds/imdi-fou-2016.txt", independent+"/seed", 6)
	for _, set := range [][2]string{{"gold", "doc"}, {"heldout", "heldout"}} {
		files, err := filepath.Glob("../../testdata/" + set[0] + "/*.gold.json")
		if err != nil || len(files) < 5 {
			t.Fatalf("%d gold files: %v", len(files), err)
		}
		for _, f := range files {
			name := strings.TrimSuffix(filepath.Base(f), ".gold.json")
			add(f, "../../testdata/"+set[1]+"/"+name+".txt", f, 3)
		}
	}

	python, scorer := "", ""
	if _, err := os.Stat(independent + "/score.py"); err == nil {
		python, _ = exec.LookPath("python3")
		scorer = digest(t, independent+"/score.py", independent+"/seed")
	}
	agreed := readAgreed(t)
	var open []agreement
	for _, c := range cases {
		a := agreed[c.name]
		switch known := a.input == c.input && (python == "" || a.scorer == scorer); {
		case known && a.said == c.said():
		case python != "":
			open = append(open, c)
		case known:
			t.Errorf("%s: not the figures that the independent scorer agreed to: %v", c.name, c.figures)
		default:
			t.Logf("%s: the gold has changed, and the independent scorer or python3 is absent", c.name)
		}
	}
	ask(t, python, open)
	if *update && python != "" && !t.Failed() {
		var b strings.Builder
		for _, c := range cases {
			fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", c.name, c.input, c.said(), scorer)
		}
		if err := os.WriteFile(agreedFile, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d datasets, of which the scorer was asked about %d", len(cases), len(open))
}

// agreement is a dataset and the figures that Report has for it.
type agreement struct {
	name, gold, dir string
	input           string // digest of the dataset and its gold
	figures         map[string]float64
}

// said is the digest of the figures, which the scorer has to a thousand-millionth.
func (a *agreement) said() string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(a.figures)) {
		fmt.Fprintf(&b, "%s %.9f\n", name, a.figures[name])
	}
	return brief(sha256.Sum256([]byte(b.String())))
}

func brief(sum [sha256.Size]byte) string { return hex.EncodeToString(sum[:8]) }

// digest is that of what the files hold, and the files below the folders.
func digest(t *testing.T, paths ...string) string {
	t.Helper()
	var all []byte
	for _, p := range paths {
		if err := filepath.WalkDir(p, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			all = append(append(all, b...), 0)
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	return brief(sha256.Sum256(all))
}

// agreedTo is what the scorer was asked about, and who it was.
type agreedTo struct{ input, said, scorer string }

func readAgreed(t *testing.T) map[string]agreedTo {
	t.Helper()
	b, err := os.ReadFile(agreedFile)
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]agreedTo{}
	for line := range strings.Lines(string(b)) {
		if f := strings.Fields(line); len(f) == 4 {
			list[f[0]] = agreedTo{f[1], f[2], f[3]}
		}
	}
	return list
}

// ask holds the figures of the cases against those of the scorer.
func ask(t *testing.T, python string, cases []agreement) {
	t.Helper()
	if len(cases) == 0 {
		return
	}
	var list [][2]string
	for _, c := range cases {
		list = append(list, [2]string{c.dir, c.gold})
	}
	in, _ := json.Marshal(list)
	c := exec.CommandContext(t.Context(), python, "-c", scorerProgram, independent)
	c.Stdin, c.Stderr = bytes.NewReader(in), os.Stderr
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	var told []map[string]float64
	if err := json.Unmarshal(out, &told); err != nil {
		t.Fatal(err)
	}
	for i, c := range cases {
		compared := 0
		for name, want := range told[i] {
			have, ok := c.figures[name]
			if !ok && want == 0 && name == "provenance" {
				continue
			}
			compared++
			if !ok || math.Abs(have-want) > 1e-9 {
				t.Errorf("%s %s: got %v (%v), the scorer has %v", c.name, name, have, ok, want)
			}
		}
		if compared < 20 {
			t.Errorf("%s: only %d figures were compared", c.name, compared)
		}
	}
}

// load reads gold and its document.
func load(t testing.TB, goldFile, document string) (*File, string) {
	t.Helper()
	b, err := os.ReadFile(goldFile)
	if err != nil {
		t.Fatal(err)
	}
	f, err := parser(goldFile)(goldFile, b)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(text) {
		if text, err = charmap.Windows1252.NewDecoder().Bytes(text); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Bind(string(text)); err != nil {
		t.Fatalf("%v", err)
	}
	return f, string(text)
}

// damaged makes a document of the labels themselves. Variant 0 is whole.
func damaged(f *File, text string, variant int) *Document {
	rnd := rand.New(rand.NewPCG(uint64(variant), 7))
	d := &Document{URI: f.Document, ID: "d0", Text: text, Language: "nb"}
	at := newLines(text)
	for table, labels := range f.Tables {
		for _, l := range labels {
			if table == sections && l.Text == "" {
				continue
			}
			n := 1
			s := l.Text
			line := max(1, l.Line)
			value := l.Value
			style := l.Style
			sentences := []string{s}
			if variant > 0 {
				switch rnd.IntN(3 + 6/variant) {
				case 0:
					n = 0
				case 1:
					r := []rune(s)
					s = string(r[:len(r)-rnd.IntN(1+len(r)/3)])
				case 2:
					value *= []float64{1.001, 1.01, 2, -1}[rnd.IntN(4)]
					line += rnd.IntN(8) - 4
					n = 1 + rnd.IntN(2)
				}
				sentences = []string{s}
				if rnd.IntN(2) == 0 && (table == findings || table == recommendations) {
					sentences = strings.SplitAfter(s, ". ")
					style = []string{"sentence", "bullet", "sub_bullet"}[rnd.IntN(3)]
				}
			}
			line = min(max(line, 1), len(at))
			for range n {
				for _, s := range sentences {
					d.Rows[table] = append(d.Rows[table], row(table, l, s, value, style, at[line-1], text, rnd, variant))
				}
			}
		}
	}
	for table := range d.Rows {
		for i := range d.Rows[table] {
			d.Rows[table][i].ID = fmt.Sprintf("%c%03d", tableNames[table][0], i)
		}
	}
	for _, rows := range d.Rows { // in the order of the dataset
		slices.SortStableFunc(rows, func(a, b Row) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID))
		})
	}
	return d
}

// row is a row that says what a label does, at an offset.
func row(table int, l *Label, s string, value float64, style string, start int, text string, rnd *rand.Rand, variant int) Row {
	r := Row{Table: table, Text: s, Start: start, End: start}
	if i := strings.Index(text[start:min(len(text), start+2000)], s); i >= 0 && s != "" {
		r.Start, r.End = start+i, start+i+len(s)
	}
	r.Line = newLines(text).at(r.Start)
	str := func(name, v string) {
		if v == "" {
			r.Fields = append(r.Fields, Field{name, "null"})
			return
		}
		r.Fields = append(r.Fields, Field{name, contract.Quote(v)})
	}
	other := func(v string, choice ...string) string {
		if variant > 0 && rnd.IntN(4) == 0 {
			return choice[rnd.IntN(len(choice))]
		}
		return v
	}
	str([...]string{"title", "heading", "text", "text", "surface", "surface"}[table], s)
	switch {
	case table == reports:
		str("series", other(l.Series, "", "Rapport 1"))
		str("chapter", other(l.Chapter, "", "Kapittel"))
		b, _ := json.Marshal(l.Institutions)
		r.Fields = append(r.Fields, Field{"institutions", string(b)})
	case table == sections:
		str("kind", other(l.Kind, "mixed", "findings", "other"))
	case table < percentages:
		str("style", style)
		str("origin", other(l.Origin, "cue"))
	default:
		low, high := value, value
		if l.High != nil {
			high = *l.High
		}
		v := "null"
		if low == high {
			v = fmt.Sprint(value)
		}
		r.Fields = append(r.Fields, Field{"value", v}, Field{"value_low", fmt.Sprint(low)}, Field{"value_high", fmt.Sprint(high)})
		str("qualifier", other(l.Qualifier, "about", "just_over", "over", "exact"))
	}
	return r
}

// write writes a document as the JSON Lines of a dataset.
func write(t *testing.T, dir string, d *Document) {
	t.Helper()
	file := func(table string, rows []string) {
		path := filepath.Join(dir, "jsonl", table)
		if err := os.MkdirAll(path, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(path, "part-00000.jsonl"), []byte(strings.Join(rows, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	file("documents", []string{`{"doc_id":"d0","text":` + contract.Quote(d.Text) + `}`})
	for table, rows := range d.Rows {
		var out []string
		for _, r := range rows {
			s := fmt.Sprintf(`{"doc_id":"d0","char_start":%d,"char_end":%d`, utf8.RuneCountInString(d.Text[:r.Start]), utf8.RuneCountInString(d.Text[:r.End]))
			for _, f := range r.Fields {
				s += "," + contract.Quote(f.Name) + ":" + f.Value
			}
			out = append(out, s+"}")
		}
		file(tableNames[table], out)
	}
}
