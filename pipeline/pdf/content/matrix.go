package content

// matrix is [a b c d e f] of ISO 32000-1, 8.3.3: x' = ax + cy + e.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// mul is m and then n.
func (m matrix) mul(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

func translate(x, y float64) matrix { return matrix{1, 0, 0, 1, x, y} }

// forward moves the origin along the baseline.
func (m *matrix) forward(d float64) {
	m[4] += d * m[0]
	m[5] += d * m[1]
}
