package numeral

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

//go:embed data/word.tsv
var wordFile string

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

// The kinds of data/word.tsv.
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
	"oneandahalf": OneAndAHalf, "pair": Pair,
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
func New() (*Lexicon, error) { return load("word.tsv", wordFile) }

func load(name, data string) (*Lexicon, error) {
	x := &Lexicon{words: map[string]*Word{}}
	line := 0
	for s := range strings.SplitSeq(data, "\n") {
		line++
		if s == "" || s[0] == '#' {
			continue
		}
		if err := x.add(s); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, line, err)
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

func (x *Lexicon) add(s string) error {
	f := strings.Split(s, "\t")
	if len(f) != 4 {
		return fmt.Errorf("%d columns, want kind, language, value, forms", len(f))
	}
	var lang Language
	for l := range strings.SplitSeq(f[1], ",") {
		switch l {
		case "nb":
			lang |= Bokmaal
		case "nn":
			lang |= Nynorsk
		case "en":
			lang |= English
		default:
			return fmt.Errorf("language %q, want nb, nn or en", l)
		}
	}
	v, err := parseValue(f[2])
	if err != nil {
		return err
	}
	kind, cardinal := kindNames[f[0]]
	for form := range strings.FieldsSeq(f[3]) {
		w := x.words[form]
		if w == nil {
			w = &Word{Form: form}
			x.words[form] = w
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
			return fmt.Errorf("%s stands twice, with different values", form)
		case f[0] == "ordinal", f[0] == "first":
			w.Ordinal = int32(v.Coef)
			w.Only |= lang
		case f[0] == "denominator":
			w.Denominator = int32(v.Coef)
			w.Only |= lang
		default:
			return fmt.Errorf("kind %q is unknown", f[0])
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
