package extract

import (
	"testing"

	"funn/extract/record"
)

func TestUnreadableRowsNeedReview(t *testing.T) {
	text := "Andelen er \uFFFD8 prosent.\nAndelen er 12 prosent.\nAndelen er 1\x033 prosent.\n"
	at := func(start, end int) record.Evidence {
		return record.Evidence{Span: record.Span{Start: start, End: end}}
	}
	set := record.Set{Document: &record.Document{Text: text}}
	for _, e := range []record.Evidence{at(14, 23), at(36, 46), at(59, 70)} {
		set.Percentages = append(set.Percentages, record.Percentage{Mention: record.Mention{Evidence: e}})
	}
	set.Findings = []record.Finding{{Claim: record.Claim{Evidence: at(0, 24)}}, {Claim: record.Claim{Evidence: at(25, 47)}}}
	flagUnreadable(&set)
	for i, want := range []bool{true, false, true} {
		if got := set.Percentages[i].NeedsReview; got != want {
			t.Errorf("percentage %d %q: %v", i, set.Percentages[i].Span.Of(text), got)
		}
	}
	if !set.Findings[0].NeedsReview || set.Findings[1].NeedsReview {
		t.Error("findings")
	}
}
