package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"funn/pipeline/dataset/contract"
)

type schemaCommand struct {
	Table  string `arg:"" optional:"" help:"One table only."`
	Format string `enum:"table,json" default:"table" help:"Output as ${enum}."`
}

// Run prints the tables.
func (c schemaCommand) Run(io stdio) error {
	tables := contract.Tables()
	if c.Table != "" {
		var names []string
		for _, t := range tables {
			names = append(names, t.Name)
		}
		i := slices.Index(names, c.Table)
		if i < 0 {
			return exitError{exitUsage, fmt.Errorf("no table %q: the tables are %s", c.Table, strings.Join(names, ", "))}
		}
		tables = tables[i : i+1]
	}
	if c.Format == "json" {
		e := json.NewEncoder(io.out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(tables)
	}
	for i, t := range tables {
		if i > 0 {
			fmt.Fprintln(io.out)
		}
		fmt.Fprintf(io.out, "%s: %s\n", t.Name, t.Description)
		w := tabwriter.NewWriter(io.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "  COLUMN\tTYPE\tNULL\tUNIT\tMEANING")
		for _, c := range t.Columns {
			null := "no"
			if c.Nullable {
				null = "yes"
			}
			doc := c.Description
			if c.Values != nil {
				doc += " (" + strings.Join(c.Values, ", ") + ")"
			}
			fmt.Fprintf(w, "  %s\t%s\t%s\t%s\t%s\n", c.Name, c.Type, null, c.Unit, doc)
		}
		if err := w.Flush(); err != nil {
			return err
		}
	}
	return nil
}
