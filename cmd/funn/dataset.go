package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"funn/pipeline/dataset"
	"funn/pipeline/gold"
)

// isDataset reports whether there is a dataset in a folder: where its manifest
// stands, it is whole.
func isDataset(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "manifest.json"))
	return err == nil
}

// datasetFile is a file of a dataset's table, JSON Lines where there are such.
func datasetFile(dir, table string) (string, dataset.Format, error) {
	if !isDataset(dir) {
		return "", "", exitError{exitUsage, fmt.Errorf("%s is no dataset: it has no manifest.json", dir)}
	}
	for _, f := range []dataset.Format{dataset.JSONL, dataset.Parquet} {
		path := filepath.Join(dir, string(f), table, "part-00000."+string(f))
		if _, err := os.Stat(path); err == nil {
			return path, f, nil
		} else if !errors.Is(err, fs.ErrNotExist) {
			return "", "", err
		}
	}
	return "", "", fmt.Errorf("%s has no table %s: prove it with funn check", dir, table)
}

// datasetLines are the rows of a table.
func datasetLines(dir, table string) iter.Seq2[[]byte, error] {
	path, format, err := datasetFile(dir, table)
	if err != nil {
		return func(yield func([]byte, error) bool) { yield(nil, err) }
	}
	return dataset.Lines(path, format, table)
}

// documentsOf yields the documents of a dataset with their rows, by doc_id. It
// holds one at a time.
func documentsOf(dir string) iter.Seq2[*gold.Document, error] {
	return func(yield func(*gold.Document, error) bool) {
		tables := gold.Tables()
		pull := make([]func() ([]byte, error, bool), len(tables))
		ahead := make([][]byte, len(tables))
		for i, t := range tables {
			next, stop := iter.Pull2(datasetLines(dir, t))
			defer stop()
			pull[i] = next
		}
		for line, err := range datasetLines(dir, "documents") {
			if err != nil {
				yield(nil, err)
				return
			}
			var head struct {
				ID       string `json:"doc_id"`
				URI      string `json:"uri"`
				Language string `json:"language"`
				Text     string `json:"text"`
			}
			if err := json.Unmarshal(line, &head); err != nil {
				yield(nil, fmt.Errorf("%s: documents: %w", dir, err))
				return
			}
			d := &gold.Document{URI: head.URI, ID: head.ID, Language: head.Language, Text: head.Text}
			place := gold.NewPlacer(d.Text)
			for i := range tables {
				if err := rowsOf(d, i, place, pull[i], &ahead[i]); err != nil {
					yield(nil, fmt.Errorf("%s: %w", dir, err))
					return
				}
			}
			if !yield(d, nil) {
				return
			}
		}
	}
}

// rowsOf adds the rows of a document, which come next.
func rowsOf(d *gold.Document, table int, place *gold.Placer, pull func() ([]byte, error, bool), ahead *[]byte) error {
	for {
		line := *ahead
		*ahead = nil
		if line == nil {
			next, err, ok := pull()
			if err != nil {
				return err
			}
			if !ok {
				return nil
			}
			line = next
		}
		var of struct {
			ID string `json:"doc_id"`
		}
		if err := json.Unmarshal(line, &of); err != nil {
			return err
		}
		if of.ID != d.ID {
			*ahead = append([]byte{}, line...)
			return nil
		}
		if err := d.AppendLine(table, line, place); err != nil {
			return err
		}
	}
}
