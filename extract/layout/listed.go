package layout

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"funn/extract/record"
)

// entry is a heading as the document lists it: in the outline of its file, or in
// a printed table of contents.
type entry struct {
	number, title string // folded
	level         int    // 1 at the top, 0 where the list does not tell
	page          int    // 1-based in an outline, as printed in a table of contents; 0 where none
	y             float32
	line          int // that it is printed on, of a table of contents
}

// Bounds of a listed heading.
const (
	listedLines = 4
	listedBytes = 300 // of the folded title
	listedAlike = 100 // entries of one title
)

// listedNumber is what stands before the words of a listed heading. nb, nn, en.
var listedNumber = regexp.MustCompile(`^(?i:` + classes.AnyOf("listed-part") + `` + spaces + `+)?(\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|[A-Z])[.:)]?(?:` + spaces + `+|$)`)

// split parts a heading's number from its words and folds both: case, white
// space, hyphens and stops do not count.
func split(s string) (number, title string) {
	if m := listedNumber.FindStringSubmatch(s); m != nil {
		return strings.ToLower(m[1]), fold(s[len(m[0]):])
	}
	return "", fold(s)
}

func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// markListed finds the lines that the document lists as headings. Their level is
// that of the list; of a heading over several lines all bear the entry's number,
// counted from 1.
func markListed(doc *record.Document, lines []line) {
	if e := fileEntries(doc.Bookmarks); len(e)*2 <= len(lines) {
		p := places(e, lines)
		for k := range e {
			if s := p[k].nearest(&e[k], lines); s.n > 0 {
				s.mark(lines, k+1, e[k].level)
			}
		}
		if len(e) > 0 {
			return
		}
	}
	e := contentsEntries(lines)
	p := places(e, lines)
	shift, known := pageShift(e, p, lines)
	last := -1
	for k := range e {
		for _, s := range p[k] {
			l := &lines[s.first]
			if known && math.Abs(float64(l.page-e[k].page-shift)) > 1 || !known && s.first <= max(last, e[k].line) || !apart(l, &e[k]) {
				continue
			}
			s.mark(lines, k+1, e[k].level)
			last = s.first
			break
		}
	}
}

// apart reports whether a line that reads like an entry of a table of contents is
// set as a heading may be: numbered alike, or with room above it.
func apart(l *line, e *entry) bool {
	number, _ := split(l.text)
	return number != "" && number == e.number || l.top || l.gap > 0
}

// place is a run of lines that reads like an entry.
type place struct{ first, n int }

func (s place) mark(lines []line, entry, level int) {
	for i := s.first; i < s.first+s.n; i++ {
		if lines[i].entry > 0 {
			return
		}
	}
	for i := s.first; i < s.first+s.n; i++ {
		lines[i].entry, lines[i].level = entry, level
	}
}

type placeList []place

// nearest is the place on the entry's page nearest to its height, the largest
// print where no height is given. It has no lines where there is none.
func (p placeList) nearest(e *entry, lines []line) (best place) {
	distance := math.Inf(1)
	for _, s := range p {
		l := &lines[s.first]
		d := -float64(l.size)
		if e.y > 0 {
			d = math.Abs(float64(l.y - e.y))
		}
		if l.page == e.page && d < distance {
			best, distance = s, d
		}
	}
	return best
}

// places are the runs of lines that read like each entry: the same words, and the
// same number where both have one.
func places(entries []entry, lines []line) []placeList {
	want := make(map[string][]int, len(entries))
	for k := range entries {
		if w := want[entries[k].title]; len(w) < listedAlike {
			want[entries[k].title] = append(w, k)
		}
	}
	out := make([]placeList, len(entries))
	if len(entries) == 0 {
		return out
	}
	for i := range lines {
		if lines[i].kind != Paragraph {
			continue
		}
		number, title := split(lines[i].text)
		for n := 1; len(title) <= listedBytes; n++ {
			for _, k := range want[title] {
				if e := &entries[k]; number == "" || e.number == "" || number == e.number {
					out[k] = append(out[k], place{i, n})
				}
			}
			j := i + n
			if n == listedLines || j == len(lines) || lines[j].kind != Paragraph || lines[j].gap > 0 && title != "" || lines[j].page != lines[i].page {
				break
			}
			title += fold(lines[j].text)
		}
	}
	return out
}

// fileEntries are the entries of the file's own outline that may be headings.
func fileEntries(bookmarks []record.Bookmark) (out []entry) {
	for _, b := range bookmarks {
		if e := (entry{level: b.Level, page: b.Page, y: b.Y, line: -1}); e.read(b.Title) {
			out = append(out, e)
		}
	}
	return out
}

// read takes the words of an entry, and reports whether a heading may have them.
func (e *entry) read(s string) bool {
	e.number, e.title = split(s)
	return len(e.title) >= 3 && len(e.title) <= listedBytes && wordy(s) && !captionHead.MatchString(s)
}

// contentsEntries are the entries of printed tables of contents. Their level is
// in their number, and where they have none in how far they are set in.
func contentsEntries(lines []line) (out []entry) {
	var indents []int // by entry
	carry := ""
	for i := range lines {
		l := &lines[i]
		if l.kind != Contents {
			carry = ""
			continue
		}
		text, page := unled(l.text)
		if page == 0 {
			carry = text + " " // an entry that goes on in the next line
			continue
		}
		e := entry{page: page, line: i}
		whole := e
		if whole.read(carry+text) && carry != "" && !opensNumber(l.text) {
			e = whole
		} else if !e.read(text) {
			carry = ""
			continue
		}
		carry = ""
		out, indents = append(out, e), append(indents, l.indent)
	}
	setLevels(out, indents)
	return out
}

// setLevels gives each entry the depth of its number. Where two entries or more
// have one, those without have no level: a summary and its parts are often set
// alike there. Where none has, it is how deep an entry is set in.
func setLevels(entries []entry, indents []int) {
	numbered := 0
	var distinct []int
	for k, e := range entries {
		if e.number != "" && opensNumber(e.number) {
			entries[k].level = 1 + strings.Count(e.number, ".")
			numbered++
		}
		if !slices.Contains(distinct, indents[k]) && len(distinct) < 20 {
			distinct = append(distinct, indents[k])
		}
	}
	if numbered >= 2 {
		return
	}
	slices.Sort(distinct)
	for k := range entries {
		entries[k].level = 0
		for i, d := range distinct {
			if d <= indents[k] && (i == 0 || d > distinct[i-1]+1) {
				entries[k].level++
			}
		}
	}
}

// unled is the text of an entry without the dots and the page number behind it, 0
// where it has none.
func unled(s string) (text string, page int) {
	t := strings.TrimRight(s, "0123456789")
	if d, a := leader(s); !d && !a {
		return s, 0
	}
	page, _ = strconv.Atoi(s[len(t):])
	return strings.TrimRight(t, " .…·_\t\u00a0"), page
}

// pageShift is how many pages lie before the page numbered 1, as most entries
// have it that are found in one place. False where too few tell.
func pageShift(entries []entry, p []placeList, lines []line) (shift int, known bool) {
	votes, all := map[int]int{}, 0
	for k := range entries {
		if len(p[k]) == 1 {
			votes[lines[p[k][0].first].page-entries[k].page]++
			all++
		}
	}
	most := 0
	for s, n := range votes {
		if n > most || n == most && s < shift {
			shift, most = s, n
		}
	}
	return shift, most >= 3 && most*2 > all && lines[len(lines)-1].page > 1
}
