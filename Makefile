# Two commands matter: `make demo` shows Ramping doing its job, `make test` proves it.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN = .venv/bin
OUT ?= keluaran

.PHONY: demo test check bench texts sample pictures package lock run-setup dev-setup clean

demo: run-setup
	$(BIN)/ramping demo $(if $(DISPLAY)$(WAYLAND_DISPLAY),,--out $(OUT))

test: dev-setup
	$(BIN)/python packaging/check.py

# What a pre-push hook can afford: no test is run.
check: dev-setup
	$(BIN)/python packaging/check.py quick

# Speed and memory, as ratios against a peer or a calibration loop in the same run.
bench: dev-setup
	$(BIN)/python -m pytest -m benchmark -s

# Gather the texts into the Linguist files; then translate with `pyside6-linguist`.
texts: dev-setup
	$(BIN)/python packaging/texts.py

sample: dev-setup
	$(BIN)/python -m planner.sample planner/data/sample

# One folder, tried out and packed for this kind of machine: build/packages.
package:
	$(PYTHON) packaging/build.py

pictures: dev-setup
	RAMPING_PICTURES=1 $(BIN)/python -m pytest tests/ui/test_screenshots.py -q

# Needs uv (https://docs.astral.sh/uv); everything else only reads the lock files.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --no-emit-find-links -o requirements/run.lock pyproject.toml requirements/build.in
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --no-emit-find-links --extra dev -c requirements/run.lock \
		-o requirements/dev.lock pyproject.toml requirements/build.in
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --no-emit-find-links -c requirements/run.lock \
		-o requirements/package.lock requirements/package.in

run-setup:
	@test -n "$(PYTHON)" || { echo "Ramping perlu Python 3.11 atau lebih baru. / Ramping needs Python 3.11 or newer."; exit 1; }
	@$(PYTHON) packaging/prepare.py run

dev-setup:
	@test -n "$(PYTHON)" || { echo "Ramping perlu Python 3.11 atau lebih baru. / Ramping needs Python 3.11 or newer."; exit 1; }
	@$(PYTHON) packaging/prepare.py dev

clean:
	rm -rf .venv build dist *.egg-info keluaran
