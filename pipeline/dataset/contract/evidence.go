package contract

import "funn/extract/record"

// Key ties a row to its document, report and section.
type Key struct {
	DocID     string  `parquet:"doc_id,dict" role:"place" doc:"SHA-256 of the source bytes, hex"`
	ReportID  *string `parquet:"report_id,dict" ref:"reports" doc:"report that holds the row: <first 16 of doc_id>/r03"`
	SectionID *string `parquet:"section_id,dict" ref:"sections" doc:"section that holds the row: <first 16 of doc_id>/s012"`
}

// Evidence is where a row came from, and how sure it is.
type Evidence struct {
	PageFirst   int32   `parquet:"page_first" role:"place" unit:"page" doc:"first page of the evidence, 1-based; 1 in a text without page breaks"`
	PageLast    int32   `parquet:"page_last" role:"place" unit:"page" doc:"last page of the evidence"`
	CharStart   int64   `parquet:"char_start" role:"place" unit:"code points" doc:"start of the evidence in documents.text"`
	CharEnd     int64   `parquet:"char_end" role:"place" unit:"code points" doc:"end of the evidence, exclusive: text[char_start:char_end]"`
	Boxes       []Box   `parquet:"boxes,list" role:"place" unit:"points" doc:"where the evidence stands on its pages, from the page's top left; empty for text"`
	Rule        string  `parquet:"rule,dict" doc:"id of the rule that made the row"`
	Confidence  float32 `parquet:"confidence" role:"place" unit:"0-1" doc:"how sure the rule is"`
	NeedsReview bool    `parquet:"needs_review" doc:"the program is in doubt"`
}

// Box is a rectangle on a page.
type Box struct {
	Page int32   `parquet:"page"`
	X0   float32 `parquet:"x0"`
	Y0   float32 `parquet:"y0"`
	X1   float32 `parquet:"x1"`
	Y1   float32 `parquet:"y1"`
}

func (v View) key(e record.Evidence) Key {
	return Key{v.set.Document.ID, null(e.ReportID), null(e.SectionID)}
}

func (v View) evidence(e record.Evidence) Evidence {
	on := e.Boxes
	if on == nil {
		on = v.set.Document.Boxes(e.Span)
	}
	boxes := make([]Box, len(on))
	for i, b := range on {
		boxes[i] = Box(b)
	}
	return Evidence{
		PageFirst:   int32(v.set.Document.PageOf(e.Span.Start)),
		PageLast:    int32(v.set.Document.PageOf(max(e.Span.Start, e.Span.End-1))),
		CharStart:   v.runes.At(e.Span.Start),
		CharEnd:     v.runes.At(e.Span.End),
		Boxes:       boxes,
		Rule:        e.Rule,
		Confidence:  e.Confidence,
		NeedsReview: e.NeedsReview,
	}
}
