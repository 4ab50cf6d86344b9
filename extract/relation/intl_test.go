package relation

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestIntlFormats reads what ICU writes for percent and money in nb-NO and
// nn-NO. Left out is what no report contains: the narrow symbol of a foreign
// krone, which is kr for all of them, and numbers without a unit.
func TestIntlFormats(t *testing.T) {
	f, err := os.Open(beside(t, "corpora", "numbers", "intl_formats.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p := parser(t)
	rows, shown := 0, 0
	for in := bufio.NewScanner(f); in.Scan(); {
		var row struct {
			Kind, Loc, Unit, Disp, Surface string
			Value                          any
			From, To                       *float64
		}
		if err := json.Unmarshal(in.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		switch row.Kind {
		case "percent", "range_percent", "currency", "currency_compact", "range_currency":
		default:
			continue
		}
		if row.Disp == "narrowSymbol" && (row.Unit == "SEK" || row.Unit == "DKK") {
			continue
		}
		rows++
		low, _ := row.Value.(float64)
		high := low
		if row.From != nil {
			low, high = *row.From, *row.To
		}
		var r Result
		lang := record.Language(row.Loc[:2])
		p.Parse(&r, quantity.Passage{Text: "Det var " + row.Surface + " i alt.", Language: lang})
		ok := false
		switch {
		case strings.Contains(row.Kind, "percent"):
			ok = len(r.Percentages) == 1 && len(r.Amounts) == 0 && near(r.Percentages[0].Low, low) && near(r.Percentages[0].High, high)
		default:
			ok = len(r.Amounts) == 1 && len(r.Percentages) == 0 && near(float64(r.Amounts[0].Low)/100, low) &&
				near(float64(r.Amounts[0].High)/100, high) && r.Amounts[0].Currency == row.Unit
		}
		if !ok {
			if shown++; shown < 40 {
				t.Errorf("%s %q: want %v–%v %s, got %+v %+v", row.Kind, row.Surface, low, high, row.Unit, r.Percentages, r.Amounts)
			}
		}
	}
	t.Logf("%d rows, %d wrong", rows, shown)
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(1, math.Abs(b)) }
