// Package linear holds a test: that no room under extract takes more than a fixed
// amount of work for a byte of text, whatever the text. Work is counted, not timed.
//
//   - testdata/probe has the texts by room, and reads them;
//   - instrument_test.go has go build put counters into the sources of the probe,
//     by an overlay: into each function and loop, and round the calls of the
//     standard library that go over a text (testdata/steps);
//   - linear_test.go says what the counts may be.
//
// What is not counted: the comparison of two strings and the hash of a map's key.
// Memory that is allocated is told by the runtime, to the byte.
package linear
