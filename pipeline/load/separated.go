package load

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode"
)

// separated is the media type of s where the whole of it is a table for programs:
// records of as many fields each, from the first line to the last. A table within a
// text has a title above it or a source below, and prose has a space behind its
// commas and semicolons.
func separated(s string) string {
	s = body(s)
	first, _, more := strings.Cut(s, "\n")
	if !more {
		return ""
	}
	for _, d := range [...]rune{';', '\t', ','} {
		if !strings.ContainsRune(first, d) {
			continue
		}
		g := grid{delimiter: d, quoted: first[0] == '"' && strings.Contains(first, `"`+string(d)+`"`)}
		switch {
		case !g.read(s) || !g.data():
		case d == '\t':
			return mediaTSV
		default:
			return mediaCSV
		}
	}
	return ""
}

// body is s below the lines that statistics offices and spreadsheets write above
// the first record: a title in quotes, the name of the delimiter.
func body(s string) string {
	for range 5 {
		line, rest, more := strings.Cut(s, "\n")
		line = strings.TrimSpace(line)
		title := len(line) > 1 && line[0] == '"' && strings.IndexByte(line[1:], '"') == len(line)-2
		if !more || line != "" && !title && !strings.HasPrefix(line, "sep=") {
			break
		}
		s = rest
	}
	return s
}

// grid is a text read as a table.
type grid struct {
	delimiter rune
	quoted    bool // its first record stands in quotes

	head    []string // the first record
	records int      // with it
	short   int      // that lack their last fields
	ragged  int      // of another length
	cells   int      // but the first of each record
	spaced  int      // of these, that open with a space
	decimal int      // of these, that may be the decimals of the one before: 12,5
	inner   int      // of these, that hold a space
	commas  int      // records of words whose delimiters all are decimal commas
	single  int      // records of which only the first cell is filled
	said    int      // records with a cell that is a sentence with its full stop
	wordy   int      // records with a cell of as many words as a sentence
	labels  int      // records that open with a label: a bullet, 1., Til:
	numbers []int    // by column: records below the head that hold a number
}

// read reads the records; false where they are not of one length. They may lack their
// last fields, and one in twenty may be of any length.
func (g *grid) read(s string) bool {
	r := csv.NewReader(strings.NewReader(s))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord, r.ReuseRecord = g.delimiter, true, -1, true
	for {
		rec, err := r.Read()
		if err != nil {
			return errors.Is(err, io.EOF) && g.records > 1
		}
		if g.records++; g.records == 1 {
			g.head = slices.Clone(rec)
			g.numbers = make([]int, len(rec))
		}
		if len(rec) < 2 || len(rec) > len(g.head) || len(rec)*2 < len(g.head) {
			if g.ragged++; g.ragged*20 > g.records {
				return false
			}
			continue
		}
		if len(rec) < len(g.head) {
			g.short++
		}
		g.add(rec)
	}
}

func (g *grid) add(rec []string) {
	if label(rec[0]) {
		g.labels++
	}
	if g.decimals(rec) {
		g.commas++
	}
	if strings.TrimSpace(strings.Join(rec[1:], "")) == "" {
		g.single++
	}
	if slices.ContainsFunc(rec, sentence) {
		g.said++
	}
	if slices.ContainsFunc(rec, wordy) {
		g.wordy++
	}
	for i, c := range rec {
		if g.records > 1 && number(c) {
			g.numbers[i]++
		}
		if i == 0 {
			continue
		}
		g.cells++
		if strings.HasPrefix(c, " ") {
			g.spaced++
		}
		if decimal(rec[i-1], c) {
			g.decimal++
		}
		if strings.Contains(c, " ") {
			g.inner++
		}
	}
}

