package relation

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

// apposed gives det vil si 3 prosent, eller 3 prosent the direction and the
// thing that changed of the amount before it.
func (s *finder) apposed(i int) {
	if i == 0 {
		return
	}
	m, q := &s.mentions[i], &s.mentions[i-1]
	if !m.changes() && q.Moved() && m.Form != record.FormRatio && apposition(s.Sentence, q, m) {
		m.Change, m.apposed = q.Change, q.Money()
	}
}

// apposition reports whether mention m says q once more: only a few words, a comma and a
// bracket stand between them, the last of which is eller, det vil si. A share in brackets
// says an amount once more, no other share.
func apposition(s *token.Sentence, q, m *mention) bool {
	p := s.Before(m.First)
	if p <= q.Last || p-q.Last > 4 || s.KindAt(p) == token.Comma {
		return false
	}
	for j := q.Last + 1; j <= p; j++ {
		if k := s.KindAt(j); k != token.Word && k != token.Comma && k != token.Open {
			return false
		}
	}
	return morph.Restating(s, p) && (s.KindAt(p) != token.Open || q.Money())
}
