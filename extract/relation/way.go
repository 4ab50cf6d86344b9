package relation

import (
	"funn/extract/record"
	"funn/extract/token"
)

// way finds a phrase for mention i, and tells by which of its rules.
type way func(s *finder, i int) tie

// rule is the way of one rule.
func rule(id string, find func(s *finder, i int) token.Phrase) way {
	return func(s *finder, i int) tie { return by(id, find(s, i)) }
}

// plain is the way of one rule that asks for no other mention.
func plain(id string, find func(s *token.Sentence, m *mention) token.Phrase) way {
	return func(s *finder, i int) tie { return by(id, find(s.Sentence, &s.mentions[i])) }
}

// ways are the rules that are asked one after the other, the first that knows first.
type ways struct {
	named     []way       // wholes that the share's own clause names
	said      []way       // wholes of shares that say a count once more
	spoken    []spokenWay // wholes that the sentence speaks of
	changed   []way       // wholes of changes, by what is measured
	against   []way       // measures of what is held against the mention before it
	behind    []way       // measures that the words behind the mention name, or another mention
	sharedOut []way       // what an amount is for, where no word beside it says it

	meant    []reference                          // what disse stands for
	directed []func(s *view, i int) record.Change // which way a difference goes
}

func newWays() *ways {
	return &ways{
		named: []way{
			rule("whole/ratio", ofRatio),
			ofEvery,
			ofShare,
			heldAgainst,
			clauseOpening,
			figureFor,
			shareNamed,
			ofWhich,
		},
		said: []way{
			plain("whole/rate-among", rateAmong),
			rule("whole/rate-count", rateCount),
			rule("whole/rate-survey", rateSurvey),
			rule("whole/restated", restated),
			plain("whole/partitive", restatedPart),
			rule("whole/proportion", restatedProportion),
		},
		spoken: []spokenWay{
			{plain("whole/opening", opening), ofSentence},
			{frame, ofSentence},
			{plain("whole/before-colon", beforeColon), ofThisShare},
			{elided, ofSentenceBefore},
			{whereOf, ofClause},
			{clausal("whole/subject", subjectWhole), ofThisShare},
			{clausal("whole/clause-count", clauseCount), ofThisShare},
		},
		changed: []way{
			plain("whole/changed-subject", changedSubject),
			plain("whole/measured-share", measuredShare),
			plain("whole/change-in", changeIn),
			rule("whole/change-before", changeBefore),
			plain("whole/changed", changedMeasure),
		},
		against: []way{
			plain("measure/bought", boughtBehind),
			rule("measure/against", measureBefore),
		},
		behind: []way{
			plain("measure/bought", boughtBehind),
			rule("measure/predicate", saidBehind),
			rule("measure/tied", measureTied),
		},
		sharedOut: []way{
			plain("per/definite-unit", perDefinite),
			plain("per/basis", perBasis),
			plain("per/every-before", perEvery),
			rule("per/each-subject", perSubject),
			plain("per/pay", perPay),
			plain("per/measured", perMeasured),
			plain("per/adjective", perAdjective),
			rule("per/compared", perCompared),
		},
		meant: []reference{
			{"whole/antecedent-topic", colonTopic},
			{"whole/antecedent-share", shareMeant},
			{"whole/antecedent-count", countMeant},
			{"whole/antecedent-pointed", pointedMeant},
			{"whole/antecedent-some", someMeant},
			{"whole/antecedent-subject", subjectMeant},
		},
		directed: []func(s *view, i int) record.Change{
			directedBefore,
			directedGap,
			directedBehind,
			directedSign,
			directedTie,
		},
	}
}
