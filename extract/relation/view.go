package relation

import (
	"slices"

	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/token"
)

// view is a sentence with its mentions and what they are tied to so far: what rules ask.
type view struct {
	*token.Sentence
	mentions []mention // in order
}

// mention is a quantity with what it is of.
type mention struct {
	quantity.Mention

	agent   bool // av after it names who does it, not the whole
	apposed bool // says the amount before it once more
	year    int32
	when    int // index of the period plus one; 0 where none
	ties    [kinds]tie
	beaten  []record.Proposal
}

// shareOf reports whether m is a share of something: no sum of money, and no difference
// between two shares.
func (m *mention) shareOf() bool { return !m.Money() && m.Form != record.FormPercentagePoint }

// counts reports whether m says how many of how many or every how many: 3 av 10, hver
// fjerde.
func (m *mention) counts() bool {
	return m.Rule == quantity.RuleRatio || m.Rule == quantity.RuleEvery
}

// changes reports whether m is an end of a change or a difference.
func (m *mention) changes() bool { return m.Change != record.ChangeNone && m.Change != "" }

// changeEnd reports whether m is an end of a change.
func (m *mention) changeEnd() bool {
	return m.Change == record.ChangeFrom || m.Change == record.ChangeTo
}

// at is the mention that begins at a token, −1 where none does.
func (s *view) at(token int) int {
	i := s.from(token)
	if i == len(s.mentions) || s.mentions[i].First != token {
		return -1
	}
	return i
}

// from is the first mention that begins at a token or behind it.
func (s *view) from(token int) int {
	i, _ := slices.BinarySearchFunc(s.mentions, token, func(m mention, t int) int { return m.First - t })
	return i
}

// floor is the token behind the mention before mention i, the first of the sentence where
// there is none.
func (s *view) floor(i int) int {
	if i == 0 {
		return 0
	}
	return s.mentions[i-1].Last + 1
}

// same reports whether two phrases have the same words.
func (s *view) same(a, b token.Phrase) bool { return a == b || s.Words(a) == s.Words(b) }

// partOfShare reports whether a share with a whole stands before share i in its sentence,
// so that dem may be that part of the whole only: 18 prosent av søkerne avbryter, og hver
// tredje av dem.
func (s *view) partOfShare(i int) bool {
	if i < 1 {
		return false
	}
	q := &s.mentions[i-1]
	return !q.base().Empty() && !q.Money() && !s.StopBetween(q.Last, s.mentions[i].First)
}

// isForm reports whether token i is the word that the vocabulary has as form.
func isForm(s *token.Sentence, i int, form string) bool {
	return s.KindAt(i) == token.Word && s.Entry(i).Form == form
}
