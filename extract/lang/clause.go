package lang

import "funn/extract/record"

// FiniteVerb is the finite verb of the main clause of s.
func FiniteVerb(s string) (record.Span, bool) { return record.Span{}, false }

// HasFiniteVerb reports whether s has a finite verb in its main clause.
func HasFiniteVerb(s string) bool {
	_, ok := FiniteVerb(s)
	return ok
}

// Imperative reports whether s begins with an imperative.
func Imperative(s string) bool { return false }

// Infinitive reports whether s begins with å or to and an infinitive.
func Infinitive(s string) bool { return false }
