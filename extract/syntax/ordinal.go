package syntax

import "funn/extract/token"

// OrdinalPoint reports whether token i is the full stop of 10. trinn.
func OrdinalPoint(s *token.Sentence, i int) bool {
	n := s.NumberAt(i - 1)
	return n != nil && n.Ordinal && s.KindAt(i) == token.Point
}
