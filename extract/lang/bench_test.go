package lang

import (
	"strings"
	"testing"

	"funn/extract/record"
)

// report is 1 MB of running text, in paragraphs.
func report(l record.Language) []string {
	text := map[record.Language]string{
		record.Bokmaal: "Kommunene bør ha ansatte med særlig ansvar for å følge opp bosettingen, jf. kap. 3 i rapporten. " +
			"Om lag 58 prosent av sentrene oppgir at de tilbyr opplæring, og 12,5 mill. kr. ble brukt i 2015/2016. " +
			"Det finnes bl.a. to ordninger (se figur 2) for personer som bor på mottak. Hva som virker, vet vi lite om! ",
		record.English: "Municipalities should employ staff with special responsibility for settlement, cf. chapter 3 of the report. " +
			"About 58 per cent of the centres say that they offer training, and NOK 12.5 million was spent in 2016. " +
			"There are two schemes (see figure 2) for people who live in reception centres. What works, no one knows! ",
	}[l]
	p := strings.TrimSpace(strings.Repeat(text, 4))
	out := make([]string, 1<<20/len(p))
	for i := range out {
		out[i] = p
	}
	return out
}

func size(ps []string) (n int64) {
	for _, p := range ps {
		n += int64(len(p))
	}
	return n
}

func BenchmarkTokenize(b *testing.B) {
	ps := report(record.Bokmaal)
	b.SetBytes(size(ps))
	b.ReportAllocs()
	var dst []Token
	for b.Loop() {
		for _, p := range ps {
			dst = Tokenize(dst[:0], p)
		}
	}
}

func BenchmarkSentences(b *testing.B) {
	for _, l := range []record.Language{record.Bokmaal, record.English} {
		b.Run(string(l), func(b *testing.B) {
			ps := report(l)
			in := make([]Passage, len(ps))
			for i, p := range ps {
				in[i] = Passage{p, l}
			}
			b.SetBytes(size(ps))
			b.ReportAllocs()
			for b.Loop() {
				Sentences(in)
			}
		})
	}
}

func BenchmarkStem(b *testing.B) {
	text := report(record.Bokmaal)[0]
	var words []string
	for _, t := range Tokenize(nil, text) {
		if t.Kind == Word {
			words = append(words, t.Of(text))
		}
	}
	s := NewStemmer()
	b.SetBytes(size(words))
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			s.Stem(w, record.Bokmaal)
		}
	}
}

func BenchmarkContentStems(b *testing.B) {
	ps := report(record.Bokmaal)
	s := NewStemmer()
	b.SetBytes(size(ps))
	b.ReportAllocs()
	var dst []string
	for b.Loop() {
		for _, p := range ps {
			dst = s.ContentStems(dst[:0], p, record.Bokmaal)
		}
	}
}

func BenchmarkGuess(b *testing.B) {
	ps := report(record.Bokmaal)
	b.SetBytes(size(ps))
	b.ReportAllocs()
	for b.Loop() {
		var e Evidence
		for _, p := range ps {
			e.Add(p)
		}
	}
}

func BenchmarkFiniteVerb(b *testing.B) {
	p := report(record.Bokmaal)[0]
	spans := Sentences([]Passage{{p, record.Bokmaal}})[0]
	b.SetBytes(int64(len(p)))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range spans {
			FiniteVerb(s.Of(p))
		}
	}
}

// BenchmarkStemAgreement reports how many words of the Snowball project's list
// (2025 rules) the library stems alike.
func BenchmarkStemAgreement(b *testing.B) {
	lines := gunzip(b, corpus(b, "stemming/norwegian.tsv.gz"))
	same, differ := 0, 0
	s := NewStemmer()
	for b.Loop() {
		same, differ = 0, 0
		for _, line := range lines {
			w, stem, _ := strings.Cut(line, "\t")
			if s.Stem(w, record.Bokmaal) == stem {
				same++
			} else {
				differ++
			}
		}
	}
	b.ReportMetric(float64(same)/float64(same+differ), "agreement")
	b.ReportMetric(float64(differ), "deviations")
}

// BenchmarkGuessAccuracy reports the share of treebank paragraphs of 40 words
// or more, and of sentences, whose language is guessed right, and of sentences
// guessed wrong (the rest is undetermined).
func BenchmarkGuessAccuracy(b *testing.B) {
	var paragraphRight, paragraphAll, right, wrong, all float64
	corpora := map[record.Language][]paragraph{
		record.Bokmaal: paragraphs(b, "sentences/nb-dev.jsonl.gz"),
		record.Nynorsk: paragraphs(b, "sentences/nn-dev.jsonl.gz"),
	}
	for b.Loop() {
		paragraphRight, paragraphAll, right, wrong, all = 0, 0, 0, 0, 0
		for l, ps := range corpora {
			for _, p := range ps {
				if len(strings.Fields(p.text)) >= 40 {
					paragraphAll++
					if Guess(p.text) == l {
						paragraphRight++
					}
				}
				for _, s := range p.gold {
					all++
					switch Guess(s.Of(p.text)) {
					case l:
						right++
					case record.Undetermined:
					default:
						wrong++
					}
				}
			}
		}
	}
	b.ReportMetric(paragraphRight/paragraphAll, "paragraph-accuracy")
	b.ReportMetric(right/all, "sentence-right")
	b.ReportMetric(wrong/all, "sentence-wrong")
}

// BenchmarkClauseRecall reports the share of treebank sentences of 25 bytes or
// more with a full stop in which a finite verb is found. Some have none.
func BenchmarkClauseRecall(b *testing.B) {
	ps := append(paragraphs(b, "sentences/nb-dev.jsonl.gz"), paragraphs(b, "sentences/nn-dev.jsonl.gz")...)
	var hit, all float64
	for b.Loop() {
		hit, all = 0, 0
		for _, p := range ps {
			for _, g := range p.gold {
				if s := g.Of(p.text); len(s) >= 25 && afterStop(s) {
					all++
					if HasFiniteVerb(s) {
						hit++
					}
				}
			}
		}
	}
	b.ReportMetric(hit/all, "recall")
}
