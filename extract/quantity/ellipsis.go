package quantity

// A share may leave its whole unsaid: 12 prosent svarte nei. Hele 40 prosent visste
// ikke. It is then the one that was named last, as long as nothing else was.

// maxBack is how many sentences are read back for a whole.
const maxBack = 4

// A topic is what an elliptical share may take for its whole.
type topic uint8

const (
	topicShare  topic = 1 << iota // the whole of another share
	topicSum                      // a sum of money
	topicCount                    // what a number counts
	topicPeople                   // a definite plural that the sentence is about
	topicNone                     // only who was asked
)

// elidedBase is the whole of mention i as the sentences before it name it, where
// the share stands as an elliptical one does; "" where they name none, or two.
func (s *scan) elidedBase(i int, in *Passage) string {
	m := &s.mentions[i]
	if in.Previous == "" && in.Lead == "" && in.Asked == "" || m.rule == ruleRatio && s.kindAt(m.last) != tokenNumber || m.rule == ruleEvery && !s.is(m.last, classOrdinal|classEveryOther) {
		return ""
	}
	if m.rule == ruleRatio && !s.rounded(m) {
		return s.countedBefore(m, in)
	}
	allowed := s.ellipsis(m)
	if allowed == 0 {
		return ""
	}
	base, open := "", true
	if allowed != topicNone {
		base, open = s.carried(m, in, allowed)
	}
	if base == "" && open && in.Asked != "" && (s.voiced(m) || s.saysBefore(m) || s.responseRate(m)) {
		return in.Asked
	}
	return base
}

// carried is the whole that the sentences before, or the lead of the list, have
// established. open is false where they have two.
func (s *scan) carried(m *mention, in *Passage, allowed topic) (base string, open bool) {
	if in.Apart {
		allowed &= topicShare // each item is about something of its own
	}
	for back := range maxBack {
		p := s.sentenceBefore(in, back)
		if p == nil {
			break
		}
		if base, open = p.established(allowed); base != "" || !open {
			return base, false
		}
		if len(p.mentions) == 0 {
			// Behind a sentence without a number what was said in passing is forgotten.
			if allowed &= topicShare; back > 0 {
				break
			}
		}
	}
	if in.Lead == "" {
		return "", true
	}
	s.back = 0
	s.earlier.readContext(s.p, in.Lead, in.Language)
	return s.earlier.established(s.ellipsis(m) &^ topicPeople) // Hovedfunnene er:
}

// rounded reports whether ratio m says how many of so and so many, 7 av 10, and not
// of a number that is counted: 19 av dei 27.
func (s *scan) rounded(m *mention) bool {
	for i := m.first + 1; i < m.last; i++ {
		if s.is(i, classDeterminer) {
			return false
		}
	}
	switch m.den {
	case 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000:
		return true
	}
	return false
}

// countedBefore is what the denominator of ratio m counts in the sentences before:
// Vi møtte 27 ungdommer. 19 av de 27 var i arbeid.
func (s *scan) countedBefore(m *mention, in *Passage) string {
	want := s.numbers[m.number+1].value
	for back := range maxBack {
		p := s.sentenceBefore(in, back)
		if p == nil {
			return ""
		}
		for k := len(p.numbers) - 1; k >= 0 && k >= len(p.numbers)-lookBack; k-- {
			n := &p.numbers[k]
			if n.weak || n.label || n.value.Cmp(want) != 0 {
				continue
			}
			if b := p.thing(n, len(p.tokens)); b != "" {
				return b
			}
		}
	}
	return ""
}

// ellipsis is what share m may take for its whole, by the way it stands; 0 where it
// stands as no elliptical share does.
func (s *scan) ellipsis(m *mention) topic {
	switch {
	case s.leads(m), s.answers(m):
		return topicShare | topicSum | topicCount | topicPeople
	case s.saysBefore(m):
		return topicShare
	case s.reported(m):
		return topicShare | topicCount | topicPeople
	case s.makesUp(m):
		return topicShare | topicSum
	case s.sameShare(m):
		return topicShare
	case s.responseRate(m):
		return topicNone // the survey says who
	case s.exists(m), s.inverts(m), s.contrasted(m):
		return topicShare
	}
	return 0
}

// established is the one whole among the topics allowed that the sentence speaks of.
// open is true where it names none, so that the one named before it still holds.
func (s *scan) established(allowed topic) (base string, open bool) {
	for i := range s.mentions {
		q := &s.mentions[i]
		if q.base == "" || q.unit.kind == unitMoney || s.aside(i) {
			continue
		}
		if base != "" && base != q.base {
			return "", false
		}
		base = q.base
	}
	if base == "" {
		base = s.partOf()
	}
	if base != "" {
		return base, false
	}
	if allowed&topicSum != 0 {
		for i := range s.mentions {
			if q := &s.mentions[i]; q.unit.kind == unitMoney {
				return s.moneyWhole(q, i), false
			}
		}
	}
	if allowed&topicCount != 0 {
		if base = s.onlyCount(); base != "" {
			return base, false
		}
	}
	if allowed&topicPeople != 0 {
		base = s.plural()
	}
	return base, base == ""
}

// partOf is the whole of a part without a number: tar en stadig større del av rammen.
func (s *scan) partOf() string {
	for i := range s.tokens {
		if s.is(i, classShareWord) && s.is(i+1, classOf) && s.kindAt(i) == tokenWord {
			if end := s.core(i + 2); end > i+1 && !s.anaphor(i+2, end) {
				return s.withoutCount(i+2, end)
			}
		}
	}
	return ""
}

// aside reports whether share i only says an amount once more, or more than all of
// its whole: gjelda er 90 mill. kroner, eller 118 prosent av inntektene.
func (s *scan) aside(i int) bool {
	q := &s.mentions[i]
	if q.number >= 0 && q.den == 0 && s.share(q.number, q) > 100 {
		return true
	}
	if i == 0 || s.mentions[i-1].unit.kind != unitMoney {
		return false
	}
	p := s.before(q.first)
	return p > s.mentions[i-1].last && p-s.mentions[i-1].last <= 3 && s.restating(p)
}

// onlyCount is what the only number of the sentence counts: Skjemaet gikk til 1 200
// ansatte. 58 prosent svarte.
func (s *scan) onlyCount() string {
	found, last, several := "", 0, false
	for k := range s.numbers {
		n := &s.numbers[k]
		if n.used || n.weak || n.year || n.label || n.period {
			continue
		}
		b := s.thing(n, len(s.tokens))
		if b == "" {
			continue
		}
		if h := s.placed(n); h != "" {
			b = h
		}
		several = found != ""
		found, last = b, int(n.last)
	}
	if several && last+3 < len(s.tokens) {
		return "" // not the last thing that is said
	}
	return found
}

// plural is the subject of Brukerne er fornøyde: a definite plural at the head
// of the sentence, with its verb after it.
func (s *scan) plural() string {
	if s.kindAt(0) != tokenWord || s.is(0, classFunction&^classPronoun) {
		return ""
	}
	end := s.core(0)
	if end < 0 || !s.verbLike(end+1) {
		return ""
	}
	w := s.folded(end)
	if s.english {
		if !isIn(w, sEnding) || isIn(w, singularEnglish) {
			return ""
		}
	} else if !isIn(w, definitePlural) && !(end == 1 && s.nominal(end)) {
		return ""
	}
	if s.study(w) {
		return ""
	}
	return s.withoutCount(0, end)
}

// study reports whether word w is the study and not what it is about.
func (s *scan) study(w []byte) bool {
	return isIn(w, study)
}
