package outline

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// kinds knows what headings say. It is read once and never written after.
type kinds struct {
	words   map[string]record.SectionKind // whole heads
	ends    map[string]record.SectionKind // ends of compounds
	phrases map[string]record.SectionKind
	opens   []phrase // phrases that more words may follow
}

type phrase struct {
	text string
	kind record.SectionKind
}

// known lists the kinds that a list may name.
var known = map[record.SectionKind]bool{
	record.KindFindings: true, record.KindRecommendations: true, record.KindMixed: true, record.KindSummary: true,
	record.KindConclusion: true, record.KindBackground: true, record.KindMethod: true, record.KindDownloads: true,
	record.KindContents: true, record.KindReferences: true, record.KindAppendix: true, record.KindOther: true,
}

// loadKinds reads the embedded lists; an error names the place in one.
func loadKinds() (*kinds, error) {
	words, err := lexicon.Open("outline/kind")
	if err != nil {
		return nil, err
	}
	phrases, err := lexicon.Open("outline/phrase")
	if err != nil {
		return nil, err
	}
	return newKinds(words, phrases)
}

func newKinds(words, phrases *lexicon.File) (*kinds, error) {
	k := &kinds{
		words: map[string]record.SectionKind{}, ends: map[string]record.SectionKind{},
		phrases: map[string]record.SectionKind{},
	}
	err := eachForm(words, func(kind record.SectionKind, w lexicon.Form) error {
		text, compound := strings.CutPrefix(w.Text, "-")
		if compound {
			k.ends[text] = kind
		}
		if old, ok := k.words[text]; ok && old != kind {
			return words.Fault(w.Place, "%q is both %s and %s", text, old, kind)
		}
		k.words[text] = kind
		return nil
	})
	if err != nil {
		return nil, err
	}
	said := map[string]record.SectionKind{}
	err = eachForm(phrases, func(kind record.SectionKind, p lexicon.Form) error {
		if old, ok := said[p.Text]; ok {
			return phrases.Fault(p.Place, "%q is both %s and %s", p.Text, old, kind)
		}
		said[p.Text] = kind
		if text, open := strings.CutSuffix(p.Text, "*"); open {
			k.opens = append(k.opens, phrase{text, kind})
		} else {
			k.phrases[text] = kind
		}
		return nil
	})
	slices.SortStableFunc(k.opens, func(a, b phrase) int { return len(b.text) - len(a.text) }) // the one that says more
	return k, err
}

// eachForm hands over the forms of a list whose classes are kinds of sections.
func eachForm(f *lexicon.File, form func(record.SectionKind, lexicon.Form) error) error {
	for _, e := range f.Entries {
		kind := record.SectionKind(e.Class)
		if !known[kind] {
			return f.Fault(e.Place, "unknown kind %q", kind)
		}
		for _, w := range e.Forms {
			if err := form(kind, w); err != nil {
				return err
			}
		}
	}
	return nil
}

// prepositions end the head of a heading: Anbefalinger | for videre arbeid.
var prepositions = classes.Set("head-preposition")

// conjunctions join two heads: Hovedfunn og anbefalinger.
var conjunctions = classes.Set("head-conjunction")

// headWords bounds the words of one head: a longer phrase is a claim or a title.
const headWords = 4

// of names the kind of a heading, or "" where the words do not say.
func (k *kinds) of(heading string) record.SectionKind {
	h := fold(heading)
	if kind := k.said(h); kind != "" {
		return kind
	}
	if first, _, _ := strings.Cut(h, " "); k.words[strings.TrimRight(first, ":.")] == record.KindAppendix {
		return record.KindAppendix // Vedlegg 2: Budsjett
	}
	if duty.MatchString(h) {
		return record.KindRecommendations
	}
	if genreOf(heading) {
		return "" // Høringssvar – forslag til ny forskrift
	}
	heads, complement := headsOf(h)
	if reply(h) {
		return record.KindOther
	}
	if kind := k.joined(h); kind != "" {
		return kind
	}
	var found []record.SectionKind
	for _, head := range heads {
		if kind := k.head(head); kind != "" {
			found = append(found, kind)
		}
	}
	switch {
	case len(found) == 0 || len(found) == 1 && len(heads) > 2:
		return ""
	case strings.Contains(heading, "(") && rawOutput(strings.ToLower(heading)):
		return record.KindOther
	}
	kind := found[0]
	if kind == record.KindContents && (len(heads) > len(found) || complement != "" || len(heads[0]) > 1) {
		return "" // Programmets mål og innhold
	}
	for _, other := range found[1:] {
		kind = join(kind, other)
	}
	if kind == record.KindSummary && complement != "" {
		kind = k.summedUp(complement)
	}
	return kind
}

