package quantity

import (
	"funn/extract/lexicon"
	"funn/extract/token"
)

// The classes of words that the room asks for. What they hold stands in
// lexicon/words.
var (
	// numbers and their units
	upperEnd         = token.Listed.Class("up-to")             // the upper end of a range
	percentAttribute = token.Listed.Class("percent-attribute") // percent behind a hyphen
	permille         = token.Listed.Class("permille")          // promille with its unit before the number
	notOne           = token.Listed.Class("not-one")           // before én, a way of speaking
	verbParticle     = token.Listed.Class("verb-particle")     // between a verb that a part leads up to and its number
	averageWord      = token.Listed.Class("average")           // is compared with what was said before
	answer           = token.Listed.Class("answer")            // what people answer
	possible         = token.Listed.Class("possible")          // poeng that can be had, which are no whole
	inflected        = token.Listed.Class("inflected")         // the end of a word that bears no number as its name
	weakAdjective    = token.Listed.Class("weak-adjective")    // the end of an adjective between av de and a number

	// fractions
	bareHalf = token.Listed.Class("bare-half") // a half without a number before it
	timePart = token.Listed.Class("time-part") // the last part of a day, a week and the like

	// levels of confidence
	bareLevel = token.Listed.Class("bare-level") // the bare word for a level, which alone tells no confidence
	chanceOf  = token.Listed.Class("chance-of")  // behind sannsynlighet, what may happen

	// changes and spreads
	onTop       = token.Listed.Class("on-top")        // an amount on top, no movement
	sinceOrOver = token.Listed.Class("since-or-over") // siden, i perioden

	// qualifiers
	denial       = token.Listed.Class("denial")          // ikke over
	merely       = token.Listed.Class("no-more-than")    // ikke bare over
	emphaticWord = token.Listed.Class("emphatic")        // hele, så mye som
	reachedUpTo  = token.Listed.Class("reached-up-to")   // opp til
	reachedWord  = token.Listed.Class("reached-level")   // kom opp til
	uncertainty  = token.Listed.Class("margin-of-error") // a margin

	// heads: the unit and what is counted
	countHead = token.Listed.Class("count-head") // antall
	inUnit    = token.Listed.Class("in-unit")    // i, before a unit

	// heads: the time
	timeWord       = token.Listed.Class("time-word")     // året 2021
	partOfYearWord = token.Listed.Class("part-of-year")  // 3. kvartal
	phaseWord      = token.Listed.Class("phase-of")      // fase 2
	roman          = token.Listed.Class("roman-numeral") // Phase I
	toDateWord     = token.Listed.Class("to-date")       // hittil
	asOf           = token.Listed.Class("as-of")         // per september
	fromOrUntil    = token.Listed.Class("from-or-until") // siden 2017
	edgeOfTime     = token.Listed.Class("edge-of-time")  // end of 2021

	// heads: people and wholes
	peopleHeadWord = token.Listed.Class("people-head")  // people in the head of a column
	withinPlace    = token.Listed.Class("within-place") // lærerne i skolen
	total          = token.Listed.Class("of-total")     // no whole of its own
	filterTo       = token.Listed.Class("filter-to")    // (til de uten plass)
	filterOnly     = token.Listed.Class("filter-only")  // Bare foreldre
	ageCaption     = token.Listed.Class("age-caption")  // etter alder
	ageSure        = token.Listed.Class("age-sure")     // 67 år og eldre
	ageStarts      = wordPart.List("age-start")         // aldersgruppe
)

// wordPart holds beginnings and pieces of words.
var wordPart = lexicon.MustOpen("quantity/part")
