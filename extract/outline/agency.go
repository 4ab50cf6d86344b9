package outline

import (
	"regexp"
	"strings"

	"funn/extract/lang"
	"funn/extract/record"
)

// The phrases by which a text says who made a report and who ordered it, made of
// the words of lexicon/words/outline. The name follows the match.
var (
	orderedBy = regexp.MustCompile(`(?i)(?:^|[^\p{L}])` + classes.AnyOf("ordered-by") + `:?\s+`)
	madeBy    = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:` + classes.AnyOf("made-participle") + ` (?:av|by)|` + classes.AnyOf("maker-phrase") + `):?\s+`)
	makerActs = regexp.MustCompile(`^(?:\S+\s+){0,8}?(?:som\b.*?,\s*)?` + classes.AnyOf("work-auxiliary") + `\s+(?:` + classes.AnyOf("work-preposition") + `\s+.{3,80}?\s+)?(?:` + classes.AnyOf("work-adverb") + `\s+)?` + classes.AnyOf("work-participle") + `\b`)
	awarded   = regexp.MustCompile(`^` + classes.AnyOf("award-auxiliary") + `\s+` + classes.AnyOf("award-participle") + `\b`)
	itIs      = regexp.MustCompile(`(?:^|[.!?]\s+)` + classes.AnyOf("cleft-opener") + `\s+(.{2,60}?)\s+` + classes.AnyOf("cleft-relative") + `\b.{0,80}?\b` + classes.AnyOf("work-behind-relative") + `\b`)
	hasDone   = regexp.MustCompile(`(?:^|[.!?]\s+)` + classes.AnyOf("adverbial-opener") + `\s[^.]{2,80}?\b` + classes.AnyOf("work-auxiliary-inverted") + `\s+`)
	ownerOf   = regexp.MustCompile(`^([\p{Lu}][\p{L}&.-]*(?: [\p{Lu}][\p{L}&.-]*){0,3})s (?:` + classes.AnyOf("owned-adjective") + ` )?\p{L}*` + classes.AnyOf("owned-work") + `\p{L}* ` + classes.AnyOf("work-verb") + `\b`)
)

// makers names who made a report, by what its text says, best first.
func makers(text string) []string {
	var out []string
	for _, sentence := range sentences(text) {
		if m := itIs.FindStringSubmatch(sentence); m != nil {
			out = append(out, names(m[1])...)
		}
		if m := ownerOf.FindStringSubmatch(sentence); m != nil {
			out = append(out, m[1])
		}
		for _, m := range madeBy.FindAllStringIndex(sentence, -1) {
			out = append(out, names(sentence[m[1]:])...)
		}
		if name, rest := nameAt(sentence); name != "" && plausible(name) && (makerActs.MatchString(strings.TrimLeft(rest, " ,")) || awarded.MatchString(strings.TrimLeft(rest, " ,"))) {
			out = append(out, name)
		}
		if m := hasDone.FindStringIndex(sentence); m != nil {
			if name, rest := nameAt(sentence[m[1]:]); name != "" && makerActs.MatchString("har "+strings.TrimLeft(rest, " ,")) && plausible(name) {
				out = append(out, name)
			}
		}
	}
	return unique(out)
}

// ordered names who commissioned a report.
func ordered(text string) []string {
	var out []string
	for _, m := range orderedBy.FindAllStringIndex(text, -1) {
		out = append(out, names(text[m[1]:])...)
	}
	return unique(out)
}

// plausible keeps the first word of a sentence, a capital by position only, from
// being a name: one capitalised common noun.
func plausible(name string) bool {
	words := strings.Fields(name)
	if len(words) > 1 || abbreviation(name) {
		return true
	}
	low := strings.ToLower(name)
	for _, e := range workEnd {
		if strings.HasSuffix(low, e) {
			return false
		}
	}
	return !commonOpening[low] && !lang.IsStopWord(low, record.Bokmaal) && !lang.IsStopWord(low, record.Nynorsk) && !lang.IsStopWord(low, record.English)
}

// workEnd are the ends of nouns for the work itself, which does not make itself.
var workEnd = classes.List("work-end")

// commonOpening are words that open sentences about a report and name nobody.
var commonOpening = classes.Set("opening-word")

// sentences cuts text by the rules for Norwegian, which do for English too: the
// English splitter costs by the call.
func sentences(text string) []string {
	var out []string
	for _, sp := range lang.Sentences([]lang.Passage{{Text: text}})[0] {
		out = append(out, sp.Of(text))
	}
	return out
}

func unique(in []string) []string {
	var out []string
	seen := make(map[string]bool)
	for _, s := range in {
		s = clean(s)
		if k := strings.ToLower(s); s != "" && !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	return out
}