// said is the kind of a folded heading that is known as a phrase, or that opens with
// one, "" where it is neither.
func (k *kinds) said(h string) record.SectionKind {
	if kind, ok := k.phrases[h]; ok {
		return kind
	}
	for _, p := range k.opens {
		if rest, ok := strings.CutPrefix(h, p.text); ok && (rest == "" || rest[0] == ' ' || rest[0] == ':') {
			return p.kind
		}
	}
	return ""
}

// summedUp is the kind of a summary of something: what is summed up says more than
// that it is. Oppsummering av funn.
func (k *kinds) summedUp(of string) record.SectionKind {
	kind := record.KindSummary
	inner, _ := headsOf(of)
	for _, head := range inner {
		if c := k.head(head); c == record.KindFindings || c == record.KindRecommendations {
			kind = join(c, kind)
		}
	}
	return kind
}

// joined is the kind of a heading that joins two, one of them by a phrase: Hovedfunn
// og veien videre. "" where it does not.
func (k *kinds) joined(h string) record.SectionKind {
	for i := 0; ; {
		n := strings.IndexByte(h[i:], ' ')
		if n < 0 {
			return ""
		}
		at := i + n
		i = at + 1
		word, rest, ok := strings.Cut(h[i:], " ")
		if !ok || !conjunctions[word] {
			continue
		}
		a := h[:at]
		if !k.phrase(a) && !k.phrase(rest) {
			return ""
		}
		first, second := k.of(a), k.of(rest)
		if first == "" || second == "" {
			return ""
		}
		return join(first, second)
	}
}

// phrase reports whether a folded heading is known as a phrase.
func (k *kinds) phrase(h string) bool {
	if _, ok := k.phrases[h]; ok {
		return true
	}
	for _, p := range k.opens {
		if rest, ok := strings.CutPrefix(h, p.text); ok && (rest == "" || rest[0] == ' ') {
			return true
		}
	}
	return false
}

// duty is what a heading says of somebody who has to act: Hva kommunen må gjøre.
var duty = regexp.MustCompile(`^` + classes.AnyOf("duty-question") + ` (?:[\p{L}-]+ ){1,3}` + classes.AnyOf("duty-verb") + `(?: [\p{L}-]+){1,3}$`)

// asking reports whether a heading stands over what a study asks: Problemstillinger.
func (k *kinds) asking(heading string) bool {
	heads, _ := headsOf(fold(heading))
	last := heads[len(heads)-1]
	return len(last) > 0 && questions[last[len(last)-1]]
}

// questions are the nouns for what a study asks.
var questions = classes.Set("question-noun")

// genres are the nouns for a sort of document.
var genres = classes.Set("genre-noun")

// genreOf reports whether a sort of document opens t before a dash or a colon: then
// the words behind it say what the document is about, and not what a section holds.
func genreOf(t string) bool {
	for _, dash := range []string{" – ", " — ", " - ", ": "} {
		if i := strings.Index(t, dash); i > 0 {
			return genres[strings.ToLower(t[:i])]
		}
	}
	return false
}

// runInRunes bounds the label of a run-in heading.
const runInRunes = 40

