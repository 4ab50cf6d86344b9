package morph

import (
	"strings"
	"testing"

	"funn/extract/record"
	"funn/extract/token"

	"github.com/google/go-cmp/cmp"
)

// names is the flags by the names they have in this test.
var names = []struct {
	flag Flag
	name string
}{
	{among, "among"},
	{many, "many"},
	{changeNoun, "change-noun"},
	{changeVerb, "change-verb"},
	{auxiliary, "auxiliary"},
	{participle, "participle"},
	{passive, "passive"},
	{verbLike, "verb"},
	{nounLike, "noun"},
}

func (f Flag) String() string {
	var out []string
	for _, n := range names {
		if f&n.flag != 0 {
			out = append(out, n.name)
		}
	}
	return strings.Join(out, " ")
}

// marked is a text of a language, marked.
func marked(t testing.TB, l record.Language, text string) *token.Sentence {
	t.Helper()
	lexer, err := token.NewLexer()
	if err != nil {
		t.Fatal(err)
	}
	s := new(token.Sentence)
	s.Reset(lexer, text, l, false)
	s.Cut()
	s.Join()
	Mark(s)
	return s
}

// TestMark holds the flags of every word that has some.
func TestMark(t *testing.T) {
	for _, c := range []struct {
		language record.Language
		text     string
		want     string
	}{
		{record.Bokmaal, "De fleste ansatte svarte at 43 prosent av elevene hadde økt bruken.", `
De: unit-adjective
fleste: superlative passive noun
ansatte: many passive noun
svarte: present verb
prosent: participle supine
elevene: many noun
hadde: auxiliary present verb
økt: change-verb participle supine noun
bruken: noun
`},
		{record.Bokmaal, "Av 400 kontrollerte søknader ble 12 prosent avslått, og tiltaket reduserte kostnadene.", `
kontrollerte: present passive noun
søknader: many noun
ble: auxiliary present verb
prosent: participle supine
avslått: participle supine noun
tiltaket: singular participle supine noun
reduserte: change-verb present passive verb
kostnadene: many noun
`},
		{record.Bokmaal, "Kommunens utgifter kan øke med 5 prosent blant de yngste, men økningen har vært lavest i Oslo.", `
Kommunens: possessor noun
utgifter: many noun
kan: present verb
øke: change-verb infinitive noun
prosent: participle supine
blant: among
de: unit-adjective
yngste: superlative graded many passive noun
økningen: change-noun noun
har: auxiliary present verb
vært: auxiliary infinitive
lavest: superlative graded participle supine noun
Oslo: noun
`},
		{record.Bokmaal, "I fjor praktiserte 30 prosent ordningen, betales det 10 kroner.", `
praktiserte: passive verb
prosent: participle supine
ordningen: noun
betales: present verb
det: unit-adjective
kroner: many noun
`},
		{record.Bokmaal, "Fraværet falt; 41 klager ble behandlet på huset.", `
Fraværet: participle supine noun
falt: change-verb participle supine present verb
klager: many noun
ble: auxiliary present verb
behandlet: singular participle supine present verb
huset: singular participle supine noun
`},
		{record.Nynorsk, "Av dei spurde elevane brukar 30 prosent nettbrett mellom dei som har flest timar.", `
dei: unit-adjective
spurde: present passive verb
elevane: many noun
brukar: many present verb
prosent: participle supine
nettbrett: participle supine noun
mellom: among
dei: unit-adjective
har: auxiliary present verb
flest: superlative participle supine noun
timar: many noun
`},
		{record.English, "Most teachers said that 64 per cent of the newly hired staff had reduced the costs.", `
Most: participle supine noun
teachers: many noun
said: present verb
that: unit-adjective
per cent: participle supine
the: unit-adjective noun
newly: noun
hired: participle supine passive verb
staff: many noun
had: auxiliary present verb
reduced: change-verb participle supine passive verb
the: unit-adjective noun
costs: many noun
`},
		{record.English, "Of the 13 planned loops had three been completed, and children live longer.", `
the: unit-adjective noun
planned: participle supine present passive noun
loops: many noun
had: auxiliary present verb
been: auxiliary present noun
completed: participle supine present passive verb
children: many noun
live: present noun
longer: graded noun
`},
	} {
		s := marked(t, c.language, c.text)
		got := "\n"
		for i := range s.Tokens {
			if f := Flag(s.Tokens[i].Flags); f != 0 {
				got += s.Slice(i, i) + ": " + f.String() + "\n"
			}
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s\n%s", c.text, d)
		}
	}
}

// TestQuestion holds the questions that are no flags, and that all of them say no
// outside the passage.
func TestQuestion(t *testing.T) {
	s := marked(t, record.Bokmaal, "Fraværet falt, mens 12 % brukte sjekklister ved kommunene i alderen 16 år hos dem som svarte at det er slik.")
	for name, c := range map[string]struct {
		is   func(*token.Sentence, int) bool
		want string
	}{
		"definite":   {Definite, "Fraværet"},
		"contrasts":  {Contrasts, "mens"},
		"behind":     {VerbBehind, "Fraværet brukte"},
		"age noun":   {AgeNoun, "alderen"},
		"beside":     {Beside, "hos"},
		"says":       {Says, "svarte"},
		"dummy":      {Dummy, "det"},
		"copula":     {Copula, "er"},
		"verb-like":  {VerbLike, "falt brukte svarte er"},
		"participle": {Participle, "Fraværet falt"},
	} {
		var got []string
		for i := range s.Tokens {
			if c.is(s, i) {
				got = append(got, s.Slice(i, i))
			}
		}
		if d := cmp.Diff(c.want, strings.Join(got, " ")); d != "" {
			t.Errorf("%s: %s", name, d)
		}
		if c.is(s, -1) || c.is(s, len(s.Tokens)) {
			t.Errorf("%s: yes outside the passage", name)
		}
	}
}

// TestMarkNoAllocation marks a sentence in memory that is used again.
func TestMarkNoAllocation(t *testing.T) {
	const text = "Av 400 kontrollerte søknader ble 12 prosent avslått, og tiltaket reduserte kostnadene."
	s := marked(t, record.Bokmaal, text)
	if n := testing.AllocsPerRun(20, func() {
		s.Reset(s.Lexer(), text, record.Bokmaal, false)
		s.Cut()
		s.Join()
		Mark(s)
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
