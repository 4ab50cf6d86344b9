NPM := testdata/duckdb/node_modules/.package-lock.json
FUZZTIME := 20s
PDFS := seeds/*.pdf testdata/pdf/[!p]*.pdf $(wildcard ../shared/corpora/pdf/*.pdf)
TOOL := go tool -modfile=.ci/tools/go.mod
COMMIT = $(shell git describe --always --dirty --abbrev=40 --exclude='*' 2>/dev/null)
DATE = $(shell git log -1 --format=%cI 2>/dev/null)
.PHONY: build run test race fuzz bench golden same same-update calibrate lint cyclo pdf pdf-ratio

build: ; @echo "building funn: the first time Go fetches and compiles its modules, a minute or two" && go build -trimpath -ldflags '-s -w -X main.commit=$(COMMIT) -X main.date=$(DATE)' -o bin/funn ./cmd/funn
run: build ; ./bin/funn run seeds -o out
test: $(NPM) ; go test ./...
race: $(NPM) ; go test -race ./...
fuzz: ; @for p in $$(go list ./...); do for f in $$(go test -list '^Fuzz' $$p | grep '^Fuzz'); do echo "$$p $$f"; go test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x $$p || exit 1; done; done
bench: ; go test -run '^$$' -bench . -benchmem ./...
golden: ; go test $$(grep -rlE 'flag\.Bool\("update"' --include='*_test.go' . | xargs -n1 dirname | sort -u) -skip '^TestSame$$' -update
same: ; go test ./cmd/funn -run '^TestSame$$' -count=1 -v
same-update: ; go test ./cmd/funn -run '^TestSame$$' -count=1 -v -update
pdf: ; go run ./testdata/pdf/make
pdf-ratio: ; go run ./testdata/pdf/ratio $(PDFS)
calibrate: ; go test ./pipeline/calibrate -run 'TestCalibrate|TestRelationSupport' -calibrate
lint: ; @unformatted=$$(git ls-files '*.go' | xargs gofmt -l && git ls-files '*.go' | xargs $(TOOL) gofumpt -l) && if [ -n "$$unformatted" ]; then echo "not formatted: $$unformatted"; exit 1; fi && go vet ./... && $(TOOL) staticcheck ./...
# The ten functions with the most branches, and the average.
cyclo: ; @$(TOOL) gocyclo -top 10 -avg -ignore '_test\.go$$' extract

# DuckDB reads the dataset in a test. Without npm, or without the network, the test says so and is skipped.
$(NPM): testdata/duckdb/package-lock.json ; @if command -v npm >/dev/null; then npm ci --prefix testdata/duckdb --no-audit --no-fund || echo "npm ci did not work: the DuckDB test will be skipped"; else echo "no npm: the DuckDB test will be skipped"; fi
