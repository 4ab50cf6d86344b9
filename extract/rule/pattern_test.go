package rule

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"funn/extract/lang"
	"funn/extract/record"
)

// file is a rule file with one rule of a pattern, and more lines of the rule.
func file(pattern string, more ...string) File {
	var b strings.Builder
	b.WriteString("classes:\n  animal: katt* *hund hest\npatterns:\n  barks: |\n    *hund bjeffer\n    <animal> bråker\nrules:\n  - id: test/rule\n    kind: finding\n    description: A test.\n    pattern: |\n")
	for _, l := range strings.Split(pattern, "\n") {
		b.WriteString("      " + l + "\n")
	}
	for _, l := range more {
		b.WriteString("    " + l + "\n")
	}
	b.WriteString("    examples:\n      must: [x]\n      must_not: [y]\n")
	return File{"test.yaml", []byte(b.String())}
}

func set(t testing.TB, f ...File) *Set {
	t.Helper()
	s, err := New(lang.NewStemmer(), f...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestPattern(t *testing.T) {
	tests := []struct {
		pattern, text string
		want          string // the cue, "" where it does not match
	}{
		// A word is one form, in any case.
		{"bør", "Kommunen bør vente.", "bør"},
		{"bør", "Kommunen BØR vente.", "BØR"},
		{"bør", "Kommunen burde vente.", ""},
		// ~ is any form by its stem, * the rest of a word.
		{"~kommune", "Kommunene venter.", "Kommunene"},
		{"~municipality", "The municipalities wait.", "municipalities"},
		{"*undersøkelsen", "Spørreundersøkelsen viser det.", "Spørreundersøkelsen"},
		{"*undersøkelsen", "Undersøkelsene viser det.", ""},
		{"anbefal*", "Det ble anbefalt.", "anbefalt"},
		// Words behind each other, alternatives, options.
		{"vi anbefaler", "Derfor anbefaler vi, og vi anbefaler mer.", "vi anbefaler"},
		{"(vi|de) (anbefaler|rår til)", "De rår til ro.", "De rår til"},
		{"det er sterkt? behov", "Det er behov for ro.", "Det er behov"},
		{"det er sterkt? behov", "Det er sterkt behov for ro.", "Det er sterkt behov"},
		{"(en (to)? | tre) fire", "En to fire.", "En to fire"},
		// Gaps go over words, not over marks.
		{"vi ..2 anbefaler", "Vi vil nå anbefaler ro.", "Vi vil nå anbefaler"},
		{"vi ..2 anbefaler", "Vi vil nå her anbefaler ro.", ""},
		{"vi ... anbefaler", "Vi vil nå her igjen anbefaler ro.", "Vi vil nå her igjen anbefaler"},
		{"vi ... anbefaler", "Vi venter, han anbefaler ro.", ""},
		{"vi ..* anbefaler", "Vi venter, han anbefaler ro.", "Vi venter, han anbefaler"},
		{"vi anbefaler", "Vi, anbefaler han, er glade.", ""},
		{"vi , han", "Vi venter. Vi, han og hun.", "Vi, han"},
		{"vi ,? han", "Vi han og hun.", "Vi han"},
		// Places in the sentence.
		{"^ vi", "Nå kommer vi.", ""},
		{"^ vi", "«Vi kommer», sa de.", ""},
		{"^ vi", "(Vi kommer.)", "Vi"},
		{"ro $", "Her er det ro.", "ro"},
		{"ro $", "Ro er det her.", ""},
		{"(^|,) skal", "Nå, skal vi si.", "skal"},
		// Classes, and one word that is not.
		{"<animal>", "En fuglehund gjør.", "fuglehund"},
		{"<animal>", "En kattunge sover.", "kattunge"},
		{"<number> av <number>", "Bare 7 av 10 kom.", "7 av 10"},
		{"<name> sier", "Her sier Kari nei, og NRK sier ja.", "NRK sier"},
		{"!vi anbefaler", "Vi anbefaler ro.", ""},
		{"!vi anbefaler", "Noen anbefaler ro.", "Noen anbefaler"},
		{"!(vi|me) anbefaler", "Me anbefaler ro.", ""},
		// The cue is what the brackets hold.
		{"vi ..2 [anbefaler] (ro|fred)", "Vi anbefaler ro.", "anbefaler"},
		{"vi [vil ..2 anbefale]", "Vi vil nå anbefale ro.", "vil nå anbefale"},
		// Names.
		{"@barks", "En gjeterhund bjeffer her.", "gjeterhund bjeffer"},
		{"nå @barks", "Nå hest bråker.", "Nå hest bråker"},
		{"nå (@barks|sover)", "Nå sover alle.", "Nå sover"},
		// Quotation marks shield their words, but not the sentence around them.
		{"bør", "Han sa at «alle bør vente».", ""},
		{"bør", "Boka «Alle tiders» bør leses.", "bør"},
		// Soft hyphens are no part of a word.
		{"anbefaler", "Vi anbe\u00adfaler ro.", "anbe\u00adfaler"},
	}
	for _, tt := range tests {
		m := set(t, file(tt.pattern)).Matcher()
		m.Read(tt.text, lang.Guess(tt.text))
		got := ""
		if all := m.All(Place{Kind: record.KindOther}); len(all) > 0 {
			got = all[0].Cue.Of(tt.text)
		}
		if got != tt.want {
			t.Errorf("%s on %q: got %q, want %q", tt.pattern, tt.text, got, tt.want)
		}
	}
}

func TestFault(t *testing.T) {
	rule := func(lines ...string) string {
		return "rules:\n  - id: a/b\n    kind: finding\n    description: D.\n" + strings.Join(lines, "\n") + "\n    examples: {must: [x], must_not: [y]}\n"
	}
	tests := []struct{ yaml, want string }{
		{"rules: [", "1:8"},
		{"rulez: []", `1:1: unknown field "rulez"`},
		{"rules:\n  - id: a/b\n    kind: find\n    description: D.\n    pattern: x\n    examples: {must: [x], must_not: [y]}", `3:11: the kind "find" is unknown`},
		{rule("    pattern: (a"), "5:14: this bracket is not closed by )"},
		{rule("    pattern: a)"), "5:15: there is no bracket"},
		{rule("    pattern: |", "      ok", "      # comment", "      a <nothing> b"), "8:9: there is no class <nothing>"},
		{rule("    pattern: a ..0 b"), "5:16: a gap is ..1 to ..20"},
		{rule("    pattern: a . b"), "5:16: a gap is"},
		{rule("    pattern: ^ $"), "this matches every sentence"},
		{rule("    pattern: a|b"), "5:15: alternatives stand in brackets"},
		{rule("    pattern: '!(a b)'"), "! takes single words only"},
		{rule("    pattern: '@nobody'"), "there is no pattern @nobody"},
		{rule("    pattern: æøå é & b"), `5:20: the sign "&" has no meaning`},
		{rule("    pattern: a (b|)"), "there is nothing here"},
		{rule("    pattern: '*a'"), "* needs two letters"},
		{rule("    pattern: x", "    in: [summary, chapter]"), `6:19: the section kind "chapter" is unknown`},
		{rule("    pattern: x", "    when: [not happy]"), `6:12: the condition "not happy" is unknown`},
		{rule("    pattern: x", "    languages: [sv]"), `6:17: the language "sv" is unknown`},
		{rule("    pattern: x", "    speaker: me"), `6:14: the speaker "me" is unknown`},
		{rule("    pattern: x", "    strength: weak"), `6:15: the strength "weak" is unknown`},
		{rule("    pattern: x", "    confidence: 1.5"), `6:17: the confidence "1.5" is no number from 0 to 1`},
		{"rules:\n  - kind: finding\n", "2:11: a rule has no id"},
		{"rules:\n  - id: a/b\n    kind: finding\n    description: D.\n    pattern: x\n", "2:9: the rule a/b lacks examples"},
		{rule("    pattern: x") + "  - id: a/b\n    kind: finding\n    description: D.\n    pattern: x\n    examples: {must: [x], must_not: [y]}\n", "7:9: the id a/b stands on line 2 as well"},
		{"classes:\n  a: <b>\n  b: <a>\n", "holds itself"},
		{"classes:\n  number: ti\n", "2:11: <number> is a class of the program"},
		{"patterns:\n  a: x @b\n  b: y @a\n" + rule("    pattern: '@a'"), "holds itself"},
	}
	for _, tt := range tests {
		_, err := New(lang.NewStemmer(), File{"f.yaml", []byte(tt.yaml)})
		if err == nil {
			t.Errorf("%s: no error, want %s", tt.yaml, tt.want)
			continue
		}
		if s := err.Error(); !strings.Contains(s, tt.want) || !strings.HasPrefix(s, "f.yaml:") {
			t.Errorf("%s: got %s, want %s", tt.yaml, s, tt.want)
		}
	}
}

// What a rule asks beside its pattern.
func TestConditions(t *testing.T) {
	tests := []struct {
		more  string
		text  string
		place Place
		want  string // what stopped it, "" where it fires
	}{
		{"in: [summary]", "Det bør skje.", Place{Kind: record.KindSummary}, ""},
		{"in: [summary]", "Det bør skje.", Place{Kind: record.KindMethod}, stopPlace},
		{"not_in: [method]", "Det bør skje.", Place{Kind: record.KindMethod}, stopPlace},
		{"in: [ingress]", "Det bør skje.", Place{Kind: record.KindBackground, Ingress: true}, ""},
		{"in: [background]", "Det bør skje.", Place{Kind: record.KindBackground, Ingress: true}, stopPlace},
		{"languages: [en]", "Det bør ikke skje her.", Place{}, stopLanguage},
		{"unless: ikke", "Det bør ikke skje.", Place{}, stopUnless},
		{"unless: '@barks'", "Det bør gå når en hund bjeffer.", Place{}, stopUnless},
		{"with: <number>", "Det bør skje.", Place{}, stopWith},
		{"with: <number>", "Det bør skje 3 ganger.", Place{}, ""},
		{"when: [complete]", "Det bør skje", Place{}, stopWhen},
		{"when: [not item]", "Det bør skje.", Place{Form: Item}, stopWhen},
		{"when: [heading]", "Det bør skje", Place{Form: Heading}, ""},
		{"when: [not past]", "Det bør skje.", Place{}, ""},
		{"when: [question]", "Bør det skje?", Place{}, ""},
		{"", "Bør det skje?", Place{}, stopWhen},
		{"when: [lead-in]", "Disse bør:", Place{}, ""},
	}
	for _, tt := range tests {
		s := set(t, file("bør", tt.more))
		m := s.Matcher()
		m.Read(tt.text, lang.Guess(tt.text))
		got := m.WhyNot(s.Rules[0], tt.place)
		if got.Fired != (tt.want == "") || !strings.HasPrefix(got.Why, tt.want) {
			t.Errorf("%s on %q: %v %q, want %q", tt.more, tt.text, got.Fired, got.Why, tt.want)
		}
	}
}

// A later file replaces a rule by its id, and what was measured of it.
func TestReplace(t *testing.T) {
	support := File{"c.tsv", []byte("test/rule\t8\t1\n")}
	s := set(t, file("bør"), support)
	if c, ok := s.Confidence("test/rule"); !ok || c != float32(9)/11 {
		t.Errorf("confidence %g %v", c, ok)
	}
	other := file("må", "confidence: 0.7")
	other.Name = "own.yaml"
	s = set(t, file("bør"), support, other)
	if len(s.Rules) != 1 || s.Rules[0].File != "own.yaml" {
		t.Fatalf("%d rules", len(s.Rules))
	}
	if c, ok := s.Confidence("test/rule"); ok || c != 0.7 {
		t.Errorf("confidence %g %v", c, ok)
	}
	if c, ok := s.Confidence("nothing"); ok || c != 0.5 {
		t.Errorf("confidence of an unknown rule %g %v", c, ok)
	}
}

func TestWhyNot(t *testing.T) {
	s := set(t, file("vi ..2 (anbefaler|tilrår) at"))
	m := s.Matcher()
	m.Read("Vi vil nå anbefaler ro.", record.Bokmaal)
	if got := m.WhyNot(s.Rules[0], Place{}).Why; got != "no pattern matches: vi ..2 (anbefaler|tilrår) at wanted at and met «ro»" {
		t.Error(got)
	}
}

// The automaton finds what a search by hand finds, whatever the sentence.
func TestGapProperty(t *testing.T) {
	s := set(t, file("a ..2 b (c|d e)? f"))
	words := []string{"a", "b", "c", "d", "e", "f", "x"}
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.SliceOfN(rapid.SampledFrom(words), 0, 14).Draw(t, "words")
		m := s.Matcher()
		m.Read(strings.Join(in, " ")+".", record.Bokmaal)
		got := len(m.All(Place{})) > 0
		if want := byHand(in); got != want {
			t.Fatalf("%v: got %v, want %v", in, got, want)
		}
	})
}

