package load

import "strings"

// styles reports whether s is a style sheet: rules from end to end, of which most
// declare properties that style sheets have. Braces in prose hold words.
func styles(s string) bool {
	if strings.IndexByte(s, '{') < 0 && !strings.Contains(s, "@import") {
		return false
	}
	r := sheet{s: s}
	if !r.read() {
		return false
	}
	if r.declared == 0 {
		return r.imported > 0 && r.strange+r.outside == 0
	}
	return r.known*2 >= r.declared && r.strange*10 <= r.declared && r.outside*20 <= len(s)
}

// sheet reads a style sheet.
type sheet struct {
	s        string
	imported int // other style sheets: @import url(a.css);
	declared int // declarations
	known    int // of properties that are known
	strange  int // pieces between braces that declare nothing
	outside  int // bytes that stand in no rule
}

// read goes through the rules; false where braces do not pair.
func (r *sheet) read() bool {
	depth, from := 0, 0
	for i := 0; i < len(r.s); i++ {
		switch c := r.s[i]; c {
		case '/':
			if strings.HasPrefix(r.s[i:], "/*") {
				end := strings.Index(r.s[i+2:], "*/")
				if end < 0 {
					return false
				}
				r.piece(r.s[from:i], depth, c)
				i += end + 3
				from = i + 1
			}
		case '"', '\'':
			end := closing(r.s[i+1:], c)
			if end < 0 {
				return false
			}
			i += end + 1
		case '(':
			if strings.HasSuffix(r.s[from:i], "url") {
				end := strings.IndexByte(r.s[i:], ')')
				if end < 0 {
					return false
				}
				i += end
			}
		case '{':
			depth++
			from = i + 1
		case '}':
			if depth == 0 {
				return false
			}
			r.piece(r.s[from:i], depth, c)
			depth--
			from = i + 1
		case ';':
			r.piece(r.s[from:i], depth, c)
			from = i + 1
		}
	}
	r.piece(r.s[from:], depth, 0)
	return depth == 0
}

// closing is where the string ends that quote opened before s: at the quote, or at
// the end of a line that does not go on; -1 where it does not end.
func closing(s string, quote byte) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case quote, '\n':
			return i
		}
	}
	return -1
}

// piece takes what stands before a mark.
func (r *sheet) piece(p string, depth int, mark byte) {
	p = strings.TrimSpace(p)
	switch {
	case p == "" || mark == '/':
	case depth == 0:
		if p[0] != '@' || mark != ';' {
			r.outside += len(p)
		} else if strings.HasPrefix(p, "@import") {
			r.imported++
		}
	default:
		name, value, ok := strings.Cut(p, ":")
		name = strings.ToLower(strings.TrimSpace(name))
		switch {
		case p[0] == '@':
		case !ok || value == "" || !property(name):
			r.strange++
		default:
			r.declared++
			if name[0] == '-' || properties[name] {
				r.known++
			}
		}
	}
}

// property reports whether name may be one: letters and hyphens, or a variable.
func property(name string) bool {
	for i := range len(name) {
		if c := name[i]; !letter(c) && c != '-' && c != '_' && c != '$' && (c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}

// properties of CSS that hardly any style sheet does without.
var properties = set(`align-items animation background background-color background-image background-position
	background-repeat background-size border border-bottom border-collapse border-color border-left border-radius
	border-right border-style border-top border-width bottom box-shadow box-sizing clear clip color content cursor display
	fill filter flex flex-direction flex-wrap float font font-family font-size font-style font-variant font-weight gap grid
	grid-template-columns height justify-content left letter-spacing line-height list-style list-style-type margin
	margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width opacity outline overflow
	overflow-x overflow-y padding padding-bottom padding-left padding-right padding-top page-break-after
	page-break-before page-break-inside pointer-events position quotes resize right size src stroke table-layout
	text-align text-decoration text-indent text-overflow text-shadow text-transform top transform transition user-select
	vertical-align visibility white-space width word-break word-wrap z-index zoom`)
