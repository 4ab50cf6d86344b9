package dataset

import (
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"
)

// jsonRow appends v, a row struct, as one JSON object: keys in column order,
// null for nil, decimals as numbers with two places, text as UTF-8 that is
// escaped only where JSON demands it.
func jsonRow(b []byte, cols []jsonColumn, v reflect.Value) []byte {
	b = append(b, '{')
	for i, c := range cols {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, c.key...)
		b = jsonValue(b, c, v.FieldByIndex(c.index))
	}
	return append(b, '}')
}

// jsonColumn is a column with what its values need.
type jsonColumn struct {
	key     string // quoted, with the colon
	index   []int
	decimal bool
	fields  []jsonColumn // of a list of structs
}

func jsonColumns(t reflect.Type) []jsonColumn {
	var cols []jsonColumn
	for _, c := range columns(t) {
		j := jsonColumn{key: string(jsonString(nil, c.Name)) + ":", index: c.index, decimal: c.decimal}
		if f := t.FieldByIndex(c.index).Type; f.Kind() == reflect.Slice && f.Elem().Kind() == reflect.Struct {
			j.fields = jsonColumns(f.Elem())
		}
		cols = append(cols, j)
	}
	return cols
}

func jsonValue(b []byte, c jsonColumn, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, "null"...)
		}
		return jsonValue(b, c, v.Elem())
	case reflect.String:
		return jsonString(b, v.String())
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	case reflect.Int32, reflect.Int64:
		if c.decimal {
			return jsonDecimal(b, v.Int())
		}
		return strconv.AppendInt(b, v.Int(), 10)
	case reflect.Float32:
		return jsonFloat(b, v.Float(), 32)
	case reflect.Float64:
		return jsonFloat(b, v.Float(), 64)
	case reflect.Slice:
		b = append(b, '[')
		for i := range v.Len() {
			if i > 0 {
				b = append(b, ',')
			}
			b = jsonValue(b, c, v.Index(i))
		}
		return append(b, ']')
	case reflect.Struct:
		return jsonRow(b, c.fields, v)
	}
	panic("dataset: a row cannot hold " + v.Type().String())
}

// jsonDecimal writes hundredths.
func jsonDecimal(b []byte, cents int64) []byte {
	u := uint64(cents)
	if cents < 0 {
		b = append(b, '-')
		u = -u
	}
	b = strconv.AppendUint(b, u/100, 10)
	return append(b, '.', byte('0'+u/10%10), byte('0'+u%10))
}

// jsonFloat writes the shortest form that reads back the same. JSON has no
// NaN and no infinity.
func jsonFloat(b []byte, f float64, bits int) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(b, "null"...)
	}
	return strconv.AppendFloat(b, f, 'f', -1, bits)
}

func jsonString(b []byte, s string) []byte {
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