func byHand(in []string) bool {
	at := func(i int, w string) bool { return i < len(in) && in[i] == w }
	for i := range in {
		if !at(i, "a") {
			continue
		}
		for gap := range 3 {
			k := i + 1 + gap
			if at(k, "b") && (at(k+1, "f") || at(k+1, "c") && at(k+2, "f") || at(k+1, "d") && at(k+2, "e") && at(k+3, "f")) {
				return true
			}
		}
	}
	return false
}

// Rules that are asked together answer as each alone.
func TestTogether(t *testing.T) {
	s := builtinSet(t)
	var texts []string
	for _, r := range s.Rules {
		texts = append(append(texts, r.Must...), r.MustNot...)
	}
	m := s.Matcher()
	for _, text := range texts {
		l := lang.Guess(text)
		for _, kind := range []record.SectionKind{record.KindConclusion, record.KindOther, record.KindMixed} {
			p := Place{Kind: kind}
			m.Read(text, l)
			fired := map[string]bool{}
			for _, f := range m.All(p) {
				fired[f.Rule.ID] = true
			}
			fresh := s.Matcher()
			for _, r := range s.Rules {
				fresh.Read(text, l)
				if got := fresh.WhyNot(r, p).Fired; got != fired[r.ID] {
					t.Errorf("%s on %q in %s: alone %v, together %v", r.ID, text, kind, got, fired[r.ID])
				}
			}
		}
	}
}

