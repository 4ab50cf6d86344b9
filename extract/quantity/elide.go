package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// elide reads numbers whose unit was said before: 71 prosent i 2015, mot 63 i
// 2014, and fra 40 prosent til 55.
func elide(s *Reading) {
	if len(s.Mentions) == 0 {
		return
	}
	owner := s.owners()
	last := -1
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if owner[k] >= 0 {
			last = owner[k]
			if t := s.Mentions[last].Ties; s.Mentions[last].dead && t >= 0 {
				last = t
			}
			continue
		}
		if last < 0 || n.Used || n.Label || n.Glued || n.Ordinal || n.Weak || n.Vague || n.Price || n.Den > 0 {
			continue
		}
		if gappedShare(s, k, last) {
			continue
		}
		m := &s.Mentions[last]
		if int(n.Token)-m.Last > syntax.Reach || s.PointBetween(m.Last, int(n.Token)) {
			last = -1
			continue
		}
		p := s.Before(int(n.Token))
		against := s.Is(p, token.ClassAgainst) || series(s.Sentence, m, p, n) ||
			inParenthesis(s.Sentence, m, p, n) || average(s.Sentence, p) ||
			s.Is(p, token.ClassFrom) && s.IsWord(p-1, token.ClassUp|token.ClassDown) // opp fra 6 000
		if !against && !(s.Is(p, token.ClassTo) && s.Is(s.Before(m.First), token.ClassFrom)) || n.Year && n.Digits.Decimals == 0 && !against {
			continue
		}
		if n.Year && m.Unit.Kind == UnitShare || morph.Counts(s.Sentence, int(n.Last)+1) || ofNumber(s.Sentence, int(n.Last)+1) {
			continue
		}
		rule := RuleElided
		if m.Money() {
			rule = RuleMoneyElided
			o := &s.Numbers[m.Number]
			if !n.Scaled && o.Exp > 0 && scaleShared(n, o) {
				n.Value = n.Value.Shift(int(o.Exp))
				n.Exp = o.Exp
			}
			if !n.Scaled && o.Exp == 0 && n.Digits.Groups == 1 && n.Digits.Whole < 3 && s.KindAt(p) != token.Open {
				continue
			}
		}
		i := s.add(Mention{
			Unit: m.Unit, Number: k, First: int(n.Token), Last: int(n.Last), Form: m.Form,
			Rule: rule,
		})
		s.Mentions[i].Unit.Explicit = false
		s.Mentions[i].Unit.first, s.Mentions[i].Unit.Last = int(n.Last), int(n.Last)
		s.Mentions[i].Ties = last
		if s.KindAt(p) == token.Open && n.Digits.Decimals > 0 {
			s.Mentions[i].Review, s.Mentions[i].doubt = true, 0.6
		}
		if f := s.Before(s.Mentions[last].First); !against && s.Mentions[last].High < 0 && connect(s.Sentence, s.Mentions[last].Last+1, int(n.Token)) == connectTo &&
			!moves(s.Sentence, f, int(n.Last), s.Numbers[s.Mentions[last].Number].Value.Cmp(n.Value) > 0) {
			s.Mentions[i].dead = true // varierer fra 40 prosent til 55
			x := &s.Mentions[last]
			x.High, x.Last, x.Unit.Last = k, int(n.Last), int(n.Last)
			if s.Numbers[x.Number].Value.Cmp(n.Value) > 0 {
				x.Number, x.High = x.High, x.Number
				x.Review = true
			}
			continue
		}
		if !against {
			s.groups++
			s.Mentions[last].Group, s.Mentions[i].Group = s.groups, s.groups
			s.Mentions[last].Change, s.Mentions[i].Change = record.ChangeFrom, record.ChangeTo
		}
	}
}

// ofNumber reports whether token i begins av 10: the number is half a ratio.
func ofNumber(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassOf) && s.KindAt(i+1) == token.Numeral && !opensAfter(s, i)
}

