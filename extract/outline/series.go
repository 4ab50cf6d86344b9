package outline

import (
	"regexp"
	"strings"
)

// seriesWord names a publication series: the nouns under which Norwegian
// institutions number what they publish, nb, nn and en.
var seriesWord = regexp.MustCompile(`(?i)(` + classes.AnyOf("series-word") + `)`)

// seriesNumber is a series with its number: NIBR-rapport 2016:5, Rapport 14/2019,
// NOU 2020: 3, Dokument 3:9 (2020–2021).
var seriesNumber = regexp.MustCompile(`(?:[\p{L}&.]+[ -]){0,4}?[\p{L}&.-]*(?i:` + classes.AnyOf("series-before-number") + `)(?i:en|a|s)?(?:[ ]+(?i:` + classes.AnyOf("number-word") + `)\.?)?[ ]*(\d{1,4}[ ]?[:/–-][ ]?\d{1,4}|\d{1,4}(?:[ ]S)?)(?:[ ]?\(\d{4}[–-]\d{2,4}\))?`)

// numberedLine is a line of front matter that is a noun and a number of the
// year: Forvaltningsrevisjon 2023/4.
var numberedLine = regexp.MustCompile(`^\p{Lu}[\p{L}&. -]{3,40}[ ](?:(?i:nr|no)\.?[ ]*)?(?:\d{4}[:/–-]\d{1,4}|\d{1,4}[/–-]\d{4})$`)

// findSeries is the first series with a number in s, "" where none. A bare year
// behind the noun (Rapport 2019) is a date, not a number in a series.
func findSeries(s string) string {
	for _, m := range seriesNumber.FindAllStringSubmatchIndex(s, -1) {
		num := s[m[2]:m[3]]
		if len(num) == 4 && (strings.HasPrefix(num, "19") || strings.HasPrefix(num, "20")) {
			continue
		}
		return trimSeries(s[m[0]:m[1]])
	}
	return ""
}

// trimSeries takes off the small words before a series in running text: i NIBR-
// rapport 2016:5 is the series NIBR-rapport 2016:5.
func trimSeries(s string) string {
	words := strings.Fields(s)
	for i := len(words) - 3; i >= 0; i-- {
		if (prepositions[words[i]] || words[i] == "er") && upperWord(words[i+1]) {
			words = words[i+1:]
			break
		}
	}
	for len(words) > 2 && !upperWord(words[0]) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// seriesOwner is the institution that a series is named after: NIBR in NIBR-
// rapport, "" where it has none.
func seriesOwner(series string) string {
	low := strings.ToLower(series)
	for _, noun := range seriesJoined {
		if i := strings.Index(low, "-"+noun); i > 0 {
			return strings.TrimSpace(series[:i])
		}
	}
	for _, noun := range seriesApart {
		if i := strings.Index(low, " "+noun); i > 0 && organisation(series[:i]) {
			return strings.TrimSpace(series[:i])
		}
	}
	return ""
}

// The nouns of a series behind the name of who owns it: NIBR-rapport, NIBR rapport.
var seriesJoined, seriesApart = classes.List("series-joined"), classes.List("series-apart")
