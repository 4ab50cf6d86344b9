package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"funn/extract"
	"funn/extract/claim"
	"funn/extract/lang"
	"funn/extract/rule"
	"funn/pipeline/dataset"
)

// rulesFlags are the flags of what makes a claim.
type rulesFlags struct {
	Paths       []string `name:"rules" sep:"none" placeholder:"FILE|DIR" help:"Rules of your own, added to those of the program; one with an id of theirs replaces it. Repeatable."`
	ThirdParty  bool     `help:"Keep what others than the authors recommend, with speaker third_party."`
	ReviewBelow float32  `default:"${review_below}" placeholder:"0-1" help:"Confidence below which a finding or recommendation needs review (default: ${default})."`
}

func (f *rulesFlags) validate() error {
	if !(f.ReviewBelow >= 0 && f.ReviewBelow <= 1) {
		return fmt.Errorf("--review-below %g is no number from 0 to 1", f.ReviewBelow)
	}
	return nil
}

// extractor is built by the rules of the program and those of the flags.
func (f *rulesFlags) extractor() (*extract.Extractor, error) {
	files, err := readRules(f.Paths)
	if err != nil {
		return nil, err
	}
	x, err := extract.NewWith(extract.Options{Rules: files, Claim: claim.Options{ThirdParty: f.ThirdParty, ReviewBelow: f.ReviewBelow}})
	return x, faulty(err)
}

// faulty makes a usage error of the faults in a rule file.
func faulty(err error) error {
	var faults rule.Faults
	if errors.As(err, &faults) {
		return exitError{exitUsage, fmt.Errorf("the rules cannot be used:\n%w", faults)}
	}
	return err
}

// readRules reads rule files, and of folders those that end in .yaml or .yml, by
// name.
func readRules(paths []string) ([]rule.File, error) {
	var out []rule.File
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			return nil, exitError{exitUsage, fmt.Errorf("--rules %s: %w", p, errors.Unwrap(err))}
		}
		names := []string{p}
		if info.IsDir() {
			if names, err = yamlFiles(p); err != nil {
				return nil, err
			}
			if len(names) == 0 {
				return nil, exitError{exitUsage, fmt.Errorf("--rules %s: no file there ends in .yaml or .yml", p)}
			}
		}
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				return nil, err
			}
			out = append(out, rule.File{Name: filepath.ToSlash(name), Data: b})
		}
	}
	return out, nil
}

func yamlFiles(dir string) ([]string, error) {
	var out []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error { // by name
		if ext := filepath.Ext(path); err == nil && !d.IsDir() && (ext == ".yaml" || ext == ".yml") {
			out = append(out, path)
		}
		return err
	})
	return out, err
}

// ruleFiles names the files of a set for the manifest.
func ruleFiles(s *rule.Set) []dataset.RuleFile {
	var out []dataset.RuleFile
	for _, f := range s.Files {
		sum := sha256.Sum256(f.Data)
		r := dataset.RuleFile{Name: f.Name, SHA256: hex.EncodeToString(sum[:]), Rules: []string{}}
		for _, rule := range s.Rules {
			if rule.File == f.Name {
				r.Rules = append(r.Rules, rule.ID)
			}
		}
		out = append(out, r)
	}
	return out
}

type rulesCommand struct {
	List  rulesListCommand  `cmd:"" help:"List the rules, in the order in which they are tried."`
	Show  rulesShowCommand  `cmd:"" help:"Show one rule with its patterns, examples and support."`
	Check rulesCheckCommand `cmd:"" help:"Check rule files; faults are told with file, line and column."`
	Test  rulesTestCommand  `cmd:"" help:"Run the examples of the rules."`
}

type rulesListCommand struct {
	Files  []string `name:"rules" sep:"none" placeholder:"FILE|DIR" help:"Rules of your own as well."`
	Format string   `enum:"text,json" default:"text" help:"Output as ${enum}."`
}

// loadRules reads the rules of the program and of paths.
func loadRules(paths []string) (*rule.Set, error) {
	files, err := readRules(paths)
	if err != nil {
		return nil, err
	}
	s, err := rule.New(lang.NewStemmer(), append(rule.Builtin(), files...)...)
	return s, faulty(err)
}

// ruleJSON is a rule for programs.
type ruleJSON struct {
	ID          string   `json:"id"`
	Kind        string   `json:"kind"`
	Languages   []string `json:"languages"`
	Description string   `json:"description"`
	Pattern     []string `json:"pattern"`
	With        []string `json:"with"`
	Unless      []string `json:"unless"`
	In          []string `json:"in"`
	NotIn       []string `json:"not_in"`
	When        []string `json:"when"`
	Speaker     string   `json:"speaker"`
	Strength    *string  `json:"strength"`
	Confidence  float32  `json:"confidence"`
	Measured    bool     `json:"measured"`
	Right       int      `json:"right"`
	Wrong       int      `json:"wrong"`
	Must        []string `json:"must"`
	MustNot     []string `json:"must_not"`
	File        string   `json:"file"`
	Line        int      `json:"line"`
}

