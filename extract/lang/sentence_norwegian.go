package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/record"
)

// norwegianSentences appends the sentences of s to dst. Each run of . ! ? … is
// looked at once, with the word before it and the words after it.
func norwegianSentences(dst []record.Span, s string) []record.Span {
	start := skipSpace(s, 0)
	for i := start; i < len(s); {
		i += indexStop(s[i:])
		if i >= len(s) {
			break
		}
		stop := stopAt(s, i)
		if stop.next == len(s) {
			break
		}
		if stop.closes(s, start) {
			dst = append(dst, record.Span{Start: start, End: stop.end})
			start = stop.next
		}
		i = max(stop.end, i+1)
	}
	if end := trimSpaceEnd(s, len(s)); end > start {
		dst = append(dst, record.Span{Start: start, End: end})
	}
	return dst
}

// indexStop is the offset of the first . ! ? or … in s, or len(s).
func indexStop(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.', '!', '?':
			return i
		case "…"[0]:
			if strings.HasPrefix(s[i:], "…") {
				return i
			}
		}
	}
	return len(s)
}

// stop is a run of . ! ? … and what stands around it.
type stop struct {
	at    int  // first mark
	marks int  // offset after the marks
	end   int  // after the quotes and brackets that close on the marks
	next  int  // the next thing that is no space; len(s) if none
	dot   bool // a single full stop: the one mark that words carry too
}

func stopAt(s string, i int) stop {
	t := stop{at: i, dot: s[i] == '.'}
	e := i
	for e < len(s) {
		r, n := utf8.DecodeRuneInString(s[e:])
		if r != '.' && r != '!' && r != '?' && r != '…' {
			break
		}
		e += n
	}
	t.marks = e
	t.dot = t.dot && e == i+1
	for e < len(s) {
		r, n := utf8.DecodeRuneInString(s[e:])
		if !closesQuote(r) {
			break
		}
		e += n
	}
	t.end = e
	t.next = skipSpace(s, e)
	return t
}

func closesQuote(r rune) bool {
	switch r {
	case '»', '”', '"', '’', '\'', ')', ']', '}', '“': // „German“ closes so
		return true
	}
	return false
}

func opensQuote(r rune) bool {
	switch r {
	case '«', '“', '”', '"', '‘', '\'', '’', '(', '[', '„', '¿', '*':
		return true
	}
	return false
}

func isDash(r rune) bool { return r == '–' || r == '—' || r == '-' || r == '―' }

// closes reports whether the sentence that began at start ends at t.
func (t *stop) closes(s string, start int) bool {
	if t.next == t.end { // no space after it
		return t.glued(s, start)
	}
	if t.at == start && t.dot {
		return false
	}
	f := followAt(s, t.next)
	if f.lower {
		return false
	}
	if !t.dot {
		return t.closesMark(s, start, f)
	}
	if t.end > t.marks && f.start != closingQuoteOnly {
		// A bracket or quote closed after the stop: what stands before the
		// stop is whole.
		return !abbreviationInBrackets(s, t) || f.capital
	}
	return t.closesDot(s, start, f)
}

// closesMark decides for ! ? … and runs of marks.
func (t *stop) closesMark(s string, start int, f follow) bool {
	if t.at == start { // «... og» begins so
		return false
	}
	return f.start != closingQuoteOnly
}

// glued decides where no space follows. Text layers lose the space before a
// capital (slutt.Neste) and hang the figure of a footnote on the stop (kr.1 Det).
func (t *stop) glued(s string, start int) bool {
	if t.end != t.marks {
		return false
	}
	w := wordBefore(s, t.at, start)
	if !lowerLetters(w, 3) || t.dot && abbreviationOf(w) != notAbbreviation {
		return false
	}
	r, n := utf8.DecodeRuneInString(s[t.end:])
	if unicode.IsUpper(r) {
		q, _ := utf8.DecodeRuneInString(s[t.end+n:])
		if unicode.IsLower(q) && lowerLetters(w, 4) && !strings.Contains(w, "/") {
			t.next = t.end
			return true
		}
		return false
	}
	e := t.end
	for e < len(s) && isDigit(s[e]) && e-t.end < 3 {
		e++
	}
	next := skipSpace(s, e)
	if e == t.end || next == e || next == len(s) {
		return false
	}
	r, _ = utf8.DecodeRuneInString(s[next:])
	if !unicode.IsUpper(r) {
		return false
	}
	t.end, t.next = e, next
	return true
}

// closesDot decides for one full stop followed by space and no small letter.
func (t *stop) closesDot(s string, start int, f follow) bool {
	w := wordBefore(s, t.at, start)
	if w == "" {
		return f.start != closingQuoteOnly
	}
	if numeral(w) {
		return t.closesNumber(s, start, w, f)
	}
	first, n := utf8.DecodeRuneInString(w)
	if n == len(w) && unicode.IsLetter(first) {
		return t.closesLetter(s, start, first, f)
	}
	class := abbreviationOf(w)
	if !f.digit && isAcronym(w) && !digitBefore(s, t.at-len(w)) { // SV is a party, sv. is Swedish; 9 MILL. is an amount
		class = notAbbreviation
	}
	switch class {
	case abbreviationNever:
		return false
	case abbreviationNumber:
		return !f.digit && !f.roman
	case abbreviationMay:
		return closesMay(s, t.at-len(w), w, f)
	}
	if initials(w) { // U.S. Congress, J.P. Hansen
		return f.starter
	}
	return true
}

