package numeral

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// Language is a set of languages that a word belongs to.
type Language uint8

// The languages of the lexicon.
const (
	Bokmaal Language = 1 << iota
	Nynorsk
	English
	Norwegian = Bokmaal | Nynorsk
)

// Kind is the part that a word plays in a number.
type Kind uint8

// The kinds of the word list.
const (
	None Kind = iota
	Digit
	Teen
	Ten
	Hundred
	Scale // the value is a power of ten
	Article
	And
	Comma
	Half // the value is a factor
	OneAndAHalf
	Pair
)

var kindNames = map[string]Kind{
	"digit": Digit, "teen": Teen, "ten": Ten, "hundred": Hundred, "scale": Scale,
	"article": Article, "and": And, "comma": Comma, "half": Half,
	"one-and-a-half": OneAndAHalf, "pair": Pair,
}

// Word is what the lexicon knows of one form, folded to lower case. A form may
// be a part of a cardinal, an ordinal and a denominator at once: third.
type Word struct {
	Form        string
	Kind        Kind     // part of a cardinal; None where it is not one
	Language    Language // of Kind
	Value       Decimal  // of Kind
	English     Decimal  // of a scale whose English value differs: billion
	Ordinal     int32    // 2 for andre; 0 where none
	Denominator int32    // 3 for tredel; 0 where none
	Only        Language // languages of Ordinal and Denominator
}

// Lexicon holds the number words. It is read-only.
type Lexicon struct {
	words    map[string]*Word
	list     []*Word
	compound [256][]*Word // parts of compounds by first byte, longest first
}

// New reads the embedded words.
func New() (*Lexicon, error) {
	f, err := lexicon.Open("numeral/word")
	if err != nil {
		return nil, err
	}
	return load(f)
}

func load(f *lexicon.File) (*Lexicon, error) {
	x := &Lexicon{words: map[string]*Word{}}
	for i := range f.Entries {
		if err := x.add(f, &f.Entries[i]); err != nil {
			return nil, err
		}
	}
	for _, w := range x.list {
		switch w.Kind {
		case Digit, Teen, Ten, Hundred, And:
		case Scale:
			if w.Value.Coef != 3 {
				continue
			}
		default:
			continue
		}
		if w.Language&Norwegian != 0 {
			x.compound[w.Form[0]] = append(x.compound[w.Form[0]], w)
		}
	}
	for i := range x.compound {
		slices.SortStableFunc(x.compound[i], func(a, b *Word) int { return len(b.Form) - len(a.Form) })
	}
	return x, nil
}

// languages are the names that word lists have for them.
var languages = map[record.Language]Language{record.Bokmaal: Bokmaal, record.Nynorsk: Nynorsk, record.English: English}

// add adds the words of an entry; an error names the place in f.
func (x *Lexicon) add(f *lexicon.File, e *lexicon.Entry) error {
	if len(e.Values) < 2 {
		return f.Fault(e.Place, "want kind, value, languages; got %s %q", e.Class, e.Values)
	}
	v, err := parseValue(e.Value())
	if err != nil {
		return f.Fault(e.Place, "%w", err)
	}
	var lang Language
	for _, l := range e.Values[1:] {
		bit := languages[record.Language(l)]
		if bit == 0 {
			return f.Fault(e.Place, "language %q, want nb, nn or en", l)
		}
		lang |= bit
	}
	kind, cardinal := kindNames[e.Class]
	for _, form := range e.Forms {
		w := x.words[form.Text]
		if w == nil {
			w = &Word{Form: form.Text}
			x.words[form.Text] = w
			x.list = append(x.list, w)
		}
		switch {
		case cardinal && w.Kind == None:
			w.Kind, w.Value, w.English, w.Language = kind, v, v, lang
		case cardinal && w.Kind == kind && w.Value == v:
			w.Language |= lang
		case cardinal && w.Kind == Scale && kind == Scale && lang == English:
			w.English = v
			w.Language |= lang
		case cardinal:
			return f.Fault(form.Place, "%s stands twice, with different values", form.Text)
		case e.Class == "ordinal":
			w.Ordinal = int32(v.Coef)
			w.Only |= lang
		case e.Class == "denominator":
			w.Denominator = int32(v.Coef)
			w.Only |= lang
		default:
			return f.Fault(e.Place, "kind %q is unknown", e.Class)
		}
	}
	return nil
}

func parseValue(s string) (Decimal, error) {
	whole, frac, _ := strings.Cut(s, ".")
	n, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil {
		return Decimal{}, fmt.Errorf("value %q is no number", s)
	}
	return Decimal{n, -int8(len(frac))}, nil
}

// Find is the word with the given folded form, or nil.
func (x *Lexicon) Find(folded []byte) *Word { return x.words[string(folded)] }

// Words are all words of the lexicon, in the order of the file.
func (x *Lexicon) Words() []*Word { return x.list }
