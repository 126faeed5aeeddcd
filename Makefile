# Everything a person does with the project. `make` alone tells what there is.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: help
help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: $(READY) ## Start all that is missing, send sample articles through, and show what became of them
	@$(BIN)/touchline demo

.PHONY: test
test: $(READY) lint ## Run everything that CI runs, on real servers
	$(BIN)/pytest

.PHONY: check
check: $(READY) lint ## Run what needs no servers
	$(BIN)/pytest --ignore tests/integration

.PHONY: lint
lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

.PHONY: setup
setup: $(READY) ## Make the virtual environment, with locked dependencies

.PHONY: prerequisites
prerequisites:
	@deploy/local/prerequisites.sh

.PHONY: schemas
schemas: $(READY) ## Write the JSON Schemas and index templates from the code
	$(BIN)/touchline schemas

.PHONY: format
format: $(READY) ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: lock
lock: $(READY) ## Resolve the dependencies anew
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --upgrade $(LOCKED) -c deploy/constraints.txt pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --upgrade $(LOCKED) -c requirements.lock pyproject.toml --group dev -o requirements-dev.lock
LOCKED := --universal --generate-hashes --no-emit-index-url --no-annotate --no-header

.PHONY: clean
clean: ## Stop the local stack, and remove it and the virtual environment
	@if [ -x $(BIN)/touchline ]; then $(BIN)/touchline stack down; fi
	rm -rf .venv .touchline .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): requirements-dev.lock pyproject.toml | prerequisites
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
