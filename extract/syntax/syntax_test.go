package syntax

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

var lexer = sync.OnceValues(token.NewLexer)

// sentence is a sentence of a language, cut and marked as quantity does it, without the
// brackets in text, which say from what byte to what byte each phrase is wanted.
func sentence(t testing.TB, l record.Language, text string) (s *token.Sentence, want [][2]int) {
	t.Helper()
	lexer, err := lexer()
	if err != nil {
		t.Fatal(err)
	}
	var plain strings.Builder
	for _, r := range text {
		switch r {
		case '[':
			want = append(want, [2]int{plain.Len(), plain.Len()})
		case ']':
			want[len(want)-1][1] = plain.Len()
		default:
			plain.WriteRune(r)
		}
	}
	s = new(token.Sentence)
	s.Reset(lexer, plain.String(), l, false)
	s.Cut()
	s.Join()
	morph.Mark(s)
	return s, want
}

// starting is the token that begins at byte at or behind it.
func starting(s *token.Sentence, at int) int {
	i := 0
	for i < len(s.Tokens) && int(s.Tokens[i].Start) < at {
		i++
	}
	return i
}

// bracket is text of the sentence with brackets around tokens i to j, none for j before i.
func bracket(s *token.Sentence, i, j int) string {
	from := len(s.Text)
	if i < len(s.Tokens) {
		from = int(s.Tokens[i].Start)
	}
	to := from
	if j >= i {
		to = int(s.Tokens[j].End)
	}
	return s.Text[:from] + "[" + s.Text[from:to] + "]" + s.Text[to:]
}

// spans checks where phrases end: each text has one pair of brackets.
func spans(t *testing.T, last func(s *token.Sentence, i int) int, texts map[record.Language][]string) {
	t.Helper()
	for l, list := range texts {
		for _, text := range list {
			s, want := sentence(t, l, text)
			i := starting(s, want[0][0])
			if got := bracket(s, i, last(s, i)); got != text {
				t.Errorf("%s: got %s, want %s", l, got, text)
			}
		}
	}
}

// nb, nn and en are the keys of the tables.
const (
	nb = record.Bokmaal
	nn = record.Nynorsk
	en = record.English
)

func TestCore(t *testing.T) {
	spans(t, Core, map[record.Language][]string{
		nb: {
			"[]henholdsvis jenter og gutter",
			"[dem] som bygger om",
			"for [dem] med over tretti ansatte",
			"blant [dem] under 30 år",
			"[15-åringer] fra Oslo",
			"av [de 602] som svarte",
			"av [disse], og",
			"av [de spurte] har",
			"blant [de ansatte] oppgir",
			"[De spurte] ble bedt",
			"av [disse] dekkes",
			"[den fastsatte lengden]",
			"[de undersøkte skolene] hadde",
			"[de lavest lønte arbeidstakerne] fikk",
			"[barne- og ungdomsvernet] fikk",
			"[landets 356 kommuner] har",
			"av [utlånt beløp] er",
			"hos [Statens vegvesen] er",
			"på [byens beste skole] er",
			"[en FoU-studie] viser",
			"av [de spurte elevene] har",
			"[kommunens ansatte leger] har",
			"i [Helse] Vest er",
			"i [Oslo kommune] er",
			"[E6] er",
			"[]12 prosent av dem",
			"[om lag 400 kommunale barnehager] fikk",
			"av []dem",
			"[]i barnehagen",
		},
		nn: {
			"blant [dei spurde] har",
			"av [dei] hadde 82 prosent",
			"[dei undersøkte kommunane] har",
			"[elevane] i vidaregåande skole",
		},
		en: {
			"in [the larger towns] of Norway",
			"of [the newly hired staff] in",
			"[the country's workforce] is",
			"[savings groups] are",
			"[the staff] live in poverty",
			"[the staff live] in Oslo are",
			"[recently planned roads] are",
			"[the 13 planned roads] are",
			"[children] live in poverty",
			"[schools] report that",
			"[those] aged 25 to 39",
			"[the process] took",
		},
	})
}

