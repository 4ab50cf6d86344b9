package pipeline

import (
	"sync"

	"funn/extract/record"
)

// owners knows, of every content read so far, the first source by order that
// holds it. It only saves work: emit decides, in order, what is a duplicate.
type owners struct {
	mu    sync.Mutex
	first map[string]int
}

// claim reports whether no source before index is known to hold the content.
func (o *owners) claim(id string, index int) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if first, ok := o.first[id]; ok && first < index {
		return false
	}
	o.first[id] = index
	return true
}

// repeat is the ledger row of a source whose content stood in an earlier one:
// a duplicate, or where the first one failed the same failure again, so that
// no row points to rows that are not there.
func repeat(first, s record.Source) record.Source {
	uri := s.URI
	s = first
	s.URI = uri
	if first.Status == record.StatusOK || first.Status == record.StatusPartial {
		s.Status, s.Stage, s.Reason = record.StatusDuplicate, StageLoad, record.ReasonDuplicate
		s.Message = "the same bytes as " + first.URI + ", whose doc_id holds the rows"
	}
	return s
}
