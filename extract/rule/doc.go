// Package rule is the rule language by which findings and recommendations are
// told by their wording: rules in YAML that an analyst can read, add to and
// question.
//
//	file.go        YAML, read strictly (source.go: the rules of the program)
//	fault.go       errors with file, line, column and the line itself
//	pattern.go     the pattern language, parsed
//	word.go        tests of one word, answered for all patterns at once
//	program.go     patterns, compiled
//	run.go         a program run over a sentence, without backtracking
//	sentence.go    a sentence as the patterns see it
//	condition.go   what a rule asks of the whole sentence
//	rule.go        what a rule is
//	check.go       one rule, as a file has it, checked (build.go: all of them)
//	shared.go      patterns, which rules may share by name
//	set.go         rules, and which of them a word makes worth trying
//	match.go       which rules fire
//	explain.go     which nearly fired, and what stopped them
//	confidence.go  how often a rule was right on labelled documents
//	example.go     the examples of a rule, run as tests
//
// A sentence costs one look-up a word, and one pass for each pattern of which
// the rarest word stands in it: rules that have no word in common with a
// sentence cost nothing.
package rule
