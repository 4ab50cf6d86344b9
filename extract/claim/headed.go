package claim

import (
	"strings"

	"funn/extract/lang"
	"funn/extract/record"
	"funn/extract/rule"
)

// headed reports whether kind says that its text recommends.
func headed(kind record.SectionKind) bool {
	return kind == record.KindRecommendations || kind == record.KindMixed
}

// advising makes rows of the prose of block i under a heading that recommends.
// There a sentence recommends by its wording, as an imperative or infinitive, or
// as a fragment: prose under such a heading also gives reasons, tells what others
// do and what happens next.
func (w *walk) advising(i int, p rule.Place) {
	s := w.Blocks[i].Flow.Text
	sentences := w.group(s, w.claims(i, p))
	fragment := true // and the ones before it in the block
	assesses := w.assesses(i)
	for _, sp := range sentences {
		t := w.sentence(i, sp)
		c, ok := w.cue(rule.Recommendation, &t, p)
		fragment = fragment && fragmentary(&t)
		switch {
		case ok || p.Kind == record.KindRecommendations && (fragment || lang.Imperative(t.raw) || lang.Infinitive(t.raw)):
			c.id, c.rule = "anbefaling/setning", nil
			w.recommend(i, sp, record.StyleSentence, record.OriginSection, c, "")
		case p.Kind == record.KindMixed && !assesses:
			w.find(i, sp, record.StyleSentence, record.OriginSection, cue{id: "funn/setning"}, "")
		case assesses && !foresees(&t):
			p := p
			p.Kind = record.KindConclusion
			if c, ok := w.cue(rule.Finding, &t, p); ok {
				w.find(i, sp, record.StyleSentence, record.OriginCue, c, "")
			}
		}
	}
}

// fragmentary reports whether t has words but no finite verb. It may be an item set
// as prose where it opens the paragraph; what explains it follows. English verbs are
// not told from nouns by their endings, so that an English sentence with a full
// stop is none.
func fragmentary(t *text) bool {
	return t.lettered() && !lang.HasFiniteVerb(t.raw) && !(t.language == record.English && stops(t.raw))
}

// foresees reports whether the main verb of t is a modal: it tells what may come of
// something, and not what was found.
func foresees(t *text) bool {
	verb, ok := lang.FiniteVerb(t.raw)
	return ok && modals[strings.ToLower(verb.Of(t.raw))]
}

var modals = wordSet("modal-verb")

// assesses reports whether the heading that makes the section of block i recommend
// says that it assesses as well: Vurderinger og anbefalinger.
func (w *walk) assesses(i int) bool {
	n := w.Outline.SectionOf[i]
	if n < 0 {
		return false
	}
	path := w.Outline.Path(n)
	for k := len(path) - 1; k >= 0; k-- {
		t := w.read(path[k])
		if t.has(w.lexicon.advice) {
			return t.has(w.lexicon.assessing)
		}
	}
	return false
}
