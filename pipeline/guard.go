package pipeline

import (
	"fmt"
	"runtime/debug"

	"funn/extract/record"
)

// stagePanic is a panic that knows the stage it came from.
type stagePanic struct {
	stage string
	value any
}

// caught makes a failed ledger row of a panic. The stack is kept apart: the
// ledger holds nothing that differs between two runs.
func caught(row record.Source, v any) result {
	stage := StageLoad
	if p, ok := v.(stagePanic); ok {
		stage, v = p.stage, p.value
	}
	f := Fault{
		Stage: stage, Reason: record.ReasonInternal,
		Message: fmt.Sprintf("funn itself is at fault (%v): please report it, with the file", v),
	}
	f.apply(&row)
	return result{set: record.Set{Source: row}, stack: debug.Stack()}
}
