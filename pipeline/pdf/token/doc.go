// Package token reads the tokens of content streams, CMaps and Type 1 font
// programs (ISO 32000-1, 7.2): numbers, strings, names, arrays, dictionaries and
// operators. The objects of a file itself are read elsewhere, by ledongthuc/pdf.
//
//	lex.go        the next token; arrays and dictionaries
//	number.go     numbers, and what writers make of them
//	literal.go    strings; the data of inline images
package token
