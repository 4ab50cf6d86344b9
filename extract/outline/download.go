package outline

import (
	"regexp"
	"strconv"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// units of file sizes, in bytes. Decimal, as the sizes on web pages are.
var units = map[string]float64{
	"b": 1, "byte": 1, "bytes": 1, "kb": 1e3, "mb": 1e6, "gb": 1e9, "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30,
}

// fetchLabel opens a line that offers a file.
var fetchLabel = regexp.MustCompile(`(?i)^(?:last ned|lastned|download|les rapporten)[^:]{0,30}: *`)

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
