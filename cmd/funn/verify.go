package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"funn/extract/record"
	"funn/pipeline/gold"
)

type verifyCommand struct {
	Goldens string      `arg:"" name:"golden-dir" help:"Folder of the goldens, which --update makes."`
	Inputs  []string    `arg:"" name:"input" help:"Files, folders, globs, or - for standard input."`
	Update  bool        `help:"Write the goldens. Refused where the environment has CI=true."`
	Force   bool        `help:"Let --update write under CI=true."`
	Diff    bool        `help:"Show a unified diff of the rows as well."`
	JUnit   string      `name:"junit" placeholder:"FILE" help:"Write a JUnit report: one case a document."`
	GitHub  bool        `name:"github" help:"Write annotations of GitHub Actions as well."`
	Corpus  corpusFlags `embed:""`
}

// Validate is called by kong.
func (c *verifyCommand) Validate() error {
	if c.Update && os.Getenv("CI") == "true" && !c.Force {
		return errors.New("--update is refused under CI=true: a check that rewrites what it checks against says nothing; run it at home, or with --force")
	}
	return c.Corpus.validate()
}

// Run holds the extraction against the goldens.
func (c *verifyCommand) Run(ctx context.Context, io stdio) error {
	stored, err := goldenFiles(c.Goldens)
	if err != nil {
		return err
	}
	if !c.Update && stored == nil {
		return exitError{exitUsage, fmt.Errorf("%s holds no golden: write them with --update", c.Goldens)}
	}
	x, err := c.Corpus.Rules.extractor()
	if err != nil {
		return err
	}
	v := verifying{verifyCommand: c, io: io, stored: stored}
	read, err := c.Corpus.each(ctx, io, c.Inputs, []string{c.Goldens}, x.Extract, v.take)
	if err != nil {
		return err
	}
	if c.Update { // which would take away the goldens of what it did not find
		if err := read.nothing(fmt.Sprintf("the goldens in %s are left as they were: check the inputs", c.Goldens)); err != nil {
			return err
		}
	}
	if err := v.stale(); err != nil {
		return err
	}
	if c.JUnit != "" {
		if err := writeJUnit(c.JUnit, v.cases); err != nil {
			return err
		}
	}
	return v.end(read.failed)
}

// goldenFiles are the slash paths of the goldens in a folder, nil where there is
// none; each is true until its document comes.
func goldenFiles(dir string) (map[string]bool, error) {
	var out map[string]bool
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, gold.GoldenSuffix) {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		if out == nil {
			out = map[string]bool{}
		}
		out[filepath.ToSlash(rel)] = true
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return out, err
}

// verifying is a verify under way.
type verifying struct {
	*verifyCommand
	io      stdio
	stored  map[string]bool
	cases   []verifyCase
	count   gold.Count
	same    int
	differ  int
	written int
	removed int
}

// verifyCase is what came of one document.
type verifyCase struct {
	uri     string
	failure string // "" where it is as stored
}

// take compares one document with its golden.
func (v *verifying) take(set record.Set) error {
	uri := set.Source.URI
	name := gold.GoldenPath(uri)
	if set.Document == nil {
		if v.stored[name] {
			v.stored[name] = false
			v.fail(uri, 1, fmt.Sprintf("%s: has a golden and gives no rows: %s %s: %s\n", uri, set.Source.Status, set.Source.Reason, set.Source.Message), string(set.Source.Status))
		}
		return nil
	}
	now := gold.Rows(&set)
	bytesNow := now.Golden()
	path := filepath.Join(v.Goldens, filepath.FromSlash(name))
	was, err := os.ReadFile(path)
	known := v.stored[name]
	if known {
		v.stored[name] = false
	}
	switch {
	case err == nil && bytes.Equal(was, bytesNow):
		v.same++
		v.cases = append(v.cases, verifyCase{uri: uri})
		return nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	case v.Update:
		v.written++
		return writeGolden(path, bytesNow)
	case err != nil:
		v.fail(uri, 1, uri+": has no golden: read its rows with funn run, then write it with --update\n", "no golden")
		return nil
	}
	before, err := gold.ParseGolden(filepath.ToSlash(path), was)
	if err != nil {
		return exitError{exitUsage, err}
	}
	v.compare(before, &now)
	return nil
}

