package claim

import (
	"strings"

	"funn/extract/record"
	"funn/extract/rule"
)

// cue is what gave a sentence away: the rule, and the words.
type cue struct {
	id, words string
	rule      *rule.Rule // nil for what stands under a heading
}

// lexicon is the classes of words that the code of this package asks for, beside
// the rules.
type lexicon struct {
	actor, says, shows, asks rule.Class
	office, verdict          rule.Class // of those who write; what they write
	adds                     rule.Class // words by which a sentence goes on
	ordinal, countsOff       rule.Class // that count advice off
	claimNoun, none          rule.Class // that say that there is nothing to report
	comparesBack             rule.Class // what «det» stands for
	comparesQuantity, than   rule.Class
	advice, assessing        rule.Class // what headings say that their text does
}

func newLexicon(s *rule.Set) lexicon {
	var l lexicon
	l.actor, _ = s.Class("actor")
	l.says, _ = s.Class("says")
	l.shows, _ = s.Class("shows")
	l.asks, _ = s.Class("asks-first")
	l.office, _ = s.Class("office")
	l.verdict, _ = s.Class("verdict")
	l.adds, _ = s.Class("adds")
	l.ordinal, _ = s.Class("ordinal")
	l.countsOff, _ = s.Class("counts-off")
	l.claimNoun, _ = s.Class("claim-noun")
	l.none, _ = s.Class("none")
	l.comparesBack, _ = s.Class("compares-back")
	l.comparesQuantity, _ = s.Class("compares-quantity")
	l.than, _ = s.Class("than")
	l.advice, _ = s.Class("advice")
	l.assessing, _ = s.Class("assessing")
	return l
}

// minWords is the length of the shortest sentence that claims something.
const minWords = 3

// cue is the rule of kind k that fires on t where it stands.
func (w *walk) cue(k rule.Kind, t *text, p rule.Place) (cue, bool) {
	if len(t.words) < minWords {
		w.pass(t, p, whyShort)
		return cue{}, false
	}
	w.match.Read(t.raw, t.language)
	m, ok := w.match.Best(k, p)
	why := ""
	if ok {
		why = w.unheard(m.Rule.Speaker)
	}
	w.askedFor(k, p, m.Rule, why)
	if !ok || why != "" {
		return cue{}, false
	}
	return cue{m.Rule.ID, strings.TrimSpace(m.Cue.Of(t.raw)), m.Rule}, true
}

// unheard is why nothing is made of what a speaker says, "" where something is.
func (w *walk) unheard(s record.Speaker) string {
	switch {
	case s == record.SpeakerThirdParty && !w.options.ThirdParty:
		return whyOthers
	case s == record.SpeakerUnknown && len(w.offices) == 0:
		return whyNobody // parts of a committee speak in its own report, which names it as its author
	}
	return ""
}