func FuzzFile(f *testing.F) {
	f.Add(string(file("a ..3 b", "in: [summary]").Data))
	f.Add("rules:\n  - id: a/b\n    kind: finding\n    pattern: |\n      a ..3 (b|[c]) !d? @e $\n")
	f.Fuzz(func(t *testing.T, yaml string) {
		s, err := New(lang.NewStemmer(), File{"fuzz.yaml", []byte(yaml)})
		if (s == nil) == (err == nil) {
			t.Fatal("a set and an error, or neither")
		}
		if s != nil {
			s.Test()
		}
	})
}

func FuzzPattern(f *testing.F) {
	for _, p := range []string{"vi ..2 (a|b c)? [d] !e ... *hund ~hest $", "^ <number> , @barks ..*", "((a|b)|c)?"} {
		f.Add(p, "Vi a b c d, hest 7.")
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if strings.ContainsAny(pattern, "\n\r") {
			return
		}
		n, perr := parsePattern(pattern)
		if perr != nil {
			if perr.at < 0 || perr.at > len(pattern) {
				t.Fatalf("fault at %d of %d", perr.at, len(pattern))
			}
			return
		}
		v := newVocabulary(lang.NewStemmer())
		p, _, err := (&compiler{words: v}).compile(n)
		if err != nil {
			return
		}
		var s Sentence
		v.read(&s, text, record.Bokmaal)
		var r runner
		from, to, ok := r.run(p, &s)
		if sp := s.span(from, to); ok && (sp.Start < 0 || sp.End > len(text) || sp.Start > sp.End) {
			t.Fatalf("cue %v of %d bytes", sp, len(text))
		}
		m := program{code: p.code, start: p.start, cue: p.cue} // without the shortcuts
		if _, _, plain := (&runner{}).run(&m, &s); plain != ok {
			t.Fatalf("%q on %q: %v, and %v without shortcuts", pattern, text, ok, plain)
		}
	})
}

