package pipeline

import "funn/extract/record"

// The stages of a source's way, as the ledger names them.
const (
	StageList    = "list"
	StageLoad    = "load"
	StageExtract = "extract"
	StageWrite   = "write"
)

// Fault is why one source gave no rows. It ends in the ledger; the run goes on.
type Fault struct {
	Status  record.Status // StatusFailed where empty
	Stage   string
	Reason  record.Reason
	Message string // what is wrong and what to do, one line, without the URI
}

// Error is the message.
func (f *Fault) Error() string { return f.Message }

// apply writes the fault into a ledger row.
func (f *Fault) apply(s *record.Source) {
	s.Status, s.Stage, s.Reason, s.Message = f.Status, f.Stage, f.Reason, f.Message
	if s.Status == "" {
		s.Status = record.StatusFailed
	}
}
