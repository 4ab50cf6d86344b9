package morph

// Begins reports whether a word begins with one of starts and has at least more bytes
// behind it.
func Begins(w []byte, starts []string, more int) bool {
	for _, p := range starts {
		if len(w) >= len(p)+more && string(w[:len(p)]) == p {
			return true
		}
	}
	return false
}
