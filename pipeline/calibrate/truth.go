package calibrate

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Truth is what a document holds, as labelled.
type Truth struct {
	Findings        []Claim      `json:"findings"`
	Recommendations []Claim      `json:"recommendations"`
	Distractors     []Distractor `json:"distractors"`
}

// Claim is a labelled finding or recommendation.
type Claim struct {
	Text        string `json:"text"`
	Alternative string `json:"alternative_text"` // another fair reading, "" for none
	Style       string `json:"style"`
	StartLine   int    `json:"start_line"` // 1-based
	EndLine     int    `json:"end_line"`
	Certainty   string `json:"certainty"` // clear, borderline; or, in the seed's gold,
	Tier        string `json:"tier"`      // required, optional
	InFindings  bool   `json:"in_findings_section"`
	InAdvice    bool   `json:"in_recommendations_section"`
	Origin      string `json:"origin"` // of the seed's gold: section, cue
}

// Optional reports whether two readings of c are fair: finding it is neither a
// gain nor a cost.
func (c *Claim) Optional() bool {
	return c.Certainty == "borderline" || c.Tier != "" && c.Tier != "required"
}

// Headed reports whether c stands under a heading that says what it is.
func (c *Claim) Headed() bool { return c.InFindings || c.InAdvice || c.Origin == "section" }

// Distractor is a text that looks like a claim of the authors, and is none.
type Distractor struct {
	Text      string `json:"text"`
	StartLine int    `json:"start_line"`
	Why       string `json:"why"`
}

// Load reads a labelled document: a file NAME.gold.json, or a folder with a
// JSON Lines file for each table.
func Load(path string) (Truth, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Truth{}, err
	}
	var t Truth
	if !info.IsDir() {
		b, err := os.ReadFile(path)
		if err != nil {
			return t, err
		}
		if err := json.Unmarshal(b, &t); err != nil {
			return t, fmt.Errorf("%s: %w", path, err)
		}
		return t, nil
	}
	if t.Findings, err = readLines(filepath.Join(path, "findings.jsonl")); err != nil {
		return t, err
	}
	t.Recommendations, err = readLines(filepath.Join(path, "recommendations.jsonl"))
	return t, err
}

func readLines(path string) ([]Claim, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []Claim
	s := bufio.NewScanner(bytes.NewReader(b))
	s.Buffer(nil, len(b)+1)
	for n := 1; s.Scan(); n++ {
		if len(bytes.TrimSpace(s.Bytes())) == 0 {
			continue
		}
		var c Claim
		if err := json.Unmarshal(s.Bytes(), &c); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		out = append(out, c)
	}
	return out, s.Err()
}
