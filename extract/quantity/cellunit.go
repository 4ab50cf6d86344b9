package quantity

// tableUnit is what a caption, the head of a column or the name of a row says of the
// numbers in the cells.
type tableUnit struct {
	unit      Unit // of kind unitNone where it names none
	exp       int8 // Beløp i 1000 kr
	ambiguous bool // Antall og prosent
	counts    bool // the cells hold neither shares nor money
	plural    bool // it names what is counted, or the group that a share or a sum is of
	per       string
}

// named reports whether u names a unit.
func (u *tableUnit) named() bool { return u.unit.Kind != unitNone }

// same reports whether u and v name the same unit.
func (u *tableUnit) same(v *tableUnit) bool { return u.unit.same(&v.unit) && u.exp == v.exp }

// cellUnit is the unit of a cell: what the name of its row says, else the head of
// its column, else the caption. Where row and column name different ones it is not
// known, nor where either counts something.
func cellUnit(r *Reading, in *Passage) (u tableUnit, ok bool) {
	row := &r.Head(PlaceRow, in.Row, in.Language).unit
	column := &r.Head(PlaceColumn, in.Column, in.Language).unit
	caption := &r.Head(placeCaption, in.Unit, in.Language).unit
	switch {
	case column.counts, row.counts && !column.named():
		return u, false
	case row.named() && column.named():
		return *column, row.same(column)
	case row.named():
		return *row, true
	case column.named():
		return *column, bare(r.s) < 2 // two cells in one: the head is that of one of them
	}
	u = *caption
	if u.per == "" {
		u.per = column.per
	}
	money := u.unit.Kind == UnitMoney
	return u, u.named() && !in.Outlier.otherUnit(&u) && !(column.plural && money)
}
