"""Runs an exported extractor over annotated articles and writes what the scorer reads.

python -m training.evaluate --model WEIGHTS --data polnear/dev.jsonl --out predictions.jsonl

Score the file with SHARED/score/attribution.py. Prints words a CPU-second.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from firsthand.statements.extractor import Extractor


def main() -> None:
    """Read the articles and write one line of predictions for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    articles = [json.loads(line) for line in options.data.open(encoding="utf-8")]
    extractor = Extractor(options.model)
    began = time.process_time()
    found = {a["id"]: list(statements(extractor, a["text"])) for a in articles}
    seconds = time.process_time() - began
    lines = (json.dumps({"id": name, "statements": said}) for name, said in found.items())
    options.out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    words = sum(len(article["text"].split()) for article in articles)
    print(f"{len(articles)} articles, {words} words, {words / seconds:.0f} words a CPU-second")


def statements(extractor: Extractor, text: str) -> Iterator[dict[str, Any]]:
    """Yield the attributions of a text whose paragraphs are parted by newlines."""
    start = 0
    for paragraph in text.split("\n"):
        for one in extractor.find(paragraph):
            moved = one.moved(start)
            yield {"source": moved.source, "cue": [moved.cue], "content": moved.content}
        start += len(paragraph) + 1


if __name__ == "__main__":
    main()
