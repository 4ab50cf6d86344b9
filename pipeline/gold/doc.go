// Package gold reads labelled documents and holds datasets against them.
package gold
