package quantity

import (
	"bufio"
	"fmt"
	"os"
	"testing"

	"funn/extract/record"
)

func TestProbe(t *testing.T) {
	path := os.Getenv("PROBE")
	if path == "" {
		t.Skip("no PROBE")
	}
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	f, _ := os.Open(path)
	defer f.Close()
	lang := record.Language(os.Getenv("LANGUAGE"))
	if lang == "" || len(lang) != 2 {
		lang = "nb"
	}
	var r Result
	prev := ""
	for in := bufio.NewScanner(f); in.Scan(); {
		r.Reset()
		p.Parse(&r, Passage{Text: in.Text(), Language: lang, Previous: prev})
		prev = in.Text()
		fmt.Println(">", in.Text())
		for _, q := range r.Percentages {
			fmt.Printf("    %% %q %v [%v %v] r=%v %v q=%s %q ch=%s%s base=%q meas=%q per=%q y=%d %s %.2f %v\n", q.Surface, q.Value, q.Low, q.High, q.Range, q.Form, q.Qualifier, q.QualifierText, q.Change, q.ChangeGroup, q.Base, q.Measure, q.Period, q.Year, q.Rule, q.Confidence, q.NeedsReview)
		}
		for _, q := range r.Amounts {
			fmt.Printf("    $ %q %.2f [%.2f %.2f] %s %v q=%s %q ch=%s%s meas=%q per=%q period=%q y=%d py=%d %s %.2f %v\n", q.Surface, float64(q.Value)/100, float64(q.Low)/100, float64(q.High)/100, q.Currency, q.CurrencyExplicit, q.Qualifier, q.QualifierText, q.Change, q.ChangeGroup, q.Measure, q.Per, q.Period, q.Year, q.PriceYear, q.Rule, q.Confidence, q.NeedsReview)
		}
	}
}
