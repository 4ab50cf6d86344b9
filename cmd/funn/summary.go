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

func (t *teller) summaryRecord(out string, s pipeline.Summary, took time.Duration) {
	var tables, sources []any
	for _, r := range tableRows(s) {
		tables = append(tables, slog.Int(r.table, r.n))
	}
	for _, status := range order() {
		sources = append(sources, slog.Int(string(status), s.Status[status]))
	}
	t.log.Info("done",
		"out", out, slog.Group("rows", tables...), slog.Group("status", sources...),
		"bytes", s.Bytes, "seconds", took.Seconds())
}
