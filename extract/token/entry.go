package token

import (
	"fmt"
	"strconv"
	"strings"

	"funn/extract/lexicon"
	"funn/extract/numeral"
	"funn/extract/record"
)

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
	Basis    bool  // basispunkt
	Bare     bool  // an English verb that is a noun as well
	Pays     bool  // a verb that takes a sum of money
	Currency string
	Relation record.Qualifier
	Word     *numeral.Word // nil where numeral does not know it
	phrases  []phrase      // multi-word forms that begin with this one, longest first
}

// isNumber reports whether the form is a number word of a kind.
func (e *Entry) isNumber(k numeral.Kind) bool { return e.Word != nil && e.Word.Kind == k }

// phrase is a form of several words.
type phrase struct {
	rest  []uint16 // entries after the first
	entry uint16
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
		_, err = small(l.Value())
	case ClassVerb:
		e.Bare = l.Class == "bareverb"
	case ClassPoint:
		e.Basis = l.Value() == "0.01"
	case ClassQualifier, ClassPostQualifier:
		e.Relation = record.Qualifier(strings.TrimPrefix(l.Class, "post_"))
	}
	return e, err
}

// learn adds a class, and what the head of its list says of the form.
func (e *Entry) learn(said *Entry) {
	e.Class |= said.Class
	switch said.Class {
	case ClassScale, classLetterScale:
		e.Exp, e.expEN = said.Exp, said.Exp
		if e.Form == "billion" { // 10^12 in Norwegian, 10^9 in English
			e.expEN = 9
		}
	case ClassCurrency, ClassCode, ClassSymbol, ClassMinor, ClassWeak, ClassKroner, ClassKr:
		e.caps |= said.Class & ClassCode
		e.Currency, e.Minor = said.Currency, said.Minor
	case ClassVerb:
		e.Bare = said.Bare
	case ClassPoint:
		e.Basis = said.Basis
	case ClassQualifier, ClassPostQualifier:
		e.Relation = said.Relation
	}
}

func small(s string) (int8, error) {
	n, err := strconv.ParseInt(s, 10, 8)
	if err != nil {
		return 0, fmt.Errorf("%q is no small number", s)
	}
	return int8(n), nil
}
