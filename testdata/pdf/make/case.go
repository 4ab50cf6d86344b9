package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// cases are the small files, one a thing that files do. Each says in its text
// what is in it.
func cases() map[string][]byte {
	return map[string][]byte{
		"winansi.pdf":        winAnsi(),
		"identity.pdf":       identity(),
		"ligature.pdf":       ligature(),
		"columns.pdf":        columns(),
		"table.pdf":          table(),
		"rotated.pdf":        rotated(),
		"packed.pdf":         packed(),
		"empty-password.pdf": locked(""),
		"password.pdf":       locked("hemmelig"),
		"scan.pdf":           scan(false),
		"part-scan.pdf":      scan(true),
		"raised.pdf":         raised(),
		"actual.pdf":         actual(),
		"spaced.pdf":         spaced(),
		"version2.pdf":       version2(),
		"form.pdf":           form(),
		"disc.pdf":           disc(),
		"unmapped.pdf":       unmapped(),
	}
}

// sheet is a file of pages of plain canvases.
type sheet struct {
	*file
	faces     faces
	resources string
}

func newSheet() sheet {
	f := newFile()
	fs := readFaces()
	return sheet{f, fs, fs.resources(f)}
}

// lines sets lines of text from the top.
func (s sheet) lines(c *canvas, x, y float64, lines ...string) {
	for _, l := range lines {
		c.put(s.faces.serif, 11, x, y, l)
		y -= 14
	}
}

func winAnsi() []byte {
	s := newSheet()
	s.title = "Tegn i WinAnsi – æøå"
	var c canvas
	c.put(s.faces.sansBold, 16, 70, 780, "Funn om ærlighet, øl og ål")
	s.lines(&c, 70, 750,
		"Kommunen fikk «godt betalt»: 12 %, € 4,50 og 1\u00A0204 kroner – 50 ‰ mer.",
		"Særlig én café i Bø (jf. § 4–2) tok imot naïve gjester.",
		"• Punktet har et kuletegn.", "• Og punktet under har det også.")
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

// composite adds a font of two-byte codes: the code of a letter is its place in
// the alphabet, which says nothing to who does not read the map.
func (s sheet) composite(alphabet string) string {
	letters := []rune(alphabet)
	var w, m strings.Builder
	for i, r := range letters {
		width := 556.0
		switch {
		case r >= 0x300 && r <= 0x36F:
			width = 0
		case r < 0x250:
			width = 1000 * s.faces.serif.width(string(r))
		}
		fmt.Fprintf(&w, "%d[%g]", i+1, width)
		fmt.Fprintf(&m, "<%04X> <%04X>\n", i+1, r)
	}
	u := s.stream("", fmt.Appendf(nil, "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n%d beginbfchar\n%sendbfchar\nendcmap", len(letters), m.String()))
	d := s.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Oppdiktet/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[%s]>>", w.String())
	n := s.add("<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Oppdiktet/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>", d, u)
	return fmt.Sprintf("/Font<</C %d 0 R>>", n)
}

// codes shows s in the composite font.
func codes(alphabet, s string, size, x, y float64) string {
	letters := []rune(alphabet)
	var out strings.Builder
	for _, r := range s {
		fmt.Fprintf(&out, "%04X", slices.Index(letters, r)+1)
	}
	return fmt.Sprintf("BT /C %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n", size, x, y, out.String())
}

const alphabet = " abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.,:-–%«»()\u030A\u0301"

// identity has text in two-byte codes, with å as a and a ring.
func identity() []byte {
	s := newSheet()
	r := s.composite(alphabet)
	var c canvas
	c.WriteString(codes(alphabet, "Evalueringen av ordningen", 18, 70, 780))
	c.WriteString(codes(alphabet, "Tiltaket har na\u030Add ma\u030Alet i 58 % av tilfellene.", 11, 70, 750))
	c.WriteString(codes(alphabet, "Ide\u0301en om å måle alt er dyr.", 11, 70, 736))
	s.page(c.Bytes(), r, "")
	return s.bytes()
}

// ligature has one glyph for fi, by its name and by the map of a font.
func ligature() []byte {
	s := newSheet()
	n := s.add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl/f_f_i]>>>>")
	r := s.composite(alphabet + "ﬁ")
	r = strings.Replace(r, "<</C", fmt.Sprintf("<</L %d 0 R/C", n), 1)
	var c canvas
	c.WriteString("BT /L 11 Tf 70 780 Td (De \\001kk \\002ere o\\003elle \\001gurer.) Tj ET\n")
	c.WriteString(codes(alphabet+"ﬁ", "Proﬁlen er ﬁn.", 11, 70, 760))
	s.page(c.Bytes(), r, "")
	return s.bytes()
}

