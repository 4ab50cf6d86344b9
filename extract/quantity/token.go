package quantity

import "funn/extract/numeral"

// kind is what a token is made of.
type kind uint8

const (
	tokenWord   kind = iota // letters, known or not
	tokenNumber             // an index into scan.numbers
	tokenSign               // a sign of the vocabulary: %, €, §
	tokenPoint              // . ! ? ; :
	tokenComma              // ,
	tokenDash               // - – — and their relatives
	tokenOpen               // ( [
	tokenClose              // ) ]
	tokenSlash              // /
	tokenQuote              // quotes of all kinds
	tokenCode               // letters with digits, dates, versions: not a number
	tokenCell               // a tab or a run of spaces in a table row
	tokenOther
	tokenNone // outside the passage
)

// token is one piece of a passage. Words of the vocabulary carry their entry.
type token struct {
	start, end int32
	number     int32 // index, for tokenNumber
	id         uint16
	kind       kind
	space      bool // white space stands before it
	capital    bool // begins with a capital letter
	caps       bool // has no small letter
	wide       bool // several spaces or a tab stand before it
	class      class
}

// number is a number of a passage, with what its surroundings say about it.
type number struct {
	token    int32 // index of its token
	last     int32 // index of the last token that belongs to it: a scale word
	value    numeral.Decimal
	digits   numeral.Digits
	exp      int8 // of the scale words after it
	den      int32
	num      int32
	negative bool
	dubious  bool // a minus sign that may be a dash
	spelled  bool
	vague    bool // et par
	weak     bool // en, et
	inverted bool
	year     bool // four digits between 1800 and 2099
	glued    bool // letters follow at once: 4G
	label    bool // a page, a section, a table
	ordinal  bool // 2. kvartal
	period   bool // part of a date or a period
	price    bool // 2015 in 2015-kroner
	used     bool // belongs to a quantity
	scaled   bool
}

// scan is the scratch of one passage. It lives in the Result, so that a worker
// that reuses one allocates nothing for a token.
type scan struct {
	p        *Parser
	text     string
	english  bool
	unknown  bool // language not determined
	table    bool
	tokens   []token
	numbers  []number
	periods  []period
	mentions []mention
	fold     [foldMax]byte
	anchor   bool
	owner    []int
	groups   int
	prev     *scan // of the sentence before, read when it is asked for
	prevRead bool
	earlier  *scan // of sentences before that one, and of the lead
	back     int   // how far before it stands the one that earlier holds; 0 where it holds none
	heads    *[places]head
}

func (s *scan) reset(p *Parser, in *Passage) {
	s.p = p
	s.text = in.Text
	s.tokens = s.tokens[:0]
	s.numbers = s.numbers[:0]
	s.periods = s.periods[:0]
	s.mentions = s.mentions[:0]
	s.anchor = false
	s.groups = 0
	s.prevRead = false
	s.back = 0
	s.table = in.InTable
	s.english = in.Language == "en"
	s.unknown = in.Language == "und" || in.Language == ""
}

// is reports whether token i exists and has a class of c.
func (s *scan) is(i int, c class) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].class&c != 0
}

// kindAt is the kind of token i; tokenNone outside the passage.
func (s *scan) kindAt(i int) kind {
	if i < 0 || i >= len(s.tokens) {
		return tokenNone
	}
	return s.tokens[i].kind
}

// glued reports whether token i follows the one before it without a space.
func (s *scan) glued(i int) bool {
	return i > 0 && i < len(s.tokens) && !s.tokens[i].space
}

// entry is what the vocabulary knows of token i: the entry without a form where it
// knows nothing or the token is outside the passage.
func (s *scan) entry(i int) *entry {
	if i < 0 || i >= len(s.tokens) {
		return &s.p.words.entries[0]
	}
	return &s.p.words.entries[s.tokens[i].id]
}

// slice is the text of tokens i to j, "" where j comes before i.
func (s *scan) slice(i, j int) string {
	if j < i {
		return ""
	}
	return s.text[s.tokens[i].start:s.tokens[j].end]
}
