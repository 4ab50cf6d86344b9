package record

import "fmt"

// RowID is the id of row n of a table, 1-based: <first 16 of the document's
// id>/s012. table is the letter that the contract gives it.
func (d *Document) RowID(table string, n int) string {
	width := 3
	if table == "r" { // reports are few
		width = 2
	}
	return fmt.Sprintf("%s/%s%0*d", d.ID[:min(16, len(d.ID))], table, width, n)
}
