package main

import (
	"encoding/xml"
	"maps"
	"os"
	"slices"
)

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	Failure *junitFailure `xml:"failure"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// writeJUnit writes what came of each document as a JUnit report.
func writeJUnit(path string, cases []verifyCase) error {
	s := junitSuite{Name: "funn verify", Tests: len(cases)}
	for _, c := range cases {
		j := junitCase{Class: "funn.verify", Name: c.uri}
		if c.failure != "" {
			s.Failures++
			j.Failure = &junitFailure{"not as stored", c.failure}
		}
		s.Cases = append(s.Cases, j)
	}
	b, err := xml.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append([]byte(xml.Header), append(b, '\n')...), 0o666)
}

// sortedTrue are the keys that are true, in order.
func sortedTrue(m map[string]bool) []string {
	return slices.DeleteFunc(sortedKeys(m), func(k string) bool { return !m[k] })
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
