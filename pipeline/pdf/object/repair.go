package object

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
)

// Repair rewrites a file with pdfcpu, which finds the objects of a file whose
// tables are wrong and decrypts more kinds of encryption. The file is written
// as the object reader likes it: a plain table, every stream decoded, nothing
// encrypted.
func Repair(b []byte, password string) (c Container, err error) {
	defer func() {
		if v := recover(); v != nil {
			c, err = Container{}, fmt.Errorf("malformed: %v", v)
		}
	}()
	if i := header(b); i > 0 {
		b = b[i:]
	}
	api.DisableConfigDir() // it would make a folder in the user's home
	conf := model.NewDefaultConfiguration()
	conf.UserPW, conf.OwnerPW = password, password
	conf.ValidationMode = model.ValidationRelaxed
	conf.Cmd = model.DECRYPT
	conf.DecodeAllStreams = true
	conf.WriteObjectStream, conf.WriteXRefStream = false, false
	conf.Offline = true
	ctx, err := api.ReadContext(bytes.NewReader(b), conf)
	if errors.Is(err, pdfcpu.ErrWrongPassword) {
		return Container{}, ErrPassword
	}
	if err != nil {
		return Container{}, err
	}
	if ctx.XRefTable == nil {
		return Container{}, errNoPages
	}
	var w bytes.Buffer
	w.Grow(len(b))
	if err := api.WriteContext(ctx, &w); err != nil {
		return Container{}, err
	}
	return Contain(w.Bytes()), nil
}
