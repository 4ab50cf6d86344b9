package outline

import (
	"regexp"
	"strconv"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// units are those of file sizes, in bytes.
var units = func() map[string]float64 {
	out := make(map[string]float64)
	for unit, bytes := range classes.Map("file-size") {
		n, err := strconv.ParseFloat(bytes, 64)
		if err != nil {
			panic(err)
		}
		out[unit] = n
	}
	return out
}()

// fetchLabel opens a line that offers a file.
var fetchLabel = regexp.MustCompile(`(?i)^` + classes.AnyOf("fetch-label") + `[^:]{0,30}: *`)

// downloadOf reads the label of a file: its name and the size in brackets.
func downloadOf(b *layout.Block) (record.Download, bool) {
	t := b.Flow.Text
	m := fileSize.FindStringSubmatchIndex(t)
	if m == nil {
		return record.Download{}, false
	}
	number, unit := t[m[2]:m[3]], t[m[4]:m[5]]
	n, err := strconv.ParseFloat(strings.Replace(number, ",", ".", 1), 64)
	if err != nil {
		return record.Download{}, false
	}
	return record.Download{
		Label:    strings.TrimSpace(fetchLabel.ReplaceAllString(t[:m[0]], "")),
		SizeText: number + " " + unit,
		Bytes:    int64(n*units[strings.ToLower(unit)] + .5),
	}, true
}
