package pipeline

import "funn/extract/record"

// Sink takes the results of a run. Run calls it from one goroutine.
type Sink interface {
	// Write takes the next result. The set may be kept.
	Write(record.Set) error
	// Commit makes all that was written visible, at once. It is called once,
	// after the last Write, and only where all of them succeeded.
	Commit() error
	// Close frees what the sink holds, and without a Commit before it leaves
	// no trace of what was written. Whoever made the sink closes it.
	Close() error
}