// runIn is where the text of a paragraph begins that opens with a heading and a
// colon, 0 where it does not.
func (k *kinds) runIn(t string) int {
	colon := strings.Index(t, ": ")
	if colon < 3 || colon > runInRunes || strings.ContainsAny(t[:colon], ".?!,«0123456789") {
		return 0
	}
	switch k.of(t[:colon]) {
	case record.KindFindings, record.KindRecommendations, record.KindMixed, record.KindSummary, record.KindConclusion, record.KindBackground, record.KindMethod:
		return colon + 2
	}
	return 0
}

// rawOutput tells the table that a statistics program prints from a section.
func rawOutput(h string) bool {
	return slices.ContainsFunc(outputs, func(w string) bool { return strings.Contains(h, w) })
}

// outputs are the names of such a table.
var outputs = classes.List("raw-output")

// join is the kind of a heading that names two.
func join(a, b record.SectionKind) record.SectionKind {
	says := func(k record.SectionKind) bool { return a == k || b == k }
	switch {
	case a == b:
		return a
	case says(record.KindRecommendations) && (says(record.KindFindings) || says(record.KindSummary) || says(record.KindConclusion)):
		return record.KindMixed
	case says(record.KindMixed):
		return record.KindMixed
	case says(record.KindRecommendations):
		return record.KindRecommendations
	case says(record.KindFindings):
		return record.KindFindings
	}
	return a
}

// head is the kind of a noun phrase, by its last word.
func (k *kinds) head(words []string) record.SectionKind {
	if len(words) == 0 || len(words) > headWords {
		return ""
	}
	w := words[len(words)-1]
	for _, q := range words[:len(words)-1] {
		if quantity[q] {
			return "" // Antall observasjoner
		}
	}
	if kind, ok := k.words[w]; ok {
		return kind
	}
	for i := range w {
		if i > 2 {
			if kind, ok := k.ends[w[i:]]; ok && len(w[i:]) >= 4 {
				return kind
			}
		}
	}
	return ""
}

// quantity are nouns that make a number of the noun behind them.
var quantity = classes.Set("quantity-noun")

// headsOf cuts a folded heading into the noun phrases before its first
// preposition, and what stands behind that.
func headsOf(h string) (heads [][]string, complement string) {
	words := strings.Fields(h)
	var cur []string
	for i, w := range words {
		switch {
		case prepositions[w]:
			return append(heads, cur), strings.Join(words[i+1:], " ")
		case conjunctions[w]:
			heads, cur = append(heads, cur), nil
		case isNumber(w):
			// Anbefaling 3: what follows is the recommendation itself.
			if len(cur) > 0 {
				return append(heads, cur), ""
			}
		default:
			cur = append(cur, w)
			if strings.HasSuffix(w, ":") || strings.HasSuffix(w, ",") {
				cur[len(cur)-1] = strings.TrimRight(w, ":,")
				if strings.HasSuffix(w, ":") {
					return append(heads, cur), ""
				}
				heads, cur = append(heads, cur), nil
			}
		}
	}
	return append(heads, cur), ""
}

func isNumber(w string) bool {
	w = strings.TrimRight(w, ".:)")
	return w != "" && strings.Trim(w, "0123456789") == ""
}

// joints are the signs between the words of a heading, as words or white space.
var joints = strings.NewReplacer("–", " ", "—", " ", " - ", " ", "/", " og ", "&", " og ", "«", "", "»", "", "\"", "")

// fold lower-cases a heading and takes off what is not words.
func fold(s string) string {
	s = strings.ToLower(s)
	if i := strings.IndexAny(s, "(["); i > 0 {
		s = s[:i]
	}
	s = strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	s = joints.Replace(s)
	for _, p := range chapterWords {
		if rest, ok := strings.CutPrefix(s, p); ok && len(rest) > 1 && rest[0] == ' ' && rest[1] >= '0' && rest[1] <= '9' {
			s = strings.TrimLeft(rest[1:], "0123456789.: ")
		}
	}
	return strings.Join(strings.Fields(s), " ")
}

// chapterWords stand before the number of a chapter.
var chapterWords = shared.List("chapter-word")
