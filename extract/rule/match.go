package rule

import (
	"slices"
	"strings"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// Matcher tells which rules fire on sentences. It holds the sentence at hand; it
// is not to be shared between goroutines.
type Matcher struct {
	set    *Set
	s      Sentence
	run    runner
	stamp  []uint32 // by pattern: the sentence for which result holds
	result []result
	fired  []uint32 // by rule: the sentence in which a pattern of it matched
	listed []uint32 // by pattern: the sentence in which it was selected
	passed []uint32 // by test: the sentence of which a word outside quotes passes it
	now    uint32
	rules  []int // whose pattern may match, in order
}

type result struct {
	from, to int
	ok       bool
}

// Match is a rule that fired, and the words that made it.
type Match struct {
	Rule *Rule
	Cue  record.Span // of the sentence
}

// Matcher makes a Matcher of the set.
func (s *Set) Matcher() *Matcher {
	return &Matcher{
		set: s, stamp: make([]uint32, len(s.patterns)), result: make([]result, len(s.patterns)),
		fired: make([]uint32, len(s.Rules)), listed: make([]uint32, len(s.patterns)), passed: make([]uint32, s.words.next),
	}
}

// SetAuthors tells the names of those who wrote the report at hand. Their
// acronyms, first and last words make up the class <institution>, and so do the
// definite forms of the first words: Institutt for …, instituttet. Offices are
// definite nouns in lower case that the report calls its authors by, with or
// without the s of the genitive.
func (m *Matcher) SetAuthors(names, offices []string) {
	m.s.authors = make(map[string]author)
	for _, w := range offices {
		m.s.authors[w] |= authorNoun
		m.s.authors[w+"s"] |= authorNoun
	}
	for _, name := range names {
		words := strings.Fields(name)
		for i, w := range words {
			w = strings.Trim(w, ",.()«»\"")
			low := strings.ToLower(w)
			if len(w) < 2 || i > 0 && i < len(words)-1 && w != strings.ToUpper(w) {
				continue
			}
			m.s.authors[low] |= authorName
			if i == 0 && len(words) > 1 {
				for _, end := range definiteEnds {
					m.s.authors[low+end] |= authorNoun
				}
			}
		}
	}
}

// definiteEnds make a noun definite.
var definiteEnds = lexicon.MustOpen("rule/word").List("definite-end")

// Read makes text the sentence at hand.
func (m *Matcher) Read(text string, l record.Language) *Sentence {
	m.set.words.read(&m.s, text, l)
	if m.now++; m.now == 0 { // four thousand million sentences
		clear(m.stamp)
		clear(m.fired)
		clear(m.listed)
		clear(m.passed)
		m.now = 1
	}
	m.rules = m.rules[:0]
	selectPattern := func(id int) {
		if m.listed[id] == m.now {
			return
		}
		m.listed[id] = m.now
		for _, r := range m.set.users[id] {
			if m.fired[r] != m.now {
				m.fired[r] = m.now
				m.rules = append(m.rules, r)
			}
		}
	}
	for i := range m.s.cells {
		quoted := m.s.cells[i].flags&cellQuoted != 0
		for _, t := range m.s.cells[i].tests {
			if m.passed[t] == m.now {
				continue
			}
			if !quoted {
				m.passed[t] = m.now
			}
			for _, id := range m.set.byTest[t] {
				selectPattern(id)
			}
		}
	}
	for _, id := range m.set.always {
		selectPattern(id)
	}
	slices.Sort(m.rules)
	return &m.s
}

// Best is the first rule of a kind that fires on the sentence at hand, one in
// the authors' voice before any other.
func (m *Matcher) Best(k Kind, p Place) (Match, bool) {
	var other Match
	for _, i := range m.rules {
		r := m.set.Rules[i]
		if r.Kind != k || r.Speaker != record.SpeakerAuthors && other.Rule != nil {
			continue
		}
		cue, _, ok := m.fires(r, p)
		switch {
		case !ok:
		case r.Speaker == record.SpeakerAuthors:
			return Match{r, cue}, true
		default:
			other = Match{r, cue}
		}
	}
	return other, other.Rule != nil
}

// All are the rules that fire on the sentence at hand, in order.
func (m *Matcher) All(p Place) []Match {
	var out []Match
	for _, i := range m.rules {
		if cue, _, ok := m.fires(m.set.Rules[i], p); ok {
			out = append(out, Match{m.set.Rules[i], cue})
		}
	}
	return out
}

// stop is what kept a rule from firing.
type stop struct {
	reason  string
	pattern int // that stopped it, -1 for none
	cue     record.Span
}

// fires reports whether r fires, and what stopped it if not.
func (m *Matcher) fires(r *Rule, p Place) (cue record.Span, why stop, ok bool) {
	why.pattern = -1
	switch {
	case !r.speaks(m.s.Language):
		why.reason = stopLanguage
		return cue, why, false
	case !r.stands(p):
		why.reason = stopPlace
		return cue, why, false
	}
	res, _ := m.any(r.pattern)
	if !res.ok {
		why.reason = stopPattern
		return cue, why, false
	}
	cue = m.s.span(res.from, res.to)
	for _, c := range r.when {
		if c.fact == factQuestion && c.not && cue.End <= m.s.question() {
			continue // it asserts before it asks: Målet bør avklares: Hvem skal få hjelp?
		}
		if m.s.fact(c.fact, m.set, p) == c.not {
			why.reason, why.cue = stopWhen+c.label(), cue
			return cue, why, false
		}
	}
	if len(r.with) > 0 {
		if res, _ := m.any(r.with); !res.ok {
			why.reason, why.cue = stopWith, cue
			return cue, why, false
		}
	}
	if res, id := m.any(r.unless); res.ok {
		why = stop{stopUnless, id, m.s.span(res.from, res.to)}
		return cue, why, false
	}
	return cue, why, true
}

// any is the first of the patterns that matches.
func (m *Matcher) any(ids []int) (result, int) {
	for _, id := range ids {
		if res := m.match(id); res.ok {
			return res, id
		}
	}
	return result{}, -1
}

// match runs a pattern over the sentence at hand, once.
func (m *Matcher) match(id int) result {
	if m.stamp[id] == m.now {
		return m.result[id]
	}
	m.stamp[id] = m.now
	p := m.set.patterns[id].program
	res := result{}
	if m.needed(p) {
		res.from, res.to, res.ok = m.run.run(p, &m.s)
	}
	m.result[id] = res
	return res
}

// needed reports whether the words that p cannot do without are there.
func (m *Matcher) needed(p *program) bool {
	if len(p.need) == 0 {
		return true
	}
	for _, t := range p.need {
		if m.passed[t] == m.now {
			return true
		}
	}
	return false
}
