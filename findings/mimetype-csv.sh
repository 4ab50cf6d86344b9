#!/usr/bin/env bash
# gabriel-vasile/mimetype v1.4.16 (Go): a text is CSV where its lines have as many commas each, and only commas count.
# Two sentences of Norwegian prose on two lines, with two commas each, are text/csv; a table with semicolons, which is
# what a Norwegian spreadsheet writes (the comma is the decimal sign), is text/plain. Seen: "prose text/csv" and
# "semicolons text/plain; charset=utf-8". A reader that trusts it refuses reports and takes tables for prose.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > go.mod <<'MOD'
module finding

go 1.26.0
MOD
cat > main.go <<'GO'
package main

import (
	"fmt"

	"github.com/gabriel-vasile/mimetype"
)

func main() {
	prose := "Kommunene bør, etter vår vurdering, gjøre mer.\nDe bør, som nevnt, starte nå.\n"
	table := "kommune;andel\nNordvik;12,5\nSørvik;13,1\nVestvik;9,8\n"
	fmt.Println("prose", mimetype.Detect([]byte(prose)))
	fmt.Println("semicolons", mimetype.Detect([]byte(table)))
}
GO
go get github.com/gabriel-vasile/mimetype@v1.4.16 2>/dev/null
seen=$(go run .)
want=$'prose text/csv\nsemicolons text/plain; charset=utf-8'
printf '%s\n' "$seen"
[ "$seen" = "$want" ] || { printf 'changed; was:\n%s\n' "$want"; exit 1; }
