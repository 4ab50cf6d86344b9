package outline

import "funn/extract/record"

// rule is what made a report or a section, with how often it was right: the
// documents of testdata/gold, testdata/heldout and the seed's gold were scored
// by title, or by heading and kind, and confidence is (right+1)/(right+wrong+2).
type rule struct {
	id           string
	right, wrong int
}

// The rules. A chapter was counted by the reports that name it.
var (
	ruleDocument = rule{"outline/document", 15, 0} // the one report that a document is
	ruleTitle    = rule{"outline/title", 30, 0}    // an entry, by title marks or by its source in brackets
	ruleEntry    = rule{"outline/entry", 11, 0}    // an entry, by how its heading stands
	ruleNamed    = rule{"outline/named", 1, 0}     // an entry without a title line
	ruleChapter  = rule{"outline/chapter", 41, 1}  // a heading over entries
	ruleHeading  = rule{"outline/heading", 87, 0}
	ruleLead     = rule{"outline/lead", 18, 0} // a colon heading, or one set like an item
	ruleClaim    = rule{"outline/claim", 5, 2} // a claim that goes on a section of findings
)

// reviewBelow is the confidence under which a row asks for review.
const reviewBelow = 0.75

func (r rule) confidence() float32 { return float32(r.right+1) / float32(r.right+r.wrong+2) }

func (r rule) review() bool { return r.confidence() < reviewBelow }

// mark signs a row with the rule that made it.
func mark(e *record.Evidence, r rule) {
	e.Rule, e.Confidence, e.NeedsReview = r.id, r.confidence(), r.review()
}
