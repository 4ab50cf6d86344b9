package quantity

// Outlier is how the numbers of a cell's row or column differ from the rest of the
// table. A publisher writes one unit with one precision.
type Outlier uint8

// The ways to differ. They may hold at once.
const (
	OutlierWhole   Outlier = 1 << iota // whole numbers beside decimals
	OutlierDecimal                     // decimals beside whole numbers
	OutlierLarge                       // whole numbers in its column go above a hundred
)

// otherUnit reports whether a cell under the unit u of the caption is so unlike the
// others that it has another unit: whole numbers in a table of millions with
// decimals, decimals in one of whole kroner, a column of shares that goes above a
// hundred.
func (o Outlier) otherUnit(u *tableUnit) bool {
	switch {
	case u.unit.Kind == UnitShare:
		return o&OutlierLarge != 0
	case u.exp >= 6 || u.unit.Minor >= 6:
		return o&OutlierWhole != 0
	}
	return o&OutlierDecimal != 0
}
