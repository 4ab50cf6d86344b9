package lang

import "funn/extract/record"

// Passage is a piece of running text in one language.
type Passage struct {
	Text     string
	Language record.Language
}

// Sentences are the sentences of each passage, as spans of that passage's Text
// without the white space around them. They are in order and leave out nothing
// but white space. A line break is white space like any other.
//
// The English passages are cut by one run of prose: its model is read anew
// each time, so a caller hands over a whole document at once.
func Sentences(in []Passage) [][]record.Span {
	out := make([][]record.Span, len(in))
	var english []int
	for i, p := range in {
		if p.Language == record.English {
			english = append(english, i)
			continue
		}
		out[i] = norwegianSentences(nil, p.Text)
	}
	if english != nil {
		englishSentences(out, in, english)
	}
	return out
}
