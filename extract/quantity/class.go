package quantity

// class is a set of parts that a form plays in the grammar. The names stand in
// the first column of the vocabulary files.
type class uint64

const (
	classPercent class = 1 << iota
	classPoint
	classPermille
	classPoeng // second part of prosent-poeng
	classScale
	classLetterScale
	classKroner
	classKr
	classMinor
	classCode
	classSymbol
	classCurrency
	classWeak
	classCurrencyAdjective
	classPriceWord
	classQualifier
	classPostQualifier
	classJudge
	classVague
	classUp
	classDown
	classUpDown
	classVary
	classOf
	classIn
	classPer
	classFrom
	classTo
	classAnd
	classOr
	classBetween
	classAgainst
	classRespectively
	classWith
	classOn
	classThat
	classEvery
	classEveryOther
	classMinus
	classMembership
	classPreposition
	classConjunction
	classDeterminer
	classAnaphor
	classPronoun
	classAdverb
	classAnyhow
	classMonth
	classSeason
	classTimeUnit
	classNamedPeriod
	classPeriodWord
	classMoney
	classShare
	classRate
	classShareWord
	classLabel
	classGroup
	classConfidence
	classVerb
	classNotVerb
	classDenominator
	classOrdinal
	classInfinitive
)

const (
	classMoneyUnit = classKroner | classKr | classMinor | classCode | classSymbol | classCurrency | classWeak
	classShareUnit = classPercent | classPoint | classPermille
	classPrefix    = classKr | classCode | classSymbol | classKroner
)

var classNames = map[string]class{
	"percent": classPercent, "point": classPoint, "permille": classPermille, "poeng": classPoeng,
	"scale": classScale, "letterscale": classLetterScale,
	"kroner": classKroner, "kr": classKr, "minor": classMinor, "code": classCode, "symbol": classSymbol,
	"name": classCurrency, "weak": classWeak, "currencyadjective": classCurrencyAdjective, "priceword": classPriceWord,
	"about": classQualifier, "just_under": classQualifier, "just_over": classQualifier, "over": classQualifier,
	"at_least": classQualifier, "under": classQualifier, "at_most": classQualifier,
	"post_at_least": classPostQualifier, "post_at_most": classPostQualifier, "post_over": classPostQualifier,
	"judge": classJudge, "vague": classVague,
	"up": classUp, "down": classDown, "updown": classUpDown, "vary": classVary,
	"of": classOf, "in": classIn, "per": classPer, "from": classFrom, "to": classTo,
	"and": classAnd, "or": classOr, "between": classBetween, "against": classAgainst, "both": classConjunction,
	"respectively": classRespectively, "with": classWith, "on": classOn, "forperiod": classPeriodWord,
	"that": classThat, "infinitive": classInfinitive, "every": classEvery, "everyother": classEveryOther,
	"minus": classMinus, "membership": classMembership, "preposition": classPreposition,
	"conjunction": classConjunction, "determiner": classDeterminer, "anaphor": classAnaphor,
	"pronoun": classPronoun, "adverb": classAdverb, "anyhow": classAnyhow,
	"month": classMonth, "season": classSeason, "timeunit": classTimeUnit, "named": classNamedPeriod,
	"forperiodword": classPeriodWord,
	"money":         classMoney, "share": classShare, "rate": classRate, "shareword": classShareWord,
	"label": classLabel, "group": classGroup, "confidence": classConfidence,
	"verb": classVerb, "pay": 0, "bareverb": classVerb, "notverb": classNotVerb,
}
