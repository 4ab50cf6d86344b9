package rule

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"funn/extract/lang"
	"funn/extract/record"
)

// test is the number of a test of one word. Patterns that ask the same share it.
type test uint16

// The tests that look at more than the letters of a word.
const (
	testNone        test = iota
	testNumber           // digits
	testName             // a capital inside the sentence, or an acronym
	testInstitution      // a word of the name of those who wrote the report
	firstTest
)

// builtin are the classes that need no list.
var builtin = map[string]test{"number": testNumber, "name": testName, "institution": testInstitution}

// otherPrefix begins the name of a class of others than the authors: a word that
// is theirs in the report at hand is not in it.
const otherPrefix = "other-"

// vocabulary answers all tests of a word at once. It is built with the set and
// then only read, but for its memory of words seen.
type vocabulary struct {
	exact          map[string][]test
	stem           [2]map[string][]test // by stemLanguage
	prefix, suffix map[string][]test
	longest        int // bytes of the longest prefix or suffix

	numbers      []test
	names        []test
	institutions []test
	others       []test // of classes that never hold the authors
	next         test
	known        map[string]test // by what is asked
	members      map[test]int    // how many words a test lists
	classes      map[string]*wordNode
	stems        *lang.Stemmer
	memory       [2][memoryShards]memoryShard
}

const (
	memoryShards = 16
	memoryWords  = 8192 // a shard: forgotten when full, the common words soon return
	memoryBytes  = 64   // a longer word is not remembered
)

type memoryShard struct {
	mu    sync.RWMutex
	words map[string][]test
}

func newVocabulary(stems *lang.Stemmer) *vocabulary {
	return &vocabulary{
		exact: map[string][]test{}, stem: [2]map[string][]test{{}, {}}, prefix: map[string][]test{}, suffix: map[string][]test{},
		next: firstTest, known: map[string]test{}, members: map[test]int{}, classes: map[string]*wordNode{}, stems: stems,
	}
}

// stemLanguage is 1 for English and 0 for the rest.
func stemLanguage(l record.Language) int {
	if l == record.English {
		return 1
	}
	return 0
}

// test registers what w asks and is its number.
func (v *vocabulary) test(w *wordNode) (test, error) {
	flat := &wordNode{}
	if err := v.flatten(flat, w, 0); err != nil {
		return 0, err
	}
	others := slices.ContainsFunc(w.class, func(name string) bool { return strings.HasPrefix(name, otherPrefix) })
	key := fmt.Sprint(*flat, others)
	if t, ok := v.known[key]; ok {
		return t, nil
	}
	t := v.next
	if v.next++; v.next == 0 {
		return 0, fmt.Errorf("the rules ask too many different things of a word")
	}
	v.known[key] = t
	v.members[t] = flat.count()
	if others {
		v.others = append(v.others, t)
	}
	put := func(m map[string][]test, words []string) {
		for _, s := range words {
			if !slices.Contains(m[s], t) {
				m[s] = append(m[s], t)
			}
		}
	}
	put(v.exact, flat.exact)
	for _, s := range flat.stem {
		put(v.stem[0], []string{v.stems.Stem(s, record.Bokmaal)})
		put(v.stem[1], []string{v.stems.Stem(s, record.English)})
	}
	put(v.prefix, flat.prefix)
	put(v.suffix, flat.suffix)
	for _, s := range append(flat.prefix, flat.suffix...) {
		v.longest = max(v.longest, len(s))
	}
	for _, c := range flat.class {
		switch builtin[c] {
		case testNumber:
			v.numbers = append(v.numbers, t)
		case testName:
			v.names = append(v.names, t)
		case testInstitution:
			v.institutions = append(v.institutions, t)
		}
	}
	return t, nil
}

// flatten puts the words of nested classes into dst.
func (v *vocabulary) flatten(dst, w *wordNode, depth int) error {
	dst.exact = append(dst.exact, w.exact...)
	dst.stem = append(dst.stem, w.stem...)
	dst.prefix = append(dst.prefix, w.prefix...)
	dst.suffix = append(dst.suffix, w.suffix...)
	for _, name := range w.class {
		if _, ok := builtin[name]; ok {
			dst.class = append(dst.class, name)
			continue
		}
		c, ok := v.classes[name]
		if !ok {
			return fmt.Errorf("there is no class <%s>", name)
		}
		if depth > maxDepth {
			return fmt.Errorf("the class <%s> holds itself", name)
		}
		if err := v.flatten(dst, c, depth+1); err != nil {
			return err
		}
	}
	if depth == 0 {
		for _, s := range []*[]string{&dst.exact, &dst.stem, &dst.prefix, &dst.suffix, &dst.class} {
			slices.Sort(*s)
			*s = slices.Compact(*s)
		}
	}
	return nil
}

// of is the tests that a word, in lower case, passes by its letters.
func (v *vocabulary) of(word string, l record.Language) []test {
	if len(word) > memoryBytes {
		return v.ask(word, l)
	}
	n := stemLanguage(l)
	sh := &v.memory[n][hash(word)%memoryShards]
	sh.mu.RLock()
	tests, ok := sh.words[word]
	sh.mu.RUnlock()
	if ok {
		return tests
	}
	tests = v.ask(word, l)
	sh.mu.Lock()
	defer sh.mu.Unlock()
	if sh.words == nil || len(sh.words) >= memoryWords {
		sh.words = make(map[string][]test)
	}
	sh.words[strings.Clone(word)] = tests
	return tests
}

// ask is of without the memory.
func (v *vocabulary) ask(word string, l record.Language) []test {
	var out []test
	out = append(out, v.exact[word]...)
	if m := v.stem[stemLanguage(l)]; len(m) > 0 {
		out = append(out, m[v.stems.Stem(word, l)]...)
	}
	for i := 0; i <= len(word); i++ {
		if i < len(word) && !utf8.RuneStart(word[i]) {
			continue
		}
		if len(word)-i <= v.longest {
			out = append(out, v.suffix[word[i:]]...)
		}
		if i <= v.longest {
			out = append(out, v.prefix[word[:i]]...)
		}
		if i > v.longest && len(word)-i > v.longest {
			i = len(word) - v.longest - 1 // a long word: on to its end
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
