package contract

import "funn/extract/record"

// Section is a row for one node of the section tree.
type Section struct {
	Key
	Ordinal  int32   `parquet:"ordinal" role:"place" doc:"number of the section within its document, from 1"`
	ParentID *string `parquet:"parent_id" ref:"sections" doc:"section_id of the section above"`
	Level    int32   `parquet:"level" doc:"depth in the tree; 0 for a chapter of a collection"`
	Number   *string `parquet:"number" doc:"number of the heading, such as 3.1"`
	Heading  *string `parquet:"heading" doc:"the heading, cleaned"`
	Kind     string  `parquet:"kind,dict" enum:"findings recommendations mixed summary conclusion background method downloads contents references appendix other" doc:"what the section is for; a subsection inherits its parent's unless its own heading says otherwise"`
	Language string  `parquet:"language,dict" enum:"nb nn en und" doc:"ISO 639 code"`
	Evidence
}

// Sections is the table of sections.
var Sections = define(Table{
	Name: "sections", Key: "section_id", Says: "heading",
	Description: "The tree of sections.",
}, found(func(s *record.Set) []record.Section { return s.Sections }, section))

func section(v View, s *record.Section) Section {
	row := Section{
		Key:      v.key(s.Evidence),
		Ordinal:  s.Ordinal,
		ParentID: null(s.ParentID),
		Level:    s.Level,
		Number:   null(s.Number),
		Heading:  null(s.Heading),
		Kind:     or(s.Kind, record.KindOther),
		Language: or(s.Language, record.Undetermined),
		Evidence: v.evidence(s.Evidence),
	}
	row.SectionID = null(s.ID)
	return row
}
