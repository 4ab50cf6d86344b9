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
fleste: passive noun
ansatte: many passive noun
svarte: verb
prosent: participle
elevene: many noun
hadde: auxiliary verb
økt: change-verb participle noun
bruken: noun
`},
		{record.Bokmaal, "Av 400 kontrollerte søknader ble 12 prosent avslått, og tiltaket reduserte kostnadene.", `
kontrollerte: passive noun
søknader: many noun
ble: auxiliary verb
prosent: participle
avslått: participle noun
tiltaket: participle noun
reduserte: change-verb passive verb
kostnadene: many noun
`},
		{record.Bokmaal, "Kommunens utgifter kan øke med 5 prosent blant de yngste, men økningen har vært lavest i Oslo.", `
Kommunens: noun
utgifter: many noun
kan: verb
øke: change-verb noun
prosent: participle
blant: among
yngste: many passive noun
økningen: change-noun noun
har: auxiliary verb
vært: auxiliary
lavest: participle noun
Oslo: noun
`},
		{record.Bokmaal, "I fjor praktiserte 30 prosent ordningen, betales det 10 kroner.", `
praktiserte: passive verb
prosent: participle
ordningen: noun
betales: verb
kroner: many noun
`},
		{record.Bokmaal, "Fraværet falt; 41 klager ble behandlet på huset.", `
Fraværet: participle noun
falt: change-verb participle verb
klager: many noun
ble: auxiliary verb
behandlet: participle verb
huset: participle noun
`},
		{record.Nynorsk, "Av dei spurde elevane brukar 30 prosent nettbrett mellom dei som har flest timar.", `
spurde: passive verb
elevane: many noun
brukar: many verb
prosent: participle
nettbrett: participle noun
mellom: among
har: auxiliary verb
flest: participle noun
timar: many noun
`},
		{record.English, "Most teachers said that 64 per cent of the newly hired staff had reduced the costs.", `
Most: participle noun
teachers: many noun
said: verb
per cent: participle
the: noun
newly: noun
hired: participle passive verb
staff: many noun
had: auxiliary verb
reduced: change-verb participle passive verb
the: noun
costs: many noun
`},
		{record.English, "Of the 13 planned loops had three been completed, and children live longer.", `
the: noun
planned: participle passive noun
loops: many noun
had: auxiliary verb
been: auxiliary noun
completed: participle passive verb
children: many noun
live: noun
longer: noun
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
