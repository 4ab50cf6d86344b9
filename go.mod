module funn

go 1.26
