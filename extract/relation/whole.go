package relation

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// shareHead gives a share the whole that its subject names: andelen av søkerne,
// statens andel av kostnadene, andelen elever med vedtak. Andelen kvinner names
// none: the women are the part.
func shareHead(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if m.Moved() || i > 0 && m.First-s.mentions[i-1].Last <= 3 {
		return token.Phrase{}
	}
	floor := max(0, m.First-syntax.MaxPhrase)
	for j := m.First - 1; j >= floor; j-- {
		if t := &s.Tokens[j]; t.Kind == token.Point && (s.Text[t.Start] == '.' || s.Text[t.Start] == ';') && (j+1 >= len(s.Tokens) || s.Tokens[j+1].Space) {
			return token.Phrase{}
		}
		if s.KindAt(j) != token.Word || s.Noun(j)&token.ClassShareWord == 0 || s.Noun(j)&token.ClassUp != 0 || district(s.Sentence, j) {
			continue
		}
		if s.Is(j-1, token.ClassPreposition) && !s.Is(j-1, token.ClassConjunction) {
			return token.Phrase{} // med en andel på
		}
		return wholeAfter(s, j, i)
	}
	return token.Phrase{}
}

// wholeAfter reads the whole after the share word at token j, which mention i is
// the size of.
func wholeAfter(s *finder, j, i int) token.Phrase {
	limit := s.mentions[i].First
	if b := holder(s.Sentence, j, limit); !b.Empty() {
		return b
	}
	k := j + 1
	for n := 0; n < 3 && k < limit; n++ {
		if s.Is(k, token.ClassOf) {
			if end := syntax.Core(s.Sentence, k+1); end > k && end < limit {
				if syntax.Anaphor(s.Sentence, k+1, end) {
					return antecedent(s, j)
				}
				return syntax.WithoutCount(s.Sentence, k+1, end)
			}
			return token.Phrase{}
		}
		if s.KindAt(k) != token.Word || morph.VerbLike(s.Sentence, k) || s.Is(k, token.ClassFunction) {
			break
		}
		k++
	}
	if k == j+1 {
		if i > 0 && s.In(j, enDefinite) && verbLikeNear(s.Sentence, j) {
			return wholeBefore(s, i) // i 2013 58 prosent av midlane, i 2019 var delen 49
		}
		return token.Phrase{}
	}
	// andelen elektriske turer, andelen elever som, andelen elever med vedtak
	end := syntax.Core(s.Sentence, j+1)
	if end <= j || end >= limit {
		return token.Phrase{}
	}
	if morph.Among(s.Sentence, end+1) { // andelen privatister blant kandidatene
		if e := syntax.NounPhrase(s.Sentence, end+2); e > end+1 && e < limit {
			return syntax.WithoutCount(s.Sentence, end+2, e)
		}
	}
	noun := end
	for noun > j+1 && s.KindAt(noun-1) == token.Dash {
		noun -= 2
	}
	if noun > j+1 && !s.Is(j+1, token.ClassDeterminer) && !s.Tokens[noun-1].Capital {
		return token.Span(noun, end)
	}
	switch {
	case s.KindAt(end+1) != token.Word:
	case s.Is(end+1, token.ClassThat), s.In(end+1, narrowing):
		if end == j+1 {
			return token.Span(j+1, end)
		}
	}
	return token.Phrase{}
}

// verbLikeNear reports whether a verb stands beside token j: var delen, delen var.
func verbLikeNear(s *token.Sentence, j int) bool {
	return morph.VerbLike(s, j-1) || morph.VerbLike(s, j+1)
}

// wholeBefore is the whole of the last share before mention i that has one.
func wholeBefore(s *finder, i int) token.Phrase {
	for n := 0; i > 0 && n < syntax.LookBack; n++ {
		i--
		if q := &s.mentions[i]; !q.Money() && !q.base().Empty() {
			return q.base().Phrase
		}
	}
	return token.Phrase{}
}

// ofWhich gives hvorav 71 prosent the thing that the clause before it counts or
// pays for; a person's or a place's name is none.
func ofWhich(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	p := s.Before(m.First)
	if s.KindAt(p) != token.Word {
		return token.Phrase{}
	}
	if !s.In(p, ofWhichWord) && s.Entry(p).Form != "of which" {
		if !s.Is(p-1, token.ClassOf) || string(s.Folded(p)) != "whom" {
			return token.Phrase{}
		}
		p--
	}
	if i > 0 {
		if q := &s.mentions[i-1]; q.Money() {
			if b := moneyWhole(s, q, i-1); !b.Empty() {
				return b
			}
			if end := max(q.Last, q.Unit.Last); q.High < 0 && !s.Is(end+1, token.ClassPer) {
				return token.Span(q.First, end) // brukte 84 mill. kroner, hvorav
			}
			return token.Phrase{}
		} else if !q.base().Empty() {
			return token.Phrase{} // a share of the share
		}
	}
	if b := antecedent(s, p); !b.Empty() {
		return b
	}
	if e := p - 2; e >= 0 && s.KindAt(p-1) == token.Comma && s.KindAt(e) == token.Word && morph.Many(s.Sentence, e) && !s.Is(e, token.ClassFunction) {
		if b := syntax.PhraseBefore(s.Sentence, e); b <= e && (s.Is(b-1, token.ClassPreposition) || morph.VerbLike(s.Sentence, b-1)) {
			return syntax.WithoutCount(s.Sentence, b, e) // ble sendt til alle foresatte, hvorav
		}
	}
	return token.Phrase{}
}

