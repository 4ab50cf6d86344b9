package token

import (
	"fmt"
	"strings"

	"funn/extract/lexicon"
)

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

// form adds a form of a class with what is said of it.
func (b *builder) form(said Entry, class, form string) error {
	key, dotted := strings.ToLower(form), false
	if len(form) > 1 {
		key, dotted = strings.CutSuffix(key, ".")
	}
	var id uint16
	switch words := split(key); len(words) {
	case 0:
		return fmt.Errorf("%s: no word in it", form)
	case 1:
		id = b.entry(key)
	default:
		id = b.phrase(key, words)
	}
	e := &b.entries[id]
	e.Pays = e.Pays || class == "pay"
	e.Dotted = e.Dotted || dotted
	e.learn(&said)
	return nil
}

// entry is the id of a form.
func (b *builder) entry(key string) uint16 {
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
		v.listed = append(v.listed, Listed.Of([]byte(b.entries[id].Form)))
	}
	v.suffix = newSuffixTable(b.entries)
	return v, nil
}