// closesMay decides for abbreviations that may end a sentence.
func closesMay(s string, at int, w string, f follow) bool {
	var buf [foldLen]byte
	switch sentenceLexicon()[string(fold(buf[:0], w))].stop {
	case stopCurrency: // before its amount or after it
		if f.digit {
			return amountBefore(s, at)
		}
	case stopScale: // 450 mill. 2015-kroner, 3 mill. NOK, 7 mill. (2 %)
		if f.digit && f.start != '(' {
			return !f.hyphened
		}
		return !f.acronym && !f.currency && f.start != '('
	case stopOthers: // Hansen m.fl. 2015, m.fl. (2015)
		return !f.digit && f.start != '('
	case stopMonth:
		return !f.digit || !digitBefore(s, at) // 3. des. 2015
	}
	return f.start != '('
}

// digitBefore reports whether a number, with or without the stop of an
// ordinal, stands before the word at i.
func digitBefore(s string, i int) bool {
	j := trimSpaceEnd(s, i)
	if j > 0 && s[j-1] == '.' {
		j--
	}
	return j > 0 && isDigit(s[j-1])
}

// amountBefore reports whether a number or a scale word (mill.) stands before
// the word at i, so that kr. there ends an amount.
func amountBefore(s string, i int) bool {
	if digitBefore(s, i) {
		return true
	}
	j := trimSpaceEnd(s, i)
	if j > 0 && s[j-1] == '.' {
		j--
	}
	return sentenceLexicon()[wordBefore(s, j, 0)].scale
}

// closesLetter decides after a single letter: an initial, the number of an
// item (a.), or a name that ends the sentence (vitamin C.).
func (t *stop) closesLetter(s string, start int, letter rune, f follow) bool {
	at := t.at - utf8.RuneLen(letter)
	if at == start || f.digit {
		return false
	}
	if unicode.IsLower(letter) {
		switch letter {
		case 'å', 'i', 'ø':
			return true
		}
		return abbreviationOf(string(letter)) == notAbbreviation && f.starter
	}
	return f.starter
}

// closesNumber decides after a number: ordinals and the numbers of items go on.
func (t *stop) closesNumber(s string, start int, w string, f follow) bool {
	at := t.at - len(w)
	if at == start || openedBefore(s, at, start) { // 1. Kommunen der …
		return false
	}
	ordinal := len(w) <= 2 && strings.IndexByte(w, ',') < 0
	if !ordinal {
		return true
	}
	if f.digit {
		return !f.ordinal
	}
	return !f.month
}

// openedBefore reports whether nothing but opening marks stands between start
// and i.
func openedBefore(s string, i, start int) bool {
	if i-start > foldLen {
		return false
	}
	for start < i {
		r, n := utf8.DecodeRuneInString(s[start:])
		if !opensQuote(r) && !isDash(r) && !isSpace(r) {
			return false
		}
		start += n
	}
	return true
}

// wordBefore is the run of letters, digits and the marks inside words that
// ends at i and does not reach before start. No longer than foldLen bytes are
// looked at: a longer word is no abbreviation.
func wordBefore(s string, i, start int) string {
	b := i
	for b > start && i-b < foldLen {
		r, n := utf8.DecodeLastRuneInString(s[:b])
		if !isLetter(r) && !unicode.IsDigit(r) {
			switch r {
			case '.', ',', '/', '\'', '-', '\u2011':
			default:
				goto done
			}
		}
		b -= n
	}
done:
	if b > start && strings.IndexByte("=&#@_%?~", s[b-1]) >= 0 { // the end of an address
		return ""
	}
	return strings.TrimLeft(s[b:i], ".,-/'")
}

// numeral reports whether w is digits, with marks between them.
func numeral(w string) bool {
	for i := range len(w) {
		if !isDigit(w[i]) && w[i] != '.' && w[i] != ',' && w[i] != '/' && w[i] != '-' {
			return false
		}
	}
	return w != ""
}

// initials reports whether w is single letters with stops between: J.P, U.S.
func initials(w string) bool {
	letters, stops := 0, 0
	for _, r := range w {
		switch {
		case r == '.':
			letters = 0
			stops++
		case unicode.IsUpper(r):
			if letters++; letters > 1 {
				return false
			}
		default:
			return false
		}
	}
	return stops > 0
}

// isAcronym reports whether w is two or more capitals: SV, NAV.
func isAcronym(w string) bool {
	for _, r := range w {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return utf8.RuneCountInString(w) > 1
}

// lowerLetters reports whether w ends in at least n small letters.
func lowerLetters(w string, n int) bool {
	for range n {
		r, m := utf8.DecodeLastRuneInString(w)
		if !unicode.IsLower(r) {
			return false
		}
		w = w[:len(w)-m]
	}
	return true
}

// abbreviationInBrackets reports whether the stop belongs to an abbreviation
// that a bracket or quote closes on: (12 mill. kr.).
func abbreviationInBrackets(s string, t *stop) bool {
	w := wordBefore(s, t.at, 0)
	return abbreviationOf(w) != notAbbreviation || initials(w)
}
