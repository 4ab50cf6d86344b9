package quantity

import (
	"strings"

	"funn/extract/lexicon"
	"funn/extract/token"
)

// headWords are the words of quantity/head.txt.
type headWords struct {
	count, counted, tally, other, key, version, cohort, change map[string]bool
}

// cellWords are the words of heads.
var cellWords = newHeadWords(lexicon.MustOpen("quantity/head"))

func newHeadWords(f *lexicon.File) headWords {
	return headWords{
		count: f.Set("count"), counted: f.Set("counted"), tally: f.Set("tally"), other: f.Set("other"),
		key: f.Set("key"), version: f.Set("version"), cohort: f.Set("cohort"), change: f.Set("change"),
	}
}

// changes reports whether a head stands over how much something has changed or differs.
func changes(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.KindAt(i) == token.Word && cellWords.change[string(s.Folded(i))] {
			return true
		}
	}
	return false
}

// counts reports whether text, the head at p, stands over counts, other units, or
// names and references. plural is set where it ends in something that is counted:
// Elever over numbers of pupils, or over the share of the pupils. rated is set where
// it speaks of a share or of one thing per another.
func (w *headWords) counts(text string, p Place, rated bool) (counts, plural bool) {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		return false, false
	}
	column, last := p == PlaceColumn, plain(words[len(words)-1])
	switch {
	case w.opensCount(words, p), column && w.refers(words):
		return true, false
	case rated:
		return false, false
	case column && w.counted[last]:
		return false, true
	case !w.other[last]:
		return false, false
	case len(words) == 1:
		return column, false
	}
	return unitApart(words), false
}

// plain is a word of a head without its marks and the number of a note.
func plain(word string) string {
	return strings.TrimRight(strings.Trim(word, "()[],:;*"), "0123456789¹²³⁴⁵⁶⁷⁸⁹")
}

// opensCount reports whether a head at p opens with a word for counts: antall elever, no.
// of pupils, and in the name of a row its tally.
func (w *headWords) opensCount(words []string, p Place) bool {
	first := plain(words[0])
	if w.count[first] || len(words) > 1 && w.count[first+" "+plain(words[1])] {
		return true
	}
	return p == PlaceRow && w.tally[first]
}

// refers reports whether the head of a column is no more than a word for names and
// references: Nr., Kode.
func (w *headWords) refers(words []string) bool {
	whole := strings.Trim(strings.Join(words, " "), "()[],:;*")
	return w.key[whole] || w.key[strings.TrimRight(whole, ".")]
}

// unitApart reports whether the last word of a head stands as its unit does: in
// parentheses, behind a comma, behind i.
func unitApart(words []string) bool {
	last, before := words[len(words)-1], words[len(words)-2]
	return last[0] == '(' || strings.HasSuffix(before, ",") || token.IsIn([]byte(before), inUnit)
}
