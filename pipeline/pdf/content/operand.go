package content

import "funn/pipeline/pdf/token"

// operands of one operator.
type operands []token.Token

func (o operands) number(i int) float64 {
	if i < len(o) {
		return o[i].Number
	}
	return 0
}

func (o operands) matrix() (m matrix) {
	for i := range m {
		m[i] = o.number(i)
	}
	return m
}

func (o operands) bytes(i int) []byte {
	if i < len(o) {
		return o[i].Bytes
	}
	return nil
}
