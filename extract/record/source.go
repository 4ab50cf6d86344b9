package record

// Status is the fate of one input.
type Status string

// The statuses of the contract.
const (
	StatusOK        Status = "ok"
	StatusPartial   Status = "partial"   // read, with something missing
	StatusDuplicate Status = "duplicate" // the same bytes as an input before it
	StatusSkipped   Status = "skipped"   // not a document, and not meant to be read
	StatusFailed    Status = "failed"    // meant to be read, and not read
)

// Reason is the code of why a source is not StatusOK. The list is closed: a
// reader of the ledger may switch on it.
type Reason string

// The reasons.
const (
	ReasonNone        Reason = ""
	ReasonEmpty       Reason = "empty"            // no bytes, or nothing but white space
	ReasonBinary      Reason = "binary"           // bytes that are not text
	ReasonUnsupported Reason = "unsupported_type" // a known format that funn does not read
	ReasonTooLarge    Reason = "too_large"        // over the byte limit
	ReasonNotFound    Reason = "not_found"        // no such file, or nothing matches
	ReasonUnreadable  Reason = "unreadable"       // the operating system refused
	ReasonNotRegular  Reason = "not_regular"      // a device, socket or pipe in a folder
	ReasonDuplicate   Reason = "duplicate"        // same content as an earlier source
	ReasonOddEncoding Reason = "odd_encoding"     // some bytes have no meaning in the charset
	ReasonInternal    Reason = "internal"         // a fault of the program, caught
	ReasonWithoutText Reason = "without_text"     // some pages hold no text
	ReasonEncrypted   Reason = "encrypted"        // the password is not known
	ReasonDamaged     Reason = "damaged"          // not to be read, nor to be repaired; partial: some of it
	ReasonTooComplex  Reason = "too_complex"      // expands to more than the reader allows
	ReasonTimeout     Reason = "timeout"          // took longer than it may
	ReasonMemory      Reason = "memory"           // took more memory than it may
	ReasonCrashed     Reason = "crashed"          // ended the process that read it
	ReasonInterrupted Reason = "interrupted"      // the run stopped before it was read
)

// Source is one row of the ledger.
type Source struct {
	URI              string
	DocID            string
	MediaType        string
	Encoding         string
	ByteSize         int64
	Pages            int32
	Chars            int64 // code points
	Status           Status
	Stage            string // where it ended: list, load, extract, write
	Reason           Reason
	Message          string
	PagesWithoutText int32
	RunningLines     int32 // printed lines that belong to their page: heads, feet, page numbers; PDF only
}

// Set is all that came of one source. A source that was not read has no
// Document and no rows.
type Set struct {
	Source          Source
	Document        *Document
	Title           string
	Language        Language
	Reports         []Report
	Sections        []Section
	Findings        []Finding
	Recommendations []Recommendation
	Percentages     []Percentage
	Amounts         []Amount
}
