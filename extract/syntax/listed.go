package syntax

import (
	"funn/extract/lexicon"
	"funn/extract/token"
)

// The classes of words that the room asks for. What they hold stands in
// lexicon/words.

// The core of a noun phrase and what hangs on to it.
var (
	those           = token.Listed.Class("those")            // a pronoun that with and without may follow
	without         = token.Listed.Class("without")          // denies what with says
	article         = token.Listed.Class("article")          // an article that pronouns are spelled like
	attaching       = token.Listed.Class("attaching")        // a preposition that ties a further noun to a phrase
	beforeOrAfter   = token.Listed.Class("before-or-after")  // the time of a deduction
	deduction       = token.Listed.Class("deduction")        // what is taken off a sum
	agreeing        = token.Listed.Class("agreeing")         // the end of an adjective before a noun that a verb is spelled like
	adjectiveEnding = token.Listed.Class("adjective-ending") // an adjective or the end of one, whose noun is still to come
	eNoun           = token.Listed.Class("e-noun")           // the end of a noun in e, where an adjective has e
	degree          = token.Listed.Class("degree")           // an adjective or an adverb of degree before an attribute
)

// Participles, and verbs that nouns are spelled like.
var (
	teParticiple      = token.Listed.Class("te-participle")      // the end of a participle before its noun
	nominalParticiple = token.Listed.Class("nominal-participle") // the end of a participle that stands for people
	eEnding           = token.Listed.Class("e-ending")           // the end of an infinitive and of an adjective in the plural
	nounInE           = token.Listed.Class("noun-in-e")          // the end of a noun in e or of a plural, where an infinitive has e
	EnePlural         = token.Listed.Class("ene-plural")         // the end of a definite plural: unge og gamle has none
	speaker           = token.Listed.Class("speaker")            // a subject that a clause without som begins with
)

// English.
var (
	englishPlural = token.Listed.Class("english-plural") // an English plural without s
	noPluralEnd   = token.Listed.Class("no-plural-end")  // English words in s that a singular or a verb without s may follow in one phrase
	englishDegree = token.Listed.Class("english-degree") // the end of an English adverb
)

// Ages.
var (
	YearOfAge     = token.Listed.Class("year-of-age")    // the unit of an age
	thoseAgedWord = token.Listed.Class("those-aged")     // a pronoun that an age may follow
	ageSpanWord   = token.Listed.Class("age-span")       // before the years of an age
	ageLimit      = token.Listed.Class("age-limit")      // before the one year of an age
	orOlder       = token.Listed.Class("or-older")       // a phrase that closes an age
	ageComparison = token.Listed.Class("age-comparison") // closes an age behind og
)

// Times.
var (
	outsideTime     = token.Listed.Class("time-at")          // i 2015: no part of the time
	lasting         = token.Listed.Class("lasting-stretch")  // i løpet av fem år
	deadline        = token.Listed.Class("deadline")         // innen 60 minutter
	halfOfYear      = token.Listed.Class("half-of-year")     // første halvår
	relativeArticle = token.Listed.Class("relative-article") // de siste fem årene
	relative        = token.Listed.Class("relative-time")    // de siste fem årene
	noRelativeUnit  = token.Listed.Class("no-relative-unit") // den første gangen
	datedWord       = token.Listed.Class("dated-paper")      // a paper, whose year is its own
	hoursStarts     = wordPart.List("hours-start")           // units of a day or less
)

// Wholes, subjects and what stands before a preposition.
var (
	quantifierWord         = token.Listed.Class("quantifier")               // a part of an unknown size, before av
	crowdWord              = token.Listed.Class("crowd-asked")              // plurals that a survey goes to
	theHead                = token.Listed.Class("the-head")                 // de fleste at the head of the sentence
	most                   = token.Listed.Class("most-of")                  // fleste, mange before a noun
	cleftSubject           = token.Listed.Class("cleft-subject")            // det er … som
	cleftEmphasis          = token.Listed.Class("cleft-emphasis")           // først og fremst
	participleWithoutAgent = token.Listed.Class("participle-without-agent") // endings
	degreeAlone            = token.Listed.Class("degree-alone")             // vesentlig
	unitOfMeasure          = token.Listed.Class("unit-of-measure")          // a unit of measure that a thing follows
)

// wordPart holds beginnings and pieces of words.
var wordPart = lexicon.MustOpen("syntax/part")
