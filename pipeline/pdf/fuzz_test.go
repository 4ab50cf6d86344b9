package pdf

import (
	"bytes"
	"testing"
	"time"

	"funn/pipeline"
)

// FuzzLexer holds that tokens never end behind the input, and always end.
func FuzzLexer(f *testing.F) {
	for _, s := range []string{"BT /F1 12 Tf (a\\(b\\051) Tj [(x) -12.5 <4142>] TJ ET", "<</A[1 2]/B<</C(d)>>>> BDC", "BI /W 1 ID \x00\x01 EI Q", "<4", "(((", "12-34 --5 .5. %c\n/N#41"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		l := &lexer{b: b}
		for n := 0; ; n++ {
			before := l.at
			k := l.next()
			if l.at > len(b) || l.depth != 0 {
				t.Fatalf("at %d of %d, depth %d", l.at, len(b), l.depth)
			}
			if k.kind == endToken {
				return
			}
			if l.at <= before {
				t.Fatalf("stands still at %d", before)
			}
			if k.kind == operatorToken && string(k.bytes) == "BI" {
				l.inlineImage()
			}
		}
	})
}

// FuzzCharMap holds that a map tells of no more codes than it may.
func FuzzCharMap(f *testing.F) {
	f.Add([]byte("1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange <00> <10> <0041> <20> <21> [<0042> <D83DDE00>] endbfrange"))
	f.Add([]byte("1 beginbfchar <01> /fi endbfchar 1 begincidrange <0000> <FFFF> 7 endcidrange 1 begincidchar <01> 2 endcidchar"))
	f.Fuzz(func(t *testing.T, b []byte) {
		m := parseCharMap(b)
		if len(m.text) > maxMapped || len(m.cids) > maxMapped || len(m.ranges) > maxMapped {
			t.Fatal("too much")
		}
	})
}

// FuzzFontProgram reads the three kinds of font program.
func FuzzFontProgram(f *testing.F) {
	f.Add([]byte("%!PS /Encoding 256 array dup 65 /A put dup 66 /Aring put readonly def eexec"))
	f.Add([]byte("\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00cmap\x00\x00\x00\x00\x00\x00\x00\x1c\x00\x00\x00\x20\x00\x00\x00\x01\x00\x03\x00\x01\x00\x00\x00\x0c\x00\x0c\x00\x00\x00\x00\x00\x1c\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00A\x00\x00\x00B\x00\x00\x00\x01"))
	f.Add([]byte("\x01\x00\x04\x01\x00\x01\x01\x01\x02A\x00\x01\x01\x01\x04\x8b\x0f\x1c\x00\x20\x10\x00\x00"))
	f.Fuzz(func(_ *testing.T, b []byte) {
		typeOneEncoding(b)
		trueTypeText(b)
		compactEncoding(b)
	})
}

// FuzzContent runs any content on a page.
func FuzzContent(f *testing.F) {
	for _, s := range []string{plain, "q 1 0 0 1 0 0 cm /X Do Q", "/Artifact BMC " + plain + " EMC EMC", "BT /F 1e9 Tf 9 Tz -3 Ts 1 0 1 0 1 0 Tm (x) ' ET"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		doc, _, err := Load(pipeline.Content{Bytes: with(string(content))}, Options{})
		if err == nil {
			invariants(t, "fuzz", doc)
		}
	})
}

// FuzzFile damages files. The reader of objects hangs on some, so that a pool
// reads them.
func FuzzFile(f *testing.F) {
	for _, b := range hostile() {
		if len(b) < 4000 {
			f.Add(b)
		}
	}
	f.Add(with(plain))
	p := pool(f, PoolOptions{Timeout: time.Second / 2})
	f.Fuzz(func(t *testing.T, b []byte) {
		if !bytes.Contains(b, []byte("%PDF-")) {
			t.Skip()
		}
		doc, _, err := p.Load(pipeline.Content{Bytes: b})
		if err == nil {
			invariants(t, "fuzz", doc)
		}
	})
}
