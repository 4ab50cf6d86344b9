package claim

import (
	"funn/extract/record"
	"funn/extract/rule"
)

// goesOn is the cue of a sentence that goes on with the advice of the one before
// it, and recommends by that: I tillegg bør …, … må dessuten …, For det andre å
// …, Dersom … likevel …, må ….
func (w *walk) goesOn(t *text, p rule.Place) (cue, bool) {
	if w.advice.id == "" || p.Kind != record.KindOther && !tells(p.Kind) && !p.Notice || question(t.raw) {
		return cue{}, false
	}
	if w.lexicon.counts(t) && w.since == 0 {
		w.note(p, "it goes on with the advice before it")
		return cue{id: w.advice.id, rule: w.advice.rule, words: w.advice.words}, true
	}
	concedes := len(t.words) > 0 && conditions[t.words[0]] && t.find(concessions, 0) > 0
	adds := false
	for i := 0; i < len(t.words) && !adds; i++ {
		adds = w.lexicon.adds.Has(t.words[i], t.language) && !t.quote[i]
	}
	if !adds && !concedes {
		return cue{}, false
	}
	if i := t.find(duties, 1); concedes && i > 0 {
		w.note(p, "it goes on with the advice before it")
		return cue{id: w.advice.id, rule: w.advice.rule, words: t.span[i].Of(t.raw)}, true
	}
	p.Kind, p.Notice, p.Ingress = record.KindConclusion, false, false
	return w.cue(rule.Recommendation, t, p)
}

// advised remembers the cue of a recommendation for the sentences that go on
// with it.
func (w *walk) advised(c cue, ok bool) {
	if ok {
		w.advice, w.since = c, 0
		return
	}
	if w.since++; w.since > maxSince {
		w.advice = cue{}
	}
}

// maxSince is how many sentences of reasons may stand between two of advice.
const maxSince = 2

var duties = wordSet("duty-modal")

// concessions open a condition that grants what the advice before it was against.
var concessions = wordSet("concession-word")

// counts reports whether a sentence is the next of counted advice, in the
// infinitive: For det andre å klargjøre reglene.
func (l *lexicon) counts(t *text) bool {
	i := 0
	if len(t.words) > 0 && sentenceJoins[t.words[0]] {
		i++
	}
	switch e, ok := t.follows(i, forThe[0]); {
	case ok && e < len(t.words) && l.ordinal.Has(t.words[e], t.language):
		i = e + 1
	case i < len(t.words) && l.countsOff.Has(t.words[i], t.language):
		i++
	default:
		return false
	}
	return i < len(t.words) && infinitiveMarks[t.words[i]]
}

var (
	forThe          = phrases("counting-opener")
	sentenceJoins   = wordSet("sentence-conjunction")
	infinitiveMarks = wordSet("infinitive-mark")
)

// nothing reports whether a sentence says that there is nothing to report:
// Ingen anbefaling.
func (l *lexicon) nothing(t *text) bool {
	return len(t.words) <= 3 && len(t.words) > 1 && l.none.Has(t.words[0], t.language) && l.claimNoun.Has(t.words[len(t.words)-1], t.language)
}
