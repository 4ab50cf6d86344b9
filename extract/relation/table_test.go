package relation

import (
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestTable reads cells and rows under a caption that carries the unit.
func TestTable(t *testing.T) {
	p := parser(t)
	for _, c := range []struct {
		unit, text string
		want       []string
	}{
		{"Beløp i 1000 kr", "48 210", []string{"48 210 = 48210000"}},
		{"Beløp i 1 000 kroner", "Elvestad 48 210 61 905 28,4 % 31 %", []string{"48 210 = 48210000", "61 905 = 61905000", "28,4 % = 28.4", "31 % = 31"}},
		{"Mill. kr", "1 402,5", []string{"1 402,5 = 1402500000"}},
		{"Tall i mill. kroner", "Ferjedrift 1 402,5 1 455,0 –4,5 %", []string{"1 402,5 = 1402500000", "1 455,0 = 1455000000", "–4,5 % = -4.5"}},
		{"Mrd. 2025-kroner", "12,4", []string{"12,4 = 12400000000 | price=2025"}},
		{"Mill. 2018-kr", "12", []string{"12 = 12000000 | price=2018"}},
		{"NOK million", "22.0", []string{"22.0 = 22000000"}},
		{"NOK 1000", "330 000", []string{"330 000 = 330000000"}},
		{"TNOK", "450", []string{"450 = 450000"}},
		{"MEUR", "3,5", []string{"3,5 = 3500000 | EUR"}},
		{"Kroner per elev", "112 500", []string{"112 500 = 112500 | per=elev"}},
		{"Kr", "12 500", []string{"12 500 = 12500"}},
		{"Kostnad (mill. kr)", "12,5", []string{"12,5 = 12500000"}},
		{"Kostnad (i tusen kroner)", "12,5", []string{"12,5 = 12500"}},
		{"Prosent", "45,2", []string{"45,2 = 45.2"}},
		{"Andel (%)", "45", []string{"45 = 45"}},
		{"Andel i prosent", "Kvinner 45 Menn 55", []string{"45 = 45", "55 = 55"}},
		{"Pst.", "−3,1", []string{"−3,1 = -3.1"}},
		{"Prosentpoeng", "2,5", []string{"2,5 = 2.5 | form=percentage_point"}},
		{"Promille", "2,5", []string{"2,5 = 0.25 | form=permille"}},
		{"Prosent", "2015 45,2", []string{"45,2 = 45.2"}},
		{"Prosent", "–", nil},
		{"Prosent", "2015", nil},
		{"Antall", "324", nil},
		{"", "324", nil},
		{"", "45 %", []string{"45 % = 45"}},
		{"Antall og prosent", "324 45,2", []string{"45,2 = 45.2 | review"}},
		{"Antall", "324 (45 %)", []string{"45 % = 45"}},
		{"Tabell 4.1 Utgifter per kommune", "324", nil},
	} {
		row := phrasing{text: c.text, want: c.want}
		var r Result
		for range 2 { // the caption is remembered
			r.Reset()
			p.Parse(&r, quantity.Passage{Text: c.text, Language: record.Bokmaal, InTable: true, Unit: c.unit})
			if bad := row.check(&r); bad != "" {
				t.Errorf("%q %q: %s", c.unit, c.text, bad)
			}
		}
		for _, q := range r.Percentages {
			if !q.InTable {
				t.Errorf("%q: in_table is false", c.text)
			}
		}
	}
}

// TestCell reads cells whose row or column says what they are.
func TestCell(t *testing.T) {
	p := parser(t)
	for _, c := range []struct {
		caption, column, row string
		outlier              quantity.Outlier
		text                 string
		want                 []string
	}{
		{"Beløp i 1000 kr", "Endring i %", "Drift", 0, "2,5", []string{"2,5 = 2.5"}},
		{"Beløp i 1000 kr", "2021", "Drift", 0, "48 210", []string{"48 210 = 48210000"}},
		{"Beløp i 1000 kr", "2021", "Andel (%)", 0, "12,5", []string{"12,5 = 12.5"}},
		{"Beløp i 1000 kr", "2021", "Tilskudd over 5 mill. kroner", 0, "12", []string{"12 = 12000"}},
		{"Beløp i 1000 kr", "Mill. kroner", "Andel i pst.", 0, "12,5", nil},
		{"Beløp i 1000 kr", "Antall elever", "Drift", 0, "210", nil},
		{"Beløp i 1000 kr", "Tal på elevar", "Drift", 0, "210", nil},
		{"Beløp i 1000 kr", "Elever", "Drift", 0, "210", nil},
		{"Beløp i 1000 kr", "Tilskudd til skoler", "Drift", 0, "210", []string{"210 = 210000"}},
		{"Beløp i 1000 kr", "Note", "Drift", 0, "21", nil},
		{"Beløp i 1000 kr", "2021", "Antall elever", 0, "210", nil},
		{"Beløp i 1000 kr", "2021", "Årsverk", 0, "210", nil},
		{"Beløp i 1000 kr", "2021", "Energibruk (GWh)", 0, "210", nil},
		{"Beløp i 1000 kr", "2021", "Drift", quantity.OutlierDecimal, "3,5", nil},
		{"Mill. kr", "2021", "Drift", quantity.OutlierWhole, "350", nil},
		{"Mill. kr", "2021", "Drift", quantity.OutlierDecimal, "3,5", []string{"3,5 = 3500000"}},
		{"Prosent", "Elever", "Oslo", 0, "35", []string{"35 = 35"}},
		{"Prosent", "Svar", "Oslo", quantity.OutlierLarge, "35", nil},
		{"Prosent", "100 % =", "Oslo", 0, "35", nil},
		{"", "Prosent", "Oslo", 0, "216 42", nil},
		{"Prosent", "Alle", "Oslo", 0, "45 (12)", []string{"45 = 45"}},
		{"Mill. kr", "2021", "Skatt", 0, "(12,5)", []string{"(12,5) = -12500000"}},
		{"", "NOK million", "Revenue", 0, "12.5", []string{"12.5 = 12500000"}},
		{"Beløp i hele tusen", "2021", "Drift", 0, "48 210", []string{"48 210 = 48210000 | elided"}},
	} {
		row := phrasing{text: c.text, want: c.want}
		l := record.Bokmaal
		if c.column == "NOK million" {
			l = record.English
		}
		var r Result
		p.Parse(&r, quantity.Passage{Text: c.text, Language: l, InTable: true, Unit: c.caption, Column: c.column, Row: c.row, Outlier: c.outlier})
		if bad := row.check(&r); bad != "" {
			t.Errorf("%q %q %q %q: %s", c.caption, c.column, c.row, c.text, bad)
		}
	}
}

// TestPrevious resolves what the sentence before says.
func TestPrevious(t *testing.T) {
	p := parser(t)
	for _, c := range []struct{ previous, text, base string }{
		{"Skjemaet gikk til 428 skoler.", "Av disse svarte 76 prosent.", "skoler"},
		{"12 prosent av sakene ble anket.", "Av disse fikk 40 prosent medhold.", "sakene"},
		{"Halvparten av søkerne fikk avslag.", "40 prosent klaget.", "søkerne"},
		{"Brukerne er fornøyde.", "96 prosent ville anbefalt tilbudet.", "Brukerne"},
		{"Flere skoler har egne planer.", "Bare 12 prosent av dem bruker planen.", "skoler"},
		{"Ordningen er ny.", "40 prosent klaget.", ""},
		{"", "Av disse svarte 76 prosent.", ""},
		{"Skjemaet gikk til 1 200 ansatte.", "58 prosent svarte.", "ansatte"},
		{"Vi var på 12 skoler og sendte skjemaet til 1 200 ansatte.", "58 prosent svarte.", "ansatte"},
		{"Ordningen kostet 12 mill. kroner.", "Av dette er 74 prosent lønn.", ""},
		{"Kostnadene var 12 mill. kroner.", "Av dette er 74 prosent lønn.", "Kostnadene"},
		{"12 prosent av mennene og 14 prosent av kvinnene klaget.", "20 prosent vant fram.", ""},
	} {
		var r Result
		p.Parse(&r, quantity.Passage{Text: c.text, Previous: c.previous, Language: record.Bokmaal})
		if len(r.Percentages) != 1 || r.Percentages[0].Base != c.base {
			t.Errorf("%s %s: %s, want base %q", c.previous, c.text, show(&r), c.base)
		}
	}
	var r Result
	p.Parse(&r, quantity.Passage{Text: "Av dette går 5,9 mill. til drift.", Previous: "Rammen er 12 mill. kroner.", Language: record.Bokmaal})
	if len(r.Amounts) != 1 || r.Amounts[0].Value != 590000000 || r.Amounts[0].CurrencyExplicit {
		t.Errorf("elided currency: %s", show(&r))
	}
	r.Reset()
	p.Parse(&r, quantity.Passage{Text: "Av dette går 5,9 mill. til drift.", Previous: "Det slippes ut 12 mill. tonn.", Language: record.Bokmaal})
	if len(r.Amounts) != 0 {
		t.Errorf("tonnes: %s", show(&r))
	}
}
