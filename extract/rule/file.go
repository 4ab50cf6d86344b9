package rule

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// File is a rule file as read from a disk or from the program itself.
type File struct {
	Name string
	Data []byte
}

// maxFile bounds a rule file, in bytes: a larger one is no rule file.
const maxFile = 4 << 20

// document is the form of a rule file.
type document struct {
	Classes  map[string]scalar `yaml:"classes"`
	Patterns map[string]scalar `yaml:"patterns"`
	Rules    []ruleNode        `yaml:"rules"`
}

// ruleNode is a rule as it stands in a file.
type ruleNode struct {
	ID          scalar      `yaml:"id"`
	Kind        scalar      `yaml:"kind"`
	Languages   []scalar    `yaml:"languages"`
	Description scalar      `yaml:"description"`
	Pattern     scalar      `yaml:"pattern"`
	With        scalar      `yaml:"with"`
	Unless      scalar      `yaml:"unless"`
	In          []scalar    `yaml:"in"`
	NotIn       []scalar    `yaml:"not_in"`
	When        []scalar    `yaml:"when"`
	Speaker     scalar      `yaml:"speaker"`
	Strength    scalar      `yaml:"strength"`
	Confidence  scalar      `yaml:"confidence"`
	Examples    exampleNode `yaml:"examples"`
}

type exampleNode struct {
	Must    []scalar `yaml:"must"`
	MustNot []scalar `yaml:"must_not"`
}

// position is a place in a file: both 1-based, the column in code points.
type position struct{ line, column int }

// scalar is a text with its place in the file.
type scalar struct {
	text  string
	at    position // of the first character
	block bool     // text below a |, line by line
	set   bool
}

// UnmarshalYAML takes a scalar of any type as it is written.
func (s *scalar) UnmarshalYAML(n ast.Node) error {
	s.set = true
	t := n.GetToken()
	s.at = position{t.Position.Line, t.Position.Column}
	switch n := n.(type) {
	case *ast.LiteralNode:
		s.text, s.block = n.Value.Value, true
	case *ast.StringNode:
		s.text = n.Value
		if t.Value != t.Origin && strings.HasPrefix(strings.TrimSpace(t.Origin), "\"") || strings.HasPrefix(strings.TrimSpace(t.Origin), "'") {
			s.at.column++
		}
	case *ast.NullNode:
		s.text = ""
	case ast.ScalarNode:
		s.text = t.Value
	default:
		return &Fault{Line: s.at.line, Column: s.at.column, Message: "here stands a list or a mapping, where a text is wanted"}
	}
	return nil
}

// line is one line of a scalar with its place.
type line struct {
	text string
	at   position
}

// position is the place of the byte i of a line.
func (l line) position(i int) position {
	return position{l.at.line, l.at.column + utf8.RuneCountInString(l.text[:i])}
}

// lines are the lines of a scalar that say something: empty ones and those that
// begin with # are left out.
func (s *scalar) lines(src *source) []line {
	if !s.block {
		if strings.TrimSpace(s.text) == "" {
			return nil
		}
		return []line{{strings.TrimSpace(s.text), s.at}}
	}
	var out []line
	for i, text := range strings.Split(s.text, "\n") {
		trimmed := strings.TrimSpace(text)
		if trimmed == "" || trimmed[0] == '#' {
			continue
		}
		l := line{trimmed, position{s.at.line + 1 + i, 1}}
		if l.at.line <= len(src.lines) {
			whole := src.lines[l.at.line-1]
			l.at.column = len([]rune(whole)) - len([]rune(strings.TrimLeft(whole, " \t"))) + 1
		}
		out = append(out, l)
	}
	return out
}

// parseFile reads the YAML of a file and no more.
func parseFile(f File) (*document, *source, *Fault) {
	src := newSource(f.Name, f.Data)
	if len(f.Data) > maxFile {
		return nil, src, src.fault(1, 1, "a rule file has at most %d bytes", maxFile)
	}
	tree, err := parser.ParseBytes(f.Data, 0)
	if err != nil {
		return nil, src, placed(src, err)
	}
	plain := &plainness{}
	for _, d := range tree.Docs {
		ast.Walk(plain, d)
	}
	if plain.at != nil {
		return nil, src, src.fault(plain.at.Position.Line, plain.at.Position.Column, "tags, anchors and aliases (! & *) have no use in a rule file: put the text in quotes, or below a |")
	}
	var doc document
	err = yaml.NewDecoder(bytes.NewReader(f.Data), yaml.Strict()).Decode(&doc)
	if errors.Is(err, io.EOF) { // an empty file
		return &doc, src, nil
	}
	if err != nil {
		return nil, src, placed(src, err)
	}
	return &doc, src, nil
}

// plainness looks for what YAML has beyond lists, mappings and texts: rules need
// none of it, and the reader of the library does not stand all of it.
type plainness struct{ at *token.Token }

func (p *plainness) Visit(n ast.Node) ast.Visitor {
	switch n.(type) {
	case *ast.TagNode, *ast.AnchorNode, *ast.AliasNode, *ast.MergeKeyNode:
		if p.at == nil {
			p.at = n.GetToken()
		}
	}
	if p.at != nil {
		return nil
	}
	return p
}

// placed completes a fault made while reading with file and snippet.
func placed(src *source, err error) *Fault {
	f := src.yamlFault(err)
	return src.fault(max(1, f.Line), max(1, f.Column), "%s", f.Message)
}
