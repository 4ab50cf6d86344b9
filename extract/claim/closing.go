package claim

import "funn/extract/layout"

// closes reports whether the section that begins in block i opens by looking back
// on what was shown before it: Vi har ovenfor presentert …, I dette kapittelet har
// vi sett …. Such a section sums up, whatever its heading says.
func (w *walk) closes(i int) bool {
	for n := w.Outline.SectionOf[i]; i < len(w.Blocks) && w.Outline.SectionOf[i] == n; i++ {
		if w.Blocks[i].Kind == layout.Paragraph && len(w.Sentences[i]) > 0 {
			t := w.read(w.Sentences[i][0].Of(w.Blocks[i].Flow.Text))
			return looksBack(&t)
		}
	}
	return false
}

// looksBack reports whether a sentence tells, in the perfect, what the authors have
// shown up to here: writer, auxiliary and participle among its first words, and a
// word for the text above.
func looksBack(t *text) bool {
	n := min(len(t.words), lookBack)
	head := text{words: t.words[:n], quote: t.quote[:n]}
	have := head.find(perfect, 0)
	if have < 0 || head.find(pronoun, 0) < 0 || head.find(presented, have) < 0 {
		return false
	}
	for k, w := range head.words {
		if above[w] || k > 0 && thisText[head.words[k-1]] && places[w] {
			return true
		}
	}
	return false
}

// lookBack is how far into the sentence the phrase reaches, in words.
const lookBack = 12

var (
	perfect   = wordSet("perfect-auxiliary")
	pronoun   = wordSet("author-pronoun")
	presented = wordSet("presenting-participle")
	above     = wordSet("text-above")
	thisText  = wordSet("this-text")
)
