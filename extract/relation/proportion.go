package relation

import (
	"math"

	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// A part of so many, as the numbers themselves tell.

// proportion is what the larger of two counts before token p counts, where the
// smaller is as large a part of it as share m says: 724 elever, og 171 hadde vedtak
// (24 prosent). Only numbers that agree to the last digit of m are taken for it.
func (s *finder) proportion(m *mention, p int) token.Phrase {
	if m.Number < 0 || m.High >= 0 || m.Den > 0 || m.Form != record.FormPercent {
		return token.Phrase{}
	}
	k := countBefore(s.Sentence, m.Number, p)
	if k < 0 {
		return token.Phrase{}
	}
	r := ratio{
		part:  s.Numbers[k].Value.Float(),
		share: quantity.Share(s.Sentence, m.Number, &m.Mention),
		slack: 0.5 * math.Pow10(-int(s.Numbers[m.Number].Digits.Decimals)) * 1.05,
	}
	if b := r.whole(s.Sentence, k, p); !b.Empty() {
		return b
	}
	for back := range 2 { // Skjemaet gikk til 48 ledere. 39 svarte, en svarprosent på 81
		q := s.sentenceBefore(back)
		if q == nil {
			break
		}
		if b := r.whole(q.Sentence, len(q.Numbers), len(q.Tokens)); !b.Empty() {
			return token.Elsewhere(q.Words(b))
		}
	}
	return token.Phrase{}
}

// countBefore is the last number before number k and token p that counts something, −1
// where what stands there counts nothing.
func countBefore(s *token.Sentence, k, p int) int {
	floor := max(0, k-syntax.LookBack)
	for k--; k >= floor; k-- {
		n := &s.Numbers[k]
		if n.Used || n.Weak || int(n.Last) >= p {
			continue
		}
		if quantity.Whole(s, n) {
			return k
		}
		break
	}
	return -1
}

// ratio is a count and the share in percent that it is of another.
type ratio struct{ part, share, slack float64 }

// whole is what a number before number k and token p counts of which r is a part.
func (r *ratio) whole(s *token.Sentence, k, p int) token.Phrase {
	floor := max(0, k-syntax.LookBack)
	for k--; k >= floor; k-- {
		n := &s.Numbers[k]
		if n.Used || n.Weak || n.Year || !quantity.Whole(s, n) || !r.of(n.Value.Float()) {
			continue
		}
		if b := syntax.Thing(s, n, p); !b.Empty() {
			return b
		}
	}
	return token.Phrase{}
}

// of reports whether the part is as large a part of all as the share says.
func (r *ratio) of(all float64) bool {
	return all > r.part && math.Abs(100*r.part/all-r.share) <= r.slack
}
