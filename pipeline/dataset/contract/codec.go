package contract

import (
	"encoding/binary"
	"math"
	"reflect"
)

// AppendBinary appends the row in the form that SetBinary reads: the fields in
// order, integers as varints, strings and slices with their length before them,
// pointers with a byte before them. It is for rows that wait within one run.
func (r Row) AppendBinary(b []byte) []byte { return encode(b, r.v) }

// SetBinary fills the row from the beginning of b and returns the rest.
func (r Row) SetBinary(b []byte) []byte { return decode(b, r.v) }

func encode(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		return append(binary.AppendUvarint(b, uint64(v.Len())), v.String()...)
	case reflect.Int32, reflect.Int64:
		return binary.AppendVarint(b, v.Int())
	case reflect.Float32, reflect.Float64:
		return binary.LittleEndian.AppendUint64(b, math.Float64bits(v.Float()))
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1)
		}
		return append(b, 0)
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, 0)
		}
		return encode(append(b, 1), v.Elem())
	case reflect.Slice:
		b = binary.AppendUvarint(b, uint64(v.Len()))
		for i := range v.Len() {
			b = encode(b, v.Index(i))
		}
		return b
	case reflect.Struct:
		for i := range v.NumField() {
			b = encode(b, v.Field(i))
		}
		return b
	}
	panic("contract: a row cannot hold " + v.Type().String())
}

func decode(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		n, b := length(b)
		v.SetString(string(b[:n]))
		return b[n:]
	case reflect.Int32, reflect.Int64:
		x, n := binary.Varint(b)
		v.SetInt(x)
		return b[n:]
	case reflect.Float32, reflect.Float64:
		v.SetFloat(math.Float64frombits(binary.LittleEndian.Uint64(b)))
		return b[8:]
	case reflect.Bool:
		v.SetBool(b[0] == 1)
		return b[1:]
	case reflect.Pointer:
		if b[0] == 0 {
			return b[1:]
		}
		v.Set(reflect.New(v.Type().Elem()))
		return decode(b[1:], v.Elem())
	case reflect.Slice:
		n, b := length(b)
		v.Set(reflect.MakeSlice(v.Type(), n, n)) // empty, not nil
		for i := range n {
			b = decode(b, v.Index(i))
		}
		return b
	case reflect.Struct:
		for i := range v.NumField() {
			b = decode(b, v.Field(i))
		}
		return b
	}
	panic("contract: a row cannot hold " + v.Type().String())
}

func length(b []byte) (int, []byte) {
	x, n := binary.Uvarint(b)
	return int(x), b[n:]
}
