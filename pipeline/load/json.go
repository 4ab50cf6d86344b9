package load

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// notation is the media type of s, which begins with { or [: JSON, or a value of
// JSON on every line. [Utkast] at the head of a report is text.
func notation(s string) string {
	d := json.NewDecoder(strings.NewReader(s))
	depth, values, tokens := 0, 0, 0
	for {
		t, err := d.Token()
		switch at := d.InputOffset(); {
		case err == nil && at > enough,
			errors.Is(err, io.EOF) && depth == 0,
			err != nil && broken(s, tokens, at):
			if values > 1 {
				return mediaJSONLines
			}
			return mediaJSON
		case err != nil:
			return ""
		}
		tokens++
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			if depth--; depth == 0 {
				values++
			}
		default:
			if depth == 0 {
				return "" // [2016] 12 is no list of values
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
	names := strings.Count(s, `":`) + strings.Count(s, `" :`)
	return names >= minNames && names*bytesName >= len(s)
}

// enough is how many bytes are looked at: what is JSON or XML so far stays so.
const enough = 1 << 20

const (
	minTokens = 8
	minNames  = 4
	bytesName = 120 // for each name, at most
)
