package lang

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
)

func TestStem(t *testing.T) {
	s := NewStemmer()
	for range 2 { // computed, then remembered
		for _, tt := range []struct {
			word string
			l    record.Language
			want string
		}{
			{"Kommunene", record.Bokmaal, "kommun"},
			{"kommunane", record.Nynorsk, "kommun"},
			{"kom\u00admunene", record.Bokmaal, "kommun"},
			{"ANBEFALINGER", record.Bokmaal, "anbefaling"},
			{"tilrådingar", record.Nynorsk, "tilråding"},
			{"Recommendations", record.English, "recommend"},
			{"recommendations", record.Undetermined, "recommendation"},
			{"", record.Bokmaal, ""},
		} {
			if got := s.Stem(tt.word, tt.l); got != tt.want {
				t.Errorf("%s %s: got %s, want %s", tt.word, tt.l, got, tt.want)
			}
		}
	}
}

func TestStemOfGarbage(t *testing.T) {
	long := strings.Repeat("Æ", maxStemBytes)
	if got := NewStemmer().Stem(long, record.Bokmaal); got != strings.ToLower(long) {
		t.Errorf("got %q", got)
	}
}

// The memory of a Stemmer is bounded, and many may share one.
func TestStemmerIsBounded(t *testing.T) {
	s := NewStemmer()
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for i := range 2 * shardWords {
				w := fmt.Sprintf("ord%dogdal%d", g, i*stemShards)
				if got := s.Stem(w, record.Bokmaal); got == "" {
					t.Errorf("no stem of %s", w)
				}
			}
		})
	}
	wg.Wait()
	for i := range s.shard {
		if n := len(s.shard[i].norwegian); n > shardWords {
			t.Errorf("shard %d remembers %d words", i, n)
		}
	}
}

func TestContentStems(t *testing.T) {
	s := NewStemmer()
	for _, tt := range []struct {
		l    record.Language
		text string
		want []string
	}{
		{"nb", "Kommunene bør ha ansatte i alle kommuner (jf. kap. 3), ca. 12 prosent.", []string{"kommun", "ansatt", "prosent"}},
		{"nb", "Eie- og leiemarkedet, se https://eksempel.no", []string{"eie", "leiemarked", "se"}},
		{"en", "The municipalities should report on their municipality.", []string{"municip", "report"}},
		{"nb", "12 345 – !", nil},
	} {
		if d := cmp.Diff(tt.want, s.ContentStems(nil, tt.text, tt.l)); d != "" {
			t.Errorf("%s: %s", tt.text, d)
		}
	}
	if got := s.ContentStems([]string{"kommun"}, "kommuner i Norge", record.Bokmaal); len(got) != 2 {
		t.Errorf("a stem that dst has came again: %v", got)
	}
}
