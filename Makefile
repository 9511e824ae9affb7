# forbedre: the commands a newcomer needs are `make example` and `make test`.
PREFIX ?= /usr/local
TODAY := 2026-11-21
FORBEDRE := .build/release/forbedre
SHARE := $(DESTDIR)$(PREFIX)/share/forbedre

.PHONY: example test setup build lint bench install clean

example: build
	$(FORBEDRE) check -w workspace-example --today $(TODAY)
	$(FORBEDRE) build -w workspace-example --today $(TODAY)
	@echo
	@echo 'Open these:'
	@cd workspace-example/build && ls hjemmetjenesten-nord/korttidsfravær.pdf hjemmetjenesten-nord/årshjul.pdf \
	  hjemmetjenesten-nord/styrker-og-utfordringer.pdf hjemmetjenesten-nord/gode-kvelder-2026.pdf \
	  hjemmetjenesten-nord/2026-11-24-tavlemøte.ics | sed 's|^|  workspace-example/build/|'

test:
	.ci/setup --tests
	swift format lint --strict --recursive Sources Tests Templates Package.swift
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --parallel
	.build/debug/forbedre check -w workspace-example --today $(TODAY) --strict

setup:
	.ci/setup

# On Linux the Swift runtime goes into the program: it starts faster, and runs where Swift is not.
ifeq ($(shell uname),Linux)
  STATIC := --static-swift-stdlib -Xlinker -s
endif

build: setup
	swift build --configuration release --product forbedre $(STATIC)

lint:
	swift format lint --strict --recursive Sources Tests Templates Package.swift

# Whole processes on made-up workspaces; figures go to the terminal only.
bench: build
	.ci/bench

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)
	install -m 755 $(FORBEDRE) $(DESTDIR)$(PREFIX)/bin/forbedre
	cp -R Templates/documents Templates/workspace $(SHARE)/

clean:
	rm -rf .build workspace-example/build
