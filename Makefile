# The two commands: `make run` and `make test`. Both set up their own .venv first and again whenever what they need
# changes. PYTHON=python3.12 chooses the Python, JOBS=1 runs the tests one after another.

JOBS ?= 2
BIN  := .venv/bin
export PYTHON

.PHONY: help run test check format bench torture grid shots translations layouts dist release-check clean ready
help:
	@echo "make run    set up and open the window (without a display: a tour that leaves pictures, a PDF, an .ics)"
	@echo "make test   set up, check and run every test"
	@echo "make check  format, ruff, mypy strict and the walls between the rooms"
	@echo "make format put files into the house's format"
	@echo "make bench  measure"
	@echo "make torture  kill, cut, fill and damage a journal as often as the design asks (half an hour)"
	@echo "make grid   every screen in every font, text size and window size, nothing cut (half an hour)"
	@echo "make shots  pictures of every screen in every state and look, with sheets, into shots/"
	@echo "make translations  bring the catalogues of words to the texts of the source"
	@echo "make layouts  agree on where everything stands now, into tests/data/layouts/"
	@echo "make dist   wheel, source archive, and all packages this computer can build, into dist/"
	@echo "make release-check  prove what a release promises (QUICK=1: without what takes long)"
	@echo "make clean  remove everything made here, never a journal"

run:
	@packaging/set_up.sh run
	@packaging/run.sh

ready:
	@packaging/set_up.sh test

test: check
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(TESTS)

check: ready
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/python -c "from importlinter.cli import lint_imports_command as go; go()" --no-logo

format: ready
	$(BIN)/python -m ruff format .
	$(BIN)/python -m ruff check --fix .

bench: ready
	$(BIN)/python -m pytest -m benchmark -s tests/benchmarks

torture: ready
	$(BIN)/python -m pytest -m torture -s tests
	$(BIN)/python -m pytest -q tests/store/test_versions.py tests/journal/test_looking.py

grid: ready
	GRID_FONTS="$(FONTS)" GRID_FAMILIES="$(FAMILIES)" $(BIN)/python -m pytest -m grid tests/desktop/test_sizes.py

shots: ready
	QT_QPA_PLATFORM=offscreen $(BIN)/relationship-journal tour shots --album

translations: ready
	$(BIN)/python -m tests.languages

layouts: ready
	rm -rf tests/data/layouts
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE=en $(BIN)/python -m tests.desktop.layouts tests/data/layouts 1440x900
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE=en $(BIN)/python -m tests.desktop.layouts tests/data/layouts 1024x640

dist:
	@packaging/set_up.sh release
	PYTHONPATH=packaging $(BIN)/python -m release dist

release-check:
	@packaging/set_up.sh release
	PYTHONPATH=packaging $(BIN)/python -m release check $(if $(QUICK),--quick)

clean:
	rm -rf .venv build dist shots tour-output .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
