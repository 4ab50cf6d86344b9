package token

// Class is a set of parts that a form of the vocabulary plays in the grammar.
type Class uint64

const (
	ClassPercent Class = 1 << iota
	ClassPoint
	ClassPermille
	ClassPoeng // second part of prosent-poeng
	ClassScale
	classLetterScale
	ClassKroner
	ClassKr
	ClassMinor
	ClassCode
	ClassSymbol
	ClassCurrency
	ClassWeak
	ClassCurrencyAdjective
	classPriceWord
	ClassQualifier
	ClassPostQualifier
	ClassJudge
	ClassVague
	ClassUp
	ClassDown
	ClassUpDown
	ClassVary
	ClassOf
	ClassIn
	ClassPer
	ClassFrom
	ClassTo
	ClassAnd
	ClassOr
	ClassBetween
	ClassAgainst
	ClassRespectively
	ClassWith
	ClassOn
	ClassThat
	ClassEvery
	ClassEveryOther
	ClassMinus
	ClassMembership
	ClassPreposition
	ClassConjunction
	ClassDeterminer
	ClassAnaphor
	ClassPronoun
	ClassAdverb
	ClassAnyhow
	ClassMonth
	ClassSeason
	ClassTimeUnit
	ClassNamedPeriod
	ClassPeriodWord
	ClassMoney
	ClassShare
	ClassRate
	ClassShareWord
	ClassLabel
	ClassGroup
	ClassConfidence
	ClassVerb
	ClassNotVerb
	ClassDenominator
	ClassOrdinal
	ClassInfinitive
)

// ClassFunction is the words that no noun phrase goes on over.
const ClassFunction = ClassPreposition | ClassConjunction | ClassPronoun | ClassAdverb | ClassVerb | ClassAnd | ClassOr |
	ClassOf | ClassIn | ClassFrom | ClassTo | ClassWith | ClassOn | ClassThat | ClassAgainst | ClassPer | ClassMembership |
	ClassNamedPeriod | ClassInfinitive | ClassJudge

// Units of money and of shares, and what may stand between a sign and its number.
const (
	ClassMoneyUnit = ClassKroner | ClassKr | ClassMinor | ClassCode | ClassSymbol | ClassCurrency | ClassWeak
	ClassShareUnit = ClassPercent | ClassPoint | ClassPermille
	ClassPrefix    = ClassKr | ClassCode | ClassSymbol | ClassKroner
)

// classNames is the classes by their names in the vocabulary's lists.
var classNames = map[string]Class{
	"percent": ClassPercent, "point": ClassPoint, "permille": ClassPermille, "poeng": ClassPoeng,
	"scale": ClassScale, "letterscale": classLetterScale,
	"kroner": ClassKroner, "kr": ClassKr, "minor": ClassMinor, "code": ClassCode, "symbol": ClassSymbol,
	"name": ClassCurrency, "weak": ClassWeak, "currencyadjective": ClassCurrencyAdjective, "priceword": classPriceWord,
	"about": ClassQualifier, "just_under": ClassQualifier, "just_over": ClassQualifier, "over": ClassQualifier,
	"at_least": ClassQualifier, "under": ClassQualifier, "at_most": ClassQualifier,
	"post_at_least": ClassPostQualifier, "post_at_most": ClassPostQualifier, "post_over": ClassPostQualifier,
	"judge": ClassJudge, "vague": ClassVague,
	"up": ClassUp, "down": ClassDown, "updown": ClassUpDown, "vary": ClassVary,
	"of": ClassOf, "in": ClassIn, "per": ClassPer, "from": ClassFrom, "to": ClassTo,
	"and": ClassAnd, "or": ClassOr, "between": ClassBetween, "against": ClassAgainst, "both": ClassConjunction,
	"respectively": ClassRespectively, "with": ClassWith, "on": ClassOn, "forperiod": ClassPeriodWord,
	"that": ClassThat, "infinitive": ClassInfinitive, "every": ClassEvery, "everyother": ClassEveryOther,
	"minus": ClassMinus, "membership": ClassMembership, "preposition": ClassPreposition,
	"conjunction": ClassConjunction, "determiner": ClassDeterminer, "anaphor": ClassAnaphor,
	"pronoun": ClassPronoun, "adverb": ClassAdverb, "anyhow": ClassAnyhow,
	"month": ClassMonth, "season": ClassSeason, "timeunit": ClassTimeUnit, "named": ClassNamedPeriod,
	"forperiodword": ClassPeriodWord,
	"money":         ClassMoney, "share": ClassShare, "rate": ClassRate, "shareword": ClassShareWord,
	"label": ClassLabel, "group": ClassGroup, "confidence": ClassConfidence,
	"verb": ClassVerb, "pay": 0, "bareverb": ClassVerb, "notverb": ClassNotVerb,
}
