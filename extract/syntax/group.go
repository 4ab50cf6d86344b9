package syntax

import (
	"slices"

	"funn/extract/morph"
	"funn/extract/token"
)

// Quantifier is the token after mange, ingen, de fleste and the like at token i,
// where av follows; else i.
func Quantifier(s *token.Sentence, i int) int {
	j := i
	if s.IsWord(j, token.ClassDeterminer) && !s.Is(j+1, token.ClassOf) {
		j++ // de fleste av, the majority of
	}
	if s.KindAt(j) != token.Word || !s.Is(j+1, token.ClassOf) {
		return i
	}
	if s.Is(j, token.ClassDeterminer|token.ClassVague) || s.In(j, quantifierWord) {
		return j + 1
	}
	return i
}

// Thing is what number n counts, before token limit: 1 200 ansatte, 3 850 kilometer
// jernbane. It is "" for a time and for a measure without a thing.
func Thing(s *token.Sentence, n *token.Number, limit int) token.Phrase {
	i := int(n.Last) + 1
	if s.IsWord(i, token.ClassThat) && s.Is(int(n.Token)-1, token.ClassDeterminer) {
		// de 602 som svarte: without the number it would name nothing
		if end := Clause(s, i, min(limit, i+MaxPhrase)); end > i {
			return token.Span(int(n.Token)-1, end)
		}
	}
	if s.KindAt(i) == token.Dash && s.KindAt(i+1) == token.Numeral {
		return token.Phrase{} // 18–29 år
	}
	end := Core(s, int(n.Token))
	if end < i || end >= limit || s.Is(end, token.ClassTimeUnit|token.ClassMonth|token.ClassSeason) {
		return token.Phrase{}
	}
	if s.In(i, unitOfMeasure) {
		j := i + 1
		if s.Is(j, token.ClassOf) {
			j++
		}
		if e := Core(s, j); e >= j && e < limit {
			return token.Span(j, e)
		}
		return token.Phrase{}
	}
	return token.Span(i, end)
}

// Crowd is the phrase at token i where it names many: a plural, or with a count.
func Crowd(s *token.Sentence, i int) token.Phrase {
	end := Core(s, i)
	if end < i {
		return token.Phrase{}
	}
	phrase := WithoutCount(s, i, end)
	if phrase.First > i || Nominal(s, end) {
		return phrase
	}
	if s.English && s.In(end, morph.SEnding) || !s.English && s.In(end, crowdWord) {
		return phrase
	}
	return token.Phrase{}
}

// NumbersBefore is how many numbers begin before token i.
func NumbersBefore(s *token.Sentence, i int) int {
	k, _ := slices.BinarySearchFunc(s.Numbers, i, func(n token.Number, t int) int { return int(n.Token) - t })
	return k
}

// Anaphor reports whether tokens i to j only point back: disse, dem, these.
func Anaphor(s *token.Sentence, i, j int) bool {
	return i == j && s.IsWord(i, token.ClassAnaphor)
}

// WithoutCount is the phrase of tokens i to j without a count: de 412 pasientene are
// pasientene.
func WithoutCount(s *token.Sentence, i, j int) token.Phrase {
	for k := i; k < j && k < i+4; k++ {
		if s.KindAt(k) == token.Numeral && s.Is(k+1, token.ClassTimeUnit) {
			break // 600 timer
		}
		if s.KindAt(k) == token.Numeral && (s.Is(k+1, token.ClassThat|token.ClassScale) || s.Numbers[s.Tokens[k].Number].Scaled) {
			break // de 602 som svarte, de 41,6 millioner kronene
		}
		if s.KindAt(k) == token.Numeral && s.KindAt(k+1) == token.Word && !s.Numbers[s.Tokens[k].Number].Glued {
			return token.Span(k+1, j)
		}
		if s.KindAt(k) != token.Word || !s.Is(k, token.ClassDeterminer|token.ClassAnyhow|token.ClassQualifier|token.ClassJudge) {
			break
		}
	}
	return token.Span(i, j)
}
