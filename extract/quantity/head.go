package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

// Place is where a text stands that may give the cells of a table their unit.
type Place uint8

const (
	placeCaption Place = iota
	PlaceColumn
	PlaceRow
	PlaceTitle // the caption again, with the question above it and the note below
	places
)

// Head is the text of a caption, a column's head or a row's name, and what was read in
// it. The cells of a table share them.
type Head struct {
	sentence token.Sentence
	text     string
	unit     tableUnit

	Time   HeadTime
	Name   string // without unit and time
	Whole  string // of the shares
	People string // Kvinner
	Ages   string // 16–24 år, in the name of a row
	Aged   bool   // it speaks of ages, or its own ages can be nothing else
	Rate   bool   // Andel som leier bolig
	Asked  bool   // it tells of those who say or do something
	Change bool   // Endring, Avvik
}

// read reads text, which stands at p.
func (x *Head) read(l *token.Lexer, p Place, text string, language record.Language) {
	*x = Head{sentence: x.sentence, text: text}
	if text == "" {
		return
	}
	s := &x.sentence
	s.Reset(l, text, language, false)
	s.Cut()
	s.Join()
	morph.Mark(s)
	named := -1
	if p != PlaceTitle {
		x.unit, named = headUnit(s, p)
	}
	x.Time, x.Whole = timeOf(s, p), wholeOf(s, p)
	x.unit.counts = x.unit.counts && !x.Time.All // hittil i år counts no years
	switch p {
	case PlaceTitle:
		x.Rate, x.Aged = rateOf(s), byAge(s)
		x.Asked = x.Rate || questions(s)
	case PlaceColumn, PlaceRow:
		x.Name, x.Change = nameOf(s, named, &x.Time), changes(s)
		if p == PlaceColumn {
			x.People = peopleHead(s)
		} else {
			x.Ages, x.Aged = ageRow(s)
		}
	}
}
