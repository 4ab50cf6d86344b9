package quantity

import (
	"slices"

	"funn/extract/record"
)

// add appends a mention and marks its number as taken.
func (r *Reading) add(m Mention) int {
	m.Ties = -1
	if m.Number >= 0 {
		r.s.Numbers[m.Number].Used = true
	}
	if m.High == 0 {
		m.High = -1
	}
	r.Mentions = append(r.Mentions, m)
	return len(r.Mentions) - 1
}

// owners are the mentions by their numbers, −1 for a number that has none. They are good
// until the next call.
func (r *Reading) owners() []int {
	r.owner = r.owner[:0]
	for range r.s.Numbers {
		r.owner = append(r.owner, -1)
	}
	for i := range r.Mentions {
		if k := r.Mentions[i].Number; k >= 0 {
			r.owner[k] = i
		}
	}
	return r.owner
}

// tie makes mentions from and to the ends of one change.
func (r *Reading) tie(from, to *Mention) {
	r.groups++
	from.Group, to.Group = r.groups, r.groups
	from.Change, to.Change = record.ChangeFrom, record.ChangeTo
}

// order sorts the mentions as they stand in the text, without the dead ones.
// Ties go by first token, which survives the sorting.
func (r *Reading) order() {
	for i := range r.Mentions {
		if t := r.Mentions[i].Ties; t >= 0 {
			r.Mentions[i].Ties = r.Mentions[t].First
		}
	}
	r.Mentions = slices.DeleteFunc(r.Mentions, func(m Mention) bool { return m.dead })
	slices.SortStableFunc(r.Mentions, func(a, b Mention) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return a.Last - b.Last
	})
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Ties >= 0 {
			m.Ties = r.at(m.Ties)
		}
	}
}

// at is the mention that begins at a token, −1 where none does.
func (r *Reading) at(token int) int {
	i, ok := slices.BinarySearchFunc(r.Mentions, token, func(m Mention, t int) int { return m.First - t })
	if !ok {
		return -1
	}
	return i
}
