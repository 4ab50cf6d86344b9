package numeral

// Style says what a comma and a full stop mean inside a number.
type Style uint8

// Norwegian numbers have a decimal comma and may group with a full stop;
// English ones the other way round.
const (
	DecimalComma Style = iota
	DecimalPoint
)

// mark is the decimal mark of the style.
func (s Style) mark() byte {
	if s == DecimalPoint {
		return '.'
	}
	return ','
}

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
	s := digitScan{text: text, style: style, fits: true, Digits: Digits{Start: at, End: at, Groups: 1}}
	s.Whole = s.take(at, run(text, at))
	if s.Whole <= 3 && text[at] != '0' {
		for s.group(group) {
		}
	}
	mark := s.decimals()
	s.Doubt = s.doubtful(mark)
	s.Code = s.chain() || !s.fits || s.Whole+s.Decimals > maxDigit
	s.Value = Decimal{s.coef, -int8(min(s.Decimals, 100))}
	return s.Digits
}

// digitScan is a number that is being read, up to End.
type digitScan struct {
	text  string
	style Style
	coef  int64 // all digits so far
	fits  bool  // coef holds them
	Digits
}

// take reads digits and is how many they are.
func (s *digitScan) take(from, to int) int {
	if s.fits {
		s.coef, s.fits = value(s.coef, s.text[from:to])
	}
	s.End = to
	return to - from
}

// group reads a mark and a group of the whole part, which has three digits. False
// where none follows.
func (s *digitScan) group(spaces bool) bool {
	mark, width := groupMark(s.text, s.End)
	if mark == 0 || mark == ' ' && !spaces || s.Mark != 0 && mark != s.Mark {
		return false
	}
	from := s.End + width
	if run(s.text, from) != from+3 {
		return false
	}
	if s.Mark == 0 && mark == s.style.mark() && !s.grouped(from+3, mark) {
		return false // a lone group behind the style's own decimal mark
	}
	s.Mark = mark
	s.Groups++
	s.Whole += s.take(from, from+3)
	return true
}

// grouped reports whether a further group of three stands at i.
func (s *digitScan) grouped(i int, mark byte) bool {
	return i < len(s.text) && s.text[i] == mark && run(s.text, i+1) == i+4
}

// decimals reads the decimal mark, which it returns, and what follows it; 0 where
// there is none.
func (s *digitScan) decimals() byte {
	i := s.End
	if i+1 >= len(s.text) || s.text[i] != ',' && s.text[i] != '.' || !isDigit(s.text[i+1]) || s.text[i] == s.Mark {
		return 0
	}
	s.Decimals = s.take(i+1, run(s.text, i+1))
	return s.text[i]
}

// doubtful reports whether the marks allow another reading: three decimals may be a
// group, and a group behind the style's own decimal mark three decimals.
func (s *digitScan) doubtful(mark byte) bool {
	if s.Decimals == 3 && s.Groups == 1 && (mark == ',' || s.style == DecimalComma) {
		return true
	}
	return s.Groups == 2 && s.Mark == s.style.mark()
}

// chain reads further marks and digits, which make it a date, a section or a
// version.
func (s *digitScan) chain() bool {
	chained := false
	for k := s.End; k+1 < len(s.text) && isDigit(s.text[k+1]); k = s.End {
		switch c := s.text[k]; {
		case c == '.' || c == ':' || c == ',' && (chained || s.Decimals > 0):
			s.End, chained = run(s.text, k+1), true
		default:
			return chained
		}
	}
	return chained
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
