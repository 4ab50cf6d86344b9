package token

// Period is a stretch of time as named in the passage.
type Period struct {
	First, Last int   // tokens
	Year        int32 // 0 where it spans several years or names none
	From, To    int32 // of a span of years
	Duration    bool  // over fem år
}
