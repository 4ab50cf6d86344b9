package contract

import (
	"crypto/sha256"
	"encoding/hex"

	"funn/extract/record"
)

// Document is a row for one distinct content.
type Document struct {
	DocID      string  `parquet:"doc_id" doc:"SHA-256 of the source bytes, hex"`
	URI        string  `parquet:"uri" doc:"first input, by order, that holds the content"`
	Title      *string `parquet:"title" doc:"title of the document"`
	Language   string  `parquet:"language,dict" enum:"nb nn en und" doc:"ISO 639 code of the main language"`
	Pages      int32   `parquet:"pages" unit:"pages" doc:"number of pages"`
	PageStarts []int64 `parquet:"page_starts,list" unit:"code points" doc:"where each page starts in text"`
	Text       string  `parquet:"text" doc:"the text that every offset points into; of a UTF-8 text file, the file itself"`
	TextSHA256 string  `parquet:"text_sha256" doc:"SHA-256 of text as UTF-8, hex"`
}

// Documents is the table of documents.
var Documents = define(Table{
	Name: "documents", Key: "doc_id", Sort: []string{"doc_id"},
	Description: "One row for each distinct content.",
}, documents)

func documents(v View) []Document {
	d := v.set.Document
	starts := make([]int64, len(d.Pages))
	for i, p := range d.Pages {
		starts[i] = v.runes.At(p.Start)
	}
	sum := sha256.Sum256([]byte(d.Text))
	return []Document{{
		DocID:      d.ID,
		URI:        v.set.Source.URI,
		Title:      null(v.set.Title),
		Language:   or(v.set.Language, record.Undetermined),
		Pages:      int32(len(d.Pages)),
		PageStarts: starts,
		Text:       d.Text,
		TextSHA256: hex.EncodeToString(sum[:]),
	}}
}
