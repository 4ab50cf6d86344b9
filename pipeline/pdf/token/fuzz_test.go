package token

import "testing"

// FuzzLexer holds that tokens never end behind the input, and always end.
func FuzzLexer(f *testing.F) {
	for _, s := range []string{"BT /F1 12 Tf (a\\(b\\051) Tj [(x) -12.5 <4142>] TJ ET", "<</A[1 2]/B<</C(d)>>>> BDC", "BI /W 1 ID \x00\x01 EI Q", "<4", "(((", "12-34 --5 .5. %c\n/N#41"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		l := NewLexer(b)
		for n := 0; ; n++ {
			before := l.at
			k := l.Next()
			if l.at > len(b) || l.depth != 0 {
				t.Fatalf("at %d of %d, depth %d", l.at, len(b), l.depth)
			}
			if k.Kind == End {
				return
			}
			if l.at <= before {
				t.Fatalf("stands still at %d", before)
			}
			if k.Kind == Operator && string(k.Bytes) == "BI" {
				l.InlineImage()
			}
		}
	})
}
