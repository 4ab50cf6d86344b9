package contract

import (
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"
)

// AppendJSON appends the row as one JSON object: keys in column order, null for
// nil, decimals as numbers with two places, text as UTF-8 that is escaped only
// where JSON demands it.
func (r Row) AppendJSON(b []byte) []byte { return appendRow(b, r.Table.Columns, r.v) }

// AppendValue appends the value of one column.
func (r Row) AppendValue(b []byte, c *Column) []byte {
	return appendValue(b, c, r.v.FieldByIndex(c.index))
}

// Line is the row as it stands in JSON Lines, without the line feed: that of the
// file where it was read from one.
func (r Row) Line() []byte {
	if r.line != nil {
		return r.line
	}
	return r.AppendJSON(nil)
}

// Quote is a text as JSON has it in the dataset.
func Quote(s string) string { return string(appendString(nil, s)) }

func appendRow(b []byte, cols []Column, v reflect.Value) []byte {
	b = append(b, '{')
	for i := range cols {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, cols[i].json...)
		b = appendValue(b, &cols[i], v.FieldByIndex(cols[i].index))
	}
	return append(b, '}')
}

func appendValue(b []byte, c *Column, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, "null"...)
		}
		return appendValue(b, c, v.Elem())
	case reflect.String:
		return appendString(b, v.String())
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	case reflect.Int32, reflect.Int64:
		if c.decimal {
			return appendDecimal(b, v.Int())
		}
		return strconv.AppendInt(b, v.Int(), 10)
	case reflect.Float32:
		return appendFloat(b, v.Float(), 32)
	case reflect.Float64:
		return appendFloat(b, v.Float(), 64)
	case reflect.Slice:
		b = append(b, '[')
		for i := range v.Len() {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendValue(b, c, v.Index(i))
		}
		return append(b, ']')
	case reflect.Struct:
		return appendRow(b, c.fields, v)
	}
	panic("contract: a row cannot hold " + v.Type().String())
}

// appendDecimal writes hundredths.
func appendDecimal(b []byte, cents int64) []byte {
	u := uint64(cents)
	if cents < 0 {
		b = append(b, '-')
		u = -u
	}
	b = strconv.AppendUint(b, u/100, 10)
	return append(b, '.', byte('0'+u/10%10), byte('0'+u%10))
}

// appendFloat writes the shortest form that reads back the same. JSON has no
// NaN and no infinity.
func appendFloat(b []byte, f float64, bits int) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(b, "null"...)
	}
	return strconv.AppendFloat(b, f, 'f', -1, bits)
}

func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(append(b, s[start:i]...), "\uFFFD"...)
				start = i + n
			}
			i += n
			continue
		}
		i++
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		b = append(b, s[start:i-1]...)
		start = i
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(b, s[start:]...), '"')
}