func asJSON(s *rule.Set, r *rule.Rule) ruleJSON {
	support, _ := s.Support(r.ID)
	confidence, measured := r.Confidence()
	j := ruleJSON{
		ID: r.ID, Kind: string(r.Kind), Description: r.Description, In: some(r.In), NotIn: some(r.NotIn), When: r.When(),
		Speaker: string(r.Speaker), Confidence: confidence, Measured: measured, Right: support.Right, Wrong: support.Wrong,
		Must: r.Must, MustNot: r.MustNot, File: r.File, Line: r.Line, Languages: []string{},
	}
	for _, l := range r.Languages {
		j.Languages = append(j.Languages, string(l))
	}
	if r.Strength != "" {
		strength := string(r.Strength)
		j.Strength = &strength
	}
	pattern, with, unless := r.Patterns(s)
	j.Pattern, j.With, j.Unless = some(pattern), some(with), some(unless)
	return j
}

func some(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func encode(io stdio, v any) error {
	e := json.NewEncoder(io.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// Run lists the rules.
func (c rulesListCommand) Run(io stdio) error {
	s, err := loadRules(c.Files)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		all := make([]ruleJSON, 0, len(s.Rules))
		for _, r := range s.Rules {
			all = append(all, asJSON(s, r))
		}
		return encode(io, all)
	}
	w := tabwriter.NewWriter(io.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "RULE\tKIND\tLANGUAGES\tIN\tCONFIDENCE\tMEANING")
	for _, r := range s.Rules {
		j := asJSON(s, r)
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", j.ID, j.Kind, orAll(j.Languages), placed(j), confidence(j), j.Description)
	}
	return w.Flush()
}

func orAll(s []string) string {
	if len(s) == 0 {
		return "all"
	}
	return strings.Join(s, " ")
}

func placed(j ruleJSON) string {
	switch {
	case len(j.In) > 0:
		return strings.Join(j.In, " ")
	case len(j.NotIn) > 0:
		return "not " + strings.Join(j.NotIn, " ")
	}
	return "all"
}

func confidence(j ruleJSON) string {
	if !j.Measured {
		return fmt.Sprintf("%.2f, not measured", j.Confidence)
	}
	return fmt.Sprintf("%.2f, %d of %d right", j.Confidence, j.Right, j.Right+j.Wrong)
}

type rulesShowCommand struct {
	ID     string   `arg:"" help:"Id of the rule, such as anbefaling/bør."`
	Files  []string `name:"rules" sep:"none" placeholder:"FILE|DIR" help:"Rules of your own as well."`
	Format string   `enum:"text,json" default:"text" help:"Output as ${enum}."`
}

// Run shows a rule.
func (c rulesShowCommand) Run(io stdio) error {
	s, err := loadRules(c.Files)
	if err != nil {
		return err
	}
	r, err := ruleOf(s, c.ID)
	if err != nil {
		return err
	}
	j := asJSON(s, r)
	if c.Format == "json" {
		return encode(io, j)
	}
	fmt.Fprintf(io.out, "%s: %s\n", j.ID, j.Description)
	field := func(name string, values ...string) {
		for i, v := range values {
			if i > 0 {
				name = ""
			}
			fmt.Fprintf(io.out, "  %-11s %s\n", name, v)
		}
	}
	field("kind", j.Kind)
	field("languages", orAll(j.Languages))
	field("in", placed(j))
	field("when", strings.Join(j.When, ", "))
	field("speaker", j.Speaker)
	if j.Strength != nil {
		field("strength", *j.Strength)
	}
	field("confidence", confidence(j))
	field("pattern", j.Pattern...)
	field("with", j.With...)
	field("unless", j.Unless...)
	field("must", j.Must...)
	field("must not", j.MustNot...)
	field("file", fmt.Sprintf("%s:%d", j.File, j.Line))
	return nil
}

// ruleOf is the rule with an id, or an error that names the ones there are.
func ruleOf(s *rule.Set, id string) (*rule.Rule, error) {
	if r, ok := s.Rule(id); ok {
		return r, nil
	}
	return nil, exitError{exitUsage, fmt.Errorf("no rule %q: funn rules list tells those there are", id)}
}

type rulesCheckCommand struct {
	Files []string `arg:"" optional:"" name:"file" help:"Rule files or folders; without any, the rules of the program."`
}

// Run checks rule files.
func (c rulesCheckCommand) Run(io stdio) error {
	s, err := loadRules(c.Files)
	if err != nil {
		return err
	}
	fmt.Fprintf(io.out, "%d rules, no fault\n", len(s.Rules))
	return nil
}

type rulesTestCommand struct {
	Files []string `arg:"" optional:"" name:"file" help:"Rule files or folders; without any, the rules of the program."`
}

// Run runs the examples.
func (c rulesTestCommand) Run(io stdio) error {
	s, err := loadRules(c.Files)
	if err != nil {
		return err
	}
	n := 0
	for _, r := range s.Rules {
		n += len(r.Must) + len(r.MustNot)
	}
	failed := s.Test()
	for _, f := range failed {
		fmt.Fprintf(io.out, "%s:%d: %v\n", f.Rule.File, f.Rule.Line, f)
	}
	if len(failed) > 0 {
		return exitError{exitFailed, fmt.Errorf("%d of %d examples do not do as they say", len(failed), n)}
	}
	fmt.Fprintf(io.out, "%d rules, %d examples as they say\n", len(s.Rules), n)
	return nil
}
