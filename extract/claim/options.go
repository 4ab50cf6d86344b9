package claim

// Options tune what a Reader keeps and doubts.
type Options struct {
	ThirdParty  bool    // keep what others than the authors recommend
	ReviewBelow float32 // confidence below which a row needs review
}

// DefaultOptions are those of the program.
func DefaultOptions() Options { return Options{ReviewBelow: DefaultReviewBelow} }

// DefaultReviewBelow is the confidence below which a row needs review: of the
// rows above it at least four in five were right on labelled documents.
const DefaultReviewBelow = 0.8