func TestNounPhrase(t *testing.T) {
	spans(t, NounPhrase, map[record.Language][]string{
		nb: {
			"[elever og lærere i barneskolen] fikk",
			"[unge og gamle] fikk",
			"av [nasjonalinntekten] og trappe opp innsatsen",
			"[inntekten etter skatt] økte",
			"[inntekten over fribeløpet] økte",
			"[inntekten] over tid",
			"[elever under 18 år] fikk",
			"[støtten] under forutsetning av",
			"[planen] for å bygge",
			"anbefalt [tilskudd] at skolen",
			"[støtten] for at skolen",
			"[støtten] til høsten",
			"[tilskuddet] i 2015",
			"[utgiftene] fra 12 til 15 prosent",
			"av [de spurte i undersøkelsen] har",
			"[dem under 30 år] svarte",
			"[menn over 60 år] svarte",
			"[kvinner mellom 30 og 49 år] svarte",
			"[innbyggere på 67 år og eldre] svarte",
			"[menn i alderen 20–39 år] svarte",
			"[menn 60 år] svarte",
			"[ungdom] 25–34 år svarte",
			"[menn] mellom 30 år",
			"[kvinner] over 30–40 år",
			"[menn] i alderen 20–39, 40–59 og over 60 år",
			"[elevene som bor på hybel], får",
			"[sakene vi har gått gjennom], viser",
			"[skolene vi snart besøker], viser",
			"[klagene fylkeskommunene mottok], gjaldt",
			"[dem uten arbeid] svarte",
			"[]og lærere",
		},
		nn: {
			"[elevar frå skulane i fylket] fekk",
			"[dei som svarte], meiner",
			"[kvinner mellom 30 og 49 år] svarte",
		},
		en: {
			"[people aged 25 to 39] said",
			"[those under 30] said",
			"[those aged 25 to 39] said",
			"[the share of children in poverty] rose",
			"[income before tax] rose",
			"[schools that answered the survey], said",
		},
	})
}

