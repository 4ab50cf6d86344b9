package numeral

// maxPart is the number of parts of the longest compound below a million:
// ni|hundre|og|nitti|ni|tusen|ni|hundre|og|nitti|ni.
const maxPart = 12

// Compound splits a folded word into number words: femhundreogtjueto. The
// longest part is taken first; ettusen shares its middle t. It returns the
// number of parts, 0 where the word is not made of number words alone or is one
// word by itself.
func (x *Lexicon) Compound(folded []byte, parts *[maxPart]*Word) int {
	n, i := 0, 0
next:
	for i < len(folded) {
		if n == maxPart {
			return 0
		}
		for _, w := range x.compound[folded[i]] {
			f := w.Form
			if len(folded)-i >= len(f) && string(folded[i:i+len(f)]) == f {
				parts[n] = w
				n++
				i += len(f)
				// ettusen is ett + tusen.
				if f == "ett" && i+4 <= len(folded) && string(folded[i:i+4]) == "usen" {
					i--
				}
				continue next
			}
		}
		return 0
	}
	if n < 2 || parts[n-1].Kind == And || parts[0].Kind == And {
		return 0
	}
	var c Cardinal
	and := false
	for _, w := range parts[:n] {
		if w.Kind == And {
			and = true
			continue
		}
		if !c.Add(w, true, and, false) {
			return 0
		}
		and = false
	}
	return n
}

// IsCompound reports whether a folded word is made of several number words.
func (x *Lexicon) IsCompound(folded []byte) bool {
	if len(x.compound[folded[0]]) == 0 {
		return false
	}
	var parts [maxPart]*Word
	return x.Compound(folded, &parts) > 0
}
