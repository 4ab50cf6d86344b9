package outline

import (
	"regexp"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// Label is what the label or the heading of a block says of it, where that is more
// than its section says.
type Label struct {
	Kind  record.SectionKind // of the block alone, "" where it is that of the section
	Reply bool               // others than the authors speak: Ledelsens svar: …
}

// counted is a label with a number: Anbefaling 3: …, Tilråding 2.1 – ….
var counted = regexp.MustCompile(`^(\p{Lu}[\p{L} ]{2,38}?) (?:nr\.? )?\d{1,3}(?:\.\d{1,2})?[a-z]?(?::| [–-])\s+`)

// item is where the text of a paragraph begins that opens with a counted label of
// known kind, 0 where it does not.
func (k *kinds) item(t string) int {
	m := counted.FindStringSubmatchIndex(t)
	if m == nil || m[1] == len(t) || k.claimed(t[m[2]:m[3]]) == "" {
		return 0
	}
	return m[1]
}

// claimed is the kind of a label that says its text is a finding or recommendation.
func (k *kinds) claimed(label string) record.SectionKind {
	if kind := k.of(label); kind == record.KindFindings || kind == record.KindRecommendations {
		return kind
	}
	return ""
}

// labelRunes bounds the label of a paragraph.
const labelRunes = 40

// absent are the sentences that say there is nothing to tell yet.
var absent = classes.Set("nothing-yet")

// pointing opens a sentence that sends the reader elsewhere: Last ned rapporten her.
var pointing = regexp.MustCompile(`^(?i:` + classes.AnyOf("pointing-phrase") + `)\b`)

// read is what the label at the start of a text says.
func (k *kinds) read(t string) Label {
	first, _, _ := strings.Cut(t, ".")
	if layout.Imprint(t) || absent[strings.ToLower(first)] || pointing.MatchString(t) {
		return Label{Kind: record.KindOther}
	}
	colon := strings.Index(t, ":")
	if colon < 3 || colon > labelRunes || colon+1 < len(t) && t[colon+1] != ' ' || strings.ContainsAny(t[:colon], ".?!,«") {
		return Label{}
	}
	h := fold(t[:colon])
	if aside[h] {
		return Label{Kind: record.KindOther}
	}
	if reply(h) {
		return Label{Kind: record.KindOther, Reply: true}
	}
	return Label{}
}

// aside are labels that claim nothing of their own.
var aside = classes.Set("aside-label")

var (
	replies     = classes.Set("reply-noun")
	replyAlone  = classes.Set("reply-alone")
	replyBy     = classes.Set("reply-by")
	own         = classes.Set("own-reply")
	answering   = classes.Set("who-replies")
	possessives = classes.Set("reply-possessive")
)

// reply reports whether a folded heading says that others than the authors answer:
// the noun at its head has whose it is before it, or whom it is from behind it.
// Svar på problemstillingene are the authors' own.
func reply(h string) bool {
	words := strings.Fields(h)
	end := len(words)
	for i, w := range words {
		if own[w] || conjunctions[w] {
			return false
		}
		if prepositions[w] {
			end = i
			break
		}
	}
	if end == 0 || end > headWords || !replies[words[end-1]] {
		return false
	}
	if replyAlone[words[end-1]] || end < len(words) && replyBy[words[end]] {
		return true
	}
	return end > 1 && (strings.HasSuffix(words[0], "s") || strings.HasSuffix(words[end-2], "s") || answering[words[end-2]] || possessives[words[end-2]])
}

// answers reports whether a heading stands over what many that were asked answered:
// Bedriftenes svar, Elevane sine svar, Teachers' responses. That is what a survey
// found, where nobody is audited who could answer the report.
func answers(heading string) bool {
	words := strings.Fields(fold(heading))
	if len(words) < 2 || len(words) > 3 || !answer[words[len(words)-1]] {
		return false
	}
	who := words[len(words)-2]
	if possessives[who] {
		return len(words) == 3 && (who == "sine" || endsIn(words[0], manyEnd))
	}
	return len(words) == 2 && endsIn(who, manyGenitive)
}

// The ends of nouns for many, and of their genitive.
var manyEnd, manyGenitive = classes.List("many-end"), classes.List("many-genitive-end")

// answer are the nouns for an answer to a question as well as to a report.
var answer = classes.Set("answer-noun")

// audits reports whether a document looks into what somebody does, as an audit or an
// inspection: by its front matter and its headings.
func audits(blocks []layout.Block) bool {
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != layout.Heading && (i >= frontBlocks || b.Kind != layout.Paragraph || prose(b.Flow.Text)) {
			continue
		}
		for w := range strings.FieldsSeq(strings.ToLower(b.Flow.Text)) {
			if endsIn(strings.Trim(w, ".,:;()«»"), auditEnd) {
				return true
			}
		}
	}
	return false
}

// auditEnd are the ends of nouns for such work.
var auditEnd = classes.List("audit-end")

func endsIn(w string, ends []string) bool {
	for _, e := range ends {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
