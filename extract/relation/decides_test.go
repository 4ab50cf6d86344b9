package relation

import (
	"strconv"
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestDecides has a passage for each question of the grammar that no other passage
// turns on: the wrong answer changes its rows.
func TestDecides(t *testing.T) {
	const nb, nn, und = record.Bokmaal, record.Nynorsk, record.Undetermined
	cell := func(column, row string) quantity.Passage {
		return quantity.Passage{Text: "12 %", Language: nb, InTable: true, Column: column, Row: row}
	}
	for _, c := range []struct {
		question string
		in       quantity.Passage
		want     string
	}{
		{"whether to between two numbers is English", quantity.Passage{Text: "10 to 15 %", Language: und}, "10–15 %"},
		{"whether to between two numbers is English", quantity.Passage{Text: "NOK 40 million to 55 million", Language: und}, "40000000–55000000 NOK"},

		{"whether a noun of money is spelled like a verb", quantity.Passage{Text: "Tap og mislighold er lavt, 1,9 promille av utlånt beløp.", Language: nb}, "0.19 % of utlånt beløp"},
		{"whether a noun of money is spelled like a verb", quantity.Passage{Text: "Om lag 45 pst. av samlet utlånt beløp gikk til førstegangsetablerere.", Language: nb}, "45 % of samlet utlånt beløp: gikk til førstegangsetablerere"},

		{"whether a genitive is followed by a number and its noun", quantity.Passage{Text: "Av landets 11 fylkeskommuner har bare 3 innført ordningen, det vil si 27 prosent.", Language: nb}, "27 % of landets 11 fylkeskommuner"},
		{"whether a genitive is followed by a number and its noun", quantity.Passage{Text: "Av landets 356 kommunar har 212 vedteke ein slik plan, det vil seie 60 prosent.", Language: nn}, "60 % of landets 356 kommunar"},

		{"whether a participle agrees with a plural", quantity.Passage{Text: "Om lag tre firedelar av alle som vart opererte i 2018, var kvinner.", Language: nn}, "75 % of alle som vart opererte i 2018: var kvinner in 2018"},
		{"whether a participle agrees with a plural", quantity.Passage{Text: "Halvparten av alle eigedomar som er omsette i kommunen, er hytter.", Language: nn}, "50 % of alle eigedomar som er omsette i kommunen: er hytter"},

		{"whether people are at the places that are counted", quantity.Passage{Text: "58 prosent var fornøyde.", Previous: "Vi intervjuet asylsøkere ved fem mottak.", Language: nb}, "58 % of asylsøkere: var fornøyde"},
		{"whether people are at the places that are counted", quantity.Passage{Text: "58 prosent ønsket flere tilbud.", Previous: "Vi snakket med beboere ved de fem mottakene.", Language: nb}, "58 % of beboere: ønsket flere tilbud"},

		{"whether an infinitive follows on og", quantity.Passage{Text: "Norge skal gi 1 prosent av nasjonalinntekten og trappe opp innsatsen.", Language: nb}, "1 % of nasjonalinntekten: Norge"},
		{"whether an infinitive follows on og", quantity.Passage{Text: "De vil fase ut 30 prosent av utslippene og trappe ned oljeutvinningen.", Language: nb}, "30 % of utslippene"},

		{"whether a year in a head is when", cell("2015-kullet", ""), "12 %"},
		{"whether a year in a head is when", cell("Menn (N=1998)", ""), "12 %"},
		{"whether a year in a head is when", cell("2000 kr", ""), "12 %"},
		{"whether a year in a head is when", cell("Andel", "Barn født 2005"), "12 %: Barn født 2005"},
		{"whether a year in a head is when", cell("Andel 2015", ""), "12 % in 2015"},
	} {
		if got := rowsOf(parser(t), c.in); got != c.want {
			t.Errorf("%s: %+v\n got %s\nwant %s", c.question, c.in, got, c.want)
		}
	}
}

// rowsOf is what the passage has, a row behind the other: 12–15 % of the whole: what of
// it is so in its period.
func rowsOf(p *Parser, in quantity.Passage) string {
	var r Result
	p.Parse(&r, in)
	var list []string
	add := func(low, high float64, unit, of, measure, period string) {
		s := strconv.FormatFloat(low, 'f', -1, 64)
		if high != low {
			s += "–" + strconv.FormatFloat(high, 'f', -1, 64)
		}
		s += " " + unit
		for _, x := range [][2]string{{" of ", of}, {": ", measure}, {" in ", period}} {
			if x[1] != "" {
				s += x[0] + x[1]
			}
		}
		list = append(list, s)
	}
	for _, x := range r.Percentages {
		add(x.Low, x.High, "%", x.Base, x.Measure, x.Period)
	}
	for _, x := range r.Amounts {
		add(float64(x.Low/100), float64(x.High/100), x.Currency, "", x.Measure, x.Period)
	}
	return strings.Join(list, "; ")
}
