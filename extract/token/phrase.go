package token

// Phrase is a run of tokens of a sentence, or words that stand elsewhere: in a sentence
// before, in a head of the table, in what says who was asked. The zero value is no phrase.
type Phrase struct {
	First, End int    // tokens of the sentence, half-open; First == End where it stands elsewhere
	Other      string // the words of a phrase that stands elsewhere
}

// Elsewhere is a phrase of words that do not stand in the sentence.
func Elsewhere(words string) Phrase { return Phrase{Other: words} }

// Empty reports whether p is no phrase.
func (p Phrase) Empty() bool { return p.First == p.End && p.Other == "" }

// Here reports whether p stands in the sentence.
func (p Phrase) Here() bool { return p.First < p.End }

// Span is the phrase of tokens i to j, none where j comes before i.
func Span(i, j int) Phrase {
	if j < i {
		return Phrase{}
	}
	return Phrase{First: i, End: j + 1}
}

// Words is the text of p.
func (s *Sentence) Words(p Phrase) string {
	if p.Here() {
		return s.Slice(p.First, p.End-1)
	}
	return p.Other
}

// Before reports whether p stands in the sentence and begins no later than token limit,
// and not far before it.
func (p Phrase) Before(limit int) bool {
	return p.Here() && p.First >= 0 && p.First <= limit && p.First > limit-farBack
}

// farBack is how many tokens a phrase may stand before what is said of it.
const farBack = 64
