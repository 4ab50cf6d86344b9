package load

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// notation is the media type of s, which begins with { or [: JSON, or a value of
// JSON on every line. [Utkast] at the head of a report is text, and so is a year or
// the number of a note in brackets.
func notation(s string) string {
	d := json.NewDecoder(strings.NewReader(s))
	depth, values, tokens, numbers, others := 0, 0, 0, 0, 0
	for {
		t, err := d.Token()
		switch at := d.InputOffset(); {
		case err == nil && at > enough,
			errors.Is(err, io.EOF) && depth == 0,
			err != nil && broken(s, tokens, at):
			switch {
			case others == 0 && numbers == values && numbers > 0:
				return "" // one in each bracket
			case values > 1:
				return mediaJSONLines
			}
			return mediaJSON
		case err != nil:
			return ""
		}
		tokens++
		switch t {
		case json.Delim('{'), json.Delim('['):
			if depth++; t == json.Delim('{') {
				others++
			}
		case json.Delim('}'), json.Delim(']'):
			if depth--; depth == 0 {
				values++
			}
		default:
			if depth == 0 {
				return "" // [2016] 12 is no list of values
			}
			if _, ok := t.(float64); ok {
				numbers++
			} else {
				others++
			}
		}
	}
}

// broken reports whether s is JSON with a fault in it: most of it was read, or it
// is full of names with their colons.
func broken(s string, tokens int, read int64) bool {
	if tokens >= minTokens && read*2 > int64(len(s)) {
		return true
	}
	if after := strings.TrimSpace(s[1:]); after == "" || letter(after[0]) {
		return false // [Opptak starter]
	}
	n := names(s)
	return n >= minNames && n*bytesName >= len(s)
}

// names counts the names in quotes that a colon and a value of JSON follow. In a
// transcript words follow: "Ola": Vi bør ha en plan.
func names(s string) int {
	n := 0
	for {
		_, rest, ok := strings.Cut(s, `"`)
		if !ok {
			return n
		}
		s = rest
		value, ok := strings.CutPrefix(strings.TrimLeft(s, " "), ":")
		if !ok {
			continue
		}
		value = strings.TrimSpace(value)
		for _, v := range [...]string{`"`, "{", "[", "-", "true", "false", "null", "NaN"} {
			if strings.HasPrefix(value, v) {
				ok = false
				n++
				break
			}
		}
		if ok && value != "" && digit(value[0]) {
			n++
		}
	}
}

// enough is how many bytes are looked at: what is JSON or XML so far stays so.
const enough = 1 << 20

const (
	minTokens = 8
	minNames  = 4
	bytesName = 120 // for each name, at most
)
