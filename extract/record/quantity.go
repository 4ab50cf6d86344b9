package record

// Form is the way a share is written.
type Form string

// The forms of the contract.
const (
	FormPercent         Form = "percent"
	FormPercentagePoint Form = "percentage_point"
	FormPermille        Form = "permille"
	FormFraction        Form = "fraction"
	FormRatio           Form = "ratio"
)

// Qualifier says how the written number relates to the true one.
type Qualifier string

// The qualifiers of the contract.
const (
	Exact     Qualifier = "exact"
	About     Qualifier = "about"
	JustUnder Qualifier = "just_under"
	JustOver  Qualifier = "just_over"
	Over      Qualifier = "over"
	AtLeast   Qualifier = "at_least"
	Under     Qualifier = "under"
	AtMost    Qualifier = "at_most"
)

// Change says whether a number is a level, an end of a change, or a difference.
type Change string

// The changes of the contract.
const (
	ChangeNone     Change = "none"
	ChangeFrom     Change = "from"
	ChangeTo       Change = "to"
	ChangeIncrease Change = "increase"
	ChangeDecrease Change = "decrease"
)

// Mention is what percentages and amounts share.
type Mention struct {
	Evidence
	ID               string
	Surface          string // the exact slice of Document.Text
	Qualifier        Qualifier
	QualifierText    string
	Change           Change
	ChangeGroup      string // same in both ends of one change, unique in the document
	Measure          string // what the number is of or about, as named
	MeasureRule      string // that named it
	Period           string // as named
	PeriodRule       string // that named it
	Year             int32  // 0 where none
	Sentence         string // cleaned
	InTable          bool
	FindingID        string
	RecommendationID string
	Beaten           []Proposal // what other rules would have said it is of, where that was asked for
}

// Proposal is what a rule would have said in a column of a mention.
type Proposal struct {
	Of   string // the column: base, measure, per, period
	Rule string
	Text string
}

// Percentage is a share in any form. Low and High are percent and equal Value
// unless Range is set, where Value means nothing.
type Percentage struct {
	Mention
	Form                   Form
	Value, Low, High       float64 // one third is 33.33…, 3 promille 0.3
	Range                  bool
	Numerator, Denominator float64 // both 0 unless a ratio or a fraction
	Base                   string  // the whole it is a share of, as named
	BaseRule               string  // that named it
}

// Cents is an amount in hundredths of a currency's unit, so that a DECIMAL(18,2)
// is exact.
type Cents int64

// Amount is a sum of money. Low and High equal Value unless Range is set, where
// Value means nothing.
type Amount struct {
	Mention
	Value, Low, High Cents
	Range            bool
	Currency         string // ISO 4217
	CurrencyExplicit bool   // false where only context says which
	PriceYear        int32  // 2015 in 2015-kroner; 0 where none
	Per              string // flyktning, år
	PerRule          string // that named it
}
