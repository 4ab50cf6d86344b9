package syntax

// reach is how many tokens may stand between the ends of a change.
const Reach = 14

// maxPhrase is the longest phrase, in tokens, that is taken for a base or a
// measure.
const MaxPhrase = 32

// maxPart is the longest name of a part in a list, in tokens.
const MaxPart = 6

// lookBack is how many mentions or numbers are searched for what a word or a
// number refers to. It keeps the work linear.
const LookBack = 12
