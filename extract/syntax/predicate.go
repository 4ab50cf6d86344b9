package syntax

import (
	"funn/extract/token"
)

// OrdinalPoint reports whether token i is the full stop of 10. trinn.
func OrdinalPoint(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Point && s.KindAt(i-1) == token.Numeral && s.Numbers[s.Tokens[i-1].Number].Ordinal
}
