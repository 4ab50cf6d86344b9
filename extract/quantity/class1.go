package quantity

import "funn/extract/lexicon"

// The classes of words that the grammar of wholes, phrases and units asks for. What
// they hold stands in lexicon/words/quantity/class-*.txt.

// Classes of verbs.
var (
	makingUp          = listed.Class("making-up")          // a part, or a sum, makes up an amount
	amounting         = listed.Class("amounting")          // before til and to
	spending          = listed.Class("spending")           // a part of something goes to something
	being             = listed.Class("being")              // a predicate belongs to it
	having            = listed.Class("having")             // an object and its participle follow it in English
	pastOnly          = listed.Class("past-only")          // a past tense that looks like a participle and is none
	pastAnswering     = listed.Class("past-answering")     // a past tense of answering that looks like a participle
	weakPast          = listed.Class("weak-past")          // the end of a past tense and of a participle before a plural
	pluralParticiple  = listed.Class("plural-participle")  // the end of a participle that agrees with a plural
	teParticiple      = listed.Class("te-participle")      // the end of a participle before its noun
	nominalParticiple = listed.Class("nominal-participle") // the end of a participle that stands for people
	englishPast       = listed.Class("english-past")       // the end of an English past tense and participle
	englishGerund     = listed.Class("english-gerund")     // the end of an English participle of the present
	sPassive          = listed.Class("s-passive")          // the end of a passive in the present
	esPassive         = listed.Class("es-passive")         // the end of a passive in nb
	presentEnding     = listed.Class("present-ending")     // the end of a verb in the present, a passive included
	ererPresent       = listed.Class("erer-present")       // the end of a present that no noun shares
	finiteEnding      = listed.Class("finite-ending")      // the end of a finite verb that few nouns share
	supineEnding      = listed.Class("supine-ending")      // the end of a participle behind an auxiliary
)

// Classes of nouns.
var (
	studyGroup     = listed.Class("study-group")     // a collective of people that a study holds others against
	average        = listed.Class("average")         // is compared with what was said before
	permille       = listed.Class("permille")        // promille with its unit before the number
	prices         = listed.Class("prices")          // behind the year of a price level
	deduction      = listed.Class("deduction")       // what is taken off a sum
	bareHalf       = listed.Class("bare-half")       // a half without a number before it
	bareLevel      = listed.Class("bare-level")      // the bare word for a level, which alone tells no confidence
	lengthUnit     = listed.Class("length-unit")     // a unit of length, area or weight that bounds a group as years do
	yearOfAge      = listed.Class("year-of-age")     // the unit of an age
	unitOfMeasure  = listed.Class("unit-of-measure") // a unit of measure that a thing follows
	ageNoun        = listed.Class("age-noun")        // an age follows it
	englishPlural  = listed.Class("english-plural")  // an English plural without s
	noPluralEnd    = listed.Class("no-plural-end")   // English words in s that a singular or a verb without s may follow in one phrase
	timePart       = listed.Class("time-part")       // the last part of a day, a week and the like
	definitePlural = listed.Class("definite-plural") // the end of a plural with its article
	enePlural      = listed.Class("ene-plural")      // the same for what stands before og
	definite       = listed.Class("definite")        // the end of a singular with its article
	enDefinite     = listed.Class("en-definite")     // the end of a definite share, nb
	neuterDefinite = listed.Class("neuter-definite") // the end that no plural has
	genitiveEnding = listed.Class("genitive-ending") // the end of a definite noun in the genitive
	nounInE        = listed.Class("noun-in-e")       // the end of a noun in e or of a plural, where an infinitive has e
	eNoun          = listed.Class("e-noun")          // the end of a noun in e, where an adjective has e
	pluralEnding   = listed.Class("plural-ending")   // the end of a plural after a participle
	inflected      = listed.Class("inflected")       // the end of a word that bears no number as its name
	sEnding        = listed.Class("s-ending")        // the end of an English plural or of a verb with a singular subject
)

// Classes of adjectives.
var (
	graded            = listed.Class("graded")             // a comparative or a superlative
	superlativeEnding = listed.Class("superlative-ending") // the end of a superlative
	astSuperlative    = listed.Class("ast-superlative")    // the end of a superlative in nn, which a passive shares
	adjectiveEnding   = listed.Class("adjective-ending")   // an adjective or the end of one, whose noun is still to come
	weakAdjective     = listed.Class("weak-adjective")     // the end of an adjective between av de and a number
	agreeing          = listed.Class("agreeing")           // the end of an adjective before a noun that a verb is spelled like
	eEnding           = listed.Class("e-ending")           // the end of an infinitive and of an adjective in the plural
	degree            = listed.Class("degree")             // an adjective or an adverb of degree before an attribute
	englishDegree     = listed.Class("english-degree")     // the end of an English adverb
	possible          = listed.Class("possible")           // poeng that can be had, which are no whole
	fixedPrice        = listed.Class("fixed-price")        // before the year of a price level
	ageComparison     = listed.Class("age-comparison")     // closes an age behind og
)

// Classes of small words.
var (
	ofWhich          = listed.Class("of-which")          // a part of what the clause before names
	relativeOf       = listed.Class("relative-of")       // English, behind of
	contrast         = listed.Class("contrast")          // sets a clause against the one before it
	quantifier       = listed.Class("quantifier")        // a part of an unknown size, before av
	among            = listed.Class("among")             // names a whole as av does
	without          = listed.Class("without")           // denies what with says
	narrowing        = listed.Class("narrowing")         // ties to a noun what narrows it
	attaching        = listed.Class("attaching")         // a preposition that ties a further noun to a phrase
	beforeOrAfter    = listed.Class("before-or-after")   // the time of a deduction
	those            = listed.Class("those")             // a pronoun that with and without may follow
	thoseAged        = listed.Class("those-aged")        // a pronoun that an age may follow
	pluralArticle    = listed.Class("plural-article")    // the article of a plural
	article          = listed.Class("article")           // an article that pronouns are spelled like
	englishArticle   = listed.Class("english-article")   // the article of an English singular
	speaker          = listed.Class("speaker")           // a subject that a clause without som begins with
	subordinator     = listed.Class("subordinator")      // opens a clause at the head of a sentence
	restating        = listed.Class("restating")         // introduces what says the number before it once more
	upTo             = listed.Class("up-to")             // the upper end of a range
	orOlder          = listed.Class("or-older")          // a phrase that closes an age
	ageSpan          = listed.Class("age-span")          // before the years of an age
	ageLimit         = listed.Class("age-limit")         // before the one year of an age
	answer           = listed.Class("answer")            // what people answer
	chanceOf         = listed.Class("chance-of")         // behind sannsynlighet, what may happen
	notOne           = listed.Class("not-one")           // before én, a way of speaking
	allOfThem        = listed.Class("all-of-them")       // says a thing of several amounts
	verbParticle     = listed.Class("verb-particle")     // between a verb that a part leads up to and its number
	percentAttribute = listed.Class("percent-attribute") // percent behind a hyphen
	englishOnly      = listed.Class("english-only")      // a word that only English has
)

// nouns are read where a list itself is asked for.
var nouns = lexicon.MustOpen("quantity/class-noun")

// backReference is the bases that stand for what was said before: disse, dem.
var backReference = lexicon.MustOpen("quantity/class-word").Set("back-reference")

// formIn reports whether the vocabulary's form of token i, which may be a phrase, is
// of class c.
func (s *scan) formIn(i int, c lexicon.Class) bool { return isIn([]byte(s.entry(i).form), c) }
