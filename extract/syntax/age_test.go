package syntax

import (
	"testing"

	"funn/extract/record"
)

func TestAgeSpan(t *testing.T) {
	spans(t, AgeSpan, map[record.Language][]string{
		nb: {
			"barn [6–12 år] får",
			"menn [over 60 år] får",
			"mellom [30 og 49 år] får",
			"[1 og 2 og 3 og 4 og] 5 år",
			"de [på 67 år og eldre] får",
			"de [67 år og over] får",
			"fartøy [under 15 meter] får",
			"[]20–39, 40–59 og over 60 år",
			"[]uten tall",
		},
		nn: {"[frå 16 til 19 år] får"},
		en: {
			"aged [25 to 39] said",
			"children [12 years old] said",
			"for [12 years of] service",
			"for [12 years] in",
			"children [under 12 years of age] said",
			"those [60 or older] said",
		},
	})
}
