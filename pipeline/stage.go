package pipeline

import (
	"context"

	"funn/extract/record"
)

// Stage turns the content of one file into rows. It must be safe to call from
// several goroutines. An error that is a *Fault becomes the file's ledger row,
// to which the returned Set.Source adds what is known all the same; any other
// error stops the run.
type Stage func(context.Context, Content) (record.Set, error)

// Loader reads content as a document. The Source says what is known of it
// beside the document: its status, reason and message where something was odd,
// its media type where there is no document.
type Loader func(Content) (*record.Document, record.Source, error)

// Compose is the stage that loads and then extracts.
func Compose(load Loader, extract func(*record.Document) record.Set) Stage {
	return func(ctx context.Context, c Content) (record.Set, error) {
		doc, note, err := load(c)
		if err != nil {
			return record.Set{Source: note}, err
		}
		if err := ctx.Err(); err != nil {
			return record.Set{}, err
		}
		defer func() {
			if v := recover(); v != nil {
				panic(stagePanic{StageExtract, v})
			}
		}()
		set := extract(doc)
		set.Source = note
		return set, nil
	}
}
