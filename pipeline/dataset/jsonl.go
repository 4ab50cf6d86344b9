package dataset

import "reflect"

type jsonlSink[R any] struct {
	*output
	cols []jsonColumn
	buf  []byte
}

func newJSONLSink[R any](out *output) *jsonlSink[R] {
	return &jsonlSink[R]{output: out, cols: jsonColumns(reflect.TypeFor[R]())}
}

func (s *jsonlSink[R]) write(rows []R, _ int) error {
	for i := range rows {
		s.buf = append(jsonRow(s.buf[:0], s.cols, reflect.ValueOf(&rows[i]).Elem()), '\n')
		if _, err := s.output.Write(s.buf); err != nil {
			return err
		}
	}
	s.file.Rows += int64(len(rows))
	return nil
}
