# graphkit: `make` sets up, builds and runs the main job; `make test` builds and passes all tests.

# One configuration serves the binary and the tests, so that nothing is built twice.
CONFIGURATION := -c release -Xswiftc -enable-testing
SWIFT_SOURCES := Package.swift Sources Tests
SYSTEM_PACKAGES := libgraphviz-dev graphviz fonts-liberation2 pkg-config libsqlite3-dev libxml2-dev time
TEST_PACKAGES := chromium librsvg2-bin libxml2-utils fonts-dejavu-core python3-venv python3-dev libicu-dev g++
GRAPHKIT := .build/release/graphkit
SHARED := ../shared

.PHONY: all setup setup-tests build run test lint format bench clean

all: run

setup:
	@Scripts/setup.sh $(SYSTEM_PACKAGES)

setup-tests: setup
	@Scripts/setup.sh $(TEST_PACKAGES)
	@Scripts/python-environment.sh

build: setup
	swift build $(CONFIGURATION)

run: build
	$(GRAPHKIT) render --svg
	$(GRAPHKIT) export --dot --json -o out

test: setup-tests
	swift build $(CONFIGURATION) --build-tests
	swift test $(CONFIGURATION) --skip-build

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

format:
	swift format --in-place --parallel --recursive $(SWIFT_SOURCES)

bench: build
	@Benchmarks/run.sh $(GRAPHKIT) $(SHARED)

clean:
	rm -rf .build .venv
