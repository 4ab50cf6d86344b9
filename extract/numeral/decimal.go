package numeral

import (
	"math"
	"math/bits"
)

// Decimal is the exact number Coef × 10^Exp. The zero value is 0.
type Decimal struct {
	Coef int64
	Exp  int8
}

// Int is n as a Decimal.
func Int(n int64) Decimal { return Decimal{Coef: n} }

// Shift is d × 10^n.
func (d Decimal) Shift(n int) Decimal {
	d.Exp += int8(n)
	return d
}

// Neg is −d.
func (d Decimal) Neg() Decimal {
	d.Coef = -d.Coef
	return d
}

// pow10 holds the powers of ten that fit in an int64.
var pow10 = [19]int64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
	1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
}

// Float is the float64 nearest to d.
func (d Decimal) Float() float64 {
	switch {
	case d.Exp == 0:
		return float64(d.Coef)
	case d.Exp > 0 && d.Exp <= 22:
		return float64(d.Coef) * math.Pow10(int(d.Exp))
	case d.Exp < 0 && d.Exp >= -22:
		// Both operands are exact for up to 15 digits, so the quotient is
		// rounded once.
		return float64(d.Coef) / math.Pow10(-int(d.Exp))
	}
	return float64(d.Coef) * math.Pow10(int(d.Exp))
}

// Scaled is d × 10^places as an integer, halves rounded away from zero. exact
// is false where digits were lost, ok where the result does not fit.
func (d Decimal) Scaled(places int) (n int64, exact, ok bool) {
	e := int(d.Exp) + places
	if d.Coef == 0 {
		return 0, true, true
	}
	if e >= 0 {
		if e >= len(pow10) {
			return 0, false, false
		}
		n, ok = mul(d.Coef, pow10[e])
		return n, true, ok
	}
	if -e >= len(pow10) {
		return 0, false, true
	}
	p := pow10[-e]
	n, r := d.Coef/p, d.Coef%p
	switch {
	case r >= p-r && r > 0:
		n++
	case -r >= p+r && r < 0:
		n--
	}
	return n, r == 0, true
}

// Integer is d as an integer; ok is false where it has decimals or is too
// large.
func (d Decimal) Integer() (n int64, ok bool) {
	n, exact, ok := d.Scaled(0)
	return n, exact && ok
}

// Cmp is −1, 0 or 1 as d is less than, equal to or greater than o.
func (d Decimal) Cmp(o Decimal) int {
	a, b := d, o
	e := min(a.Exp, b.Exp)
	x, okx := scaleTo(a, e)
	y, oky := scaleTo(b, e)
	if !okx || !oky {
		f, g := a.Float(), b.Float()
		switch {
		case f < g:
			return -1
		case f > g:
			return 1
		}
		return 0
	}
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// Add is d + o; ok is false where the sum does not fit.
func (d Decimal) Add(o Decimal) (sum Decimal, ok bool) {
	e := min(d.Exp, o.Exp)
	x, okx := scaleTo(d, e)
	y, oky := scaleTo(o, e)
	if !okx || !oky {
		return Decimal{}, false
	}
	s := x + y
	if (x > 0) == (y > 0) && x != 0 && y != 0 && (s > 0) != (x > 0) {
		return Decimal{}, false
	}
	return Decimal{s, e}, true
}

func scaleTo(d Decimal, exp int8) (int64, bool) {
	n := int(d.Exp) - int(exp)
	if d.Coef == 0 {
		return 0, true
	}
	if n >= len(pow10) {
		return 0, false
	}
	return mul(d.Coef, pow10[n])
}

// mul is a × b for b > 0; ok is false on overflow.
func mul(a, b int64) (int64, bool) {
	u := uint64(a)
	if a < 0 {
		u = -u
	}
	hi, lo := bits.Mul64(u, uint64(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if a < 0 {
		return -int64(lo), true
	}
	return int64(lo), true
}
