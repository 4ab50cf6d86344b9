package layout

import "funn/extract/record"

// Verbatim is the paragraph that a bare text is: every byte of it stands for itself.
func Verbatim(text string) Block {
	b := Block{Kind: Paragraph, Span: record.Span{End: len(text)}, Page: 1, Flow: Flow{Text: text}}
	if text != "" {
		b.Flow.segs = []segment{{n: len(text), m: len(text)}}
	}
	return b
}
