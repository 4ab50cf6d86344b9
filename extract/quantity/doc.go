// Package quantity reads percentages and amounts of money out of a sentence of
// Norwegian or English report text.
package quantity
