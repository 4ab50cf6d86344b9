package dataset

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"funn/extract/record"
)

// sample is the set of a document with n rows in every table. Half of the rows
// have every field set, half of them none that may be missing.
func sample(name string, n int) record.Set {
	id := fmt.Sprintf("%x", sha256.Sum256([]byte(name)))
	text := "«Økt språk» – " + name + " 😀\n" + strings.Repeat("Én av tre (33 %) får 1 250,50 kr.\n", max(n, 1))
	doc := &record.Document{
		ID: id, URI: name, MediaType: "text/plain", Encoding: "UTF-8", ByteSize: int64(len(text)), Text: text,
		Pages: []record.Page{{Span: record.Span{End: 20}}, {Span: record.Span{Start: 20, End: len(text)}}},
	}
	set := record.Set{
		Document: doc, Title: "Økt språk", Language: record.Bokmaal,
		Source: record.Source{
			URI: name, DocID: id, MediaType: "text/plain", Encoding: "UTF-8", ByteSize: doc.ByteSize,
			Pages: 2, Chars: int64(len([]rune(text))), Status: record.StatusOK, Stage: "write",
		},
	}
	for i := n; i > 0; i-- { // not in the order of the text
		full := i%2 == 0
		line := strings.Index(text, "Én") + (i-1)*len("Én av tre (33 %) får 1 250,50 kr.\n")
		e := record.Evidence{Span: record.Span{Start: line, End: line + len("Én av tre")}, Rule: "test/rule", Confidence: 0.9}
		rid := func(kind string) string { return fmt.Sprintf("%s/%s%04d", id[:16], kind, i) }
		claim := record.Claim{Evidence: e, ID: rid("f"), Ordinal: int32(i), Text: "Én av tre \"får\"\t\\", Style: record.StyleBullet, Origin: record.OriginCue, Speaker: record.SpeakerAuthors, Language: record.Nynorsk}
		m := record.Mention{Evidence: e, ID: rid("p"), Surface: "Én av tre", Qualifier: record.About, Sentence: "Én av tre (33 %) får."}
		report := record.Report{Evidence: e, ID: rid("r"), Ordinal: int32(i), Title: "Økt språk"}
		section := record.Section{Evidence: e, ID: rid("s"), Ordinal: int32(i), Kind: record.KindFindings}
		p := record.Percentage{Mention: m, Form: record.FormRatio, Low: 30, High: 40, Range: true}
		a := record.Amount{Mention: m, Low: -5, High: 9_999_999_999_999_99, Range: true}
		rec := record.Recommendation{Claim: claim}
		if full {
			e.ReportID, e.SectionID, e.NeedsReview = rid("r"), rid("s"), true
			e.Boxes = []record.Box{{Page: 1, X0: 1.5, Y1: 3}, {Page: 2}}
			claim.Evidence, m.Evidence = e, e
			claim.ParentID, claim.Cue, claim.HeadingPath, claim.Stems = rid("f"), "fant", []string{"Hovedfunn", ""}, []string{"økt"}
			claim.NPercentages, claim.NAmounts = 1, 2
			m.QualifierText, m.Change, m.ChangeGroup, m.Measure, m.Period, m.Year, m.InTable = "om lag", record.ChangeFrom, "g1", "andel", "i 2015", 2015, true
			m.FindingID, m.RecommendationID = rid("f"), rid("f")
			report.Evidence, section.Evidence = e, e
			report.Chapter, report.Series, report.Institutions, report.CommissionedBy = "Bosetting", "NIBR-rapport 2016:5", []string{"NIBR"}, []string{"IMDi", "KS"}
			report.Published, report.URLs, report.Language = "mai 2016", []string{"https://example.org/å?a=b&c=<d>"}, record.English
			report.Downloads = []record.Download{{Label: "Rapport", SizeText: "2 MB", Bytes: 2 << 20}, {Label: "Vedlegg"}}
			section.ParentID, section.Level, section.Number, section.Heading, section.Language = rid("s"), 2, "3.1", "Funn", record.Bokmaal
			p = record.Percentage{Mention: m, Form: record.FormFraction, Value: 100.0 / 3, Low: 100.0 / 3, High: 100.0 / 3, Numerator: 1, Denominator: 3, Base: "kommunene"}
			a = record.Amount{Mention: m, Value: 125050, Low: 125050, High: 125050, Currency: "NOK", CurrencyExplicit: true, PriceYear: 2015, Per: "år"}
			rec = record.Recommendation{Claim: claim, Addressee: "kommunene", Modality: "bør", Strength: record.StrengthShould, Polarity: record.PolarityNegative, BasedOn: []string{rid("f")}}
		}
		set.Reports = append(set.Reports, report)
		set.Sections = append(set.Sections, section)
		set.Findings = append(set.Findings, record.Finding{Claim: claim})
		set.Recommendations = append(set.Recommendations, rec)
		set.Percentages = append(set.Percentages, p)
		set.Amounts = append(set.Amounts, a)
	}
	return set
}

// failed is the set of a source that was not read.
func failed(name string) record.Set {
	return record.Set{Source: record.Source{
		URI: name, ByteSize: -1, Status: record.StatusFailed, Stage: "list", Reason: record.ReasonNotFound, Message: "no such file: check the name",
	}}
}

func options() Options {
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	return Options{Version: "0.0.1", Rules: "r1", Now: func() time.Time { at = at.Add(time.Second); return at }}
}

// write makes a dataset of the sets in dir.
func write(t testing.TB, dir string, o Options, sets ...record.Set) {
	t.Helper()
	w, err := Create(context.Background(), dir, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sets {
		if err := w.Write(s); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// content is every file below dir with its content.
func content(t testing.TB, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(rel)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
