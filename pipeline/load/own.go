package load

import (
	"bytes"
	"strings"
)

// ownHead is how far into a file of a dataset of funn's the columns or the program
// are named, in bytes; so is the program before the end of a Parquet file.
const ownHead = 400

// own reports whether a file of a media type belongs to a dataset that funn wrote.
func own(media string, b []byte) bool {
	head := string(b[:min(len(b), ownHead)])
	switch media {
	case mediaParquet:
		return bytes.Contains(b[max(0, len(b)-ownHead):], []byte("funn version "))
	case mediaJSON:
		return strings.Contains(head, `"program": "funn"`) || strings.Contains(head, `"name": "funn"`) || strings.Contains(head, `"doc_id":`)
	case mediaJSONLines:
		return strings.Contains(head, `"doc_id":`)
	}
	return false
}
