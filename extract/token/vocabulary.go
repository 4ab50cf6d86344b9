package token

import (
	"fmt"
	"funn/extract/lexicon"
	"funn/extract/numeral"
	"funn/extract/record"
	"strconv"
	"strings"
)

// vocabularyFiles are the lists of the vocabulary, in the order they are read.
var vocabularyFiles = []string{
	"unit", "currency", "qualifier", "change", "word", "time", "noun", "verb",
}

// Entry is what the vocabulary knows of one form. A form has as many classes
// as the files give it.
type Entry struct {
	Form     string
	Class    Class
	caps     Class // the classes that hold in capitals only
	Dotted   bool  // an abbreviation: a full stop may follow
	number   bool  // may begin a spelled number
	Exp      int8  // of a scale
	expEN    int8  // of a scale in English
	Minor    int8  // power of ten of a currency unit: øre −2, MNOK 6
	month    int8
	Basis    bool // basispunkt
	Bare     bool // an English verb that is a noun as well
	Pays     bool // a verb that takes a sum of money
	Currency string
	Relation record.Qualifier
	Word     *numeral.Word // nil where numeral does not know it
	listed   lexicon.Set   // the classes of the lists that the form is in
	phrases  []phrase      // multi-word forms that begin with this one, longest first
}

// isNumber reports whether the form is a number word of a kind.
func (e *Entry) isNumber(k numeral.Kind) bool { return e.Word != nil && e.Word.Kind == k }

// phrase is a form of several words.
type phrase struct {
	rest  []uint16 // entries after the first
	entry uint16
}

// vocabulary is the compiled word list: a hash table from folded forms to
// entries. It is read-only once built.
type vocabulary struct {
	entries []Entry // 0 is no entry
	slots   []uint16
	mask    uint32
	suffix  suffixTable
}

func newVocabulary(numbers *numeral.Lexicon) (*vocabulary, error) {
	b := builder{index: map[string]uint16{}, entries: make([]Entry, 1, 4096)}
	for _, name := range vocabularyFiles {
		f, err := lexicon.Open("vocabulary/" + name)
		if err != nil {
			return nil, err
		}
		if err := b.read(f); err != nil {
			return nil, err
		}
	}
	for _, w := range numbers.Words() {
		e := &b.entries[b.Entry(w.Form)]
		e.Word = w
		switch w.Kind {
		case numeral.None, numeral.And, numeral.Comma, numeral.Pair:
		default:
			e.number = true
		}
		if w.Denominator > 0 {
			e.Class |= ClassDenominator
		}
		if w.Ordinal > 0 {
			e.Class |= ClassOrdinal
		}
	}
	return b.build()
}

// builder gathers the entries of the lists.
type builder struct {
	entries []Entry
	index   map[string]uint16
}

// read adds the forms of one list; an error names the place in it.
func (b *builder) read(f *lexicon.File) error {
	for i := range f.Entries {
		e := &f.Entries[i]
		said, err := headEntry(e)
		if err != nil {
			return f.Fault(e.Place, "%w", err)
		}
		for _, w := range e.Forms {
			if err := b.form(said, e.Class, w.Text); err != nil {
				return f.Fault(w.Place, "%w", err)
			}
		}
	}
	return nil
}

// headEntry is what the head of a list's entry says of all its forms.
func headEntry(l *lexicon.Entry) (e Entry, err error) {
	c, ok := classNames[l.Class]
	if !ok {
		return e, fmt.Errorf("class %q is unknown", l.Class)
	}
	e.Class = c
	switch c {
	case ClassScale, classLetterScale:
		e.Exp, err = small(l.Value())
	case ClassCurrency, ClassCode, ClassSymbol, ClassMinor, ClassWeak, ClassKroner, ClassKr:
		if e.Currency = l.Value(); len(e.Currency) != 3 {
			return e, fmt.Errorf("currency %q, want an ISO 4217 code", e.Currency)
		}
		if len(l.Values) > 1 {
			e.Minor, err = small(l.Values[1])
		}
	case ClassMonth:
		e.month, err = small(l.Value())
	case ClassVerb:
		e.Bare = l.Class == "bareverb"
	case ClassPoint:
		e.Basis = l.Value() == "0.01"
	case ClassQualifier, ClassPostQualifier:
		e.Relation = record.Qualifier(strings.TrimPrefix(l.Class, "post_"))
	}
	return e, err
}

func small(s string) (int8, error) {
	n, err := strconv.ParseInt(s, 10, 8)
	if err != nil {
		return 0, fmt.Errorf("%q is no small number", s)
	}
	return int8(n), nil
}

