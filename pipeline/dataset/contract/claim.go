package contract

import "funn/extract/record"

// Claim is what findings and recommendations share.
type Claim struct {
	Ordinal      int32    `parquet:"ordinal" role:"place" doc:"number of the row within its document and table, from 1"`
	Text         string   `parquet:"text" doc:"cleaned running text: lines joined, hyphenation undone, bullet gone"`
	HeadingPath  []string `parquet:"heading_path,list" doc:"headings above the row, outermost first"`
	Style        string   `parquet:"style,dict" enum:"bullet sub_bullet numbered paragraph sentence heading" doc:"typographic form"`
	Origin       string   `parquet:"origin,dict" enum:"section cue" doc:"section: stands under a heading that says what it is; cue: recognised by wording elsewhere"`
	Cue          *string  `parquet:"cue" doc:"the words that gave it away"`
	Speaker      string   `parquet:"speaker,dict" enum:"authors third_party unknown" doc:"whose claim it is"`
	Language     string   `parquet:"language,dict" enum:"nb nn en und" doc:"ISO 639 code"`
	Stems        []string `parquet:"stems,list" doc:"stems of the content words, for grouping and search"`
	NPercentages int32    `parquet:"n_percentages" unit:"rows" doc:"percentages within the row"`
	NAmounts     int32    `parquet:"n_amounts" unit:"rows" doc:"amounts within the row"`
}

// Finding is a row for something that a report found.
type Finding struct {
	Key
	ID       string  `parquet:"finding_id" doc:"stable id of the row"`
	ParentID *string `parquet:"parent_finding_id" ref:"findings" doc:"finding_id of the item that a sub-item belongs to"`
	Claim
	Evidence
}

// Recommendation is a row for something that a report says ought to be done.
type Recommendation struct {
	Key
	ID       string  `parquet:"recommendation_id" doc:"stable id of the row"`
	ParentID *string `parquet:"parent_recommendation_id" ref:"recommendations" doc:"recommendation_id of the item that a sub-item belongs to"`
	Claim
	Addressee *string  `parquet:"addressee" doc:"who should act, as named"`
	Modality  *string  `parquet:"modality" doc:"the word that makes it a recommendation, such as bør"`
	Strength  string   `parquet:"strength,dict" enum:"must should could implicit" doc:"how strongly it is put"`
	Polarity  string   `parquet:"polarity,dict" enum:"positive negative" doc:"for or against the act"`
	BasedOn   []string `parquet:"based_on,list" ref:"findings" doc:"finding_id of the findings that the text ties it to"`
	Evidence
}

// Findings is the table of findings.
var Findings = define(Table{
	Name: "findings", Key: "finding_id", Says: "text",
	Description: "What reports found: an item of a list, or a sentence of prose.",
}, found(func(s *record.Set) []record.Finding { return s.Findings }, finding))

// Recommendations is the table of recommendations.
var Recommendations = define(Table{
	Name: "recommendations", Key: "recommendation_id", Says: "text",
	Description: "What reports say ought to be done.",
}, found(func(s *record.Set) []record.Recommendation { return s.Recommendations }, recommendation))

func claim(c record.Claim) Claim {
	return Claim{
		Ordinal:      c.Ordinal,
		Text:         c.Text,
		HeadingPath:  filled(c.HeadingPath),
		Style:        string(c.Style),
		Origin:       string(c.Origin),
		Cue:          null(c.Cue),
		Speaker:      or(c.Speaker, record.SpeakerUnknown),
		Language:     or(c.Language, record.Undetermined),
		Stems:        filled(c.Stems),
		NPercentages: c.NPercentages,
		NAmounts:     c.NAmounts,
	}
}

func finding(v View, f *record.Finding) Finding {
	return Finding{v.key(f.Evidence), f.ID, null(f.ParentID), claim(f.Claim), v.evidence(f.Evidence)}
}

func recommendation(v View, r *record.Recommendation) Recommendation {
	return Recommendation{
		Key: v.key(r.Evidence), ID: r.ID, ParentID: null(r.ParentID), Claim: claim(r.Claim),
		Addressee: null(r.Addressee),
		Modality:  null(r.Modality),
		Strength:  or(r.Strength, record.StrengthImplicit),
		Polarity:  or(r.Polarity, record.PolarityPositive),
		BasedOn:   filled(r.BasedOn),
		Evidence:  v.evidence(r.Evidence),
	}
}
