package token

// Kind is what a token is made of.
type Kind uint8

const (
	Word    Kind = iota // letters, known or not
	Numeral             // digits or number words: one of the sentence's numbers
	Sign                // a sign of the vocabulary: %, €, §
	Point               // . ! ? ; :
	Comma               // ,
	Dash                // - – — and their relatives
	Open                // ( [
	Close               // ) ]
	Slash               // /
	Quote               // quotes of all kinds
	Code                // letters with digits, dates, versions: not a number
	Other
	None // outside the passage
)

// Token is one piece of a passage. Words of the vocabulary carry their entry.
type Token struct {
	Start, End int32
	Number     int32 // index in the sentence's numbers, of a numeral
	Id         uint16
	Kind       Kind
	Space      bool   // white space stands before it
	Capital    bool   // begins with a capital letter
	Caps       bool   // has no small letter
	wide       bool   // several spaces or a tab stand before it
	Flags      uint32 // what morph finds the word to be
	Class      Class
}

// Is reports whether token i exists and has a class of c.
func (s *Sentence) Is(i int, c Class) bool {
	return i >= 0 && i < len(s.Tokens) && s.Tokens[i].Class&c != 0
}

// KindAt is the kind of token i, None outside the passage.
func (s *Sentence) KindAt(i int) Kind {
	if i < 0 || i >= len(s.Tokens) {
		return None
	}
	return s.Tokens[i].Kind
}

// Glued reports whether token i follows the one before it without a space.
func (s *Sentence) Glued(i int) bool {
	return i > 0 && i < len(s.Tokens) && !s.Tokens[i].Space
}

// Entry is what the vocabulary knows of token i: the entry without a form where it
// knows nothing or the token is outside the passage.
func (s *Sentence) Entry(i int) *Entry {
	if i < 0 || i >= len(s.Tokens) {
		return &s.lexer.words.entries[0]
	}
	return &s.lexer.words.entries[s.Tokens[i].Id]
}

// Slice is the text of tokens i to j, "" where j comes before i.
func (s *Sentence) Slice(i, j int) string {
	if j < i {
		return ""
	}
	return s.Text[s.Tokens[i].Start:s.Tokens[j].End]
}

// IsWord reports whether token i is a word and has a class of c.
func (s *Sentence) IsWord(i int, c Class) bool { return s.Is(i, c) && s.Tokens[i].Kind == Word }

// Lettered reports whether token i is a code that begins with a letter: m2.
func (s *Sentence) Lettered(i int) bool {
	return s.KindAt(i) == Code && byteKinds[s.Text[s.Tokens[i].Start]] == byteLetter
}
