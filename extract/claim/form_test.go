package claim

import (
	"testing"

	"funn/extract/record"
	"funn/extract/rule"
)

// The forms in which authors recommend, wherever the report sums up or
// concludes, in Bokmål, Nynorsk and English.
var forms = []string{
	"Vi anbefaler at ordningen videreføres.",
	"Det anbefales å samle ansvaret på ett sted.",
	"Rapporten anbefaler en tydeligere arbeidsdeling.",
	"Vi vil derfor anbefale at fristen forlenges.",
	"Vi foreslår å slå sammen de to registrene.",
	"Vi vil foreslå at avtalen reforhandles.",
	"Vår anbefaling er at kommunene venter.",
	"Evalueringen tilrår at tilbudet utvides.",
	"Etter vårt skjønn bør ordningen avvikles.",
	"Vi mener at skolene bør få mer tid.",
	"Vi mener det er behov for en ny gjennomgang.",
	"Vi ser behov for å styrke opplæringen.",
	"Det er behov for en nasjonal oversikt.",
	"Det er et klart behov for å rydde i regelverket.",
	"Det er nødvendig å avklare hvem som har ansvaret.",
	"Det er viktig at foreldrene involveres tidlig.",
	"Kommunene bør utarbeide felles rutiner.",
	"Ordningen bør gjøres permanent.",
	"Man bør også vurdere å innføre gebyr.",
	"Staten må ta det økonomiske ansvaret.",
	"Rutinene må forbedres.",
	"Det må utvikles bedre indikatorer.",
	"Skal målet nås, må innsatsen økes.",
	"For å lykkes må etatene samarbeide tettere.",
	"Kommunene kan med fordel samarbeide om innkjøp.",
	"Det kan være hensiktsmessig å samle tilskuddene.",
	"En naturlig oppfølging vil være å prøve ut modellen.",
	"Departementet kan vurdere å endre forskriften.",
	"Vi oppfordrer kommunene til å bruke veilederen.",
	"Vi fraråder at gebyret økes.",
	"Arbeidet med opplæring bør ikke nedprioriteres.",
	"Vi tilrår at ordninga held fram.",
	"Det blir tilrådd at kommunane lagar ein plan.",
	"Vi rår til at fristen blir utsett.",
	"Vi gjer framlegg om å endre regelen.",
	"Kommunane bør leggje betre til rette.",
	"Det er naudsynt å styrkje kompetansen.",
	"Etter vår vurdering må staten følgje opp dette.",
	"Det trengst ei betre ordning for vikarar.",
	"Kommunane må arbeide meir saman.",
	"Skal ordninga verke, må leiinga ta ansvar.",
	"We recommend extending the scheme.",
	"We therefore recommend that the ministry act.",
	"It is recommended that fees be reduced.",
	"The ministry should publish the data.",
	"There is a need to clarify responsibilities.",
	"The agencies must cooperate more closely.",
	"Municipalities could consider sharing staff.",
	"In our view, the rules should be simplified.",
	"It is essential that funding continues.",
}

// What looks like a recommendation of the authors there, and is none.
var distractors = []string{
	"Rektorene mener at tilbudet bør utvides.",
	"Flere av informantene etterlyser bedre rutiner.",
	"NHO foreslår at avgiften fjernes.",
	"Ifølge kommunene må staten bidra mer.",
	"Direktoratet har tidligere anbefalt en slik løsning.",
	"Stoltenberg-utvalget anbefalte i 2018 en ny modell.",
	"Regjeringen vil vurdere om ordningen bør endres.",
	"Departementet burde ha fulgt opp saken.",
	"Kommunen skulle ha varslet naboene.",
	"Det ble foreslått å legge ned skolen.",
	"Bør ordningen videreføres?",
	"Vi har spurt om ordningen bør videreføres.",
	"Spørsmålet er om staten må bidra mer.",
	"Det er uenighet om hvem som bør betale.",
	"«Kommunen må ta ansvar», sier en av lærerne.",
	"Kommunen må dermed dekke utgiftene selv.",
	"Hvis tilskuddet faller bort, må kommunen kutte.",
	"Etter opplæringsloven § 4-1 skal skolen melde fra.",
	"Etter forskriften må eieren betale gebyr.",
	"Kommunene har plikt til å gi tilbudet.",
	"Tallene må tolkes med forsiktighet.",
	"Resultatene bør leses med varsomhet.",
	"Det er ikke behov for å endre loven.",
	"Lærerne opplever at de må bruke mye tid på rapportering.",
	"Elevar som bur langt unna, må difor ta buss.",
	"Rådmannen meiner at tilbodet bør styrkast.",
	"Fagforeininga krev at løna må aukast.",
	"Korleis bør tilbodet organiserast?",
	"The union argues that pay should rise.",
	"According to staff, the rules must change.",
	"The agency should have acted earlier.",
	"Under the Act, schools must report absence.",
	"A previous review recommended a merger.",
	"Should the scheme continue?",
}