// manyRules is n rules that differ in their words.
func manyRules(n int) File {
	var b strings.Builder
	b.WriteString("rules:\n")
	for i := range n {
		fmt.Fprintf(&b, "  - id: many/r%d\n    kind: finding\n    description: D.\n    pattern: |\n      (vi|me) ..2 [verb%d] at ... (ord%d|*ending%d)\n      det er ..3 navn%d for (å|at)\n    unless: |\n      (ikke|ikkje) ..2 annet%d\n    examples: {must: [x], must_not: [y]}\n", i, i, i, i, i, i)
	}
	return File{"many.yaml", []byte(b.String())}
}

func BenchmarkRules(b *testing.B) {
	text := "Undersøkelsen viser at om lag 40 prosent av elevene i de 12 kommunene savner et tilbud, og vi anbefaler derfor at fylkeskommunen vurderer ordningen på nytt. "
	for _, n := range []int{20, 200} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			m := set(b, manyRules(n)).Matcher()
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				m.Read(text, record.Bokmaal)
				m.Best(Finding, Place{Kind: record.KindConclusion})
			}
		})
	}
	b.Run("builtin", func(b *testing.B) {
		m := builtinSet(b).Matcher()
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			m.Read(text, record.Bokmaal)
			m.Best(Recommendation, Place{Kind: record.KindConclusion})
			m.Best(Finding, Place{Kind: record.KindConclusion})
		}
	})
	b.Run("builtin and 200", func(b *testing.B) {
		m := set(b, append(Builtin(), manyRules(200))...).Matcher()
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			m.Read(text, record.Bokmaal)
			m.Best(Recommendation, Place{Kind: record.KindConclusion})
			m.Best(Finding, Place{Kind: record.KindConclusion})
		}
	})
}