func TestNounPhraseStripsTime(t *testing.T) {
	s, _ := sentence(t, nb, "klagene fylkeskommunene mottok fra skolene i 2015, gjaldt")
	FindPeriods(s)
	if got, want := bracket(s, 0, NounPhrase(s, 0)), "[klagene fylkeskommunene mottok fra skolene] i 2015, gjaldt"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

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

func TestAgeSpan(t *testing.T) {
	spans(t, AgeSpan, map[record.Language][]string{
		nb: {
			"barn [6–12 år] får",
			"menn [over 60 år] får",
			"mellom [30 og 49 år] får",
			"[1 og 2 og 3 og 4 og] 5 år",
			"de [på 67 år og eldre] får",
			"de [67 år og over] får",
			"fartøy [under 15 meter] får",
			"[]20–39, 40–59 og over 60 år",
			"[]uten tall",
		},
		nn: {"[frå 16 til 19 år] får"},
		en: {
			"aged [25 to 39] said",
			"children [12 years old] said",
			"for [12 years of] service",
			"for [12 years] in",
			"children [under 12 years of age] said",
			"those [60 or older] said",
		},
	})
}

// TestPeriod has in brackets what is found, and behind it what years they say.
func TestPeriod(t *testing.T) {
	for l, list := range map[record.Language]map[string]string{
		nb: {
			"I [2015] var det":                          "2015",
			"i [januar 2016] var":                       "2016",
			"per [31. desember 2015] var":               "2015",
			"[31.12.2015] var":                          "2015",
			"[2015-12-31] var":                          "2015",
			"i [2. kvartal 2016] var":                   "2016",
			"[høsten 2015] var":                         "2015",
			"kampanjen [2012–2015] var":                 "2012–2015",
			"Frist: [31. desember 2015] er":             "2015",
			"midt i [mai 2016] var":                     "2016",
			"kampanjen [2015/2016] var":                 "2015–0",
			"mellom oss var":                            "",
			"den [våren 2016] var":                      "2016",
			"i [den våren 2016] var":                    "2016",
			"siden [i fjor] var":                        "–",
			"høsten var":                                "",
			"12. var":                                   "",
			"på 1.2.3.4 var":                            "",
			"på 12.34.5678 var":                         "",
			"[vinteren 2015] var":                       "2015",
			"den [høsten 2015] var":                     "2015",
			"i perioden [2012–2015] var":                "2012–2015",
			"[fra 2014 til 2016] var":                   "2014–2016",
			"[mellom 2014 og 2016] var":                 "2014–2016",
			"[fra høsten 2014 til våren 2016] var":      "2014–2016",
			"[fra 2014] var":                            "2014",
			"[siden 2010] har":                          "2010",
			"en studie fra 2016 viser":                  "",
			"avtale inngått i 2015 viser":               "",
			"[skoleåret 2015/2016] var":                 "2015–2016",
			"([2016]) var":                              "2016",
			"i [2015, 2016 og 2017] var":                "–",
			"i [2014 og 2015] var":                      "2014–2015",
			"over [fem år] økte":                        "duration",
			"i løpet av [fem år] økte":                  "duration",
			"over 60 år gamle":                          "",
			"over fire timer i uken":                    "",
			"over 2000 kroner":                          "",
			"innen 60 minutter":                         "",
			"[de siste fem årene] økte":                 "–",
			"i [det første året] økte":                  "–",
			"den første gangen økte":                    "",
			"[fra 1. januar] økte":                      "–",
			"i [andre kvartal] økte":                    "–",
			"i [første halvår 2016] økte":               "2016",
			"i [juni–august 2016] var det, i [mai] var": "2016 –",
			"i [januar 2012 til 2015] var":              "2012–2015",
			"[i fjor] var":                              "–",
		},
		nn: {
			"[den siste veka] var":    "–",
			"[frå 2014 til 2016] var": "2014–2016",
			"[sidan 2010] har":        "2010",
			"[hausten 2015] var":      "2015",
		},
		en: {
			"In [May 2015] it was":         "2015",
			"[May 2016] was":               "2016",
			"In [June 2015] it was":        "2015",
			"over [the past two years] it": "–",
			"[since 2010] it":              "2010",
			"[from 2014 to 2016] it":       "2014–2016",
			"[between 2014 and 2016] it":   "2014–2016",
			"the first time it":            "",
			"a report from 2016 says":      "",
		},
	} {
		for text, years := range list {
			s, _ := sentence(t, l, text)
			FindPeriods(s)
			got, said := s.Text, []string{}
			for k := len(s.Periods) - 1; k >= 0; k-- {
				p := s.Periods[k]
				from, to := s.Tokens[p.First].Start, s.Tokens[p.Last].End
				got = got[:from] + "[" + got[from:to] + "]" + got[to:]
				said = append([]string{saidYears(p)}, said...)
			}
			if y := strings.Join(said, " "); got != text || y != years {
				t.Errorf("%s: got %s %s, want %s %s", l, got, y, text, years)
			}
		}
	}
}

// saidYears is the years of a period; – where it says none or several apart.
func saidYears(p token.Period) string {
	switch {
	case p.Duration:
		return "duration"
	case p.Year > 0:
		return fmt.Sprint(p.Year)
	case p.From > 0:
		return fmt.Sprintf("%d–%d", p.From, p.To)
	}
	return "–"
}

func TestWhen(t *testing.T) {
	last := func(s *token.Sentence, i int) int {
		last, _, _, _ := When(s, i)
		return last
	}
	spans(t, last, map[record.Language][]string{
		nb: {"[2015] var", "[31. desember 2015] var", "[31.12.2015] var", "[2. kvartal] var", "[mai] var", "[]høsten var", "[]12 prosent", "[2012–2015] var"},
		en: {"[May 2015] was", "[]first it was", "[2015, 2016 and 2017] were"},
	})
}

// TestYearList ends where a list of years is longer than any is.
func TestYearList(t *testing.T) {
	s, _ := sentence(t, nb, strings.Repeat("2001, ", 30)+"2002")
	if last, _, _, _ := When(s, 0); last != 2*(maxYears+1) {
		t.Errorf("got %d", last)
	}
}

func TestOrdinalPoint(t *testing.T) {
	s, _ := sentence(t, nb, "på 10. trinn i 2015. Nå")
	var got []int
	for i := range s.Tokens {
		if OrdinalPoint(s, i) {
			got = append(got, i)
		}
	}
	if fmt.Sprint(got) != "[2]" {
		t.Errorf("got %v", got)
	}
}

// TestOutside asks at and behind the ends of a passage.
func TestOutside(t *testing.T) {
	for _, text := range []string{"", "de", "av de", "som", "fra", "over 60", "2015,", "31.", "the country's", "dem"} {
		for _, l := range []record.Language{nb, nn, en} {
			s, _ := sentence(t, l, text)
			for i := range len(s.Tokens) + 1 {
				for name, last := range map[string]int{"Core": Core(s, i), "NounPhrase": NounPhrase(s, i), "AgeSpan": AgeSpan(s, i), "timeAt": timeAt(s, i).Last} {
					if last < i-1 || last >= len(s.Tokens) && last >= i {
						t.Errorf("%s at %d of %q: got %d", name, i, text, last)
					}
				}
			}
			FindPeriods(s)
		}
	}
}
