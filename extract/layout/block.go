package layout

import "funn/extract/record"

// Kind is what a block is on the page.
type Kind uint8

// The kinds of block.
const (
	Paragraph Kind = iota
	Heading
	Item
	Row       // one row of a table
	Caption   // the line that names a table or a figure, or its source
	Link      // an address that stands alone
	Footnote  // a note at a page's foot
	Contents  // an entry of a table of contents
	Furniture // running head, page number, rule
)

var kindNames = [...]string{"paragraph", "heading", "item", "row", "caption", "link", "footnote", "contents", "furniture"}

// String is the name of the kind, for tests and explanations.
func (k Kind) String() string { return kindNames[k] }

// Block is a run of lines that belong together.
type Block struct {
	Kind    Kind
	Flow    Flow        // cleaned running text, without marker and heading number
	Span    record.Span // of Document.Text, marker and number included
	Page    int         // 1-based, of the first line
	Marker  string      // the item's bullet or number as printed; "" where it was lost
	Number  string      // a heading's number: 3.1
	Depth   int         // nesting of an item: 0, 1 …
	Chapter bool        // of a heading: its number stands behind the word for a chapter or a part
	Level   int         // of a heading that an outline or a table of contents lists, 1 at the top; else 0
	Rank    Rank        // how a heading is set, for comparing headings
	Gap     int         // empty paragraphs above the block
	Top     bool        // first block of its page
	Cells   []Cell      // of a Row
	Unit    string      // of a Row: what the caption or head says of units
	RunIn   bool        // a heading on the line of its paragraph
	Head    bool        // of a Row: it holds the heads of the columns

	Caption string // of a Row: all of the table's caption, with the question above and the note below
	Label   string // of a Row: its name, whole where that is broken over lines
	Group   string // of a Row: the line that names it and its neighbours, "" where none

	first, last int // lines
	indent      int // columns before the text, marker excluded
	lost        bool
	listed      bool // as a heading, by an outline or a table of contents
}

// Cell is one cell of a table row.
type Cell struct {
	Flow   Flow
	Head   string // the column's head, "" where none
	Column int    // the column's number among the heads, −1 where it has none
}

// Rank is how a heading is set. Two headings with equal ranks stand at the same
// level; fields are compared in order, larger first.
type Rank struct {
	Size  float32 // font size; 0 for text
	Caps  bool    // set in capitals
	Lead  bool    // introduces what follows: ends in a colon
	Inner bool    // set like an item of the list it heads
	Line  bool    // underlined
	Bold  bool
}
