package quantity

func (s *scan) bases(in *Passage) {}