// form adds a form of a class with what is said of it.
func (b *builder) form(said Entry, class, form string) error {
	dotted := strings.HasSuffix(form, ".") && len(form) > 1
	key := strings.ToLower(strings.TrimSuffix(form, "."))
	if !dotted {
		key = strings.ToLower(form)
	}
	var id uint16
	words := split(key)
	if len(words) == 0 {
		return fmt.Errorf("%s: no word in it", form)
	}
	if len(words) == 1 {
		id = b.Entry(key)
	} else {
		id = b.phrase(key, words)
	}
	e := &b.entries[id]
	e.Class |= said.Class
	e.Pays = e.Pays || class == "pay"
	e.Dotted = e.Dotted || dotted
	switch said.Class {
	case ClassScale, classLetterScale:
		e.Exp, e.expEN = said.Exp, said.Exp
		if key == "billion" { // 10^12 in Norwegian, 10^9 in English
			e.expEN = 9
		}
	case ClassCode:
		e.caps |= ClassCode
		e.Currency, e.Minor = said.Currency, said.Minor
	case ClassCurrency, ClassSymbol, ClassMinor, ClassWeak, ClassKroner, ClassKr:
		e.Currency, e.Minor = said.Currency, said.Minor
	case ClassMonth:
		e.month = said.month
	case ClassVerb:
		e.Bare = said.Bare
	case ClassPoint:
		e.Basis = said.Basis
	case ClassQualifier, ClassPostQualifier:
		e.Relation = said.Relation
	}
	return nil
}

// Entry is the id of a one-word form.
func (b *builder) Entry(key string) uint16 {
	id, ok := b.index[key]
	if !ok {
		id = uint16(len(b.entries))
		b.index[key] = id
		b.entries = append(b.entries, Entry{Form: key})
	}
	return id
}

// phrase is the id of a form of several words.
func (b *builder) phrase(key string, words []string) uint16 {
	if id, ok := b.index[key]; ok {
		return id
	}
	first := b.Entry(words[0])
	p := phrase{}
	for _, w := range words[1:] {
		p.rest = append(p.rest, b.Entry(w))
	}
	p.entry = b.Entry(key)
	list := b.entries[first].phrases
	i := 0
	for i < len(list) && len(list[i].rest) >= len(p.rest) {
		i++
	}
	list = append(list, phrase{})
	copy(list[i+1:], list[i:])
	list[i] = p
	b.entries[first].phrases = list
	return p.entry
}

// split cuts a form the way the lexer does: at spaces, and between a letter and
// a sign. Full stops and hyphens count for nothing.
func split(form string) []string {
	var out []string
	word := ""
	flush := func() {
		if word != "" {
			out = append(out, word)
			word = ""
		}
	}
	for _, r := range form {
		switch {
		case r == ' ', r == '.', r == '-':
			flush()
		case r >= 'a' && r <= 'z', r >= 'æ' && r <= 'ö', r >= 'ø' && r <= 'ÿ', r == 'å', r == 'ł':
			word += string(r)
		default:
			flush()
			out = append(out, string(r))
		}
	}
	flush()
	return out
}

// build makes the hash table. A table twice the number of forms keeps chains
// short.
func (b *builder) build() (*vocabulary, error) {
	size := 1024
	for size < 4*len(b.entries) {
		size *= 2
	}
	if len(b.entries) > 1<<16-1 {
		return nil, fmt.Errorf("vocabulary of %d forms is too large", len(b.entries))
	}
	v := &vocabulary{entries: b.entries, slots: make([]uint16, size), mask: uint32(size - 1)}
	for id := 1; id < len(b.entries); id++ {
		form := b.entries[id].Form
		if len(split(form)) != 1 {
			continue
		}
		for i := mix(hash([]byte(form))) & v.mask; ; i = (i + 1) & v.mask {
			if v.slots[i] == 0 {
				v.slots[i] = uint16(id)
				break
			}
		}
	}
	for id := range b.entries {
		b.entries[id].listed = Listed.Of([]byte(b.entries[id].Form))
	}
	v.suffix = newSuffixTable(b.entries)
	return v, nil
}

// The 32-bit FNV-1a hash, which the lexer carries along while it folds a word.
const (
	offset32 = 2166136261
	prime32  = 16777619
)

func hash(b []byte) uint32 {
	h := uint32(offset32)
	for _, c := range b {
		h = (h ^ uint32(c)) * prime32
	}
	return h
}

func mix(h uint32) uint32 { return h ^ h>>15 }

// find is the id of a folded form with the given hash, 0 where there is none.
func (v *vocabulary) find(folded []byte, h uint32) uint16 {
	for i := mix(h) & v.mask; ; i = (i + 1) & v.mask {
		id := v.slots[i]
		if id == 0 {
			return 0
		}
		if e := &v.entries[id]; len(e.Form) == len(folded) && e.Form == string(folded) {
			return id
		}
	}
}
