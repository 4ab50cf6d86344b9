package layout

import (
	"regexp"
	"strings"
)

// Labels are what paragraphs of a form begin with: Utført av: …, Anbefaling 3: ….
// They have no bullet and often no blank line above them, and the line before may
// have no stop. That the same label opens lines again tells them from a sentence
// with a colon in it.

// labelHead is a label at the start of a line: up to four words and a number, and a
// colon.
var labelHead = regexp.MustCompile(`^\p{Lu}[\p{L}/&()-]*(?: [\p{L}/&()-]+){0,3}(?: \d{1,3}(?:\.\d{1,2})?)?: +\S`)

// labelBytes bounds a label.
const labelBytes = 80

// labelTimes is how often a label stands in a document at least.
const labelTimes = 2

// markLabels finds the lines that open with a label of the document.
func markLabels(lines []line) {
	count := make(map[string]int)
	labels := make([]string, len(lines))
	for i := range lines {
		l := &lines[i]
		if l.kind != Paragraph || l.marker.kind != noMarker || !strings.Contains(l.text[:min(len(l.text), labelBytes)], ": ") || !labelHead.MatchString(l.text) || captionHead.MatchString(l.text) {
			continue
		}
		label, _, _ := strings.Cut(l.text, ":")
		labels[i] = mask(label)
	}
	for i, label := range labels {
		if label == "" {
			continue
		}
		l := &lines[i]
		below := i > 0 && i+1 < len(lines) && lines[i-1].gap > 0 && l.gap == 0 && labels[i+1] != "" && lines[i+1].gap == 0 // right below a title
		if i == 0 || l.gap > 0 || labels[i-1] != "" || stopped(lines[i-1].text) || lines[i-1].kind != Paragraph || below {
			count[label]++
		}
	}
	for i := range lines {
		lines[i].imprint = lines[i].kind == Paragraph && lines[i].marker.kind == noMarker && Imprint(lines[i].text)
		lines[i].label = labels[i] != "" && count[labels[i]] >= labelTimes
	}
}

// labels reports whether line i opens a paragraph by its label: behind a stop, or
// behind a line of a form that has none.
func labels(lines []line, b *run, prev *line, i int) bool {
	if lines[b.lines[0]].label && leadLine(lines[i].text) && !leavesOpen(prev.text) {
		return true // Resultater: below the facts of a form
	}
	return lines[i].label && (stopped(prev.text) || lines[b.lines[0]].label || formBelow(lines, b, i))
}

// leadWords bounds the words of a line that is nothing but a label.
const leadWords = 4

// leadLine reports whether a line is nothing but a label over what follows it.
func leadLine(t string) bool {
	return strings.HasSuffix(t, ":") && len(t) <= labelBytes && opensUpper(t) && !opensNumber(t) && len(strings.Fields(t)) <= leadWords
}

// formBelow reports whether line i opens a form right below a title of a line or two:
// the line after it has a label as well.
func formBelow(lines []line, b *run, i int) bool {
	first := &lines[b.lines[0]]
	return len(b.lines) <= 2 && first.gap > 0 && (first.marker.kind == noMarker || first.marker.kind == numberMarker) &&
		i+1 < len(lines) && lines[i+1].label && lines[i+1].gap == 0
}
