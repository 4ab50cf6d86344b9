// Package steps counts what an instrumented program does: a step for each call
// and each turn of a loop, and one for each byte that a function of the standard
// library goes over. What is left in between is bounded by the program text.
package steps

import (
	"bytes"
	"iter"
	"reflect"
	"slices"
	"strings"
)

// N is the number of steps so far. The probe has one goroutine.
var N int

// Of counts the whole length of what a call is given, where the call reads it all.
func Of[T any](v T) T {
	switch x := any(v).(type) {
	case string:
		N += len(x)
	case []byte:
		N += len(x)
	default:
		if r := reflect.ValueOf(v); r.Kind() == reflect.Slice || r.Kind() == reflect.Map {
			N += r.Len()
		}
	}
	return v
}

// Copied counts the elements that copy has copied.
func Copied(n int) int { N += n; return n }

// forth counts a search that ended at i of n from the front, back one from the end.
func forth(i, n int) int {
	if i < 0 {
		N += n
	} else {
		N += i
	}
	return i
}

func back(i, n int) int {
	if i < 0 {
		N += n
	} else {
		N += n - i
	}
	return i
}

// less counts what a trimming function has taken off.
func less[T string | []byte](was, is T) T { N += len(was) - len(is); return is }

func cut[T string | []byte](before, after T, found bool) (T, T, bool) {
	N += len(before)
	return before, after, found
}

// The searches of package strings, which end where they find.

func StringsIndex(s, x string) int              { return forth(strings.Index(s, x), len(s)) }
func StringsIndexByte(s string, b byte) int     { return forth(strings.IndexByte(s, b), len(s)) }
func StringsIndexRune(s string, r rune) int     { return forth(strings.IndexRune(s, r), len(s)) }
func StringsIndexAny(s, set string) int         { return forth(strings.IndexAny(s, set), len(s)) }
func StringsLastIndex(s, x string) int          { return back(strings.LastIndex(s, x), len(s)) }
func StringsLastIndexByte(s string, b byte) int { return back(strings.LastIndexByte(s, b), len(s)) }
func StringsLastIndexAny(s, set string) int     { return back(strings.LastIndexAny(s, set), len(s)) }
func StringsContains(s, x string) bool          { return StringsIndex(s, x) >= 0 }
func StringsContainsAny(s, set string) bool     { return StringsIndexAny(s, set) >= 0 }
func StringsContainsRune(s string, r rune) bool { return StringsIndexRune(s, r) >= 0 }

func StringsIndexFunc(s string, f func(rune) bool) int {
	return forth(strings.IndexFunc(s, f), len(s))
}

func StringsLastIndexFunc(s string, f func(rune) bool) int {
	return back(strings.LastIndexFunc(s, f), len(s))
}

func StringsContainsFunc(s string, f func(rune) bool) bool { return StringsIndexFunc(s, f) >= 0 }

func StringsHasPrefix(s, x string) bool { N += min(len(s), len(x)); return strings.HasPrefix(s, x) }
func StringsHasSuffix(s, x string) bool { N += min(len(s), len(x)); return strings.HasSuffix(s, x) }
func StringsEqualFold(s, x string) bool { N += min(len(s), len(x)); return strings.EqualFold(s, x) }

func StringsTrim(s, set string) string              { return less(s, strings.Trim(s, set)) }
func StringsTrimSpace(s string) string              { return less(s, strings.TrimSpace(s)) }
func StringsTrimLeft(s, set string) string          { return less(s, strings.TrimLeft(s, set)) }
func StringsTrimRight(s, set string) string         { return less(s, strings.TrimRight(s, set)) }
func StringsTrimPrefix(s, x string) string          { return less(s, strings.TrimPrefix(s, x)) }
func StringsTrimSuffix(s, x string) string          { return less(s, strings.TrimSuffix(s, x)) }
func StringsCut(s, x string) (string, string, bool) { return cut(strings.Cut(s, x)) }

func StringsTrimFunc(s string, f func(rune) bool) string { return less(s, strings.TrimFunc(s, f)) }

func StringsTrimLeftFunc(s string, f func(rune) bool) string {
	return less(s, strings.TrimLeftFunc(s, f))
}

func StringsTrimRightFunc(s string, f func(rune) bool) string {
	return less(s, strings.TrimRightFunc(s, f))
}

func StringsCutPrefix(s, x string) (string, bool) {
	after, found := strings.CutPrefix(s, x)
	return less(s, after), found
}

func StringsCutSuffix(s, x string) (string, bool) {
	before, found := strings.CutSuffix(s, x)
	return less(s, before), found
}

func StringsLines(s string) iter.Seq[string]         { return pieces(strings.Lines(s)) }
func StringsFieldsSeq(s string) iter.Seq[string]     { return pieces(strings.FieldsSeq(s)) }
func StringsSplitSeq(s, sep string) iter.Seq[string] { return pieces(strings.SplitSeq(s, sep)) }
func StringsSplitAfterSeq(s, sep string) iter.Seq[string] {
	return pieces(strings.SplitAfterSeq(s, sep))
}

func pieces(all iter.Seq[string]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s := range all {
			N += len(s)
			if !yield(s) {
				return
			}
		}
	}
}

// Those of package bytes.

func BytesIndex(s, x []byte) int              { return forth(bytes.Index(s, x), len(s)) }
func BytesIndexByte(s []byte, b byte) int     { return forth(bytes.IndexByte(s, b), len(s)) }
func BytesLastIndexByte(s []byte, b byte) int { return back(bytes.LastIndexByte(s, b), len(s)) }
func BytesHasPrefix(s, x []byte) bool         { N += min(len(s), len(x)); return bytes.HasPrefix(s, x) }

func BytesHasSuffix(s, x []byte) bool { N += min(len(s), len(x)); return bytes.HasSuffix(s, x) }
func BytesTrimSpace(s []byte) []byte  { return less(s, bytes.TrimSpace(s)) }

// Those of package slices.

func SlicesIndex[S ~[]E, E comparable](s S, v E) int { return forth(slices.Index(s, v), len(s)) }

func SlicesIndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	return forth(slices.IndexFunc(s, f), len(s))
}

func SlicesContains[S ~[]E, E comparable](s S, v E) bool { return SlicesIndex(s, v) >= 0 }

func SlicesContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return SlicesIndexFunc(s, f) >= 0 }
