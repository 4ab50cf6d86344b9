package relation

import (
	"strings"
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// reportSentences are varied enough that no one path of the grammar decides
// the speed. About every third holds a number, as in real reports.
var reportSentences = []string{
	"Kommunene har i gjennomsnitt utgifter på 682 400 kroner per deltaker over to år.",
	"Evalueringen bygger på intervjuer med ledere og ansatte, en spørreundersøkelse og en gjennomgang av saker.",
	"Ved en fjerdedel av kontorene er det ingen fast rutine for oppfølging av brukere som flytter.",
	"Samarbeidet med frivillige organisasjoner beskrives som godt, men det er sårbart for utskiftinger.",
	"Rapporten er laget på oppdrag fra direktoratet og inngår i en serie av studier om overgangen fra utdanning til arbeid.",
	"Bare 43 prosent av lederne oppgir at de har lest veilederen, mot 61 prosent i 2014.",
	"Det er stor variasjon mellom kommunene i hvordan tjenestene er organisert, og i hvilken grad brukerne medvirker.",
	"Vi finner at tiltaket har hatt liten betydning for de som sto lengst fra arbeidsmarkedet ved oppstart.",
	"Nær 7 av 10 skoler har egne planer for overgangen, og de fleste bruker dem.",
	"Informantene peker på at ordningen er lite kjent, og at informasjonen bør bli bedre og mer samordnet.",
	"Satsingen fikk 12,5 mill. kroner i 2016, en økning på 2,3 mill. kroner fra året før.",
	"Metoden har svakheter, og resultatene må derfor tolkes med varsomhet.",
	"I kapittel 4 drøfter vi hvordan reformen er innført, og hvilke erfaringer kommunene har gjort seg.",
	"Andelen som fullfører på normert tid, økte fra 51,4 til 58,9 prosent i perioden 2010–2015.",
	"Tilbudet er særlig viktig for barn og unge som ikke har et nettverk å støtte seg på utenfor hjemmet.",
	"Flere av de ansatte mener at arbeidet krever mer tid enn det som er satt av til det i dag.",
}

func reportText() (list []string, bytes int) {
	for bytes < 10<<20 {
		s := reportSentences[len(list)%len(reportSentences)]
		list = append(list, s)
		bytes += len(s)
	}
	return list, bytes
}

// BenchmarkReport reads 10 MB of report sentences on one core.
func BenchmarkReport(b *testing.B) {
	p := parser(b)
	list, n := reportText()
	b.SetBytes(int64(n))
	b.ReportAllocs()
	var r Result
	for b.Loop() {
		for _, s := range list {
			r.Reset()
			p.Parse(&r, quantity.Passage{Text: s, Language: record.Bokmaal})
		}
	}
}

// BenchmarkDigits reads 1 MB of digits, spaces and av.
func BenchmarkDigits(b *testing.B) {
	p := parser(b)
	text := strings.Repeat("12 av 345 6 ", 1<<20/12)
	b.SetBytes(int64(len(text)))
	var r Result
	for b.Loop() {
		r.Reset()
		p.Parse(&r, quantity.Passage{Text: text, Language: record.Bokmaal})
	}
}
