package contract

import "funn/extract/record"

// Mention is what percentages and amounts share.
type Mention struct {
	Qualifier        string  `parquet:"qualifier,dict" enum:"exact about just_under just_over over at_least under at_most" doc:"how the written number relates to the true one"`
	QualifierText    *string `parquet:"qualifier_text,dict" doc:"the words that say so"`
	Change           string  `parquet:"change,dict" enum:"none from to increase decrease" doc:"a level, an end of a change, or a difference"`
	ChangeGroup      *string `parquet:"change_group" role:"group" doc:"the same in both ends of one change"`
	Measure          *string `parquet:"measure" doc:"what the number is of or about, as named"`
	Period           *string `parquet:"period" doc:"when it holds, as named"`
	Year             *int32  `parquet:"year" unit:"year" doc:"the year of the period, where it is one"`
	Sentence         string  `parquet:"sentence" doc:"the sentence it stands in, cleaned"`
	InTable          bool    `parquet:"in_table" doc:"stands in a table"`
	FindingID        *string `parquet:"finding_id" ref:"findings" doc:"finding that holds it"`
	RecommendationID *string `parquet:"recommendation_id" ref:"recommendations" doc:"recommendation that holds it"`
}

// Percentage is a row for one share.
type Percentage struct {
	Key
	ID          string   `parquet:"percentage_id" doc:"stable id of the row"`
	Surface     string   `parquet:"surface" doc:"the exact slice of documents.text"`
	Form        string   `parquet:"form,dict" enum:"percent percentage_point permille fraction ratio" doc:"the way it is written"`
	Value       *float64 `parquet:"value" unit:"percent" doc:"the share: one third is 33.33, 7 av 10 is 70, 3 promille is 0.3; null for a range"`
	Low         float64  `parquet:"value_low" unit:"percent" doc:"lower end of a range, otherwise the value"`
	High        float64  `parquet:"value_high" unit:"percent" doc:"upper end of a range, otherwise the value"`
	Numerator   *float64 `parquet:"numerator" doc:"of a ratio or fraction"`
	Denominator *float64 `parquet:"denominator" doc:"of a ratio or fraction"`
	Base        *string  `parquet:"base" doc:"the whole it is a share of, as named"`
	Mention
	Evidence
}

// Amount is a row for one sum of money. Its numbers are hundredths here, and
// decimals of two places in every format.
type Amount struct {
	Key
	ID               string  `parquet:"amount_id" doc:"stable id of the row"`
	Surface          string  `parquet:"surface" doc:"the exact slice of documents.text"`
	Value            *int64  `parquet:"value,decimal(2:18)" unit:"whole units of currency" doc:"the sum; null for a range"`
	Low              int64   `parquet:"value_low,decimal(2:18)" unit:"whole units of currency" doc:"lower end of a range, otherwise the value"`
	High             int64   `parquet:"value_high,decimal(2:18)" unit:"whole units of currency" doc:"upper end of a range, otherwise the value"`
	Currency         *string `parquet:"currency,dict" doc:"ISO 4217 code"`
	CurrencyExplicit bool    `parquet:"currency_explicit" doc:"false where only the context says which currency"`
	PriceYear        *int32  `parquet:"price_year" unit:"year" doc:"2015 in 2015-kroner"`
	Per              *string `parquet:"per" doc:"what the sum is for each of, as named"`
	Mention
	Evidence
}

// Percentages is the table of percentages.
var Percentages = define(Table{
	Name: "percentages", Key: "percentage_id", Says: "surface",
	Description: "Shares in any form, wherever they stand.",
}, found(func(s *record.Set) []record.Percentage { return s.Percentages }, percentage))

// Amounts is the table of amounts.
var Amounts = define(Table{
	Name: "amounts", Key: "amount_id", Says: "surface",
	Description: "Sums of money, wherever they stand.",
}, found(func(s *record.Set) []record.Amount { return s.Amounts }, amount))

func mention(m record.Mention) Mention {
	return Mention{
		Qualifier:        or(m.Qualifier, record.Exact),
		QualifierText:    null(m.QualifierText),
		Change:           or(m.Change, record.ChangeNone),
		ChangeGroup:      null(m.ChangeGroup),
		Measure:          null(m.Measure),
		Period:           null(m.Period),
		Year:             null(m.Year),
		Sentence:         m.Sentence,
		InTable:          m.InTable,
		FindingID:        null(m.FindingID),
		RecommendationID: null(m.RecommendationID),
	}
}

func percentage(v View, p *record.Percentage) Percentage {
	row := Percentage{
		Key: v.key(p.Evidence), ID: p.ID, Surface: p.Surface, Form: string(p.Form),
		Low: p.Low, High: p.High,
		Base:     null(p.Base),
		Mention:  mention(p.Mention),
		Evidence: v.evidence(p.Evidence),
	}
	if !p.Range {
		row.Value = &p.Value
	}
	if p.Numerator != 0 || p.Denominator != 0 {
		row.Numerator, row.Denominator = &p.Numerator, &p.Denominator
	}
	return row
}

func amount(v View, a *record.Amount) Amount {
	row := Amount{
		Key: v.key(a.Evidence), ID: a.ID, Surface: a.Surface,
		Low: int64(a.Low), High: int64(a.High),
		Currency: null(a.Currency), CurrencyExplicit: a.CurrencyExplicit,
		PriceYear: null(a.PriceYear), Per: null(a.Per),
		Mention:  mention(a.Mention),
		Evidence: v.evidence(a.Evidence),
	}
	if !a.Range {
		row.Value = (*int64)(&a.Value)
	}
	return row
}
