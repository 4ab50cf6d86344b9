package numeral

// Style says what a comma and a full stop mean inside a number.
type Style uint8

// Norwegian numbers have a decimal comma and may group with a full stop;
// English ones the other way round.
const (
	DecimalComma Style = iota
	DecimalPoint
)

// Digits is a number written in digits.
type Digits struct {
	Value      Decimal
	Start, End int  // bytes of the text, sign not included
	Whole      int  // digits before the decimal mark
	Decimals   int  // digits after it
	Groups     int  // groups of the whole part; 1 where it is not grouped
	Mark       byte // what groups: ' ' for every kind of space, '.', ',', 0
	Doubt      bool // the marks allow another reading
	Code       bool // a chain such as 31.12.2015 or 3.1.2, not a number
}

// maxDigit is the number of digits that always fit in an int64.
const maxDigit = 18

// ScanDigits reads the number that begins at text[at], which is a digit.
// Where group is false a space ends the number.
func ScanDigits(text string, at int, style Style, group bool) Digits {
	d := Digits{Start: at, Groups: 1}
	i := run(text, at)
	d.Whole = i - at
	coef, fits := value(0, text[at:i])
	// Whole groups: each has three digits, and no digit follows it.
	if d.Whole <= 3 && text[at] != '0' {
		for {
			mark, width := groupMark(text, i)
			if mark == 0 || mark == ' ' && !group || d.Mark != 0 && mark != d.Mark {
				break
			}
			j := i + width
			if run(text, j) != j+3 {
				break
			}
			if mark != ' ' && d.Mark == 0 && singleGroupIsDecimal(text, j+3, mark, style) {
				break
			}
			if fits {
				coef, fits = value(coef, text[j:j+3])
			}
			d.Mark, i = mark, j+3
			d.Groups++
			d.Whole += 3
		}
	}
	d.End = i
	if i+1 < len(text) && (text[i] == ',' || text[i] == '.') && isDigit(text[i+1]) && text[i] != d.Mark {
		j := run(text, i+1)
		d.Decimals = j - i - 1
		if fits {
			coef, fits = value(coef, text[i+1:j])
		}
		if text[i] == '.' && style == DecimalComma && d.Decimals == 3 && d.Groups == 1 {
			d.Doubt = true
		}
		if text[i] == ',' && d.Decimals == 3 && d.Groups == 1 {
			d.Doubt = true
		}
		d.End = j
	}
	if d.Mark == '.' && d.Groups == 2 && style == DecimalPoint || d.Mark == ',' && d.Groups == 2 && style == DecimalComma {
		d.Doubt = true
	}
	// A further mark and digit make it a date, a section or a version.
	if k := d.End; k+1 < len(text) && (text[k] == '.' || text[k] == ':' || text[k] == ',' && d.Decimals > 0) && isDigit(text[k+1]) {
		for k+1 < len(text) && (text[k] == '.' || text[k] == ':' || text[k] == ',') && isDigit(text[k+1]) {
			k = run(text, k+1)
		}
		d.End, d.Code = k, true
	}
	if !fits || d.Whole+d.Decimals > maxDigit {
		d.Code = true
	}
	d.Value = Decimal{coef, -int8(min(d.Decimals, 100))}
	return d
}

// singleGroupIsDecimal reports whether the mark before a lone group of three is
// a decimal mark: it is the style's own one, and no second group follows.
func singleGroupIsDecimal(text string, end int, mark byte, style Style) bool {
	own := byte(',')
	if style == DecimalPoint {
		own = '.'
	}
	if mark != own {
		return false
	}
	return end >= len(text) || text[end] != mark || run(text, end+1) != end+4
}

// groupMark is the separator at text[i] and its width in bytes. All kinds of
// space count as one mark; NBSP and U+202F group digits (CLDR nb, nn), a thin
// space in typeset reports, a newline where a line was wrapped.
func groupMark(text string, i int) (mark byte, width int) {
	if i+1 >= len(text) {
		return 0, 0
	}
	switch text[i] {
	case '.', ',':
		return text[i], 1
	case ' ', '\n':
		return ' ', 1
	case 0xC2:
		if text[i+1] == 0xA0 {
			return ' ', 2
		}
	case 0xE2:
		if i+2 < len(text) && text[i+1] == 0x80 {
			switch text[i+2] {
			case 0xAF, 0x89, 0x87, 0x88, 0x8A: // U+202F U+2009 U+2007 U+2008 U+200A
				return ' ', 3
			}
		}
	}
	return 0, 0
}

func isDigit(c byte) bool { return c-'0' < 10 }

// run is the end of the digits that begin at i.
func run(text string, i int) int {
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	return i
}

// value appends digits to n; ok is false where it no longer fits.
func value(n int64, digits string) (int64, bool) {
	for i := range len(digits) {
		if n > (1<<63-1-9)/10 {
			return 0, false
		}
		n = n*10 + int64(digits[i]-'0')
	}
	return n, true
}
