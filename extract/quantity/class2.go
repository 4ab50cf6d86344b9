package quantity

import "funn/extract/lexicon"

// parts are pieces of words, which rules look for themselves.
var parts = lexicon.MustOpen("quantity/of-part")

// begins reports whether a word begins with one of starts and has at least more bytes
// behind it.
func begins(w []byte, starts []string, more int) bool {
	for _, p := range starts {
		if len(w) >= len(p)+more && string(w[:len(p)]) == p {
			return true
		}
	}
	return false
}

// Groups that a share is of.
var (
	many            = listed.Class("many-people")      // plurals and collectives of people
	manyEnglish     = listed.Class("many-english")     // people, children: no s
	singularEnglish = listed.Class("singular-english") // process
	crowd           = listed.Class("crowd-asked")      // plurals that a survey goes to
	groupEnding     = listed.Class("group-ending")     // styrene, gruppa
	groupEnglish    = listed.Class("group-english")
	theHead         = listed.Class("the-head")       // de fleste at the head of the sentence
	most            = listed.Class("most-of")        // fleste, mange before a noun
	partSaid        = listed.Class("part-said")      // flertallet, before the figure
	cleftSubject    = listed.Class("cleft-subject")  // det er … som
	cleftEmphasis   = listed.Class("cleft-emphasis") // først og fremst
	person          = listed.Class("kind-of-person") // kinds of person that any group has
	peopleHead      = listed.Class("people-head")    // people in the head of a column
	organisation    = listed.Class("organisation")   // acts as a person does
	studied         = listed.Class("studied-group")  // the group of a study
	beside          = listed.Class("beside")         // hos
	asFor           = listed.Class("as-for")         // når det gjelder
	atPlace         = listed.Class("at-place")       // ved fem mottak
	withinPlace     = listed.Class("within-place")   // lærerne i skolen
	where           = listed.Class("where-clause")   // der 49 prosent
	lookingAt       = listed.Class("looking-at")     // når vi ser på
	elsewhere       = listed.Class("elsewhere")      // i befolkningen ellers
	moreOf          = listed.Class("more-of")        // more of the pupils than
	total           = listed.Class("of-total")       // no whole of its own
	filterTo        = listed.Class("filter-to")      // (til de uten plass)
	filterOnly      = listed.Class("filter-only")    // Bare foreldre
	personStarts    = parts.List("person-start")     // kvinneandelen
	districtStarts  = parts.List("district-start")   // bydel
)

// Surveys, and what people answer.
var (
	survey         = listed.Class("survey")          // a survey or its form
	asker          = listed.Class("asker")           // vi spurte
	asked          = listed.Class("asked-people")    // vi spurte
	sent           = listed.Class("sent-out")        // skjemaet gikk til
	saying         = listed.Class("saying-that")     // verbs of answering
	isContent      = listed.Class("is-content")      // er fornøyde: the verb
	content        = listed.Class("content-with")    // er fornøyde
	answerBegins   = listed.Class("answer-begins")   // svarer 58 prosent at
	finds          = listed.Class("finds")           // undersøkelsen viser at
	findsThat      = listed.Class("finds-that")      // its conjunction
	study          = listed.Class("study-result")    // the study, not what it is about
	dated          = listed.Class("dated-paper")     // a paper, whose year is its own
	visit          = listed.Class("visit-to-place")  // intervjuer ved fem mottak
	uncertainty    = listed.Class("margin-of-error") // a margin
	surveyParts    = parts.List("survey-part")       // of a text that may present a survey
	responseStarts = parts.List("response-start")    // svarprosent
)

