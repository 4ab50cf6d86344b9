package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"funn/extract/record"
)

// cellRow is one row of the dataset that a table gives, or should.
type cellRow struct {
	at                           int
	value, period, base, measure string
	year                         int32
	review                       bool
}

// cellTable is a table with the rows that a reader takes from it.
type cellTable struct {
	name, text string
	want       []cellRow
}

// TestCells reads the tables in testdata/table: what each number is, of what, when,
// and of which whole. FUNN_CELLS=1 counts instead of failing.
func TestCells(t *testing.T) {
	x := extractor(t)
	files, err := filepath.Glob("testdata/table/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no tables: ", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		n := make(map[string]int)
		for _, c := range cellTables(t, string(b)) {
			before, after := "Rapport om tall\n\nTeksten handler om tall.\n\n", "\n\nTeksten går videre.\n"
			if strings.HasPrefix(c.name, "en ") {
				before, after = "A report on figures\n\nThe text is about figures and what they mean.\n\n", "\n\nThe text goes on.\n"
			}
			set := x.Extract(document([]byte(before + c.text + after)))
			got := cellRows(&set)
			for _, fault := range compareCells(got, c.want, n) {
				n["faults"]++
				if os.Getenv("FUNN_CELLS") == "" {
					t.Errorf("%s: %s: %s", filepath.Base(file), c.name, fault)
				} else {
					t.Logf("%s: %s: %s", filepath.Base(file), c.name, fault)
				}
			}
		}
		t.Logf("%s: rows %d, right %d, extra %d; period %d, base %d, measure %d right", filepath.Base(file), n["want"], n["value"], n["extra"], n["period"], n["base"], n["measure"])
	}
}

// compareCells pairs rows by their order and value and names what differs.
func compareCells(got, want []cellRow, n map[string]int) (faults []string) {
	k := 0
	for _, w := range want {
		n["want"]++
		j := k
		for j < len(got) && got[j].value != w.value {
			j++
		}
		if j == len(got) {
			faults = append(faults, fmt.Sprintf("%s: no row %s", w.measure, w.value))
			continue
		}
		for ; k < j; k++ {
			n["extra"]++
			faults = append(faults, fmt.Sprintf("extra row %s (%s)", got[k].value, got[k].measure))
		}
		g := got[k]
		k++
		n["value"]++
		for _, f := range [...]struct{ name, got, want string }{{"period", g.period, w.period}, {"base", g.base, w.base}, {"measure", g.measure, w.measure}} {
			if f.got == f.want {
				n[f.name]++
			} else {
				faults = append(faults, fmt.Sprintf("%s %s: %s is %q, want %q", w.measure, w.value, f.name, f.got, f.want))
			}
		}
		if g.year != w.year && g.period == w.period {
			faults = append(faults, fmt.Sprintf("%s %s: year is %d, want %d", w.measure, w.value, g.year, w.year))
		}
		if g.review && !w.review {
			faults = append(faults, fmt.Sprintf("%s %s needs review", w.measure, w.value))
		}
	}
	for ; k < len(got); k++ {
		n["extra"]++
		faults = append(faults, fmt.Sprintf("extra row %s (%s)", got[k].value, got[k].measure))
	}
	return faults
}

// cellRows are the quantities of set that stand in a table, in the order of the text.
func cellRows(set *record.Set) (rows []cellRow) {
	add := func(m *record.Mention, value, base string) {
		if m.InTable {
			rows = append(rows, cellRow{m.Span.Start, value, m.Period, base, m.Measure, m.Year, m.NeedsReview})
		}
	}
	for i := range set.Percentages {
		p := &set.Percentages[i]
		unit := "%"
		if p.Form == record.FormPercentagePoint {
			unit = "pp"
		}
		add(&p.Mention, strconv.FormatFloat(p.Value, 'f', -1, 64)+unit, p.Base)
	}
	for i := range set.Amounts {
		a := &set.Amounts[i]
		code := a.Currency
		if code == "NOK" {
			code = ""
		}
		add(&a.Mention, strconv.FormatFloat(float64(a.Value)/100, 'f', -1, 64)+code, "")
	}
	for i := range rows { // few rows: by insertion
		for j := i; j > 0 && rows[j].at < rows[j-1].at; j-- {
			rows[j], rows[j-1] = rows[j-1], rows[j]
		}
	}
	return rows
}

// aYear is a period that names one year.
var aYear = regexp.MustCompile(`(?:19|20)\d\d`)

// aSpan is one that names a span of years.
var aSpan = regexp.MustCompile(`\d\d[–/-]\d\d`)

// cellTables reads a file of tables; its head tells the form.
func cellTables(t *testing.T, file string) (tables []cellTable) {
	t.Helper()
	for part := range strings.SplitSeq("\n"+file, "\n== ") {
		name, body, _ := strings.Cut(part, "\n")
		if strings.HasPrefix(part, "\n#") || name == "" {
			continue
		}
		c := cellTable{name: name}
		var text []string
		for line := range strings.SplitSeq(body, "\n") {
			row, ok := strings.CutPrefix(line, ">> ")
			if !ok {
				text = append(text, line)
				continue
			}
			measure, cells, ok := strings.Cut(row, " :: ")
			if !ok {
				t.Fatalf("%s: %q has no ::", name, line)
			}
			for cell := range strings.FieldsSeq(cells) {
				w := cellRow{measure: strings.TrimSuffix(measure, "-")}
				cell, w.review = strings.CutSuffix(cell, "!")
				cell, w.base, _ = strings.Cut(strings.ReplaceAll(cell, "_", " "), "~")
				w.value, w.period, _ = strings.Cut(cell, "@")
				if y := aYear.FindAllString(w.period, -1); len(y) == 1 && !aSpan.MatchString(w.period) {
					v, _ := strconv.Atoi(y[0])
					w.year = int32(v)
				}
				c.want = append(c.want, w)
			}
		}
		c.text = strings.TrimRight(strings.Join(text, "\n"), "\n")
		tables = append(tables, c)
	}
	return tables
}
