package relation

import "funn/extract/token"

// way is a rule: a named way to find a phrase for mention i.
type way struct {
	rule string
	find func(s *finder, i int) token.Phrase
}

// ways are the rules that are asked one after the other, the first that knows first.
type ways struct {
	named     []way // wholes that the share's own clause names
	said      []way // wholes of shares that say a count once more
	spoken    []way // wholes that the sentence speaks of; find asks for them, these are what they would have said
	changed   []way // wholes of changes, by what is measured
	against   []way // measures of what is held against the mention before it
	behind    []way // measures that the words behind the mention name, or another mention
	sharedOut []way // what an amount is for, where no word beside it says it
}

func newWays() *ways {
	return &ways{
		named: []way{
			{"whole/ratio", ofRatio},
			{"whole/every", ofEvery},
			{"whole/of", ofShare},
			{"whole/held-against", heldAgainst},
			{"whole/clause-opening", clauseOpening},
			{"whole/figure-for", figureFor},
			{"whole/share-of", shareHead},
			{"whole/of-which", ofWhich},
		},
		said: []way{
			{"whole/rate-among", rateAmong},
			{"whole/rate-count", rateCount},
			{"whole/rate-survey", rateSurvey},
			{"whole/restated", restated},
			{"whole/partitive", restatedPart},
			{"whole/proportion", restatedProportion},
		},
		spoken: []way{
			{"whole/opening", func(s *finder, i int) token.Phrase { return opening(s.Sentence, s.mentions[i].First) }},
			{"whole/frame", func(s *finder, i int) token.Phrase { return frame(s.Sentence, &s.mentions[i]) }},
			{"whole/before-colon", func(s *finder, i int) token.Phrase { return beforeColon(s.Sentence, &s.mentions[i]) }},
			{"whole/carried", func(s *finder, i int) token.Phrase { return s.elided(i).Phrase }},
			{"whole/where", func(s *finder, i int) token.Phrase { return whereOf(s.Sentence, &s.mentions[i]) }},
		},
		changed: []way{
			{"whole/changed-subject", changedSubject},
			{"whole/measured-share", measuredShare},
			{"whole/change-in", changeIn},
			{"whole/change-before", changeBefore},
			{"whole/changed", changedMeasure},
		},
		against: []way{
			{"measure/bought", boughtBehind},
			{"measure/against", measureBefore},
		},
		behind: []way{
			{"measure/bought", boughtBehind},
			{"measure/predicate", saidBehind},
			{"measure/tied", measureTied},
		},
		sharedOut: []way{
			{"per/definite-unit", perDefinite},
			{"per/basis", perBasis},
			{"per/every-before", perEvery},
			{"per/each-subject", perSubject},
			{"per/pay", perPay},
			{"per/measured", perMeasured},
			{"per/adjective", perAdjective},
			{"per/compared", perCompared},
		},
	}
}
