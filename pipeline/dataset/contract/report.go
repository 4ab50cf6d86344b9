package contract

import "funn/extract/record"

// Report is a row for one report.
type Report struct {
	Key
	Ordinal        int32      `parquet:"ordinal" role:"place" doc:"number of the report within its document, from 1"`
	Chapter        *string    `parquet:"chapter" doc:"heading that the report stands under"`
	Title          string     `parquet:"title" doc:"title, without guillemets and series"`
	Series         *string    `parquet:"series" doc:"series and number, such as NIBR-rapport 2016:5"`
	Institutions   []string   `parquet:"institutions,list" doc:"who wrote the report"`
	CommissionedBy []string   `parquet:"commissioned_by,list" doc:"who ordered the report"`
	Published      *string    `parquet:"published" doc:"when it was or will be published, as written"`
	Downloads      []Download `parquet:"downloads,list" doc:"files that the report offers"`
	URLs           []string   `parquet:"urls,list" doc:"links that belong to the report"`
	Language       string     `parquet:"language,dict" enum:"nb nn en und" doc:"ISO 639 code"`
	Evidence
}

// Download is one file that a report offers.
type Download struct {
	Label    string  `parquet:"label"`
	SizeText *string `parquet:"size_text"`
	Bytes    *int64  `parquet:"bytes"`
}

// Reports is the table of reports.
var Reports = define(Table{
	Name: "reports", Key: "report_id", Says: "title",
	Description: "One row for each report that a document holds or describes.",
}, found(func(s *record.Set) []record.Report { return s.Reports }, report))

func report(v View, r *record.Report) Report {
	row := Report{
		Key:            v.key(r.Evidence),
		Ordinal:        r.Ordinal,
		Chapter:        null(r.Chapter),
		Title:          r.Title,
		Series:         null(r.Series),
		Institutions:   filled(r.Institutions),
		CommissionedBy: filled(r.CommissionedBy),
		Published:      null(r.Published),
		Downloads:      make([]Download, len(r.Downloads)),
		URLs:           filled(r.URLs),
		Language:       or(r.Language, record.Undetermined),
		Evidence:       v.evidence(r.Evidence),
	}
	row.ReportID = null(r.ID)
	for i, d := range r.Downloads {
		row.Downloads[i] = Download{d.Label, null(d.SizeText), null(d.Bytes)}
	}
	return row
}