// Verbs.
var (
	helping                = listed.Class("helping-verb") // what a participle follows
	helpingInfinitive      = listed.Class("helping-infinitive")
	modalVerb              = listed.Class("modal-verb")
	copula                 = listed.Class("copula")                   // er, finnes
	dummy                  = listed.Class("dummy-subject")            // the det of det er
	standsFor              = listed.Class("stands-for")               // står for 40 prosent
	makesUp                = listed.Class("makes-up")                 // utgjør
	takesUp                = listed.Class("takes-up")                 // dekker
	reached                = listed.Class("reached-level")            // kom opp til
	participle             = listed.Class("participle-ending")        // endings
	participleWithoutAgent = listed.Class("participle-without-agent") // endings
)

// Change and comparison, shares that only point back.
var (
	changeNoun   = listed.Class("change-noun")      // nouns behind an article only
	changeBehind = listed.Class("change-behind")    // 5 prosent opp
	onTop        = listed.Class("on-top")           // an amount on top, no movement
	comparative  = listed.Class("comparative-form") // flere, mer enn
	than         = listed.Class("than-phrase")      // enn, mer enn
	additive     = listed.Class("additive")         // ytterligere
	degreeAlone  = listed.Class("degree-alone")     // vesentlig
	rateNoun     = listed.Class("rate-noun")        // fraværet
	theShare     = listed.Class("the-share")        // andelen
	aShare       = listed.Class("a-share")          // samme andel
	theSame      = listed.Class("the-same")         // samme andel
	theThis      = listed.Class("the-this")         // this share
	figure       = listed.Class("figure-of-group")  // andelen for jenter
)

// Qualifiers.
var (
	denial      = listed.Class("denial")        // ikke over
	merely      = listed.Class("no-more-than")  // ikke bare over
	emphatic    = listed.Class("emphatic")      // hele, så mye som
	reachedUpTo = listed.Class("reached-up-to") // opp til
)

// Times, and the heads of tables.
var (
	lasting         = listed.Class("lasting-stretch") // i løpet av fem år
	timeAt          = listed.Class("time-at")         // i 2015: no part of the time
	deadline        = listed.Class("deadline")        // innen 60 minutter
	halfOfYear      = listed.Class("half-of-year")    // første halvår
	since           = listed.Class("since-then")
	sinceOrOver     = listed.Class("since-or-over")    // siden, i perioden
	relativeArticle = listed.Class("relative-article") // de siste fem årene
	relative        = listed.Class("relative-time")    // de siste fem årene
	noRelativeUnit  = listed.Class("no-relative-unit") // den første gangen
	timeWord        = listed.Class("time-word")        // året 2021
	partOfYear      = listed.Class("part-of-year")     // 3. kvartal
	phase           = listed.Class("phase-of")         // fase 2
	roman           = listed.Class("roman-numeral")    // Phase I
	toDate          = listed.Class("to-date")          // hittil
	asOf            = listed.Class("as-of")            // per september
	fromOrUntil     = listed.Class("from-or-until")    // siden 2017
	edgeOfTime      = listed.Class("edge-of-time")     // end of 2021
	ageCaption      = listed.Class("age-caption")      // etter alder
	ageSure         = listed.Class("age-sure")         // 67 år og eldre
	countHead       = listed.Class("count-head")       // antall
	inUnit          = listed.Class("in-unit")          // i, before a unit
	hoursStarts     = parts.List("hours-start")        // units of a day or less
	ageStarts       = parts.List("age-start")          // aldersgruppe
)

// What an amount is for.
var (
	unitAdjective   = listed.Class("unit-adjective") // endings
	noUnitAdjective = listed.Class("no-unit-adjective")
	priceBasis      = listed.Class("price-basis") // målt i faste 2015-kroner
	payNoun         = listed.Class("pay-noun")    // endings of timelønn

	units        = lexicon.MustOpen("quantity/of-unit")
	recurringFor = units.Map("each-time")     // årlig → år
	definiteTime = units.Map("definite-time") // året → år
	definiteUnit = units.Map("definite-unit") // timen → time
	basisOf      = units.Map("on-basis")      // årsbasis → år
	payStart     = units.Map("pay-start")     // timelønn → time
)
