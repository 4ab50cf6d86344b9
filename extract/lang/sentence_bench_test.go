package lang

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"funn/extract/record"
)

// corpus is the path of a file of the measuring corpora beside the repository;
// it skips where there is none.
func corpus(tb testing.TB, name string) string {
	tb.Helper()
	dir, err := os.Getwd()
	if err != nil {
		tb.Fatal(err)
	}
	for {
		p := filepath.Join(dir, "shared", "corpora", name)
		if _, err := os.Stat(p); err == nil {
			return p
		}
		up := filepath.Dir(dir)
		if up == dir {
			tb.Skipf("no shared/corpora/%s above the working directory", name)
		}
		dir = up
	}
}

// paragraph is a paragraph of the treebank with its gold sentences in bytes.
type paragraph struct {
	text string
	gold []record.Span
}

func paragraphs(tb testing.TB, name string) []paragraph {
	tb.Helper()
	var out []paragraph
	for _, line := range gunzip(tb, corpus(tb, name)) {
		var row struct {
			Text      string
			Sentences [][2]int
		}
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			tb.Fatal(err)
		}
		at := make([]int, 0, len(row.Text)+1) // byte offset of each code point
		for i := range row.Text {
			at = append(at, i)
		}
		at = append(at, len(row.Text))
		p := paragraph{text: row.Text}
		for _, s := range row.Sentences {
			p.gold = append(p.gold, record.Span{Start: at[s[0]], End: at[s[1]]})
		}
		out = append(out, p)
	}
	return out
}

func gunzip(tb testing.TB, path string) []string {
	tb.Helper()
	f, err := os.Open(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	var lines []string
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<22)
	for sc.Scan() {
		lines = append(lines, sc.Text())
	}
	if err := sc.Err(); err != nil {
		tb.Fatal(err)
	}
	return lines
}

// afterStop reports whether the sentence ends in . ! ? … and closing quotes or
// brackets: the boundaries that count. The treebank also cuts at every colon
// and heading.
func afterStop(s string) bool {
	s = strings.TrimRight(s, "»”\"'’)]}")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…", r)
}

// boundaryScore counts the inner boundaries of the paragraphs.
func boundaryScore(ps []paragraph, report func(kind string, p paragraph, at int)) (f1 float64) {
	var hit, miss, extra int
	for _, p := range ps {
		gold := make(map[int]bool)
		for _, g := range p.gold[:len(p.gold)-1] {
			if afterStop(g.Of(p.text)) {
				gold[g.End] = true
			}
		}
		got := norwegianSentences(nil, p.text)
		for _, s := range got[:len(got)-1] {
			if gold[s.End] {
				hit++
				delete(gold, s.End)
			} else {
				extra++
				report("extra", p, s.End)
			}
		}
		miss += len(gold)
		for at := range gold {
			report("miss", p, at)
		}
	}
	return 2 * float64(hit) / float64(2*hit+miss+extra)
}

// BenchmarkSentenceF1 reports boundary F1 on the development parts of the
// Norwegian treebanks.
func BenchmarkSentenceF1(b *testing.B) {
	nb, nn := paragraphs(b, "sentences/nb-dev.jsonl.gz"), paragraphs(b, "sentences/nn-dev.jsonl.gz")
	show := func(name string) func(string, paragraph, int) {
		return func(kind string, p paragraph, at int) {
			if testing.Verbose() {
				b.Logf("%s %s: %s ⏹ %s", name, kind, p.text[max(0, at-50):at], p.text[at:min(len(p.text), at+40)])
			}
		}
	}
	var fnb, fnn float64
	fnb = boundaryScore(nb, show("nb"))
	fnn = boundaryScore(nn, show("nn"))
	for b.Loop() {
		boundaryScore(nb, func(string, paragraph, int) {})
	}
	b.ReportMetric(fnb, "f1-nb")
	b.ReportMetric(fnn, "f1-nn")
}
