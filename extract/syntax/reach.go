package syntax

// How far is read from a word. A bound on every walk keeps the work linear, where a
// passage is one list of years or one noun of noun of noun; what stands further off is
// left to the next phrase.
const (
	Reach     = 14 // tokens that may stand between the ends of a change: fra … til …
	MaxPhrase = 32 // tokens of the longest phrase that is taken for a base or a measure
	MaxPart   = 6  // tokens of the longest name of a part in a list
	LookBack  = 12 // mentions or numbers searched for what a word or a number refers to

	maxWords      = 10 // words of the core of a noun phrase before its last
	maxParts      = 6  // parts that hang on to a core
	maxAttributes = 3  // attributes in a row that look like verbs: de lavest lønte
	maxBounds     = 8  // numbers, dashes and conjunctions between the ends of an age
	maxYears      = 9  // years that a list goes on with: 2015, 2016 og 2017
)
