package contract

// Source is a row of the ledger.
type Source struct {
	URI              string  `parquet:"uri" doc:"the input, as a cleaned slash path; - for standard input"`
	DocID            *string `parquet:"doc_id" doc:"SHA-256 of the source bytes, hex; null where they were not read"`
	MediaType        *string `parquet:"media_type,dict" doc:"IANA media type"`
	Encoding         *string `parquet:"encoding,dict" doc:"IANA name of the charset the bytes were decoded from"`
	ByteSize         *int64  `parquet:"byte_size" unit:"bytes" doc:"size of the source; null where not known"`
	Pages            *int32  `parquet:"pages" unit:"pages" doc:"pages of the document; null where there is none"`
	Chars            *int64  `parquet:"chars" unit:"code points" doc:"length of the text; null where there is none"`
	Status           string  `parquet:"status,dict" enum:"ok partial duplicate skipped failed" doc:"what became of the source"`
	Stage            string  `parquet:"stage,dict" enum:"list load extract write" doc:"where it ended; for partial, where the reason arose"`
	Reason           *string `parquet:"reason,dict" enum:"empty binary unsupported_type too_large not_found unreadable not_regular duplicate odd_encoding internal without_text encrypted damaged too_complex timeout memory crashed interrupted" doc:"why the status is not ok"`
	Message          *string `parquet:"message" doc:"what is wrong and what to do, for a reader"`
	NReports         int32   `parquet:"n_reports" unit:"rows" doc:"rows in reports from this source"`
	NSections        int32   `parquet:"n_sections" unit:"rows" doc:"rows in sections from this source"`
	NFindings        int32   `parquet:"n_findings" unit:"rows" doc:"rows in findings from this source"`
	NRecommendations int32   `parquet:"n_recommendations" unit:"rows" doc:"rows in recommendations from this source"`
	NPercentages     int32   `parquet:"n_percentages" unit:"rows" doc:"rows in percentages from this source"`
	NAmounts         int32   `parquet:"n_amounts" unit:"rows" doc:"rows in amounts from this source"`
	PagesWithoutText int32   `parquet:"pages_without_text" unit:"pages" doc:"pages that hold no text, such as scans"`
	RunningLines     int32   `parquet:"running_lines" unit:"lines" doc:"running heads, running feet and page numbers of a PDF, which are not in the text"`
}

// Sources is the ledger.
var Sources = define(Table{
	Name: "sources", Key: "uri", Sort: []string{"uri"},
	Description: "The ledger: one row for every input listed, also those that failed. Sorted by uri.",
}, sources)

func sources(v View) []Source {
	s := v.set.Source
	row := Source{
		URI:              s.URI,
		DocID:            null(s.DocID),
		MediaType:        null(s.MediaType),
		Encoding:         null(s.Encoding),
		Status:           string(s.Status),
		Stage:            s.Stage,
		Reason:           null(string(s.Reason)),
		Message:          null(s.Message),
		NReports:         int32(len(v.set.Reports)),
		NSections:        int32(len(v.set.Sections)),
		NFindings:        int32(len(v.set.Findings)),
		NRecommendations: int32(len(v.set.Recommendations)),
		NPercentages:     int32(len(v.set.Percentages)),
		NAmounts:         int32(len(v.set.Amounts)),
		PagesWithoutText: s.PagesWithoutText,
		RunningLines:     s.RunningLines,
	}
	if s.ByteSize >= 0 {
		row.ByteSize = &s.ByteSize
	}
	if s.Pages > 0 {
		row.Pages, row.Chars = &s.Pages, &s.Chars
	}
	return []Source{row}
}
