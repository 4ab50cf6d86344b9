package main

import (
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"time"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/dataset"
)

// order of the statuses in a summary, best first.
func order() []record.Status {
	return []record.Status{
		record.StatusOK, record.StatusPartial, record.StatusDuplicate, record.StatusSkipped, record.StatusFailed,
	}
}

// statuses counts the sources: "3 ok, 2 failed (1 empty, 1 not_found)".
func statuses(s pipeline.Summary) string {
	var parts []string
	for _, status := range order() {
		n := s.Status[status]
		if n == 0 {
			continue
		}
		part := fmt.Sprintf("%d %s", n, status)
		var why []string
		if status != record.StatusDuplicate {
			for _, reason := range slices.Sorted(maps.Keys(s.Reason[status])) {
				why = append(why, fmt.Sprintf("%d %s", s.Reason[status][reason], reason))
			}
		}
		if len(why) > 0 {
			part += " (" + strings.Join(why, ", ") + ")"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}

func (t *teller) summaryRecord(out string, s pipeline.Summary, tables []dataset.ManifestTable, took time.Duration) {
	var rows, sources []any
	for _, table := range tables {
		rows = append(rows, slog.Int64(table.Name, table.Rows))
	}
	for _, status := range order() {
		sources = append(sources, slog.Int(string(status), s.Status[status]))
	}
	t.log.Info("done",
		"out", out, slog.Group("rows", rows...), slog.Group("status", sources...),
		"bytes", s.Bytes, "seconds", took.Seconds())
}
