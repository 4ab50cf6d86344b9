package quantity

func (s *scan) about(i int) {}