// prose is running text for columns; ~ is a soft hyphen.
const prose = `Ordningen ble innført for å gi flere et tilbud nær hjemmet. Evaluer~ingen viser at kommune~ne har brukt
midlene ulikt, og at de minste kommunene har hatt størst nytte av samarbeidet med frivillige organisa~sjoner.
Ansatte i tjenestene forteller at ventetiden er kortere enn før, men at dokumentasjons~kravene tar tid fra
brukerne. Lederne mener at styringen er blitt tydeligere. Rapporten bygger på intervjuer, en spørre~undersøkelse
og register~data fra tre år, og svarprosenten var 71 prosent. `

func columns() []byte {
	w := newFlow(newFile())
	w.head = func(f *flow) {
		f.page.put(f.faces.sans, 8, left, 805, "Oppdiktet rapport 4:2020")
		f.page.right(f.faces.sans, 8, right, 40, fmt.Sprintf("Side %d av 3", f.number))
	}
	w.open()
	w.paragraph(style{face: w.faces.sansBold, size: 16}, "Sammendrag i to spalter")
	w.y -= 10
	w.split(2)
	for i := range 24 {
		w.paragraph(style{face: w.faces.serif, size: 10, above: 6, justify: true}, soft(fmt.Sprintf("Avsnitt %d. %s", i+1, prose)))
	}
	w.close()
	return w.file.bytes()
}

