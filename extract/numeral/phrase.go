package numeral

// Spelled is a number written in words.
type Spelled struct {
	Value    Decimal
	End      int  // bytes of the text
	Vague    bool // et par: the writer did not count
	Weak     bool // en, et, ei alone, which may be an article
	Scaled   bool // ends in tusen, million …
	Scale    int8 // power of ten of that last word
	Inverted bool // to og tjue in separate words, which may be two numbers
	Mixed    bool // … og en halv
	Half     bool // en halv, halvannen
}

// Option changes how a phrase is read.
type Option struct {
	English bool // billion is 10^9, and joins, to is a preposition
	NoAnd   bool // og separates numbers: mellom hundre og to hundre
}

// Phrase reads the spelled number that begins at text[at]. ok is false where
// none does.
func (x *Lexicon) Phrase(text string, at int, o Option) (s Spelled, ok bool) {
	r := reader{lexicon: x, text: text, option: o}
	return r.phrase(at)
}

// reader is the state of one Phrase.
type reader struct {
	lexicon *Lexicon
	text    string
	option  Option
	word    buffer
	parts   [maxPart]*Word
	counted bool // a stands before a million
}

// at reads the word at i: either one word, or the parts of a compound.
func (r *reader) at(i int) (w *Word, n, end int) {
	end = r.word.fold(r.text, i)
	if r.word.n == 0 || end < len(r.text) && isDigit(r.text[end]) {
		return nil, 0, end
	}
	if w = r.lexicon.Find(r.word.bytes()); w != nil {
		if w.Kind == None || w.Language == English && !r.option.English || w.Language&English == 0 && r.option.English {
			return nil, 0, end
		}
		return w, 1, end
	}
	if r.option.English {
		return nil, 0, end
	}
	if n = r.lexicon.Compound(r.word.bytes(), &r.parts); n > 0 {
		return r.parts[0], n, end
	}
	return nil, 0, end
}

// next is the start of the word after i, over one space or a hyphen.
func (r *reader) next(i int) (start int, glued bool) {
	if i < len(r.text) && r.text[i] == '-' {
		return i + 1, true
	}
	j := gap(r.text, i)
	return j, j == i
}

func (r *reader) phrase(at int) (s Spelled, ok bool) {
	w, n, end := r.at(at)
	if w == nil {
		return s, false
	}
	var c Cardinal
	switch w.Kind {
	case And, Comma, Pair:
		return s, false
	case Article:
		return r.article(end)
	case Half, OneAndAHalf:
		if r.option.English {
			return r.halfA(w.Value, end)
		}
		if w.Kind == Half && w.Value.Coef == 25 {
			return s, false
		}
		return r.factor(w.Value, end), true
	case Digit, Teen, Ten, Hundred, Scale:
	default:
		return s, false
	}
	if w.Kind == Digit && w.Value.Coef == 1 && n == 1 {
		if f, ok := r.one(end); ok {
			return f, true
		}
		s.Weak = true
	}
	if !r.add(&c, w, n, false, false) {
		return s, false
	}
	s.Value, s.End = Int(c.Value()), end
	s.scaled(w, n, r)
	bare := w.Kind == Scale && n == 1 && s.Scale >= 6 && !r.counted
	r.more(&c, &s)
	if bare && s.End == end {
		return s, false // million kroner, without a number
	}
	r.decimals(&s)
	r.mixed(&s)
	return s, true
}

// scaled notes a scale word at the end.
func (s *Spelled) scaled(w *Word, n int, r *reader) {
	if n > 1 {
		w = r.parts[n-1]
	}
	s.Scaled = w.Kind == Scale
	s.Scale = 0
	if s.Scaled {
		s.Scale = int8(w.Value.Coef)
		if r.option.English {
			s.Scale = int8(w.English.Coef)
		}
	}
}

func (r *reader) add(c *Cardinal, w *Word, n int, glued, and bool) bool {
	if n == 1 {
		return c.Add(w, glued, and, r.option.English)
	}
	try := *c
	joined := and
	for i := range n {
		if r.parts[i].Kind == And {
			joined = true
			continue
		}
		if !try.Add(r.parts[i], i > 0 || glued, joined, false) {
			return false
		}
		joined = false
	}
	*c = try
	return true
}

// more takes all words that carry the number on. A word that og joined is
// given back where a multiplier follows that it does not fit: to hundre og tre
// hundre are two numbers.
func (r *reader) more(c *Cardinal, s *Spelled) {
	for {
		i, glued := r.next(s.End)
		if i == s.End {
			return
		}
		w, n, end := r.at(i)
		if w == nil {
			return
		}
		and := w.Kind == And
		before := *c
		if and {
			if r.option.NoAnd {
				return
			}
			i, _ = r.next(end)
			if i == end {
				return
			}
			w, n, end = r.at(i)
			if w == nil || w.Kind == Hundred || w.Kind == Scale {
				return
			}
		}
		inverted := and && c.digit && !c.ten && w.Kind == Ten
		if !r.add(c, w, n, glued, and) {
			*c = before
			return
		}
		if and && r.multiplierFollows(c, end) {
			*c = before
			return
		}
		s.Value, s.End, s.Weak = Int(c.Value()), end, false
		s.Inverted = s.Inverted || inverted
		s.scaled(w, n, r)
	}
}

