package extract

import (
	"strings"

	"funn/extract/record"
)

// maxCents is the largest sum that DECIMAL(18,2) holds.
const maxCents record.Cents = 999_999_999_999_999_999

// sentenceBytes bounds the sentence that stands beside a number. No sentence of
// prose is as long; a table or a list that was taken for one sentence would
// otherwise be written again for each of its numbers.
const sentenceBytes = 2000

// window is the sentence, or the part of a very long one round s, from space to
// space.
func window(sentence string, s record.Span) string {
	if len(sentence) <= sentenceBytes {
		return sentence
	}
	from := max(0, s.Start-sentenceBytes/2)
	end := min(len(sentence), s.End+sentenceBytes/2)
	if from > 0 {
		if i := strings.IndexByte(sentence[from:s.Start], ' '); i >= 0 {
			from += i + 1
		} else {
			from = s.Start
		}
	}
	if end < len(sentence) {
		if i := strings.LastIndexByte(sentence[s.End:end], ' '); i >= 0 {
			end = s.End + i
		} else {
			end = s.End
		}
	}
	return sentence[from:end]
}
