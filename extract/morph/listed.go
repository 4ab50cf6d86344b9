package morph

import (
	"funn/extract/lexicon"
	"funn/extract/token"
)

// The classes of words that the room asks for. What they hold stands in
// lexicon/words.

// Verbs.
var (
	esPassive        = token.Listed.Class("es-passive")     // the end of a passive in nb
	presentEnding    = token.Listed.Class("present-ending") // the end of a verb in the present, a passive included
	ererPresent      = token.Listed.Class("erer-present")   // the end of a present that no noun shares
	finiteEndingWord = token.Listed.Class("finite-ending")  // the end of a finite verb that few nouns share
	EnglishPast      = token.Listed.Class("english-past")   // the end of an English past tense and participle
	saying           = token.Listed.Class("saying-that")    // of answering
)

// Participles.
var (
	participleWord   = token.Listed.Class("participle-ending") // the end of a participle
	supineEnding     = token.Listed.Class("supine-ending")     // the end of a participle behind an auxiliary
	weakPast         = token.Listed.Class("weak-past")         // the end of a past tense and of a participle before a plural
	pluralParticiple = token.Listed.Class("plural-participle") // the end of a participle that agrees with a plural
	pastOnly         = token.Listed.Class("past-only")         // a past tense that looks like a participle and is none
	pastAnswering    = token.Listed.Class("past-answering")    // a past tense of answering that looks like a participle
)

// Auxiliaries.
var (
	helping           = token.Listed.Class("helping-verb")       // a participle follows it: har, er
	helpingInfinitive = token.Listed.Class("helping-infinitive") // bli, ha, dekke
	modalVerb         = token.Listed.Class("modal-verb")         // an infinitive follows it
	copulaWord        = token.Listed.Class("copula")             // er, finnes
)

// Nouns.
var (
	DefinitePlural   = token.Listed.Class("definite-plural")                 // the end of a plural with its article
	DefiniteWord     = token.Listed.Class("definite")                        // the end of a singular with its article
	neuterDefinite   = token.Listed.Class("neuter-definite")                 // the end that no plural has
	genitiveEnding   = token.Listed.Class("genitive-ending")                 // the end of a definite noun in the genitive
	pluralEnding     = token.Listed.Class("plural-ending")                   // the end of a plural after a participle
	SEnding          = token.Listed.Class("s-ending")                        // the end of an English plural or of a verb with a singular subject
	SingularEnglish  = token.Listed.Class("singular-english")                // process
	manyWord         = token.Listed.Class("many-people")                     // a plural or a collective of people
	manyEnglish      = token.Listed.Class("many-english")                    // people, children: no s
	studyGroup       = token.Listed.Class("study-group")                     // a collective of people that a study holds others against
	studyWord        = token.Listed.Class("study-result")                    // the study, not what it is about
	organisationWord = token.Listed.Class("organisation")                    // acts as a person does
	ageNounWord      = token.Listed.Class("age-noun")                        // an age follows it
	LengthUnit       = token.Listed.Class("length-unit")                     // a unit of length, area or weight that bounds a group as years do
	changeParts      = lexicon.MustOpen("token/word").List("noun-of-change") // økning, nedgang, which compounds end in
	changeNounWord   = token.Listed.Class("change-noun")                     // a noun behind an article only
)

// Adjectives.
var (
	gradedWord        = token.Listed.Class("graded")             // a comparative or a superlative
	comparativeWord   = token.Listed.Class("comparative-form")   // flere, mer enn
	superlativeEnding = token.Listed.Class("superlative-ending") // the end of a superlative
	astSuperlative    = token.Listed.Class("ast-superlative")    // the end of a superlative in nn, which a passive shares
	unitAdjectiveWord = token.Listed.Class("unit-adjective")     // the end of an adjective
	noUnitAdjective   = token.Listed.Class("no-unit-adjective")  // no adjective in spite of its end
)

// Small words.
var (
	PluralArticle  = token.Listed.Class("plural-article")  // the article of a plural
	EnglishArticle = token.Listed.Class("english-article") // the article of an English singular
	contrast       = token.Listed.Class("contrast")        // sets a clause against the one before it
	amongWord      = token.Listed.Class("among")           // names a whole as av does
	besideWord     = token.Listed.Class("beside")          // hos
	dummyWord      = token.Listed.Class("dummy-subject")   // the det of det er
	additiveWord   = token.Listed.Class("additive")        // ytterligere
	restatingWord  = token.Listed.Class("restating")       // introduces what says the number before it once more
)
