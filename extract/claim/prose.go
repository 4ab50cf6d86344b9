package claim

import (
	"strings"

	"funn/extract/record"
)

// anaphors open a sentence that goes on with the claim before it: a pronoun for
// it, or an ellipsis of it. Closed classes of nb, nn and en.
var anaphors = wordSet("opening-anaphor")

// adjuncts open a sentence that adds to the claim before it.
var adjuncts = phrases("opening-adjunct")

// group joins sentences that make one claim: the next goes with the one before
// it where it opens with an anaphor or an ellipsis.
func (w *walk) group(s string, sentences []record.Span) []record.Span {
	var out []record.Span
	for _, sp := range sentences {
		t := w.read(sp.Of(s))
		if k := len(out) - 1; k >= 0 && w.lexicon.dependent(&t) {
			out[k].End = sp.End
			continue
		}
		out = append(out, sp)
	}
	return out
}

// dependent reports whether a sentence cannot stand without the one before it.
// «Det er …» and «Det finnes …» introduce; «Det gjelder …» points back.
func (l *lexicon) dependent(t *text) bool {
	if len(t.words) == 0 {
		return false
	}
	for _, a := range adjuncts {
		if _, ok := t.follows(0, a); ok {
			return true
		}
	}
	w := t.words[0]
	if !anaphors[w] {
		return false
	}
	if w == "det" {
		return len(t.words) > 1 && (pointsBack[t.words[1]] || copula[t.words[1]] && l.compares(t, 2))
	}
	// Disse kommunene: with its noun the pronoun still points back.
	return !strings.HasSuffix(t.raw, "?")
}

// pointsBack are verbs after which «det» is a pronoun and not a dummy subject.
var pointsBack = wordSet("verb-after-pronoun")

// copula makes a predicate that compares «det» with something: Det er det motsatte
// av …, Det er lavere enn ….
var copula = wordSet("copula-form")

// compares reports whether the predicate that word i of t opens compares.
func (l *lexicon) compares(t *text, i int) bool {
	if i >= len(t.words) {
		return false
	}
	return l.comparesBack.Has(t.words[i], t.language) ||
		i+1 < len(t.words) && l.comparesQuantity.Has(t.words[i], t.language) && l.than.Has(t.words[i+1], t.language)
}
