package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/pdf/pdftest"
)

// hostile are files made to hang, crash or bloat a reader, by what they do. A
// file that has the text all the same may be read.
func hostile() map[string][]byte {
	good := pdftest.Page(pdftest.Text)
	object := bytes.Index(good, []byte("xref"))
	all := map[string][]byte{
		"kids hold themselves":     pdftest.Assemble(pdftest.Catalogue, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
		"kids hold the root":       pdftest.Assemble(pdftest.Catalogue, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 9>>"),
		"parent of itself":         pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, strings.Replace(pdftest.Leaf, "2 0 R", "3 0 R", 1), pdftest.Stream("", pdftest.Text), pdftest.Font),
		"huge count":               pdftest.Assemble(pdftest.Catalogue, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", pdftest.Leaf, pdftest.Stream("", pdftest.Text), pdftest.Font),
		"no catalogue":             pdftest.Assemble("<</Type/Nothing>>"),
		"length in a circle":       pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, pdftest.Leaf, "<</Length 4 0 R>>\nstream\n"+pdftest.Text+"\nendstream", pdftest.Font),
		"form in a circle":         pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, pdftest.Leaf, pdftest.Stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "/X Do /X Do "+pdftest.Text), pdftest.Font),
		"nested arrays":            pdftest.Page(strings.Repeat("[", 2_000_000)),
		"nested dictionaries":      pdftest.Page(strings.Repeat("<</A ", 1_000_000)),
		"nested parentheses":       pdftest.Page(strings.Repeat("(", 2_000_000)),
		"nested objects":           pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, strings.Repeat("[", 3_000_000), pdftest.Stream("", pdftest.Text), pdftest.Font),
		"saved states":             pdftest.Page(strings.Repeat("q ", 2_000_000) + pdftest.Text),
		"marked content":           pdftest.Page(strings.Repeat("/P BMC ", 1_000_000) + pdftest.Text),
		"expands to 1 GB":          pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, pdftest.Leaf, pdftest.Bomb(1<<10), pdftest.Font),
		"expands in many parts":    pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, strings.Replace(pdftest.Leaf, "/Contents 4 0 R", "/Contents["+strings.Repeat("4 0 R ", 5000)+"]", 1), pdftest.Bomb(32), pdftest.Font),
		"many operators":           pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, pdftest.Leaf, pdftest.Deflated("", []byte("BT /F 1 Tf "+strings.Repeat("(AAAAAAAA)Tj ", 400_000))), pdftest.Font),
		"columns of a predictor":   pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, pdftest.Leaf, pdftest.Deflated("/DecodeParms<</Predictor 12/Columns 2000000000>>", []byte(pdftest.Text)), pdftest.Font),
		"map of all codes":         pdftest.Assemble(pdftest.Catalogue, pdftest.Tree, pdftest.Leaf, pdftest.Stream("", "BT /F 9 Tf 72 700 Td <00410042> Tj ET"), "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</W[0 4294967295 500]>>]/ToUnicode 6 0 R>>", pdftest.Stream("", strings.Repeat("1 beginbfrange <0000> <FFFF> <0041> endbfrange\n", 4000))),
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

// backstop is a deadline that no file here comes near, on however busy a machine.
const backstop = 5 * time.Minute

// Every hostile file is one fault, or is read, without waiting for its deadline and
// without taking the pool along.
func TestHostile(t *testing.T) {
	p := pool(t, PoolOptions{Timeout: backstop})
	good := pdftest.Page(pdftest.Text)
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
			doc, src, err := p.Load(pipeline.Content{URI: "hostile.pdf", Bytes: b})
			var f *pipeline.Fault
			switch {
			case err == nil:
				invariants(t, name, doc)
				t.Logf("read: %q", doc.Text[:min(len(doc.Text), 40)])
			case !errors.As(err, &f):
				t.Fatalf("no fault: %v", err)
			default:
				if slices.Contains([]record.Reason{record.ReasonNone, record.ReasonTimeout, record.ReasonCrashed}, f.Reason) || f.Stage == "" || strings.Contains(f.Message, "\n") || src.MediaType == "" {
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

// Damage anywhere in a file leaves a document or a fault, never a panic.
func TestDamage(t *testing.T) {
	good := pdftest.Page(pdftest.Text)
	r := rand.New(rand.NewPCG(1, 2))
	p := pool(t, PoolOptions{Timeout: backstop})
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
		if err != nil && (!errors.As(err, &f) || f.Reason == record.ReasonCrashed || f.Reason == record.ReasonTimeout) {
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
		how     string
		timeout time.Duration
		want    record.Reason
	}{{"hang", 300 * time.Millisecond, record.ReasonTimeout}, {"crash", backstop, record.ReasonCrashed}, {"starve", backstop, record.ReasonMemory}} {
		p := pool(t, PoolOptions{Timeout: tt.timeout, Command: []string{self, WorkerCommand, tt.how}})
		_, _, err := p.Load(pipeline.Content{Bytes: pdftest.Page(pdftest.Text)})
		var f *pipeline.Fault
		if !errors.As(err, &f) || f.Reason != tt.want {
			t.Errorf("%s: %v", tt.how, err)
		}
	}
	if p := pool(t, PoolOptions{Command: []string{"/nowhere/funn"}}); true {
		_, _, err := p.Load(pipeline.Content{Bytes: pdftest.Page(pdftest.Text)})
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
