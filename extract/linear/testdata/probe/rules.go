package main

import (
	"funn/extract/lang"
	"funn/extract/record"
	"funn/extract/rule"
)

func rules() []pathology {
	m := must(rule.New(lang.NewStemmer(), rule.Builtin()...)).Matcher()
	var list []pathology
	for _, unit := range []string{"vi anbefaler at kommunene bør ", "det er ", "bør, må, ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "«vi bør (", "1 av 2 prosent "} {
		list = append(list, pathology{room: "rule", name: unit, keeps: true, read: func(size int) func() {
			text := times(unit, size) + "."
			return func() {
				m.Read(text, record.Bokmaal)
				m.All(rule.Place{Kind: record.KindConclusion})
			}
		}})
	}
	return list
}
