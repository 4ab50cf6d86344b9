package lexicon

import "testing"

func TestEndings(t *testing.T) {
	f, err := ReadFile("word.txt", "plural 5: -er\nnone: -inger\nother: hus\nplural 4: -ar -ingar\nnone: -ar\n")
	if err != nil {
		t.Fatal(err)
	}
	x := EndingsOf(f, map[string]int{"plural": 1, "none": 2})
	for word, want := range map[string]int{"": 0, "er": 0, "leder": 1, "inger": 1, "var": 2, "kvar": 1, "hus": 0, "målingar": 1} {
		if got := x.Of([]byte(word), len(word)); got != want {
			t.Errorf("%s: got %d, want %d", word, got, want)
		}
	}
	for want, classes := range map[string]map[string]int{
		"word.txt:3:8: hus is no ending: -hus":           {"other": 1},
		"word.txt: has the endings of 1 classes, want 2": {"plural": 1, "verb": 2},
	} {
		func() {
			defer func() {
				got := recover()
				if err, ok := got.(error); ok {
					got = err.Error()
				}
				if got != want {
					t.Errorf("got %v, want %s", got, want)
				}
			}()
			EndingsOf(f, classes)
		}()
	}
}

func TestAnyOf(t *testing.T) {
	f, err := ReadFile("word.txt", "label: nr. nr med_hilsen\n")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := f.AnyOf("label"), `(?:nr\.|nr|med hilsen)`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
