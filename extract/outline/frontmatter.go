package outline

import (
	"regexp"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// frontReader reads the lines of a front matter, one after the other.
type frontReader struct {
	*reading
	row       *record.Report
	lines     strings.Builder // all of them, a stop behind each
	bodies    []string        // names of bodies
	addressed []string        // those that stand over an address
	above     string          // the line or cell before
}

// read reads what the blocks before end, and the first text behind them, say of the
// report.
func (f *frontReader) read(end, title int) {
	for i := range end {
		f.block(i, i == title)
	}
	f.senders()
	front := f.lines.String()
	text := front + f.text(end, min(end+60, len(f.blocks)), 12000)
	if title >= 0 {
		if m := guillemets.FindStringSubmatch(f.blocks[title].Flow.Text); m != nil && m[2] != "" {
			f.row.Series, f.bodies = sourceOf(m[2])
		}
	}
	if f.row.Series == "" {
		f.row.Series = findSeries(front)
	}
	if owner := seriesOwner(f.row.Series); owner != "" && len(f.bodies) == 0 {
		f.bodies = append(f.bodies, owner)
	}
	f.row.CommissionedBy = ordered(text)
	for _, n := range makers(text) {
		// Beside a body named on the title page, a single name may be a person.
		if len(f.bodies) == 0 || organisation(n) || abbreviation(n) {
			f.bodies = append(f.bodies, n)
		}
	}
	f.row.Institutions = auditors(without(unique(f.bodies), f.row.CommissionedBy))
	if f.row.Published == "" {
		f.row.Published = publishedIn(front)
	}
	if f.row.Published == "" {
		f.row.Published = f.signedDate()
	}
	mark(&f.row.Evidence, ruleDocument)
	f.row.NeedsReview = f.row.Title == "" || title < 0
}

// frontLine is a line of a front matter, or a cell.
type frontLine struct {
	text    string
	above   string   // the line before
	block   int      // that it is printed in
	k       int      // which of the block's lines
	printed []string // the block's lines
}

// block reads the lines of block i, but for the words of the title.
func (f *frontReader) block(i int, title bool) {
	b := &f.blocks[i]
	if b.Kind == layout.Furniture {
		return
	}
	own := ""
	if title {
		own = f.titleLines(b)
	}
	if b.Kind == layout.Row {
		f.letterCells(i)
	}
	printed := f.printed(b)
	for k, t := range printed {
		if own == "" || len(own) < len(b.Flow.Text) && !strings.Contains(own, t) {
			f.line(frontLine{t, f.above, i, k, printed})
		}
		f.above = t
	}
}

// line reads series, day and bodies of a line.
func (f *frontReader) line(l frontLine) {
	f.lines.WriteString(l.text)
	if !leadsIn(l.text) {
		f.lines.WriteByte('.')
	}
	f.lines.WriteByte(' ')
	f.series(l)
	l.text = f.dated(l.text)
	l.text = bodyOf(l.text)
	if f.body(l) {
		return
	}
	if f.row.Published == "" && dateLine.MatchString(l.text) && !meeting.MatchString(l.above) {
		f.row.Published = strings.Trim(date.FindString(l.text), " .")
	}
}

// series reads the series, and the session that stands below one of parliament.
func (f *frontReader) series(l frontLine) {
	if f.row.Series == "" {
		f.row.Series = seriesOf(l.above, l.text)
	} else if session.MatchString(l.text) && parliament.MatchString(f.row.Series) && strings.HasSuffix(l.above, f.row.Series) {
		f.row.Series += " " + l.text
	}
}

// dated reads the day at the end of a line, and is the line without it.
func (f *frontReader) dated(t string) string {
	cut := strings.LastIndex(t, ", ")
	if cut <= 0 || !dateLine.MatchString(t[cut+2:]) {
		return t
	}
	if f.row.Published == "" {
		f.row.Published = t[cut+2:]
	}
	return t[:cut]
}

// bodyOf is a line without the person before a body and the part of it behind.
func bodyOf(t string) string {
	if cut := strings.LastIndex(t, ", "); cut > 0 && byLine.MatchString(t) && organisation(t[cut+2:]) {
		t = t[cut+2:] // Av Kari Vik, Institutt for …
	}
	if cut := strings.Index(t, ", "); cut > 0 && !organisation(t) && organisation(t[:cut]) && !strings.ContainsAny(t, ".!?") {
		t = t[:cut] // Vikeby kommune, oppvekst
	}
	return t
}

// body takes the name of a body that a line is or opens with. It reports whether
// nothing else is to be read of the line.
func (f *frontReader) body(l frontLine) bool {
	t := l.text
	if crown[strings.ToLower(l.above)] && organisationWord(strings.ToLower(t)) {
		f.bodies = append(f.bodies, l.above+" "+t)
		return true
	}
	switch name, rest := nameAt(t); {
	case strings.HasSuffix(t, ":") || l.block > 0 && f.blocks[l.block].Kind != layout.Row && labelOf(l.above):
	case organisation(t) && !seriesLine(t) && !label.MatchString(t):
		if at := f.lineBelow(l.block, l.k, l.printed); address.MatchString(at) || street.MatchString(at) {
			f.addressed = append(f.addressed, t)
			return true
		}
		f.bodies = append(f.bodies, t)
	case name != "" && !label.MatchString(t) && plausible(name) && withOthers.MatchString(strings.TrimLeft(rest, " ")):
		f.bodies = append(f.bodies, name) // A i samarbeid med B
	}
	return false
}

// senders takes the bodies over an address where no other is named: those of a
// letter are its sender and whom it is to.
func (f *frontReader) senders() {
	if len(f.bodies) > 0 || len(f.addressed) == 0 {
		return
	}
	f.bodies = f.addressed
	switch by, signed := f.signer(); {
	case signed && len(f.addressed) > 1 && by == nil:
		f.bodies = f.addressed[:1] // the sender's head stands above whom the letter is to
	case signed:
		f.bodies = by
	}
}

// helped reports whether t is a name with those whom it worked with or for.
func helped(t string) bool {
	name, rest := nameAt(t)
	return (organisation(name) || abbreviation(name)) && withOthers.MatchString(strings.TrimLeft(rest, " "))
}

// withOthers goes on a name with those whom it worked with or for.
var withOthers = regexp.MustCompile(`(?i)^(?:` + classes.AnyOf("with-others") + `|` + classes.AnyOf("ordered-by") + `)\b`)

// without drops from in the names that stand in out, unless nothing would stay.
func without(in, out []string) []string {
	drop := make(map[string]bool)
	for _, o := range out {
		drop[strings.ToLower(o)] = true
	}
	var kept []string
	for _, n := range in {
		if !drop[strings.ToLower(n)] {
			kept = append(kept, n)
		}
	}
	if len(kept) == 0 {
		return in
	}
	return kept
}
