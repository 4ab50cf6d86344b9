package load

import (
	"os"
	"strings"
	"testing"

	"funn/pipeline"
)

func TestSeedShape(t *testing.T) {
	b, err := os.ReadFile("../../seeds/imdi-fou-2016.txt")
	if err != nil { t.Fatal(err) }
	doc, src, err := Text(pipeline.Content{Bytes: b})
	if err != nil { t.Fatal(err) }
	t.Log(src, len(doc.Pages), len(doc.Lines))
	for _, p := range doc.Pages { s := p.Of(doc.Text); t.Logf("%q ... %q", s[:min(50,len(s))], s[max(0,len(s)-30):]) }
	_ = strings.TrimSpace
}
