package record

// Evidence is what every row shares: where it came from and how sure it is.
type Evidence struct {
	Span        Span    // of Document.Text
	Boxes       []Box   // one a line of evidence; PDF only
	ReportID    string  // the report that holds the row
	SectionID   string  // the section that holds the row
	Rule        string  // id of the rule that made the row
	Confidence  float32 // 0–1
	NeedsReview bool    // the program is in doubt
}

// Report is one report that a document holds or describes.
type Report struct {
	Evidence
	ID             string
	Ordinal        int32
	Chapter        string // heading the report stands under
	Title          string // without guillemets and series
	Series         string // NIBR-rapport 2016:5
	Institutions   []string
	CommissionedBy []string
	Published      string // as written
	Downloads      []Download
	URLs           []string
	Language       Language
}

// Download is one file that a report offers.
type Download struct {
	Label    string
	SizeText string // 2 MB
	Bytes    int64  // 0 where no size is given
}

// SectionKind says what a section is for.
type SectionKind string

// The kinds of the contract.
const (
	KindFindings        SectionKind = "findings"
	KindRecommendations SectionKind = "recommendations"
	KindMixed           SectionKind = "mixed"
	KindSummary         SectionKind = "summary"
	KindConclusion      SectionKind = "conclusion"
	KindBackground      SectionKind = "background"
	KindMethod          SectionKind = "method"
	KindDownloads       SectionKind = "downloads"
	KindContents        SectionKind = "contents"
	KindReferences      SectionKind = "references"
	KindAppendix        SectionKind = "appendix"
	KindOther           SectionKind = "other"
)

// Section is a node of the section tree.
type Section struct {
	Evidence        // SectionID is empty: the row is the section
	ID       string // <first 16 of doc_id>/s012
	Ordinal  int32
	ParentID string
	Level    int32  // 0 for a chapter of a collection
	Number   string // 3.1
	Heading  string
	Kind     SectionKind
	Language Language
}

// Style is the typographic form of a claim.
type Style string

// The styles of the contract.
const (
	StyleBullet    Style = "bullet"
	StyleSubBullet Style = "sub_bullet"
	StyleNumbered  Style = "numbered"
	StyleParagraph Style = "paragraph"
	StyleSentence  Style = "sentence"
	StyleHeading   Style = "heading"
)

// Origin says how a claim was recognised.
type Origin string

// A claim stands under a heading that says what it is, or is known by its words.
const (
	OriginSection Origin = "section"
	OriginCue     Origin = "cue"
)

// Speaker is whose claim it is.
type Speaker string

// The speakers of the contract.
const (
	SpeakerAuthors    Speaker = "authors"
	SpeakerThirdParty Speaker = "third_party"
	SpeakerUnknown    Speaker = "unknown"
)

// Claim is what a finding and a recommendation share.
type Claim struct {
	Evidence
	ID           string
	Ordinal      int32
	Text         string // cleaned running text
	HeadingPath  []string
	Style        Style
	ParentID     string // the item that a sub-item belongs to
	Origin       Origin
	Cue          string // the words that gave it away
	Speaker      Speaker
	Language     Language
	Stems        []string
	NPercentages int32
	NAmounts     int32
}

// Finding is something that a report found.
type Finding struct{ Claim }

// Strength says how strongly a recommendation is put.
type Strength string

// The strengths of the contract.
const (
	StrengthMust     Strength = "must"
	StrengthShould   Strength = "should"
	StrengthCould    Strength = "could"
	StrengthImplicit Strength = "implicit"
)

// Polarity says whether a recommendation is for or against an act.
type Polarity string

// The polarities of the contract.
const (
	PolarityPositive Polarity = "positive"
	PolarityNegative Polarity = "negative"
)

// Recommendation is something that a report says ought to be done.
type Recommendation struct {
	Claim
	Addressee string // who should act, as named
	Modality  string // bør, må, anbefaler
	Strength  Strength
	Polarity  Polarity
	BasedOn   []string // ids of the findings that the text ties it to
}
