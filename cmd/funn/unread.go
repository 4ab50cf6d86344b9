package main

import (
	"fmt"
	"strconv"
	"strings"

	"funn/extract/record"
	"funn/pipeline"
)

// unreadInputs is what a command says that read no document: what was asked for, what
// was found, and why nothing came of it.
type unreadInputs struct {
	inputs  []string
	include []string
	why     []record.Source // the first sources that were not read
}

// The most inputs and reasons that are told: of a large archive the first few say
// what is wrong.
const (
	maxAsked   = 5
	maxReasons = 10
)

// note keeps the reason of a source that was not read.
func (u *unreadInputs) note(s record.Source) {
	if s.Status != record.StatusOK && s.Status != record.StatusPartial && len(u.why) < maxReasons {
		u.why = append(u.why, s)
	}
}

// error tells it, with what follows from it for the user.
func (u *unreadInputs) error(sum pipeline.Summary, follows string) error {
	var b strings.Builder
	sources := "sources"
	if sum.Sources == 1 {
		sources = "source"
	}
	fmt.Fprintf(&b, "%v: asked for %s, found %d %s: %s; %s", pipeline.ErrEmpty, u.asked(), sum.Sources, sources, statuses(sum), follows)
	for _, s := range u.why {
		fmt.Fprintf(&b, "\n  %s: %s: %s", s.URI, s.Reason, s.Message)
	}
	if more := sum.Sources - len(u.why); more > 0 {
		fmt.Fprintf(&b, "\n  and %d more", more)
	}
	return exitError{exitUsage, fmt.Errorf("%s", b.String())}
}

// asked names the inputs as a shell would take them.
func (u *unreadInputs) asked() string {
	var names []string
	for _, in := range u.inputs[:min(len(u.inputs), maxAsked)] {
		names = append(names, shown(in))
	}
	if more := len(u.inputs) - len(names); more > 0 {
		names = append(names, fmt.Sprintf("%d more", more))
	}
	for _, p := range u.include {
		names = append(names, "--include "+shown(p))
	}
	return strings.Join(names, ", ")
}

// shown puts a name in quotes where its end would not be seen.
func shown(name string) string {
	if strings.ContainsAny(name, " ,;:\t\r\n\"") {
		return strconv.Quote(name)
	}
	return name
}
