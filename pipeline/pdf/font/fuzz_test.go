package font

import "testing"

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