func table() []byte {
	s := newSheet()
	var c canvas
	c.put(s.faces.sansBold, 10, 70, 780, "Tabell 1: Tilskudd til kommunene. Beløp i 1000 kr")
	row := func(y float64, f *face, cells ...string) {
		for i, x := range cells {
			if i == 0 {
				c.put(f, 10, 70, y, x)
			} else {
				c.right(f, 10, 260+90*float64(i-1), y, x)
			}
		}
	}
	row(760, s.faces.sansBold, "Kommune", "2019", "2020", "Endring i prosent")
	row(746, s.faces.sans, "Nordvik", "1 204", "1 310", "8,8")
	row(732, s.faces.sans, "Søre Ås", "987", "1 020", "3,3")
	row(718, s.faces.sans, "Fjellbygda kommune", "12 430", "13 000", "4,6")
	s.lines(&c, 70, 690, "Tabellen viser at tilskuddet økte i alle kommunene.")
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

func rotated() []byte {
	s := newSheet()
	for _, turn := range []int{0, 90, 180, 270} {
		var c canvas
		s.lines(&c, 70, 780, [...]string{"Siden står.", "Siden ligger på siden.", "Siden står på hodet.", "Siden ligger på den andre siden."}[turn/90], "Dette er linje nummer to på "+[...]string{"den første", "den andre", "den tredje", "den fjerde"}[turn/90]+" siden.")
		s.page(c.Bytes(), s.resources, fmt.Sprintf("/Rotate %d", turn))
	}
	var c canvas // a landscape table on an upright page
	for i, l := range []string{"Denne teksten går oppover siden.", "Dette er linje to av den."} {
		fmt.Fprintf(&c, "BT /T 11 Tf 0 1 -1 0 %d 100 Tm (%s) Tj ET\n", 200+14*i, escape(encode(l)))
	}
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

func packed() []byte {
	s := newSheet()
	s.pack, s.title = true, "Objekter i strømmer"
	var c canvas
	s.lines(&c, 70, 780, "Objektene ligger i objektstrømmer,", "og tabellen er en strøm.")
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

func locked(user string) []byte {
	s := newSheet()
	s.locked, s.user = true, user
	var c canvas
	s.lines(&c, 70, 780, "Filen er kryptert.", "Den åpnes med brukerpassordet.")
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

// scan has pictures for pages, and a page of text in between where mixed.
func scan(mixed bool) []byte {
	s := newSheet()
	n := s.stream("/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray", bytes.Repeat([]byte{0xF0, 0x10}, 32))
	picture := func() {
		s.page([]byte("q 595 0 0 842 0 0 cm /I Do Q"), fmt.Sprintf("/XObject<</I %d 0 R>>", n), "")
	}
	picture()
	if mixed {
		var c canvas
		s.lines(&c, 70, 780, "Bare denne siden har tekst.")
		s.page(c.Bytes(), s.resources, "")
	}
	picture()
	picture()
	return s.bytes()
}

// raised has calls of footnotes behind words and figures, and the notes.
func raised() []byte {
	s := newSheet()
	var c canvas
	x, f := 70.0, s.faces.serif
	show := func(size, rise float64, t string) {
		c.put(f, size, x, 780+rise, t)
		x += size * f.width(t)
	}
	show(11, 0, "Prisen var 775 500")
	show(6, 4, "1")
	show(11, 0, " kroner per år.")
	show(6, 4, "2")
	show(11, 0, " Det er dyrt.")
	s.lines(&c, 70, 766, "Neste setning står på linje to.")
	for i, t := range []string{"Oppgitt av kommunen selv.", "Jf. årsrapporten for 2019."} {
		y := 110 - 11*float64(i)
		c.put(f, 5, 70, y+3, fmt.Sprint(i+1))
		c.put(f, 8, 76, y, t)
	}
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

// actual has text that stands for what is shown, and text of the page itself.
func actual() []byte {
	s := newSheet()
	var c canvas
	c.WriteString("/Artifact <</Type/Pagination>> BDC\n")
	c.put(s.faces.sans, 8, 70, 805, "Kolumnetittel")
	c.WriteString("EMC\n/Span <</ActualText " + utf16("kommune") + ">> BDC\n")
	c.put(s.faces.serif, 11, 70, 780, "k0mmun3")
	c.WriteString("EMC\n")
	c.put(s.faces.serif, 11, 70+11*s.faces.serif.width("k0mmun3 "), 780, "er ordet.")
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

// spaced has letters set apart, and a heading drawn twice to look bold.
func spaced() []byte {
	s := newSheet()
	var c canvas
	x := 70.0
	for _, r := range "ÅRSRAPPORT" {
		c.put(s.faces.sans, 14, x, 790, string(r))
		x += 14*s.faces.sans.width(string(r)) + 5
	}
	c.put(s.faces.sans, 14, 70, 760, "Hovedfunn")
	c.put(s.faces.sans, 14, 70.3, 760, "Hovedfunn")
	fmt.Fprintf(&c, "BT /T 11 Tf 70 740 Td [(Or)-20(dene )-150(skil)15(les)-300(av)-280(avstand.)] TJ ET\n")
	fmt.Fprintf(&c, "BT /T 11 Tf 14 TL 70 720 Td (F\\370rste linje) Tj (og neste) ' T* 1 2 (og siste) \" ET\n")
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

func version2() []byte {
	s := newSheet()
	s.header = "%PDF-2.0\n"
	var c canvas
	s.lines(&c, 70, 780, "Filen sier at den er av versjon 2.0.")
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}

// form has its text in a form within a form, which also holds itself.
func form() []byte {
	s := newSheet()
	inner := len(s.objects) + 2
	outer := s.stream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Matrix[1 0 0 1 0 -100]/Resources<<%s/XObject<</X %d 0 R>>>>", s.resources, inner),
		[]byte("BT /T 11 Tf 70 780 Td (Ytre skjema.) Tj ET /X Do"))
	s.stream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<%s/XObject<</X %d 0 R>>>>", s.resources, outer),
		[]byte("BT /T 11 Tf 70 760 Td (Indre skjema.) Tj ET"))
	s.page([]byte("/X Do"), fmt.Sprintf("/XObject<</X %d 0 R>>", outer), "")
	return s.bytes()
}

// unmapped has a glyph that nothing says the meaning of.
func unmapped() []byte {
	s := newSheet()
	n := s.add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/g1234]>>>>")
	s.page([]byte("BT /L 11 Tf 70 780 Td (Andelen er 5\\0018 prosent.) Tj ET\n"), fmt.Sprintf("/Font<</L %d 0 R>>", n), "")
	return s.bytes()
}

// disc has list items whose marks are drawn, as browsers do, and a lone dot.
func disc() []byte {
	s := newSheet()
	var c canvas
	dot := func(x, y, r float64) {
		k := .5523 * r // of a circle in four curves
		fmt.Fprintf(&c, "%g %g m ", x+r, y)
		for _, q := range [][6]float64{{r, k, k, r, 0, r}, {-k, r, -r, k, -r, 0}, {-r, -k, -k, -r, 0, -r}, {k, -r, r, -k, r, 0}} {
			fmt.Fprintf(&c, "%g %g %g %g %g %g c ", x+q[0], y+q[1], x+q[2], y+q[3], x+q[4], y+q[5])
		}
		c.WriteString("h f\n")
	}
	s.lines(&c, 70, 780, "Rapporten anbefaler:")
	for i, t := range []string{"Kommunene bør samarbeide mer.", "Staten bør betale mer, og det", "Fristene bør bli lengre."} {
		y := 760 - 28*float64(i)
		dot(76, y+3.4, 1.87)
		s.lines(&c, 88, y, t)
	}
	s.lines(&c, 88, 718, "bør skje snart.")
	dot(300, 400, 2)
	s.page(c.Bytes(), s.resources, "")
	return s.bytes()
}