// moneyWhole is what amount m, which is mention i, is paid for where that is a
// sum of money: kostnadene, not prosjektet.
func moneyWhole(s *finder, m *mention, i int) token.Phrase {
	if m.measure().Empty() {
		s.about(i)
	}
	if k := m.measure().First; m.measure().Before(m.First) {
		for s.IsWord(k, token.ClassDeterminer) {
			k++
		}
		if end := syntax.Core(s.Sentence, k); end >= k && (s.Noun(end)&token.ClassMoney != 0 || sums(s.Sentence, m, k)) {
			return m.measure().Phrase
		}
	}
	return token.Phrase{}
}

// sums reports whether the subject that begins at token k is said to be amount m:
// erstatningene utgjorde 3 mrd. kroner. What costs an amount is no sum.
func sums(s *token.Sentence, m *mention, k int) bool {
	p := s.Before(m.First)
	if s.Is(p, token.ClassTo|token.ClassOn) {
		p-- // beløp seg til, kom på
		if s.KindAt(p) == token.Word && s.Entry(p).Form == "seg" {
			p--
		}
		if s.KindAt(p) != token.Word {
			return false
		}
		return p > k && s.In(p, amounting)
	}
	return s.KindAt(p) == token.Word && p > k && s.In(p, makingUp)
}

// clauseOpening reads og blant ansatte i patruljen gjelder dette 41 prosent: a
// whole named at the head of the clause that mention i stands in.
func clauseOpening(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	floor := max(0, m.First-syntax.MaxPhrase)
	if i > 0 {
		floor = max(floor, s.mentions[i-1].Last+1)
	}
	for j := m.First - 1; j > floor; j-- {
		if s.KindAt(j) == token.Point {
			return token.Phrase{}
		}
		if !morph.Among(s.Sentence, j) && !s.Is(j, token.ClassOf) || s.KindAt(j-1) != token.Comma && !s.Semicolon(j-1) && !s.Is(j-1, token.ClassAnd) && !s.Is(j-1, token.ClassConjunction) {
			continue
		}
		if string(s.Folded(j+1)) == "whom" {
			return token.Phrase{}
		}
		end := syntax.NounPhrase(s.Sentence, j+1)
		if end > j && end < m.First && syntax.Anaphor(s.Sentence, j+1, end) && j > 1 {
			if partOfShare(s, m) {
				return unnamed // 1 av 8 ansatte er misfornøyd, og av disse
			}
			return antecedent(s, j) // har 210 årsverk, og av disse er 26 prosent
		}
		if end > j && end < m.First && (morph.VerbLike(s.Sentence, end+1) || s.KindAt(end+1) == token.Comma || end+1 == m.First || s.Before(m.First) == end) {
			return syntax.WithoutCount(s.Sentence, j+1, end)
		}
	}
	return token.Phrase{}
}

// comparedGroup reads mot 33 prosent i kontrollgruppen: the whole is the group.
func comparedGroup(s *token.Sentence, m *mention) token.Phrase {
	j := max(m.Last, m.Unit.Last) + 1
	if !s.Is(j, token.ClassIn) && !(s.KindAt(j) == token.Word && s.Entry(j).Form == "for") {
		return token.Phrase{}
	}
	end := syntax.Core(s, j+1)
	if end <= j {
		return token.Phrase{}
	}
	if !morph.Populace(s, end) {
		return token.Phrase{}
	}
	return token.Span(j+1, end)
}

// allotted reports whether a verb that spends a part on something leads up to
// mention m: in bruke 54 prosent av tiden på møter, på møter is no part of the whole.
func allotted(s *token.Sentence, m *mention) bool {
	for j := m.First - 1; j >= 0 && j > m.First-syntax.Reach; j-- {
		if s.KindAt(j) == token.Point {
			return false
		}
		if s.KindAt(j) != token.Word {
			continue
		}
		if s.In(j, spending) {
			return true
		}
	}
	return false
}

// agents reports whether av after mention i names who does it: 36 % av årsverkene
// utføres av sykepleiere, 47 % av helsefagarbeidere.
func agents(s *finder, i int) bool {
	if i == 0 {
		return false
	}
	q, m := &s.mentions[i-1], &s.mentions[i]
	if q.Money() || q.Form != m.Form || m.First-q.Last > syntax.MaxPhrase {
		return false
	}
	if q.agent && s.KindAt(s.Before(m.First)) != token.Point {
		return true
	}
	j := max(q.Last, q.Unit.Last) + 1
	if !s.Is(j, token.ClassOf) {
		return false
	}
	for j++; j < m.First; j++ {
		if s.Is(j, token.ClassOf) && s.KindAt(j-1) == token.Word {
			if s.In(j-1, sPassive) || morph.Participle(s.Sentence, j-1) && (morph.Auxiliary(s.Sentence, j-2) || morph.Auxiliary(s.Sentence, j-3)) {
				return true
			}
		}
	}
	return false
}

// apposed gives det vil si 3 prosent, eller 3 prosent the direction and the
// thing that changed of the amount before it.
func apposed(s *finder, i int) {
	if i == 0 {
		return
	}
	m, q := &s.mentions[i], &s.mentions[i-1]
	if m.Change != record.ChangeNone || !q.Moved() || m.Form == record.FormRatio {
		return
	}
	p := s.Before(m.First)
	if p <= q.Last || p-q.Last > 4 || s.KindAt(p) != token.Word && s.KindAt(p) != token.Open {
		return
	}
	for j := q.Last + 1; j <= p; j++ {
		if k := s.KindAt(j); k != token.Word && k != token.Comma && k != token.Open {
			return
		}
	}
	if !morph.Restating(s.Sentence, p) || s.KindAt(p) == token.Open && !q.Money() {
		return
	}
	m.Change = q.Change
	if q.Money() {
		m.apposed = true
	}
}