// The forms in which a report states what it found, where it sums up.
var results = []string{
	"Undersøkelsen viser at tilbudet varierer.",
	"Halvparten av elevene får ikke hjelp i tide.",
	"Tilbudet er dårligere i distriktene.",
	"Kommunene mangler kompetanse.",
	"Ordningen har ført til lavere fravær.",
	"De fleste brukerne er fornøyde.",
	"Vi finner ingen effekt på karakterene.",
	"Ventetiden har økt med to uker.",
	"Samarbeidet fungerer godt.",
	"Lærerne opplever at de har for lite tid.",
	"Det er store forskjeller mellom kommunene.",
	"Tiltaket når ikke målgruppen.",
	"Ni av ti kommuner har en plan.",
	"Kostnadene utgjør 45 mill. kroner i året.",
	"Rektorene mener at samarbeidet er blitt bedre.",
	"Årsaken er først og fremst mangel på folk.",
	"Ordninga har gitt betre kvalitet.",
	"Dei minste kommunane er mest sårbare.",
	"Berre ein av fire har fått opplæring.",
	"Det finst ingen samla oversikt.",
	"The scheme has increased attendance.",
	"Most users are satisfied.",
	"Costs rose by 12 per cent.",
	"Schools lack qualified staff.",
}

// What stands in a summary and is no result.
var settings = []string{
	"Formålet med evalueringen er å vurdere om ordningen virker.",
	"Rapporten bygger på intervjuer og registerdata.",
	"Vi har intervjuet 34 ledere i åtte kommuner.",
	"Undersøkelsen ble gjennomført høsten 2019.",
	"Evalueringen er utført på oppdrag fra Kulturdepartementet.",
	"Ordningen ble innført i 2012.",
	"Programmet startet i 2015 og varer ut 2020.",
	"Rapporten består av seks kapitler.",
	"Prosjektet skal kartlegge omfanget av vold.",
	"Etter loven skal kommunen ha en plan.",
	"Virker ordningen etter hensikten?",
	"Svarprosenten var 64.",
	"En tidligere studie fant at effekten var liten.",
	"Vi takker alle som har bidratt.",
	"Dersom ordningen legges ned, vil flere miste tilbudet.",
	"Føremålet med rapporten er å greie ut om ordninga.",
	"Vi har gått gjennom 120 saker frå fire kommunar.",
	"The aim of this report is to assess the scheme.",
	"The study is based on interviews and accounts.",
	"We interviewed 45 head teachers.",
	"The scheme was introduced in 2010.",
}

func TestResults(t *testing.T) {
	w := reading(t)
	for _, kind := range []record.SectionKind{record.KindSummary, record.KindConclusion} {
		at := rule.Place{Kind: kind}
		for _, s := range results {
			x := parse(s)
			if _, ok := w.cue(rule.Finding, &x, at); !ok {
				t.Errorf("no finding: %s", s)
			}
		}
		for _, s := range settings {
			x := parse(s)
			if c, ok := w.cue(rule.Finding, &x, at); ok {
				t.Errorf("a finding by %s: %s", c.id, s)
			}
		}
	}
}

func TestForms(t *testing.T) {
	w := reading(t)
	at := rule.Place{Kind: record.KindConclusion}
	for _, s := range forms {
		x := parse(s)
		if _, ok := w.cue(rule.Recommendation, &x, at); !ok {
			t.Errorf("no recommendation: %s", s)
		}
	}
	for _, s := range distractors {
		x := parse(s)
		if c, ok := w.cue(rule.Recommendation, &x, at); ok {
			t.Errorf("a recommendation by %s: %s", c.id, s)
		}
	}
}
