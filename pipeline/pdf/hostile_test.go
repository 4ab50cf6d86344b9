package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"funn/extract/record"
	"funn/pipeline"
)

// assemble writes a PDF of the objects, the first of which is the catalogue.
func assemble(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	var at []int
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, a := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", a)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

const (
	catalogue = "<</Type/Catalog/Pages 2 0 R>>"
	tree      = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
	leaf      = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<</X 4 0 R>>>>/Contents 4 0 R>>"
	font5     = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
)

// with is a file of one page with the content.
func with(content string) []byte { return assemble(catalogue, tree, leaf, encoded("", content), font5) }

func encoded(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

func deflated(dict string, data []byte) string {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	w.Write(data)
	w.Close()
	return encoded(dict+"/Filter/FlateDecode", z.String())
}

const plain = "BT /F 12 Tf 72 700 Td (Funn og tall) Tj ET"

// hostile are files made to hang, crash or bloat a reader, by what they do. A
// file that has the text all the same may be read.
func hostile() map[string][]byte {
	good := with(plain)
	object := bytes.Index(good, []byte("xref"))
	all := map[string][]byte{
		"kids hold themselves":     assemble(catalogue, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
		"kids hold the root":       assemble(catalogue, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 9>>"),
		"parent of itself":         assemble(catalogue, tree, strings.Replace(leaf, "2 0 R", "3 0 R", 1), encoded("", plain), font5),
		"huge count":               assemble(catalogue, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", leaf, encoded("", plain), font5),
		"no catalogue":             assemble("<</Type/Nothing>>"),
		"length in a circle":       assemble(catalogue, tree, leaf, "<</Length 4 0 R>>\nstream\n"+plain+"\nendstream", font5),
		"form in a circle":         assemble(catalogue, tree, leaf, encoded("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "/X Do /X Do /X Do "+plain), font5),
		"nested arrays":            with(strings.Repeat("[", 2_000_000)),
		"nested dictionaries":      with(strings.Repeat("<</A ", 1_000_000)),
		"nested parentheses":       with(strings.Repeat("(", 2_000_000)),
		"nested objects":           assemble(catalogue, tree, strings.Repeat("[", 3_000_000), encoded("", plain), font5),
		"saved states":             with(strings.Repeat("q ", 2_000_000) + plain),
		"marked content":           with(strings.Repeat("/P BMC ", 1_000_000) + plain),
		"expands to 1 GB":          assemble(catalogue, tree, leaf, deflated("", bytes.Repeat([]byte(" "), 1<<30)), font5),
		"expands in many parts":    assemble(catalogue, tree, strings.Replace(leaf, "/Contents 4 0 R", "/Contents["+strings.Repeat("4 0 R ", 5000)+"]", 1), deflated("", bytes.Repeat([]byte(" "), 32<<20)), font5),
		"many operators":           assemble(catalogue, tree, leaf, deflated("", []byte("BT /F 1 Tf "+strings.Repeat("(AAAAAAAA)Tj ", 4_000_000))), font5),
		"columns of a predictor":   assemble(catalogue, tree, leaf, deflated("/DecodeParms<</Predictor 12/Columns 2000000000>>", []byte(plain)), font5),
		"map of all codes":         assemble(catalogue, tree, leaf, encoded("", "BT /F 9 Tf 72 700 Td <00410042> Tj ET"), "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</W[0 4294967295 500]>>]/ToUnicode 6 0 R>>", encoded("", strings.Repeat("1 beginbfrange <0000> <FFFF> <0041> endbfrange\n", 4000))),
		"size of a table":          []byte("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 2000000000/W[1 4 2]/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n"),
		"negative size":            []byte("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size -5/W[1 4 2]/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n"),
		"index of a table":         []byte("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 1/Index[0 2000000000]/W[0 0 0]/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n"),
		"previous table is itself": []byte(strings.Replace(string(good), "/Root", fmt.Sprintf("/Prev %d/Root", object), 1)),
		"only a header":            []byte("%PDF-1.7\n"),
		"header and end":           []byte("%PDF-1.7\nstartxref\n0\n%%EOF\n"),
		"cut in half":              good[:len(good)/2],
		"zeros":                    append([]byte("%PDF-1.7\n"), make([]byte, 1<<20)...),
	}
	return all
}

// Every hostile file is one fault, or is read, within its deadline and without
// taking the pool along.
func TestHostile(t *testing.T) {
	const timeout = 10 * time.Second
	p := pool(t, PoolOptions{Timeout: timeout})
	good := with(plain)
	files := hostile()
	for _, path := range outside(t, "pdf-hostile/*.pdf") {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if len(b) > 0 {
			files[filepath.Base(path)] = b
		}
	}
	for name, b := range files {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			doc, src, err := p.Load(pipeline.Content{URI: "hostile.pdf", Bytes: b})
			if took := time.Since(start); took > timeout+5*time.Second {
				t.Errorf("took %v", took)
			}
			var f *pipeline.Fault
			switch {
			case err == nil:
				invariants(t, name, doc)
				t.Logf("read: %q", doc.Text[:min(len(doc.Text), 40)])
			case !errors.As(err, &f):
				t.Fatalf("no fault: %v", err)
			default:
				if f.Reason == record.ReasonNone || f.Stage == "" || strings.Contains(f.Message, "\n") || src.MediaType == "" {
					t.Errorf("%+v %+v", f, src)
				}
				t.Logf("%s: %s", f.Reason, f.Message)
			}
			if doc, _, err := p.Load(pipeline.Content{URI: "good.pdf", Bytes: good}); err != nil || !strings.Contains(doc.Text, "Funn og tall") {
				t.Errorf("the next file: %v", err)
			}
		})
	}
}

// A table that comes before itself is seen at once, and the text is read all the
// same; a chain of tables is no circle.
func TestCircular(t *testing.T) {
	good := with(plain)
	first := bytes.Index(good, []byte("xref"))
	b := bytes.Replace(good, []byte("/Root"), fmt.Appendf(nil, "/Prev %d/Root", first), 1)
	if !circular(b) {
		t.Error("no circle found")
	}
	if doc, _, err := Load(pipeline.Content{Bytes: b}, Options{}); err != nil || !strings.Contains(doc.Text, "Funn og tall") {
		t.Errorf("not read: %v", err)
	}
	updated := fmt.Appendf(bytes.Clone(good), "\nxref\n0 0\ntrailer\n<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n", first, len(good)+1)
	if circular(good) || circular(updated) {
		t.Error("a circle in a file that has none")
	}
	if doc, _, err := Load(pipeline.Content{Bytes: updated}, Options{}); err != nil || !strings.Contains(doc.Text, "Funn og tall") {
		t.Errorf("updated file: %v", err)
	}
	packed := "1 0 obj\n<</Type/XRef/Size 5/W[1 4 2]/Prev 9/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n"
	if !circular([]byte("%PDF-1.7\n" + packed)) {
		t.Error("no circle found of streams")
	}
}

// Damage anywhere in a file leaves a document or a fault, never a panic.
func TestDamage(t *testing.T) {
	good := with(plain)
	r := rand.New(rand.NewPCG(1, 2))
	p := pool(t, PoolOptions{Timeout: 10 * time.Second})
	for i := range 300 {
		b := bytes.Clone(good)
		switch at := r.IntN(len(b)); i % 3 {
		case 0:
			b[at] = byte(r.IntN(256))
		case 1:
			b = append(b[:at:at], b[min(len(b), at+1+r.IntN(40)):]...)
		case 2:
			b = append(b[:at:at], append([]byte("<</A[(x"), b[at:]...)...)
		}
		_, _, err := p.Load(pipeline.Content{URI: "damaged.pdf", Bytes: b})
		var f *pipeline.Fault
		if err != nil && (!errors.As(err, &f) || f.Reason == record.ReasonCrashed) {
			t.Errorf("%d: %v", i, err)
		}
	}
}

func TestWorkerThatMisbehaves(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		how  string
		want record.Reason
	}{{"hang", record.ReasonTimeout}, {"crash", record.ReasonCrashed}} {
		p := pool(t, PoolOptions{Timeout: 300 * time.Millisecond, Command: []string{self, WorkerCommand, tt.how}})
		_, _, err := p.Load(pipeline.Content{Bytes: with(plain)})
		var f *pipeline.Fault
		if !errors.As(err, &f) || f.Reason != tt.want {
			t.Errorf("%s: %v", tt.how, err)
		}
	}
	if p := pool(t, PoolOptions{Command: []string{"/nowhere/funn"}}); true {
		_, _, err := p.Load(pipeline.Content{Bytes: with(plain)})
		var f *pipeline.Fault
		if err == nil || errors.As(err, &f) {
			t.Errorf("a worker that does not start: %v", err)
		}
	}
}

func pool(t testing.TB, o PoolOptions) *Pool {
	t.Helper()
	p, err := NewPool(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// A pool gives what Load gives.
func TestPool(t *testing.T) {
	p := pool(t, PoolOptions{})
	for _, path := range made(t) {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		c := pipeline.Content{URI: path, ID: "id", Bytes: b}
		want := describe(Load(c, Options{}))
		if got := describe(p.Load(c)); got != want {
			t.Errorf("%s differs", path)
		}
	}
}