// multiplierFollows reports whether the word after end multiplies, and cannot.
func (r *reader) multiplierFollows(c *Cardinal, end int) bool {
	i, _ := r.next(end)
	if i == end {
		return false
	}
	w, n, _ := r.at(i)
	if w == nil || n > 1 || w.Kind != Hundred && w.Kind != Scale {
		return false
	}
	try := *c
	return !try.Add(w, false, false, r.option.English)
}

// one reads what follows en, et, ein: a half, a pair, a quarter.
func (r *reader) one(end int) (s Spelled, ok bool) {
	i, _ := r.next(end)
	if i == end {
		return s, false
	}
	w, n, end := r.at(i)
	if w == nil || n != 1 {
		return s, false
	}
	switch {
	case w.Kind == Half && !r.option.English:
		s = r.factor(w.Value, end)
		// en kvart is a fraction, en kvart million a number.
		return s, w.Value.Coef != 25 || s.Scaled
	case w.Kind == Pair:
		s = r.factor(w.Value, end)
		s.Vague, s.Half = true, false
		return s, true
	}
	return s, false
}

// article reads a million, a hundred, a couple of million.
func (r *reader) article(end int) (s Spelled, ok bool) {
	i, _ := r.next(end)
	if i == end {
		return s, false
	}
	w, n, end := r.at(i)
	if w == nil || n != 1 {
		return s, false
	}
	switch w.Kind {
	case Hundred, Scale:
		r.counted = true
		return r.phrase(i)
	case Pair:
		j, _ := r.next(end)
		if k := r.word.fold(r.text, j); string(r.word.bytes()) == "of" {
			end = k
		}
		s = r.factor(w.Value, end)
		s.Vague, s.Half = true, false
		return s, true
	case Half:
		s = r.factor(w.Value, end)
		return s, s.Scaled
	}
	return s, false
}

// halfA reads half a million.
func (r *reader) halfA(v Decimal, end int) (s Spelled, ok bool) {
	i, _ := r.next(end)
	if w, n, e := r.at(i); i > end && w != nil && n == 1 && w.Kind == Article {
		end = e
	}
	s = r.factor(v, end)
	return s, s.Scaled
}

// factor multiplies v with the hundreds and scales that follow.
func (r *reader) factor(v Decimal, end int) Spelled {
	s := Spelled{Value: v, End: end, Half: true}
	for {
		i, _ := r.next(s.End)
		if i == s.End {
			return s
		}
		w, n, e := r.at(i)
		if w == nil || n != 1 {
			return s
		}
		switch w.Kind {
		case Hundred:
			if s.Scaled {
				return s
			}
			s.Value = s.Value.Shift(2)
		case Scale:
			if int(s.Value.Exp)+int(w.Value.Coef) > 18 {
				return s
			}
			k := w.Value.Coef
			if r.option.English {
				k = w.English.Coef
			}
			s.Value = s.Value.Shift(int(k))
			s.Scaled, s.Scale = true, int8(k)
		default:
			return s
		}
		s.End = e
	}
}

// decimals reads komma fem, komma null fem, komma tjuefem and a scale after it.
func (r *reader) decimals(s *Spelled) {
	i, _ := r.next(s.End)
	if i == s.End || s.Scaled {
		return
	}
	w, _, end := r.at(i)
	if w == nil || w.Kind != Comma {
		return
	}
	v := s.Value
	read := 0
	for {
		i, _ = r.next(end)
		if i == end {
			break
		}
		w, n, e := r.at(i)
		if w == nil || read > 0 && (n > 1 || w.Kind != Digit) || w.Kind != Digit && w.Kind != Teen && w.Kind != Ten {
			break
		}
		var c Cardinal
		if !r.add(&c, w, n, false, false) || c.Value() > 99 || v.Exp < -6 {
			break
		}
		places := 1
		if c.Value() > 9 {
			places = 2
		}
		coef, ok := mul(v.Coef, pow10[places])
		if !ok {
			break
		}
		v = Decimal{coef + c.Value(), v.Exp - int8(places)}
		end = e
		read++
		if places == 2 {
			break
		}
	}
	if read == 0 {
		return
	}
	s.Weak = false
	f := r.factor(v, end)
	s.Value, s.End, s.Scaled, s.Scale = f.Value, f.End, f.Scaled, f.Scale
}

// mixed reads og en halv, og et halvt, and a half, with a scale after it.
func (r *reader) mixed(s *Spelled) {
	if v, end, ok := r.lexicon.Mixed(r.text, s.End, s.Value, r.option); ok && !s.Scaled {
		f := r.factor(v, end)
		f.Mixed = true
		*s = f
	}
}

// Mixed adds the og en halv that begins after end to v, and returns where it
// ends.
func (x *Lexicon) Mixed(text string, end int, v Decimal, o Option) (sum Decimal, to int, ok bool) {
	r := reader{lexicon: x, text: text, option: o}
	i, _ := r.next(end)
	w, _, e := r.at(i)
	if i == end || w == nil || w.Kind != And {
		return v, end, false
	}
	i, _ = r.next(e)
	w, _, e2 := r.at(i)
	if i == e || w == nil || w.Kind != Article && (w.Kind != Digit || w.Value.Coef != 1) {
		return v, end, false
	}
	i, _ = r.next(e2)
	w, _, e3 := r.at(i)
	if i == e2 || w == nil || w.Kind != Half {
		return v, end, false
	}
	sum, ok = v.Add(w.Value)
	return sum, e3, ok
}
