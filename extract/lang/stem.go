package lang

import (
	"strings"
	"sync"

	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/norwegian"

	"funn/extract/record"
)

// Limits of a Stemmer. A word longer than maxStemBytes (an unbroken line of
// garbage) is its own stem; shards bound both memory and waiting.
const (
	maxStemBytes = 96
	stemShards   = 32
	shardWords   = 4096
)

// Stemmer finds the stems of words by the Snowball rules for Norwegian, the
// same for Bokmål and Nynorsk, and for English. It remembers the words it has
// seen, up to stemShards*shardWords of them. It is safe to share.
type Stemmer struct {
	shard [stemShards]stemShard
}

type stemShard struct {
	mu        sync.RWMutex
	norwegian map[string]string
	english   map[string]string
}

// NewStemmer is a Stemmer that has seen no word.
func NewStemmer() *Stemmer { return new(Stemmer) }

// Stem is the stem of word, in lower case and without soft hyphens. A text of
// undetermined language is stemmed as Norwegian.
func (s *Stemmer) Stem(word string, l record.Language) string {
	if len(word) > maxStemBytes {
		return strings.ToLower(strings.ReplaceAll(word, string(softHyphen), ""))
	}
	sh := &s.shard[hash(word)%stemShards]
	sh.mu.RLock()
	stem, ok := sh.words(l)[word]
	sh.mu.RUnlock()
	if ok {
		return stem
	}
	stem = stemOf(word, l)
	sh.mu.Lock()
	defer sh.mu.Unlock()
	m := sh.words(l)
	if m == nil || len(m) >= shardWords { // forget all: the common words soon return
		m = make(map[string]string)
		if l == record.English {
			sh.english = m
		} else {
			sh.norwegian = m
		}
	}
	m[strings.Clone(word)] = stem
	return stem
}

func (sh *stemShard) words(l record.Language) map[string]string {
	if l == record.English {
		return sh.english
	}
	return sh.norwegian
}

func stemOf(word string, l record.Language) string {
	w := strings.ToLower(strings.ReplaceAll(word, string(softHyphen), ""))
	if l == record.English {
		return strings.Clone(english.Stem(w, true))
	}
	return strings.Clone(norwegian.Stem(w, true))
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// ContentStems appends to dst the stems of the words of text that carry
// content, in order of first occurrence: no function words, numbers,
// punctuation or addresses, and no stem twice (nor one already in dst).
func (s *Stemmer) ContentStems(dst []string, text string, l record.Language) []string {
	seen := make(map[string]bool, len(dst)+16)
	for _, w := range dst {
		seen[w] = true
	}
	for i := skipSpace(text, 0); i < len(text); i = skipSpace(text, i) {
		t := tokenAt(text, i)
		i = t.End
		if t.Kind != Word {
			continue
		}
		w := strings.Trim(t.Of(text), "-.'’\u2010\u2011")
		if len(w) < 2 || IsStopWord(w, l) || abbreviationOf(w) == abbreviationNever {
			continue
		}
		stem := s.Stem(w, l)
		if stem == "" || seen[stem] {
			continue
		}
		seen[stem] = true
		dst = append(dst, stem)
	}
	return dst
}
