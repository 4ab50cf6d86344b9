package quantity

import (
	"embed"
	"fmt"
	"strconv"
	"strings"

	"funn/extract/numeral"
	"funn/extract/record"
)

//go:embed data/*.tsv
var dataFiles embed.FS

// dataNames are the vocabulary files, in the order they are read.
var dataNames = []string{
	"unit.tsv", "currency.tsv", "qualifier.tsv", "change.tsv", "word.tsv", "time.tsv", "noun.tsv", "verb.tsv",
}

// entry is what the vocabulary knows of one form. A form has as many classes
// as the files give it.
type entry struct {
	form     string
	class    class
	caps     class // the classes that hold in capitals only
	dotted   bool  // an abbreviation: a full stop may follow
	number   bool  // may begin a spelled number
	exp      int8  // of a scale
	expEN    int8  // of a scale in English
	minor    int8  // power of ten of a currency unit: øre −2, MNOK 6
	month    int8
	basis    bool // basispunkt
	bare     bool // an English verb that is a noun as well
	pays     bool // a verb that takes a sum of money
	currency string
	relation record.Qualifier
	word     *numeral.Word // nil where numeral does not know it
	phrases  []phrase      // multi-word forms that begin with this one, longest first
}

// phrase is a form of several words.
type phrase struct {
	rest  []uint16 // entries after the first
	entry uint16
}

// vocabulary is the compiled word list: a hash table from folded forms to
// entries. It is read-only once built.
type vocabulary struct {
	entries []entry // 0 is no entry
	slots   []uint16
	mask    uint32
	suffix  suffixTable
	heads   headWords
}

func newVocabulary(numbers *numeral.Lexicon) (*vocabulary, error) {
	b := builder{index: map[string]uint16{}, entries: make([]entry, 1, 4096)}
	for _, name := range dataNames {
		data, err := dataFiles.ReadFile("data/" + name)
		if err != nil {
			return nil, err
		}
		if err := b.read(name, string(data)); err != nil {
			return nil, err
		}
	}
	for _, w := range numbers.Words() {
		e := &b.entries[b.entry(w.Form)]
		e.word = w
		switch w.Kind {
		case numeral.None, numeral.And, numeral.Comma, numeral.Pair:
		default:
			e.number = true
		}
		if w.Denominator > 0 {
			e.class |= classDenominator
		}
		if w.Ordinal > 0 {
			e.class |= classOrdinal
		}
	}
	v, err := b.build()
	if err != nil {
		return nil, err
	}
	v.heads, err = newHeadWords()
	return v, err
}

type builder struct {
	entries []entry
	index   map[string]uint16
}

// read adds the lines of one file; an error names the file and the line.
func (b *builder) read(name, data string) error {
	line := 0
	for s := range strings.SplitSeq(data, "\n") {
		line++
		if s == "" || s[0] == '#' {
			continue
		}
		if err := b.line(s); err != nil {
			return fmt.Errorf("%s:%d: %w", name, line, err)
		}
	}
	return nil
}

func (b *builder) line(s string) error {
	f := strings.Split(s, "\t")
	if len(f) < 2 || len(f) > 3 {
		return fmt.Errorf("%d columns, want class, value, forms", len(f))
	}
	if len(f) == 2 {
		return nil // a value without forms yet
	}
	c, ok := classNames[f[0]]
	if !ok {
		return fmt.Errorf("class %q is unknown", f[0])
	}
	for form := range strings.SplitSeq(f[2], " | ") {
		if form == "" || form != strings.TrimSpace(form) {
			return fmt.Errorf("form %q is empty or padded", form)
		}
		if err := b.form(c, f[0], f[1], form); err != nil {
			return fmt.Errorf("%s: %w", form, err)
		}
	}
	return nil
}

func (b *builder) form(c class, name, value, form string) error {
	dotted := strings.HasSuffix(form, ".") && len(form) > 1
	key := strings.ToLower(strings.TrimSuffix(form, "."))
	if !dotted {
		key = strings.ToLower(form)
	}
	var id uint16
	words := split(key)
	if len(words) == 0 {
		return fmt.Errorf("no word in it")
	}
	if len(words) == 1 {
		id = b.entry(key)
	} else {
		id = b.phrase(key, words)
	}
	e := &b.entries[id]
	e.class |= c
	e.pays = e.pays || name == "pay"
	if c == classCode {
		e.caps |= c
	}
	e.dotted = e.dotted || dotted
	switch c {
	case classScale, classLetterScale:
		n, err := strconv.Atoi(value)
		if err != nil {
			return err
		}
		e.exp, e.expEN = int8(n), int8(n)
		if key == "billion" { // 10^12 in Norwegian, 10^9 in English
			e.expEN = 9
		}
	case classCurrency, classCode, classSymbol, classMinor, classWeak, classKroner, classKr:
		iso, exp, cut := strings.Cut(value, ":")
		if len(iso) != 3 {
			return fmt.Errorf("currency %q, want an ISO 4217 code", value)
		}
		e.currency, e.minor = iso, 0
		if cut {
			n, err := strconv.Atoi(exp)
			if err != nil {
				return err
			}
			e.minor = int8(n)
		}
	case classMonth:
		n, err := strconv.Atoi(value)
		if err != nil {
			return err
		}
		e.month = int8(n)
	case classVerb:
		e.bare = name == "bareverb"
	case classPoint:
		e.basis = value == "0.01"
	case classQualifier, classPostQualifier:
		e.relation = record.Qualifier(strings.TrimPrefix(name, "post_"))
	}
	return nil
}

// entry is the id of a one-word form.
func (b *builder) entry(key string) uint16 {
	id, ok := b.index[key]
	if !ok {
		id = uint16(len(b.entries))
		b.index[key] = id
		b.entries = append(b.entries, entry{form: key})
	}
	return id
}

// phrase is the id of a form of several words.
func (b *builder) phrase(key string, words []string) uint16 {
	if id, ok := b.index[key]; ok {
		return id
	}
	first := b.entry(words[0])
	p := phrase{}
	for _, w := range words[1:] {
		p.rest = append(p.rest, b.entry(w))
	}
	p.entry = b.entry(key)
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
		form := b.entries[id].form
		if len(split(form)) != 1 {
			continue
		}
		h := uint32(offset32)
		for i := range len(form) {
			h = (h ^ uint32(form[i])) * prime32
		}
		for i := mix(h) & v.mask; ; i = (i + 1) & v.mask {
			if v.slots[i] == 0 {
				v.slots[i] = uint16(id)
				break
			}
		}
	}
	v.suffix = newSuffixTable(b.entries)
	return v, nil
}

// The 32-bit FNV-1a hash, which the lexer carries along while it folds a word.
const (
	offset32 = 2166136261
	prime32  = 16777619
)

func mix(h uint32) uint32 { return h ^ h>>15 }

// find is the id of a folded form with the given hash, 0 where there is none.
func (v *vocabulary) find(folded []byte, h uint32) uint16 {
	for i := mix(h) & v.mask; ; i = (i + 1) & v.mask {
		id := v.slots[i]
		if id == 0 {
			return 0
		}
		if e := &v.entries[id]; len(e.form) == len(folded) && e.form == string(folded) {
			return id
		}
	}
}
