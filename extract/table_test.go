package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
)

// TestTables reads tables as text dumps carry them. What a cell is stands in the name
// of its row, the head of its column, or the caption, in that order; where they
// contradict each other, or count something, the cell gives no row.
func TestTables(t *testing.T) {
	x := extractor(t)
	for _, c := range []struct{ name, text, want string }{
		{"share of change beside thousands of kroner", `
Tabell 2 Utgifter etter formål (beløp i 1 000 kr)

                      R 2019     R 2020     B 2021    Endr. i %
  Bibliotek            2 410      2 655      2 700         1,7
  Svømmehall           1 180      1 204      1 150        −4,5
  Sum                  3 590      3 859      3 850        −0,2
`, "2 410=2410000 2 655=2655000 2 700=2700000 1,7=1.7% 1 180=1180000 1 204=1204000 1 150=1150000 −4,5=-4.5% 3 590=3590000 3 859=3859000 3 850=3850000 −0,2=-0.2%"},
		{"counts and kroner per head beside thousands of kroner", `
Tabell 3 Tilskot etter kommune. Beløp i 1 000 kr

Kommune             Antall deltakere    Tilskot     Vekst i prosent    Kr per innbyggjar
4601 Bygdar                   3 120     14 622                 4,6               4 588
4602 Havstad                    667      2 499                 3,2               3 749
I alt                         3 787     17 121                  ..                   –
`, "14 622=14622000 4,6=4.6% 4 588=4588 2 499=2499000 3,2=3.2% 3 749=3749 17 121=17121000"},
		{"groups over shares, N in the last column", `
Tabell 4 Svar etter kjønn. Prosent

                   Kvinner    Menn    Alle    N
Ganske enig             23      18      21    412
Verken enig             45      49      47    931
Sum                    100     100     100   1343
`, "23=23% 18=18% 21=21% 45=45% 49=49% 47=47% 100=100% 100=100% 100=100%"},
		{"shares and counts in turn", `
Tabell 5 Skoletype. Antall og prosent

                      N     Prosent     N     Prosent
Små skoler           14       4,4       3       1,6
Store skoler        176      55,7      40      21,2
`, "4,4=4.4% 1,6=1.6% 55,7=55.7% 21,2=21.2%"},
		{"accounts with notes and negative sums", `
(Alle beløp er i 1000 kroner)      Note          2017          2016

Salgsinntekter                                82 308        76 867
Andre inntekter                     22         3 323         3 294
Varekostnader                        4       (63 298)      (58 596)
Resultat per aksje (kroner)         19         52,33         62,29
`, "82 308=82308000 76 867=76867000 3 323=3323000 3 294=3294000 (63 298)=-63298000 (58 596)=-58596000 52,33=52.33 62,29=62.29"},
		{"the row's name has the unit", `
Tabell 6 Nøkkeltall. Mill. kroner

                        2019      2020     2021
Inntekter            1 204,5   1 310,2   1 322,0
Egenkapital (%)         18,6      23,5      24,0
Sykefravær i prosent     6,1       7,4       8,8
Ansatte                  512       498       501
Ventetid, dager         41,0      39,5      38,2
Pris, kr per døgn      450,5     470,0     480,0
`, "1 204,5=1204500000 1 310,2=1310200000 1 322,0=1322000000 18,6=18.6% 23,5=23.5% 24,0=24% 6,1=6.1% 7,4=7.4% 8,8=8.8% 450,5=450.5 470,0=470 480,0=480"},
		{"whole numbers among millions with decimals", `
Table 1. Grants by region, 2020 (NOK million)
Region           Loans given     Grants      Share of total
Coast                  2,911       55.6            43%
Inland                 1,640       31.1            24%
`, "55.6=55600000 43%=43% 31.1=31100000 24%=24%"},
		{"chapters and posts", `
Tabell 7 Løyvingar i kr

  Kap.   Post   Føremål                    2022           2023
  225    60     Tilskot til ferjer         251 318 000    258 104 000
  226    21     Særskilde utgifter         1 250 000      1 300 500
`, "251 318 000=251318000 258 104 000=258104000 1 250 000=1250000 1 300 500=1300500"},
		{"two rows of heads", `
Tabell 8 Rekneskap

                        Mill. kroner              Prosent
                       2021       2022        2021       2022
Drift                 308,4      317,9         3,0       10,1
Skatt                  23,7       25,2         6,0       23,7
`, "308,4=308400000 317,9=317900000 3,0=3% 10,1=10.1% 23,7=23700000 25,2=25200000 6,0=6% 23,7=23.7%"},
		{"a scale in words only", `
Tabell 9 Regnskap. Beløp i hele tusen

             2021      2022
Lønn       48 210    61 905
Leie        1 100     1 150
`, "48 210=48210000? 61 905=61905000? 1 100=1100000? 1 150=1150000?"},
		{"an amount in the caption is no unit", `
Tabell 10 Tiltak over 5 mill. kroner, antall etter fylke

               2021      2022
Rogaland         14        16
Innlandet         9        11
`, "5 mill. kroner=5000000"},
		{"upright bars, a rule and an empty cell", `
Tabell | Mill. kroner | Mill. kroner | Prosent |
--- | --- | --- | --- |
 | 3. kvartal 2016 | 2. kvartal 2016 | Endring |
Inntekter | 308 407 | 317 928 | -3,0 |
Resultat | 23 735 |  | -6,0 |
`, "308 407=308407000000 317 928=317928000000 -3,0=-3% 23 735=23735000000 -6,0=-6%"},
		{"a group of rows inside", `
Tabell 11 Løyvingar (i mill. kroner)
                                   2020        2021        2022
Tilskot til drift                1 204,5     1 310,2     1 400,0
herav:
  - barnehage                      204,5       210,2       220,0
Lån                                   –           –        12,0
`, "1 204,5=1204500000 1 310,2=1310200000 1 400,0=1400000000 204,5=204500000 210,2=210200000 220,0=220000000 12,0=12000000"},
		{"ages as heads, how many were asked below", `
Tabell 12 Andel som er enig, etter alder og antall barn. Prosent (N=1 204)
                         Under 30 år   30–49 år   50 år og over   Totalt
Har tillit                    62          71           80           73
Vet ikke                       8           6            4            6
(N)                         (302)       (451)        (451)       (1204)
`, "62=62% 71=71% 80=80% 73=73% 8=8% 6=6% 4=4% 6=6%"},
		{"single spaces", `
Driftsinntekter
Hele 1 000 kroner
Revidert 2021 Budsjett 2022 2023 2024
Rammetilskudd 956 372 948 467 960 659 969 394
Eiendomsskatt 131 963 137 822 137 524 138 064
`, ""},
		{"the scale of a figure, several marks in a cell", `
Figur 1 Svar etter alder

  0 %    10 %   20 %   30 % 40 % 50 % 60 %         70 % 80 % 90 % 100 %
  0 20 40 60 80 100    0 20 40 60 80 100
`, ""},
	} {
		set := x.Extract(document([]byte("Rapport om tall\n\nTeksten handler om tall.\n" + c.text + "\nTeksten går videre.\n")))
		var got []string
		type row struct {
			at   int
			text string
		}
		var rows []row
		mark := func(m *record.Mention) string {
			if m.NeedsReview {
				return "?"
			}
			return ""
		}
		for i := range set.Percentages {
			p := &set.Percentages[i]
			rows = append(rows, row{p.Span.Start, fmt.Sprintf("%s=%v%%%s", p.Surface, p.Value, mark(&p.Mention))})
		}
		for i := range set.Amounts {
			a := &set.Amounts[i]
			v := strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", float64(a.Value)/100), "0"), ".")
			rows = append(rows, row{a.Span.Start, fmt.Sprintf("%s=%s%s", a.Surface, v, mark(&a.Mention))})
		}
		for len(rows) > 0 {
			k := 0
			for i := range rows {
				if rows[i].at < rows[k].at {
					k = i
				}
			}
			got = append(got, rows[k].text)
			rows = append(rows[:k], rows[k+1:]...)
		}
		if d := cmp.Diff(c.want, strings.Join(got, " ")); d != "" {
			t.Errorf("%s: %s", c.name, d)
		}
	}
}
