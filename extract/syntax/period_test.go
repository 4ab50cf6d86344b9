package syntax

import (
	"fmt"
	"strings"
	"testing"

	"funn/extract/record"
	"funn/extract/token"
)

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
