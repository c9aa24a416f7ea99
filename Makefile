# Every target prepares what it needs: system packages, the virtual environment, hash-locked packages.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LANGUAGES := $(patsubst %.ts,%.qm,$(wildcard ui/translations/*.ts))

# More for the build of llama.cpp, such as -DGGML_CUDA=ON (docs/installers.md).
LLAMA_OPTIONS ?=
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Programs that the tests start need not compile the same modules again and again.
unexport PYTHONDONTWRITEBYTECODE

ifneq ($(words $(CURDIR)),1)
$(error llama.cpp cannot be built in a folder whose path has blanks: move «$(CURDIR)»)
endif

.PHONY: help demo run test package check bench lock screenshots translations train clean

help:
	@echo "make demo    the main job, end to end, on a sample dictation in a throwaway clinic"
	@echo "make run     open the application"
	@echo "make test    all tests"
	@echo "make check   lint, types and the rules of the architecture"
	@echo "make package the bundle and its Debian package, in dist"
	@echo "make bench   speed as ratios against the bare libraries"
	@echo "make translations  bring the translators' files up to date"
	@echo "make train   what the starter models are made anew with, and how to do it (hours)"

$(READY): requirements.lock pyproject.toml $(addprefix installer/,system_packages.sh build_llama.sh llama.cmake)
	@installer/system_packages.sh build
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@installer/build_llama.sh $(VENV) $(LLAMA_OPTIONS)
	@$(BIN)/python -m pip install --progress-bar on --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --editable .
	@# What of PySide6 is in Python would be unpacked and compiled at each start.
	@SBK_EMBED=true $(BIN)/python -c "import PySide6.QtCore"
	@SBK_EMBED=false $(BIN)/python -c "import PySide6.QtCore"
	@touch $@

%.qm: %.ts $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@  # a window may map the old one

demo: $(READY)
	@$(BIN)/consultroom demo

run: $(READY) $(LANGUAGES)
	@installer/system_packages.sh window
	@$(BIN)/python -m ui

test: $(READY) $(LANGUAGES)
	@installer/system_packages.sh window test package
	@# A crash ends the run: pytest-xdist 3.8 would wait for ever for what comes after it.
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m pytest -n auto --maxprocesses 4 \
		--dist loadfile --no-loadscope-reorder --max-worker-restart 0

package: $(READY) $(LANGUAGES)
	@installer/system_packages.sh window package
	@$(BIN)/pyinstaller --noconfirm --log-level WARN build_installer.spec
	@installer/build_deb.sh dist/consultroom dist
	@du -sh dist/consultroom dist/consultroom_*.deb

check: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@for system in win32 darwin; do \
		$(BIN)/mypy --platform $$system --cache-dir .mypy_cache/$$system || exit 1; done
	@$(BIN)/pyright
	@$(BIN)/python installer/audit_packages.py

bench: $(READY) $(LANGUAGES)
	@installer/system_packages.sh window
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m tests.bench

screenshots: $(READY) $(LANGUAGES)
	@installer/system_packages.sh window
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screens docs/images --only readme

translations: $(READY)
	@$(BIN)/python -m ui.translations.collect
	@$(MAKE) --no-print-directory $(LANGUAGES)

train:
	@installer/system_packages.sh train
	@$(PYTHON) -m venv .venv-train
	@.venv-train/bin/pip install --quiet ".[train]"
	@cat models/starter/train/README.md

lock:
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --quiet \
		--output-file requirements.lock
	@$(BIN)/python installer/lock_platforms.py

clean:
	@rm -rf $(VENV) .venv-train build dist .pytest_cache .mypy_cache .ruff_cache
