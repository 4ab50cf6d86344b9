package main

import (
	"regexp"
	"strings"
)

// sink keeps what is computed for its cost alone.
var sink int

// known are readings whose growth is known, by the ways that work can hide: the
// test has to tell the one kind from the other.
func known() []pathology {
	word := regexp.MustCompile(`[a-c]+x`)
	set := []reading{
		{"linear: loop", func(s string) {
			for i := range len(s) {
				sink += i
			}
		}},
		{"linear: near search", func(s string) {
			for i := range len(s) {
				sink += strings.Index(s[i:], " ")
			}
		}},
		{"linear: near search from behind", func(s string) {
			for i := range len(s) {
				sink += strings.LastIndexByte(s[:i], ' ')
			}
		}},
		{"linear: built", func(s string) {
			var b strings.Builder
			for i := range len(s) {
				b.WriteByte(s[i])
			}
			sink += b.Len()
		}},
		{"quadratic: loops", func(s string) {
			for i := range len(s) {
				for range i / 32 {
					sink++
				}
			}
		}},
		{"quadratic: recursion", func(s string) {
			var down func(n int)
			down = func(n int) {
				if n > 0 {
					down(n - 1)
				}
			}
			for i := 0; i < len(s); i += 32 {
				down(i)
			}
		}},
		{"quadratic: prefix", func(s string) {
			for i := 0; i < len(s); i += 32 {
				sink += strings.LastIndex(s[:i], "nowhere")
			}
		}},
		{"quadratic: contains", func(s string) {
			for i := 0; i < len(s); i += 32 {
				if strings.Contains(s[i:], "nowhere") {
					sink++
				}
			}
		}},
		{"quadratic: pattern", func(s string) {
			for i := 0; i < len(s); i += 256 {
				if word.MatchString(s[i:]) {
					sink++
				}
			}
		}},
		{"quadratic: copies", func(s string) {
			var b []byte
			for i := 0; i < len(s); i += 32 {
				b = append(b[:0], s[:i]...)
			}
			sink += len(b)
		}},
		{"quadratic: added", func(s string) {
			all := ""
			for i := 0; i < len(s); i += 32 {
				all += s[i : i+1]
			}
			sink += len(all)
		}},
	}
	var list []pathology
	for _, r := range set {
		list = append(list, r.of("known", "", "abc d "))
	}
	return list
}
