package claim

import (
	"strings"

	"funn/extract/record"
)

// modality names the words by which a recommendation is put, strongest sense
// first within a sentence by place. Closed classes of nb, nn and en: modals,
// verbs of recommending, and the adjectives of need.
type modality struct {
	words    map[string]bool
	strength record.Strength
}

var (
	shall   = modality{wordSet("must-word"), record.StrengthMust}
	should  = modality{wordSet("should-word"), record.StrengthShould}
	could   = modality{wordSet("could-word"), record.StrengthCould}
	against = wordSet("advice-against")
	// conditions open a clause of purpose or condition: Skal …, Dersom …, For å ….
	conditions = wordSet("condition-opener")
	negations  = wordSet("negating-word")
)

// clauseMarks open a clause that is told, wished or shown.
var clauseMarks = wordSet("clause-mark")

// modalityOf is the word that carries the recommendation and how strong it is:
// the first word of duty or advice in a main clause, else the first of
// possibility there, else the first of either anywhere.
func (l *lexicon) modalityOf(t *text) (word string, s record.Strength) {
	main := l.mainWords(t)
	for _, within := range []func(int) bool{func(i int) bool { return main[i] }, func(int) bool { return true }} {
		for i, w := range t.words {
			// Skal ordningen virke, …: a modal that opens the sentence is a condition.
			if t.quote[i] || !within(i) || i == 0 && conditions[w] {
				continue
			}
			if should.words[w] {
				return w, record.StrengthShould
			}
			if shall.words[w] {
				return w, record.StrengthMust
			}
		}
		for i, w := range t.words {
			if !t.quote[i] && within(i) && could.words[w] {
				return w, record.StrengthCould
			}
		}
	}
	return "", record.StrengthImplicit
}

// mainWords tells which words stand in a main clause, or in the clause that a
// verb of saying or advising brings (vi mener at kommunene bør).
func (l *lexicon) mainWords(t *text) []bool {
	out := make([]bool, len(t.words))
	sub := false
	for i, w := range t.words {
		if i > 0 && strings.ContainsAny(t.raw[t.span[i-1].End:t.span[i].Start], ",;:–") {
			sub = false
		}
		if subordinators[w] && !coordinating[w] && (i == 0 || !l.said(t, i)) {
			sub = true
		}
		out[i] = !sub
	}
	return out
}

// said reports whether the subordinator at i hangs on a verb of saying, showing
// or advising just before it.
func (l *lexicon) said(t *text, i int) bool {
	if !clauseMarks[t.words[i]] {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		w := t.words[k]
		if l.says.Has(w, t.language) || l.shows.Has(w, t.language) || should.words[w] || toldBefore[w] {
			return true
		}
	}
	return false
}

// polarityOf is negative where the modality is negated within its clause.
func polarityOf(t *text) record.Polarity {
	if t.find(against, 0) >= 0 {
		return record.PolarityNegative
	}
	for _, m := range []modality{should, shall} {
		i := t.find(m.words, 0)
		if i < 0 {
			continue
		}
		for k := i + 1; k < len(t.words) && k <= i+4; k++ {
			if negations[t.words[k]] && !inPurpose(t, i, k) {
				return record.PolarityNegative
			}
		}
	}
	return record.PolarityPositive
}

// inPurpose reports whether word k stands behind a word that opens a new clause.
func inPurpose(t *text, from, k int) bool {
	for i := from + 1; i < k; i++ {
		if subordinators[t.words[i]] {
			return true
		}
	}
	return false
}

// toldBefore are other words before a mark of a clause that is told.
var toldBefore = wordSet("told-before")

// coordinating are subordinators that join main clauses as well.
var coordinating = wordSet("coordinating-opener")

// subordinators open a clause within a sentence.
var subordinators = wordSet("clause-opener")