// opensAfter reports whether token i begins a sentence behind the full stop of an
// abbreviation: 14,9 mill. Av 30 årsverk …
func opensAfter(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && i > 0 && s.Tokens[i].Capital && !s.Tokens[i].Caps && s.Text[s.Tokens[i-1].End-1] == '.'
}

// inParenthesis reports whether number n stands alone in a parenthesis and is a
// quantity like m: kr 9 850 i snitt, mest i Vest (11 200). Right behind the unit,
// and written with as many decimals, it is that of the year before: 228,2 mill.
// kroner (247,4).
func inParenthesis(s *token.Sentence, m *Mention, p int, n *token.Number) bool {
	if s.KindAt(p) != token.Open || s.KindAt(int(n.Last)+1) != token.Close || n.Scaled || m.Number < 0 || m.High >= 0 {
		return false
	}
	o := &s.Numbers[m.Number]
	if n.Digits.Decimals > 0 && n.Digits.Decimals == o.Digits.Decimals && !o.Digits.Doubt {
		i := max(m.Last, m.Unit.Last) + 1
		if s.Is(i, token.ClassPer) { // 2,50 kroner per aksje (2,25)
			i += 2
		}
		return p == i
	}
	return m.Money() && n.Digits.Groups > 1 && o.Exp == 0 && o.Digits.Groups > 1
}

// average reports whether token p is the verb behind a noun of average, which is
// compared with what was said before: … 871 kroner, mens landssnittet var 802.
func average(s *token.Sentence, p int) bool {
	return s.Is(p, token.ClassMembership) && s.KindAt(p-1) == token.Word && s.In(p-1, averageWord)
}

// gappedShare reads the next part of a whole that a list divides, without its unit:
// 62 pst. er bundne; 21 er gebyrer, 88 prosent at de er fornøyde, 7 at de ikke er
// det. A verb or at follows, and the parts are a hundred at most. It may be a count,
// so it is for review.
func gappedShare(s *Reading, k, last int) bool {
	n, m := &s.Numbers[k], &s.Mentions[last]
	if m.Unit.Kind != UnitShare || m.Form != record.FormPercent || m.Number < 0 || m.High >= 0 || m.Change != "" || n.Digits.Groups > 1 || n.Year || n.Scaled || n.Negative {
		return false
	}
	i, next := int(n.Token), int(n.Last)+1
	if i-m.Last > syntax.Reach || s.KindAt(i-1) != token.Comma && !(s.KindAt(i-1) == token.Point && s.Text[s.Tokens[i-1].Start] == ';') {
		return false
	}
	if !s.Is(next, token.ClassMembership|token.ClassThat) && s.Entry(next).Form != "at" || s.Is(next+1, token.ClassMoneyUnit) {
		return false
	}
	v := n.Value.Float()
	for j := max(0, len(s.Mentions)-syntax.LookBack); j < len(s.Mentions); j++ {
		if o := &s.Mentions[j]; !o.dead && o.Unit.Kind == UnitShare && o.Number >= 0 {
			if v += s.Numbers[o.Number].Value.Float(); v > 101 { // rounding
				return false
			}
		}
	}
	j := s.add(Mention{Unit: m.Unit, Number: k, First: i, Last: int(n.Last), Form: m.Form, Rule: RuleElided, doubt: 0.5, Review: true})
	s.Mentions[j].Unit.first, s.Mentions[j].Unit.Last = int(n.Last), int(n.Last)
	return true
}

// series reports whether number n goes on a list of years: 350 millioner kroner
// i 2012, 375 i 2013 og 410 i 2014.
func series(s *token.Sentence, m *Mention, p int, n *token.Number) bool {
	if s.KindAt(p) != token.Comma && !s.Is(p, token.ClassAnd) {
		return false
	}
	inYear := func(i int) bool { return s.Is(i, token.ClassIn) && s.YearAt(i+1) > 0 }
	return inYear(m.After()) && inYear(int(n.Last)+1)
}
