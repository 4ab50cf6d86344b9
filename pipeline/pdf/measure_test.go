package pdf

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"funn/pipeline"
	"funn/pipeline/pdf/pdftest"
)

// words of a text as both sides of a comparison are cut.
func words(s string) []string {
	return strings.Fields(norm.NFC.String(strings.ReplaceAll(s, "\u00AD", "")))
}

// wordF1 is the F1 of two bags of words.
func wordF1(a, b []string) float64 {
	n := map[string]int{}
	for _, w := range a {
		n[w]++
	}
	same := 0
	for _, w := range b {
		if n[w] > 0 {
			n[w]--
			same++
		}
	}
	return 2 * float64(same) / float64(len(a)+len(b))
}

// orderF1 is the F1 of the longest common subsequence of words.
func orderF1(a, b []string) float64 {
	at := make([]int, len(b)+1)
	for _, w := range a {
		diagonal := 0
		for j, x := range b {
			above := at[j+1]
			switch {
			case w == x:
				at[j+1] = diagonal + 1
			case at[j] > above:
				at[j+1] = at[j]
			}
			diagonal = above
		}
	}
	return 2 * float64(at[len(b)]) / float64(len(a)+len(b))
}

// The text of Norwegian PDF files whose true text is known.
func TestTruth(t *testing.T) {
	files := outside(t, "pdf-norwegian/*.pdf")
	if len(files) == 0 {
		t.Skip("no reference data")
	}
	for _, path := range files {
		truth, err := os.ReadFile(strings.TrimSuffix(path, ".pdf") + ".gt.txt")
		if err != nil {
			t.Fatal(err)
		}
		doc, _, err := load(t, path, Options{})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		a, b := words(string(truth)), words(doc.Text)
		f1, order := wordF1(a, b), orderF1(a, b)
		t.Logf("%-20s word F1 %.4f, order %.4f", filepath.Base(path), f1, order)
		if f1 < .985 || order < .975 {
			t.Errorf("%s: word F1 %.4f, want .985; order %.4f, want .975", filepath.Base(path), f1, order)
		}
	}
}

// Against pdftotext, where there is one: neither is the truth, but on running
// text they agree. The first pages of a long file stand for the rest.
func TestPoppler(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("no pdftotext")
	}
	for _, path := range outside(t, "pdf/*.pdf") {
		const pages = 40
		out, err := exec.Command("pdftotext", "-l", strconv.Itoa(pages), path, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		doc, _, err := load(t, path, Options{})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		last := doc.Pages[min(len(doc.Pages), pages)-1]
		f1 := wordF1(words(string(out)), words(doc.Text[:last.End]))
		t.Logf("%-40s word F1 %.4f", filepath.Base(path), f1)
		if f1 < .97 {
			t.Errorf("%s: word F1 %.4f, want .97", filepath.Base(path), f1)
		}
	}
}

// pages is a file of n pages of text.
func pages(n int) []byte {
	objects := []string{pdftest.Catalogue, "", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}
	var kids strings.Builder
	for i := range n {
		c := len(objects) + 1
		objects = append(objects,
			pdftest.Stream("", "BT /F 10 Tf 12 TL 72 700 Td "+strings.Repeat(fmt.Sprintf("(Linje paa side %d med noen ord i) Tj T* ", i+1), 40)+"ET"),
			fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents %d 0 R>>", c))
		fmt.Fprintf(&kids, "%d 0 R ", c+1)
	}
	objects[1] = fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), n)
	objects[2] = "null"
	return pdftest.Assemble(objects...)
}

// Ten times the pages take about ten times the allocations: the work is linear.
func TestLinear(t *testing.T) {
	work := func(n int) float64 {
		b := pages(n)
		return testing.AllocsPerRun(1, func() {
			if doc, _, err := Load(pipeline.Content{Bytes: b}, Options{}); err != nil || len(doc.Pages) != n {
				t.Fatal(err)
			}
		})
	}
	few, many := work(50), work(500)
	if ratio := many / few; ratio > 12 {
		t.Errorf("ten times the pages take %.1f times the allocations", ratio)
	}
}

func BenchmarkPages(b *testing.B) {
	for _, n := range []int{200, 2000} {
		file := pages(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			for b.Loop() {
				if _, _, err := Load(pipeline.Content{Bytes: file}, Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}
