package claim

// determiners and the like may stand before an actor in the same phrase.
var qualifies = wordSet(`de dei den det alle hver kvar hvert kvart begge flere fleire andre store små mindre større sentrale statlige statlege kommunale lokale regionale nasjonale offentlige offentlege private norske ansvarlige ansvarlege
	berørte involverte aktuelle ulike relevante the all local central national regional public`)

// skips are adverbs between an inverted verb and its subject.
var skips = wordSet("derfor difor dermed imidlertid også òg da så videre vidare dessuten i tillegg fortsatt framleis først altså likevel kanskje")

// modalVerbs have their subject beside them.
var modalVerbs = wordSet("bør må skal kan burde should must shall could")

// addresseeOf names who should act, as the text does: the subject beside the
// modal, or the subject of what is recommended. "" where nobody is named.
func (l *lexicon) addresseeOf(t *text) string {
	for i, w := range t.words {
		if t.quote[i] {
			continue
		}
		switch {
		case modalVerbs[w]:
			if i > 0 && l.actor.Has(t.words[i-1], t.language) {
				return t.phrase(i - 1)
			}
			j := i + 1
			for j < len(t.words) && skips[t.words[j]] {
				j++
			}
			if k := l.ahead(t, j); k >= 0 {
				return t.phrase(k)
			}
		case w == "at" || w == "that":
			if i > 0 && should.words[t.words[i-1]] || i > 1 && should.words[t.words[i-2]] || i > 2 && should.words[t.words[i-3]] {
				if k := l.ahead(t, i+1); k >= 0 {
					return t.phrase(k)
				}
			}
		}
	}
	return ""
}

// ahead is the place of an actor that opens the phrase at i, or -1.
func (l *lexicon) ahead(t *text, i int) int {
	for k := i; k < len(t.words) && k <= i+3; k++ {
		if l.actor.Has(t.words[k], t.language) {
			return k
		}
		if !qualifies[t.words[k]] {
			return -1
		}
	}
	return -1
}

// phrase is the noun phrase that ends in word i, as written.
func (t *text) phrase(i int) string {
	from := i
	for from > 0 && qualifies[t.words[from-1]] {
		from--
	}
	return t.raw[t.span[from].Start:t.span[i].End]
}
