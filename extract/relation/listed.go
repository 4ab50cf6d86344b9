package relation

import (
	"funn/extract/lexicon"
	"funn/extract/token"
)

// The classes of words that the room asks for. What they hold stands in
// lexicon/words.
var (
	makingUp         = token.Listed.Class("making-up")      // a part, or a sum, makes up an amount
	amounting        = token.Listed.Class("amounting")      // before til and to
	spending         = token.Listed.Class("spending")       // a part of something goes to something
	being            = token.Listed.Class("being")          // a predicate belongs to it
	having           = token.Listed.Class("having")         // an object and its participle follow it in English
	englishGerund    = token.Listed.Class("english-gerund") // the end of an English participle of the present
	sPassive         = token.Listed.Class("s-passive")      // the end of a passive in the present
	prices           = token.Listed.Class("prices")         // behind the year of a price level
	enDefinite       = token.Listed.Class("en-definite")    // the end of a definite share, nb
	ofWhichWord      = token.Listed.Class("of-which")       // a part of what the clause before names
	relativeOf       = token.Listed.Class("relative-of")    // English, behind of
	narrowing        = token.Listed.Class("narrowing")      // ties to a noun what narrows it
	subordinator     = token.Listed.Class("subordinator")   // opens a clause at the head of a sentence
	allOfThem        = token.Listed.Class("all-of-them")    // says a thing of several amounts
	backReference    = lexicon.MustOpen("relation/word").Set("back-reference")
	groupEnding      = token.Listed.Class("group-ending") // styrene, gruppa
	groupEnglish     = token.Listed.Class("group-english")
	partSaid         = token.Listed.Class("part-said")       // flertallet, before the figure
	personWord       = token.Listed.Class("kind-of-person")  // kinds of person that any group has
	studiedWord      = token.Listed.Class("studied-group")   // the group of a study
	asFor            = token.Listed.Class("as-for")          // når det gjelder
	atPlace          = token.Listed.Class("at-place")        // ved fem mottak
	where            = token.Listed.Class("where-clause")    // der 49 prosent
	lookingAt        = token.Listed.Class("looking-at")      // når vi ser på
	elsewhere        = token.Listed.Class("elsewhere")       // i befolkningen ellers
	moreOf           = token.Listed.Class("more-of")         // more of the pupils than
	personStarts     = wordPart.List("person-start")         // kvinneandelen
	districtStarts   = wordPart.List("district-start")       // bydel
	survey           = token.Listed.Class("survey")          // a survey or its form
	asker            = token.Listed.Class("asker")           // vi spurte
	asked            = token.Listed.Class("asked-people")    // vi spurte
	sent             = token.Listed.Class("sent-out")        // skjemaet gikk til
	isContent        = token.Listed.Class("is-content")      // er fornøyde: the verb
	content          = token.Listed.Class("content-with")    // er fornøyde
	answerBegins     = token.Listed.Class("answer-begins")   // svarer 58 prosent at
	finds            = token.Listed.Class("finds")           // undersøkelsen viser at
	findsThat        = token.Listed.Class("finds-that")      // its conjunction
	visit            = token.Listed.Class("visit-to-place")  // intervjuer ved fem mottak
	surveyParts      = wordPart.List("survey-part")          // of a text that may present a survey
	responseStarts   = wordPart.List("response-start")       // svarprosent
	standsFor        = token.Listed.Class("stands-for")      // står for 40 prosent
	makesUpWord      = token.Listed.Class("makes-up")        // utgjør
	takesUp          = token.Listed.Class("takes-up")        // dekker
	changeBehind     = token.Listed.Class("change-behind")   // 5 prosent opp
	thanWord         = token.Listed.Class("than-phrase")     // enn, mer enn
	rateNoun         = token.Listed.Class("rate-noun")       // fraværet
	theShare         = token.Listed.Class("the-share")       // andelen
	aShare           = token.Listed.Class("a-share")         // samme andel
	theSame          = token.Listed.Class("the-same")        // samme andel
	theThis          = token.Listed.Class("the-this")        // this share
	figureWord       = token.Listed.Class("figure-of-group") // andelen for jenter
	since            = token.Listed.Class("since-then")
	priceBasis       = token.Listed.Class("price-basis") // målt i faste 2015-kroner
	payNoun          = token.Listed.Class("pay-noun")    // endings of timelønn
	unitWord         = lexicon.MustOpen("relation/unit")
	recurringFor     = unitWord.Map("each-time")     // årlig → år
	definiteTime     = unitWord.Map("definite-time") // året → år
	definiteUnitWord = unitWord.Map("definite-unit") // timen → time
	basisOf          = unitWord.Map("on-basis")      // årsbasis → år
	payStart         = unitWord.Map("pay-start")     // timelønn → time
)

// wordPart holds beginnings and pieces of words.
var wordPart = lexicon.MustOpen("relation/part")