// compare tells how two readings of a document differ.
func (v *verifying) compare(before, now *gold.Document) {
	changes := gold.Changes(before, now)
	v.count.Add(changes)
	var count gold.Count
	count.Add(changes)
	if !count.Differs() {
		v.same++
		v.cases = append(v.cases, verifyCase{uri: now.URI})
		gold.PrintChanges(v.io.out, now.URI, changes)
		return
	}
	var b strings.Builder
	gold.PrintChanges(&b, now.URI, changes)
	if v.Diff {
		b.Write(diff.Diff(now.URI+" as stored", before.Readable(), now.URI+" now", now.Readable()))
	}
	v.differ++
	v.cases = append(v.cases, verifyCase{now.URI, b.String()})
	fmt.Fprint(v.io.out, b.String())
	if v.GitHub {
		for i := range changes {
			if c := &changes[i]; c.What != gold.Moved {
				v.annotate(now.URI, c.Row().Line, gold.Tables()[c.Table]+" "+c.What, c.Describe())
			}
		}
	}
}

// fail tells of a document that cannot be compared.
func (v *verifying) fail(uri string, line int, text, title string) {
	v.differ++
	v.cases = append(v.cases, verifyCase{uri, text})
	fmt.Fprint(v.io.out, text)
	if v.GitHub {
		v.annotate(uri, line, title, strings.TrimSpace(text))
	}
}

// annotate writes a workflow command of GitHub Actions, which shows the message
// at the line of the file.
func (v *verifying) annotate(uri string, line int, title, message string) {
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	fmt.Fprintf(v.io.out, "::error file=%s,line=%d,title=%s::%s\n", property.Replace(uri), line, property.Replace(title), data.Replace(message))
}

// stale tells of goldens whose document did not come. With --update those go
// whose source is no longer there.
func (v *verifying) stale() error {
	for _, name := range sortedTrue(v.stored) {
		path := filepath.Join(v.Goldens, filepath.FromSlash(name))
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		head, _, _ := bytes.Cut(b, []byte("\n"))
		d, err := gold.ParseGolden(filepath.ToSlash(path), head)
		if err != nil {
			return exitError{exitUsage, err}
		}
		_, gone := os.Stat(filepath.FromSlash(d.URI))
		if v.Update && errors.Is(gone, fs.ErrNotExist) {
			if err := os.Remove(path); err != nil {
				return err
			}
			v.removed++
			continue
		}
		what := "is not among the inputs: name it as well"
		if gone != nil {
			what = "is gone: take the golden away with --update"
		}
		v.fail(d.URI, 1, fmt.Sprintf("%s: stale golden: its source %s %s\n", filepath.ToSlash(path), d.URI, what), "stale golden")
	}
	return nil
}

func (v *verifying) end(failed []record.Source) error {
	if v.Update {
		fmt.Fprintf(v.io.out, "%d goldens written, %d taken away, %d as they were\n", v.written, v.removed, v.same)
	} else {
		fmt.Fprintf(v.io.out, "%d documents as stored, %d not: %v\n", v.same, v.differ, v.count)
	}
	tellFailed(v.io, failed)
	switch {
	case v.differ > 0:
		return exitError{exitFailed, fmt.Errorf("%d documents are not as stored: read the differences, and where they are right write them with --update", v.differ)}
	case len(failed) > 0:
		return exitError{exitFailed, fmt.Errorf("%d sources failed", len(failed))}
	}
	return nil
}

// writeGolden puts a golden in place at once.
func writeGolden(path string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	temp := path + ".new"
	if err := os.WriteFile(temp, b, 0o666); err != nil {
		return err
	}
	return os.Rename(temp, path)
}