// data reports whether the table is one for programs. Of each delimiter it is asked
// what texts write with it: commas in lists and decimals, tabs behind the labels of
// items and letters.
func (g *grid) data() bool {
	below := g.records - 1 - g.ragged
	numeric := 0
	for _, n := range g.numbers {
		if n*5 >= below*4 {
			numeric++
		}
	}
	columns, named := len(g.head), g.named()
	tight := g.spaced*10 <= g.cells
	switch {
	case g.prose(below):
		return false
	case g.short*20 > g.records && !(named && tight && columns > 3):
		return false
	case g.quoted:
		return true
	case g.delimiter == ';':
		return tight && (named || below > 1)
	case g.delimiter == '\t' && named:
		return g.labels*2 < g.records && (numeric > 0 || columns > 2 || below > 3)
	case g.delimiter == '\t':
		return g.labels*2 < g.records && columns > 2 && (below > 9 || below > 3 && numeric*2 >= columns)
	case !tight:
		return named && columns > 2 && below > 3 && numeric > 0
	case !named:
		return columns > 2 && below > 1 && (g.decimal*2 < g.cells || g.inner == 0)
	}
	return columns > 2 || below > 1 || numeric > 0
}

// prose reports whether the cells are those of a text: sentences beside the names of
// speakers or the words of a fact sheet, lines that end in a semicolon, decimals.
// What a program wrote has all its names in quotes, or has many columns.
func (g *grid) prose(below int) bool {
	columns := len(g.head)
	switch {
	case g.delimiter == ',':
		return g.commas*2 >= g.records
	case columns == 2 && g.single*2 >= g.records:
		return true
	case g.quoted || columns > 3:
		return false
	case slices.ContainsFunc(g.numbers[1:], func(n int) bool { return n*5 >= below*4 }):
		return g.said*2 >= g.records
	}
	return g.said*6 >= g.records || g.wordy*2 >= g.records && g.records <= fewRecords
}

// fewRecords is how many records of words without a full stop a text may have; a
// list of codes and what they stand for has more.
const fewRecords = 20

// decimals reports whether each comma of a record is one within a number, and
// words stand beside.
func (g *grid) decimals(rec []string) bool {
	if g.delimiter != ',' {
		return false
	}
	words := false
	for i, c := range rec {
		if i > 0 && !decimal(rec[i-1], c) {
			return false
		}
		words = words || strings.IndexFunc(c, unicode.IsLetter) >= 0
	}
	return words
}

// decimal reports whether a delimiter between two cells may be a decimal comma.
func decimal(before, c string) bool {
	return before != "" && c != "" && digit(before[len(before)-1]) && digit(c[0])
}

// sentence reports whether a cell is one: several words and a full stop.
func sentence(c string) bool {
	c = strings.TrimRight(strings.TrimSpace(c), `"»”)`)
	return c != "" && strings.IndexByte(".!?", c[len(c)-1]) >= 0 && len(strings.Fields(c)) >= 3 || strings.HasSuffix(c, "…") && wordy(c)
}

// wordy reports whether a cell has as many words as a sentence.
func wordy(c string) bool { return len(strings.Fields(c)) >= 4 }

// named reports whether the first record names the columns: words, each another,
// and no sentence. The first column may go without, as a table of R has it.
func (g *grid) named() bool {
	seen := map[string]bool{}
	for i, c := range g.head {
		c = strings.TrimSpace(c)
		if i > 0 && c == "" || number(c) || seen[c] || len(c) > maxName || strings.HasSuffix(c, ".") || strings.HasSuffix(c, ":") {
			return false
		}
		seen[c] = true
	}
	return true
}

// maxName bounds the name of a column, in bytes.
const maxName = 80

// label reports whether the first cell of a line is what a text sets before a tab:
// nothing, a bullet, the number or the letter of an item, a word with a colon.
func label(c string) bool {
	c = strings.TrimSpace(c)
	if c == "" || strings.HasSuffix(c, ":") || strings.IndexFunc(c, alphanumeric) < 0 {
		return true
	}
	if strings.Contains(c, ".") && strings.Trim(c, "0123456789.") == "" { // 1.1
		return true
	}
	last := c[len(c)-1]
	return (last == '.' || last == ')') && len(c) <= 5 && !strings.Contains(c, " ")
}

func alphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// number reports whether a cell holds a number, a date or a share.
func number(c string) bool {
	c = strings.TrimSpace(c)
	return strings.IndexFunc(c, unicode.IsDigit) >= 0 && strings.Trim(c, "0123456789.,:/+-−% \u00a0eETZ") == ""
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
