// Package extract turns a document into the rows of the dataset.
package extract

import "funn/extract/record"

// Extractor is built once and safe to share between goroutines.
type Extractor struct{}

// New builds an Extractor from the embedded lexicons and rules.
func New() (*Extractor, error) { return &Extractor{}, nil }

// Extract reads doc. It never fails: odd text gives rows in need of review, or
// none.
func (x *Extractor) Extract(doc *record.Document) record.Set {
	return record.Set{Document: doc, Title: doc.Title, Language: record.Undetermined}
}
