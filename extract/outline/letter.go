package outline

import (
	"regexp"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// closing is the formula that ends a letter: Med vennlig hilsen. nb, nn, en.
var closing = regexp.MustCompile(`(?i)^` + classes.AnyOf("letter-closing") + `\b[ ,.]*`)

// letterEnds marks the blocks behind a letter's closing formula: who signs, whom to
// call, what is enclosed, and the foot of the paper. They end with the page, or where
// a section or running text begins.
func (r *reading) letterEnds() []bool {
	out := make([]bool, len(r.blocks))
	open := -1 // page of the formula
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind == layout.Furniture {
			continue
		}
		t := b.Flow.Text
		if open >= 0 && (b.Page != open || b.Number != "" || r.resumes(b)) {
			open = -1
		}
		if (b.Kind == layout.Heading || b.Kind == layout.Paragraph) && len(t) <= creditRunes && b.Number == "" {
			if m := closing.FindString(t); m != "" && (m == t || upperWord(t[len(m):])) {
				open = b.Page
			}
		}
		out[i] = open >= 0
	}
	return out
}

// resumes reports whether a block behind a letter's closing is text again: a heading
// of known kind, but for the list of what is enclosed, or prose.
func (r *reading) resumes(b *layout.Block) bool {
	switch b.Kind {
	case layout.Heading:
		k := r.kinds.of(b.Flow.Text)
		return k != "" && k != record.KindOther && !(k == record.KindAppendix && enclosed.MatchString(b.Flow.Text))
	case layout.Paragraph:
		return prose(b.Flow.Text) && !r.celled(b)
	}
	return false
}

// enclosed is the label of what goes with a letter, with how many there are.
var enclosed = regexp.MustCompile(`(?i)^` + classes.AnyOf("enclosure-label") + `(?:: *\d*| *\d*)$`)

// street is the line of an address that names a street and its number.
var street = regexp.MustCompile(`^\p{Lu}[\p{L}. -]{2,30} \d{1,4} ?[A-Z]?$`)

// signer is the body that signs a letter, nil where only names do. letter is false
// where the document has no letter's closing.
func (f *frontReader) signer() (bodies []string, letter bool) {
	for i, in := range f.letterEnd {
		if !in {
			continue
		}
		letter = true
		for _, t := range f.printed(&f.blocks[i]) {
			if organisation(t) && !abbreviation(t) && !label.MatchString(t) && !address.MatchString(t) {
				return []string{t}, true
			}
		}
	}
	return nil, letter
}

// references reports whether a row holds the labels of a letter's head: Deres ref,
// Vår ref, Dato.
func references(b *layout.Block) bool {
	n := 0
	for _, c := range b.Cells {
		if reference[strings.ToLower(strings.TrimRight(c.Flow.Text, ".:* "))] {
			n++
		}
	}
	return n >= 2 && n*2 > len(b.Cells)
}

// reference are the labels of a letter's head.
var reference = classes.Set("letter-label")

// cellNumber is the number of a circular or of a case that the head of a letter gives.
var cellNumber = regexp.MustCompile(`^(?:\p{Lu}{1,4}[ -]?)?\d{1,4}[/:-]\d{2,4}$`)
