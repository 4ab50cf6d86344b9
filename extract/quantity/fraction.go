package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

// fractions reads en tredjedel, tre firedeler, halvparten, 1/3, hver fjerde and
// annenhver.
func fractions(r *Reading) {
	s := r.s
	for i := range s.Tokens {
		t := &s.Tokens[i]
		switch {
		case t.Class&token.ClassDenominator != 0 && t.Kind == token.Word:
			denominator(r, i)
		case t.Class&token.ClassEvery != 0 && s.Is(i+1, token.ClassOrdinal):
			every(r, i, i+1, int(s.Entry(i+1).Word.Ordinal))
		case t.Class&token.ClassEveryOther != 0:
			every(r, i, i, 2)
		case t.Kind == token.Numeral:
			solid(r, int(t.Number))
		case t.Class&token.ClassEvery != 0 && s.Is(i+1, token.ClassOf):
			quarter(r, i)
		case t.Kind == token.Word && s.Entry(i).Form == "half":
			half(r, i)
		}
	}
}

// fractionOf is the mention of the fraction of tokens first to last.
func fractionOf(first, last int, num, den float64) Mention {
	return Mention{Number: -1, First: first, Last: last, Form: record.FormFraction, Num: num, Den: den, Rule: RuleFraction}
}

// quarter reads tre kvart av and ein kvart av, where kvart is no every.
func quarter(r *Reading, i int) {
	if r.s.KindAt(i-1) != token.Numeral || r.s.Entry(i).Form != "kvart" {
		return
	}
	k := int(r.s.Tokens[i-1].Number)
	v, ok := r.s.Numbers[k].Value.Integer()
	if !ok || v != 1 && v != 3 || !numerator(&r.s.Numbers[k]) {
		return
	}
	m := fractionOf(i-1, i, float64(v), 4)
	m.Number = k
	r.add(m)
}

// numerator reports whether n can stand over a denominator.
func numerator(n *token.Number) bool {
	return n.Digits.Decimals == 0 && !is(n, taken|labelled|ordinal|scaled|vague|fractional)
}

// solid reads 1/3 and ½ that stand alone.
func solid(r *Reading, k int) {
	n, next := &r.s.Numbers[k], int(r.s.Numbers[k].Token)+1
	if n.Den == 0 || is(n, taken|labelled|scaled) {
		return
	}
	m := fractionOf(next-1, next-1, float64(n.Num), float64(n.Den))
	m.Number = k
	if !r.s.Is(next, token.ClassOf) {
		if r.s.Is(next, token.ClassMonth|token.ClassTimeUnit) || n.Glued || n.Den > 10 && n.Den != 12 {
			return
		}
		m.question(0.6)
	}
	r.add(m)
}

// half reads the English half of the and half the, and half at the head of a clause. It
// does not read the first half, half of the year.
func half(r *Reading, i int) {
	s := r.s
	if !s.English || !s.Is(i+1, token.ClassOf) && !s.Is(i+1, token.ClassDeterminer) && !opensClause(s, i, i) {
		return
	}
	if ofTime(s, i+1) || s.Is(i-1, token.ClassOrdinal) || s.KindAt(i-1) == token.Word && string(s.Folded(i-1)) == "first" {
		return
	}
	r.add(fractionOf(i, i, 1, 2))
}

// opensClause reports whether the English fraction of tokens i to j opens a clause as
// its subject: roughly a quarter would stay, of which almost half went to doctors.
func opensClause(s *token.Sentence, i, j int) bool {
	if !s.Is(j+1, token.ClassVerb) && !morph.VerbLike(s, j+1) {
		return false
	}
	switch p := i - 1; s.KindAt(p) {
	case token.None, token.Comma, token.Point:
		return true
	default:
		return s.Is(p, token.ClassQualifier|token.ClassAnd|token.ClassJudge|token.ClassThat)
	}
}

// ofTime reports whether token i begins of an hour, of the year.
func ofTime(s *token.Sentence, i int) bool {
	if s.Is(i, token.ClassOf) {
		i++
	}
	for s.Is(i, token.ClassDeterminer) || s.KindAt(i) == token.Word && s.In(i, morph.EnglishArticle) {
		i++
	}
	return s.Is(i, token.ClassTimeUnit|token.ClassSeason)
}
