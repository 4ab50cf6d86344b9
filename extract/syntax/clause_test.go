package syntax

import (
	"testing"

	"funn/extract/record"
	"funn/extract/token"
)

func TestClause(t *testing.T) {
	clause := func(s *token.Sentence, i int) int { return Clause(s, i, min(len(s.Tokens), i+MaxPhrase)) }
	spans(t, clause, map[record.Language][]string{
		nb: {
			"elevene [som bor på hybel], får støtte",
			"elevene [som bor på hybel] får støtte",
			"bruene [som ble ferdige i 2015] er",
			"det [som ferjene brukte], var",
			"de [som sier de har støtte], er",
			"de [som mener at skolen mangler lærere] er",
			"de [som søkte og fikk støtte] er",
			"de [som bor i hus som har heis], er",
			"de [som vil ha mer] (tolv)",
			"de [som kjenner ordningen] – og",
			"de [som ble valgt] mot",
			"de [som skal i gang med å bygge hus] får",
		},
		nn: {
			"skulane [som blei målte] fekk",
		},
		en: {
			"schools [that answered the survey], said",
			"those [who live alone] are",
		},
	})
}

// TestClauseCount has a number of a quantity, which the clause does not go on over.
func TestClauseCount(t *testing.T) {
	s, _ := sentence(t, nb, "de som søkte støtte og 40 prosent")
	for used, want := range map[bool]string{
		true:  "de [som søkte støtte] og 40 prosent",
		false: "de [som søkte støtte og 40 prosent]",
	} {
		s.Numbers[0].Used = used
		if got := bracket(s, 1, Clause(s, 1, len(s.Tokens))); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
