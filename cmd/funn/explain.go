package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/term"

	"funn/extract"
	"funn/extract/record"
	"funn/extract/rule"
	"funn/pipeline"
)

type explainCommand struct {
	What     string     `arg:"" name:"text-or-source" help:"A text; or a file, with :PAGE for one page of it; or - for a text on standard input."`
	WhyNot   string     `placeholder:"RULE" help:"Tell of one rule what kept it from firing."`
	Section  string     `default:"conclusion" placeholder:"KIND" help:"Kind of section that a text is taken to stand in (default: ${default})."`
	Language string     `enum:"auto,nb,nn,en" default:"auto" help:"Language of a text: ${enum}."`
	Format   string     `enum:"text,json" default:"text" help:"Output as ${enum}."`
	MaxBytes size       `default:"${max_bytes}" placeholder:"SIZE" help:"Largest file to read (default: ${default})."`
	PDF      pdfFlags   `embed:""`
	Rules    rulesFlags `embed:""`
}

// Validate is called by kong.
func (c *explainCommand) Validate() error { return c.Rules.validate() }

// Run explains.
func (c *explainCommand) Run(ctx context.Context, io stdio) error {
	x, err := c.Rules.extractor()
	if err != nil {
		return err
	}
	var whyNot *rule.Rule
	if c.WhyNot != "" {
		if whyNot, err = ruleOf(x.Rules(), c.WhyNot); err != nil {
			return err
		}
	}
	all, err := c.explain(ctx, io, x, whyNot)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return encode(io, explanations(all))
	}
	w := writer{out: io.out, rules: x.Rules(), paint: colour(io.out)}
	for i := range all {
		w.explanation(&all[i])
	}
	return w.err
}

// sections are the kinds that --section knows.
var sections = []record.SectionKind{
	record.KindFindings, record.KindRecommendations, record.KindMixed, record.KindSummary, record.KindConclusion,
	record.KindBackground, record.KindMethod, record.KindOther, record.KindAppendix,
}

// explain explains a text or a source.
func (c *explainCommand) explain(ctx context.Context, io stdio, x *extract.Extractor, whyNot *rule.Rule) ([]extract.Explanation, error) {
	if !slices.Contains(sections, record.SectionKind(c.Section)) {
		return nil, exitError{exitUsage, fmt.Errorf("--section %s is unknown: use one of %v", c.Section, sections)}
	}
	path, page := source(c.What)
	if path != "" && path != "-" {
		doc, err := c.document(ctx, path)
		if err != nil {
			return nil, err
		}
		if page > len(doc.Pages) || page == 0 && path != c.What {
			return nil, exitError{exitUsage, fmt.Errorf("%s has %d pages, there is no page %d", path, len(doc.Pages), page)}
		}
		return x.Explain(doc, page, whyNot), nil
	}
	if err := missing(c.What); path == "" && err != nil {
		return nil, exitError{exitUsage, err}
	}
	text := c.What
	if path == "-" {
		b, err := readAll(io.in, int64(c.MaxBytes))
		if err != nil {
			return nil, err
		}
		text = string(bytes.ToValidUTF8(b, []byte("\uFFFD")))
	}
	if strings.TrimSpace(text) == "" {
		return nil, exitError{exitUsage, fmt.Errorf("there is no text to explain")}
	}
	l := record.Language(c.Language)
	if c.Language == "auto" {
		l = record.Undetermined
	}
	return x.ExplainText(text, l, record.SectionKind(c.Section), whyNot), nil
}

func readAll(r io.Reader, limit int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("standard input has more than %d bytes: raise --max-bytes", limit)
	}
	return b, err
}

// paged is a path with a page behind it.
var paged = regexp.MustCompile(`^(.+):(\d{1,6})$`)

// source is the file and the page that an argument names; "" where it is a text.
func source(what string) (path string, page int) {
	if what == "-" {
		return what, 0
	}
	if info, err := os.Stat(what); err == nil && info.Mode().IsRegular() {
		return what, 0
	}
	if m := paged.FindStringSubmatch(what); m != nil {
		if info, err := os.Stat(m[1]); err == nil && info.Mode().IsRegular() {
			n, _ := strconv.Atoi(m[2])
			return m[1], n
		}
	}
	return "", 0
}

// pathLike is a word that can only be meant for a file: it has the ending of one that
// funn reads, or begins as a path does.
var pathLike = regexp.MustCompile(`(?i)^(?:\.{0,2}/\S+|\S+\.(?:txt|pdf|md|docx?|html?))(?::-?\d+(?:-\d+)?)?$`)

// missing is an error where what is a folder, or looks like a file that is not there.
func missing(what string) error {
	if info, err := os.Stat(what); err == nil && info.IsDir() {
		return fmt.Errorf("%s is a folder: name one file of it", what)
	}
	if pathLike.MatchString(strings.TrimSpace(what)) {
		return fmt.Errorf("there is no file %s: a page is FILE:PAGE, and a text of one such word can be given on standard input", what)
	}
	return nil
}

// document loads a file as funn run does.
func (c *explainCommand) document(ctx context.Context, path string) (*record.Document, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > int64(c.MaxBytes) {
		return nil, fmt.Errorf("%s has %d bytes: raise --max-bytes", path, info.Size())
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	load, end, err := c.PDF.loader(ctx)
	if err != nil {
		return nil, err
	}
	defer end()
	sum := sha256.Sum256(b)
	doc, _, err := load(pipeline.Content{URI: path, ID: hex.EncodeToString(sum[:]), Bytes: b})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return doc, nil
}

// colour reports whether out is a terminal that wants colour (no-color.org).
func colour(out io.Writer) bool {
	f, ok := out.(*os.File)
	return ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && term.IsTerminal(int(f.Fd()))
}
