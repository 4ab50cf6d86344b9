// Package claim finds findings and recommendations: every item and sentence that
// stands under a heading that says so, and elsewhere the sentences whose wording
// gives them away.
//
//	reader.go    walks the sections and decides what one row is
//	place.go     where a block stands, and which offices write
//	prose.go     sentences that make one claim together
//	cue.go       wording that makes a sentence a recommendation or a finding
//	headed.go    prose under a heading that recommends
//	advice.go    sentences that go on with the advice before them
//	closing.go   sections that look back, and so sum up
//	aside.go     sentences that are neither: questions, guidance to the reader
//	modality.go  how strongly a recommendation is put, and for or against
//	addressee.go who should act
//	basis.go     which finding a recommendation rests on
//	row.go       the rows
//	word.go      a sentence with its words
//	list.go      the word lists that these files ask for
//	options.go   what is kept and what is doubted
//	trace.go     what is told of all this to those who ask why
package claim
