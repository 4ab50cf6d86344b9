package main

// manuscript is the invented report. A part is a paragraph; what it begins with
// says how it is set: # chapter, ## section, ### heading, - item, -- item in an
// item, ! caption, | row, ^ note of the page, || two columns from here on; ~ is a soft hyphen.
const manuscript = `
# Sammendrag

Fjordanalyse AS har på oppdrag fra Sundvik fylkeskommune evaluert mentorordningen for unge arbeidssøkere
i perioden 2018–2020. Ordningen gir unge mellom 18 og 29 år en fast mentor på en arbeidsplass i inntil tolv
måneder. Evalueringen bygger på registerdata om 1 140 deltakere, to spørreundersøkelser og 46 intervjuer.

## Hovedfunn

- Deltakerne kommer oftere i arbeid enn andre unge i samme situasjon. Tolv måneder etter oppstart var 58 prosent
i ordinært arbeid, mot 43 prosent i sammenligningsgruppen.

- Virkningen er størst for dem som har vært lengst utenfor:

-- blant unge uten fullført videregående opplæring er forskjellen 21 prosentpoeng

-- blant dem som var registrert ledige i under tre måneder, finner vi ingen sikker forskjell

- Om lag en fjerdedel av deltakerne avbryter ordningen i løpet av de tre første månedene.

- Mentorene bruker mer tid enn forutsatt. Sju av ti mentorer oppgir at de bruker over fire timer i uken.

- Kostnadene var i gjennomsnitt 84 500 kroner per deltaker i 2019, og samlet 32,1 millioner kroner i hele perioden.

## Anbefalinger

- Fylkeskommunen bør videreføre ordningen, og rette den sterkere mot unge uten fullført videregående opplæring.

- Arbeidsgiverne bør få dekket inntil fem timer mentortid i uken.

- NAV-kontorene må avklare helse og bosituasjon før deltakeren starter.

- Det bør utarbeides en felles opplæringspakke for mentorer.

# Samandrag på nynorsk

Fjordanalyse AS har på oppdrag frå Sundvik fylkeskommune evaluert mentorordninga for unge arbeidssøkjarar. Ordninga
gjev unge mellom 18 og 29 år ein fast mentor på ein arbeidsplass i inntil tolv månader.

## Hovudfunn

- Deltakarane kjem oftare i arbeid enn andre unge i same situasjon. Tolv månader etter oppstart var 58 prosent i
ordinært arbeid.

- Om lag ein fjerdedel av deltakarane sluttar i løpet av dei tre første månadene.

- Kostnadene var i gjennomsnitt 84 500 kroner per deltakar i 2019.

## Tilrådingar

- Fylkeskommunen bør føre ordninga vidare og rette henne sterkare mot unge utan fullført vidaregåande opplæring.

- Arbeidsgjevarane bør få dekt inntil fem timar mentortid i veka.

# 1 Innledning

## 1.1 Bakgrunn

Mentorordningen ble opprettet i 2017 etter vedtak i fylkestinget. Formålet var å gi unge arbeidssøkere en tettere
oppfølging enn de ordinære tiltakene gir. Fylkeskommunen satte av 11 millioner kroner i året til ordningen.1 Kommunene
og NAV-kontorene i regionen pekte ut deltakere, mens arbeidsgiverne stilte med mentorer.

^ 1 Vedtak i fylkestinget 14. juni 2017, sak 42/17. Beløpet er ikke justert for prisvekst.

Ordningen skiller seg fra andre tiltak på tre måter. For det første har hver deltaker én fast kontaktperson på
arbeidsplassen. For det andre er oppfølgingen avtalt på forhånd, med faste samtaler hver uke. For det tredje får
arbeidsgiveren et tilskudd som dekker deler av mentorens tid.

## 1.2 Problemstillinger

Evalueringen skal svare på fire spørsmål:

1. Hvem deltar i ordningen, og hvem faller fra?

2. Hva betyr ordningen for deltakernes tilknytning til arbeidslivet?

3. Hvordan opplever deltakere, mentorer og arbeidsgivere samarbeidet?

4. Hva koster ordningen, og hvordan fordeler kostnadene seg?

## 1.3 Lesning av rapporten

Kapittel 2 gjør rede for data og metode. I kapittel 3 beskriver vi deltakerne, i kapittel 4 virkningene, og i
kapittel 5 kostnadene. Kapittel 6 samler vurderingene våre og det vi anbefaler.

# 2 Data og metode

||

Vi har brukt både registerdata, spørreundersøkelser og intervjuer. Register~dataene omfatter alle som startet i
ordningen mellom 1. januar 2018 og 31. desember 2020, og en sammenlignings~gruppe på 3 400 unge som var meldt ledige i
samme periode, men som ikke deltok.

Sammenlignings~gruppen er trukket slik at den ligner deltakerne i alder, kjønn, utdanning, landbakgrunn og tid som
ledig. Vi har likevel ikke opplysninger om helse og motivasjon, og kan ikke utelukke at deltakerne skiller seg ut på
måter som registrene ikke fanger opp.

Den første spørre~undersøkelsen gikk til alle deltakere som hadde vært i ordningen i minst en måned. Av 912 inviterte
svarte 547, som gir en svarprosent på 60. Den andre gikk til mentorene, der 311 av 402 svarte.

Intervjuene ble gjort på 12 arbeids~plasser. Vi snakket med 18 deltakere, 15 mentorer, 9 ledere og 4 veiledere ved
NAV-kontorene. Samtalene varte i om lag en time og ble tatt opp. Halvparten av dem ble gjort på video på grunn av
smittevern~tiltakene våren 2020.

Tallene fra 2020 må leses med varsomhet. Flere bransjer permitterte ansatte det året, og noen mentorer var selv
permittert i deler av perioden. Vi har derfor gjort egne beregninger uten 2020, og de gir samme hovedbilde.

Undersøkelsen er meldt til personvern~ombudet, og alle som er intervjuet, har gitt skriftlig samtykke. Sitater er
gjengitt uten navn.

# 3 Deltakerne

## 3.1 Hvem deltar?

I alt 1 140 unge deltok i perioden. To av tre er menn, og gjennomsnittsalderen er 23 år. Nesten halvparten, 47 prosent,
har ikke fullført videregående opplæring. En av fem har innvandrerbakgrunn.

! Tabell 3.1: Deltakere og tilskudd etter kommune. Beløp i 1000 kr

| Kommune | Deltakere | 2018 | 2019 | 2020

| Sundvik | 412 | 3 480 | 3 905 | 3 710

| Nordnes | 268 | 2 115 | 2 340 | 2 290

| Øvre Halse | 97 | 790 | 846 | 802

| Fagerli | 203 | 1 655 | 1 720 | 1 698

| Kvamme og Straumen | 160 | 1 240 | 1 377 | 1 265

Tabell 3.1 viser at tilskuddet per deltaker er nokså likt i de fem kommunene. Øvre Halse har færrest deltakere, men
når en større andel av de unge arbeidssøkerne enn de andre kommunene.

## 3.2 Frafall

I alt 24 prosent avbrøt ordningen i løpet av de tre første månedene.2 Frafallet er høyest blant deltakere som ikke var
avklart av NAV-kontoret før de startet. Blant dem sluttet hver tredje, mot 17 prosent av de andre.

^ 2 Som frafall regner vi ikke deltakere som går over i ordinært arbeid eller utdanning.

De som har sluttet, oppgir oftest helse som grunn. Flere av dem vi har intervjuet, peker også på lang reisevei og
uklare forventninger. En deltaker sa det slik: «Jeg visste ikke hva jeg skulle der, og det gjorde ikke sjefen heller.»

# 4 Virkninger

## 4.1 Arbeid og utdanning

Tolv måneder etter oppstart var 58 prosent av deltakerne i ordinært arbeid. I sammenligningsgruppen var andelen
43 prosent. Når vi justerer for forskjeller i alder, utdanning og tid som ledig, anslår vi virkningen av ordningen til
mellom 9 og 13 prosentpoeng.

### Størst virkning for dem som står lengst unna

Forskjellen er 21 prosentpoeng blant unge uten fullført videregående opplæring. Blant dem som hadde vært ledige i under
tre måneder, er det ingen sikker forskjell. Funnene tyder på at ordningen virker best der de ordinære tiltakene når
kortest.

### Flere fullfører opplæring

Omtrent en av åtte deltakere begynte i utdanning i løpet av året. De fleste tok fag som manglet i videregående opplæring.

## 4.2 Samarbeidet på arbeidsplassen

Åtte av ti deltakere er fornøyd med mentoren sin. Mentorene er gjennomgående positive, men 71 prosent oppgir at de bruker
mer enn fire timer i uken på oppgaven, mot to timer som var forutsatt. Lederne vi har intervjuet, mener at de unge bør
få tydeligere arbeidsoppgaver fra første dag.

Undersøkelsen viser at opplæring av mentorene har betydning. Der mentoren hadde gått på kurs, var frafallet 15 prosent,
mot 28 prosent ellers.

# 5 Kostnader

Ordningen kostet 32,1 millioner kroner i perioden 2018–2020. Tilskudd til arbeidsgivere utgjorde 22,4 millioner kroner,
administrasjon 6,2 millioner kroner og opplæring av mentorer 3,5 millioner kroner.3 I gjennomsnitt kostet en deltaker
84 500 kroner i 2019, omregnet til et helt år.

^ 3 Alle beløp er oppgitt i 2020-kroner der ikke annet er nevnt.

Kostnadene per deltaker økte fra 79 000 kroner i 2018 til 88 000 kroner i 2020. Økningen skyldes at færre startet
i 2020, mens de faste utgiftene til administrasjon var de samme. Til sammenligning koster en plass i ordinær
arbeidspraksis i underkant av 60 000 kroner i året.

Vi har ikke regnet på den samfunnsøkonomiske lønnsomheten. Dersom virkningen varer i tre år, vil ordningen trolig
spare det offentlige for mer enn den koster.

# 6 Vurderinger og anbefalinger

Ordningen virker etter hensikten, men ikke for alle. Evalueringen viser at den virker best for unge som står langt fra
arbeidslivet, og at frafallet kan bli lavere med bedre forarbeid. Vi anbefaler derfor at fylkeskommunen viderefører
ordningen og retter den mot unge uten fullført videregående opplæring.

Mentorene er nøkkelen til ordningen. Etter vår vurdering bør arbeidsgiverne få dekket inntil fem timer mentortid i uken,
slik at tilskuddet svarer til den tiden mentorene faktisk bruker. Det vil koste om lag 3 millioner kroner mer i året.
Fylkeskommunen bør også lage en felles opplæringspakke, og gjøre kurset obligatorisk for nye mentorer.

NAV-kontorene må avklare helse og bosituasjon før deltakeren starter. Vi foreslår at det settes en frist på fire uker fra
søknad til avklaring. Det er dessuten behov for et felles skjema, slik at opplysningene følger deltakeren.

Til slutt mener vi at resultatene bør følges videre. Det er for tidlig å si om virkningen varer. Vi anbefaler at
deltakerne følges i registrene i minst tre år, og at fylkeskommunen legger fram tallene for fylkestinget hvert år.
`
