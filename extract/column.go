package extract

import "regexp"

// counted are the heads of columns that hold numbers of people and things: the
// words for a number, and the plurals that public statistics count. nb, nn, en.
var counted = regexp.MustCompile(`(?i)^(?:antall|antal|tal på|talet på|number|no\. of|n)\b|\b(?:deltakere|deltakarar|elever|elevar|studenter|studentar|ansatte|tilsette|årsverk|stillinger|stillingar|plasser|plassar|kommuner|kommunar|skoler|skular|innbyggere|innbyggjarar|personer|personar|brukere|brukarar|pasienter|pasientar|saker|søkere|søkarar|søknader|søknadar|kandidater|kandidatar|mottakere|mottakarar|husholdninger|hushald|boliger|bustader|bedrifter|verksemder|virksomheter|besøk|timer|timar|dager|dagar|døgn|participants|pupils|students|employees|staff|cases|places|persons|people|households|municipalities|schools|hours|days)$`)

// priced are the words that make amounts of a counted column after all:
// kostnader per elev, beløp til kommuner.
var priced = regexp.MustCompile(`(?i)beløp|utgift|kostnad|kroner|\bkr\b|pris|tilskudd|tilskot|lønn|løn|inntekt|per |pr\.? |amount|cost|expen|nok|%|prosent|andel|del\b`)

// counts reports whether a column's head says that its cells are counts.
func counts(head string) bool {
	return counted.MatchString(head) && !priced.MatchString(head)
}
