# The two commands: `make run` and `make test`. Both set up their own .venv first; nothing else is touched.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: check
check:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
