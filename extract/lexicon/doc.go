// Package lexicon holds the words that the program knows, and reads them.
//
// All of them stand below words/, in a folder for the room that asks for them, or in
// shared/ where several do, in one syntax:
//
//	# A comment, to the line's end; inside a line a space stands before it.
//	auxiliary: har hadde er var ble    # a class and its forms
//	month 1: januar jan.               # a class, a value, and forms that have it
//	preposition no: i på av            # a value may be a language
//	about: om_lag ca.                  # _ stands for the space of a phrase
//		i_overkant_av                  # a line that begins with white space goes on
//	participle: -ert -et               # - before an ending
//
// A class may have many entries. What values and marks on a form mean beyond this,
// the head of each file says. A fault names file, line and column. A list is the
// complete class: what a rule asks for is the class, never a word.
package lexicon
