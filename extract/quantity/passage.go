package quantity

import "funn/extract/record"

// Passage is what is read: one sentence or one table cell of cleaned running text.
type Passage struct {
	Text     string
	Previous string          // the sentence before it in the same paragraph or list, "" where none
	Earlier  []string        // the sentences before that one, the nearest last
	Apart    bool            // Text opens an item, and Previous stands in the one above
	Lead     string          // the sentence that introduces the list, "" outside of lists
	Asked    string          // who the survey of the report went to, "" where none is known
	Language record.Language // decides what a comma and a full stop mean in a number
	InTable  bool            // Text is a cell, or a row of cells, of a table
	Unit     string          // the table's caption, which may carry a unit
	Column   string          // the head of the cell's column, which may carry one as well
	Row      string          // the name of the cell's row, likewise
	Group    string          // the head of the rows that the row belongs to
	Caption  string          // all of the caption, with the question above it and the note below
	Dated    bool            // columns of the table say when their numbers are of: the caption does not
	Outlier  Outlier         // how the cell's row or column differs from its table
}
