"""Runs the statement finder over a file of annotated articles and writes what the scorer reads.

    python bench/attribution.py --data polnear/dev.jsonl --out predictions.jsonl [--peers]

The articles are JSON lines with "id" and "text", paragraphs parted by newlines. With --peers the
simplest reading there is (every span between quotation marks, no source) is written too, to
OUT.quotes; score each file with SHARED/score/attribution.py. Prints words a CPU-second.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from firsthand.model.document import Block, Document
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.statements import Finder

QUOTED = re.compile(r"“[^”]+”|\"[^\"]+\"|«[^»]+»")


def main() -> None:
    """Read the articles and write one line of predictions for each."""
    options = _options()
    articles = [json.loads(line) for line in options.data.open(encoding="utf-8")]
    finder, words = Finder(), sum(len(article["text"].split()) for article in articles)
    began = time.process_time()
    found = {a["id"]: rows(finder.find(document(a["id"], a["text"]))) for a in articles}
    seconds = time.process_time() - began
    _write(options.out, found)
    print(f"{len(articles)} articles, {words} words, {words / seconds:.0f} words a CPU-second")
    if options.peers:
        quoted = {article["id"]: list(between_marks(article["text"])) for article in articles}
        _write(options.out.with_name(options.out.name + ".quotes"), quoted)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--peers", action="store_true", help="also read by quotation marks alone")
    return parser.parse_args()


def document(name: str, text: str, outlet: str | None = None, language: str = "en") -> Document:
    """Return a news article as a document, one block a line of `text`."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            kind, end = BlockKind.PARAGRAPH, start + len(line)
            blocks.append(Block(kind=kind, start=start, end=end, language=language))
        start += len(line) + 1
    return Document(
        id=name, item=name, file=name, sha256="", media_type="text/plain", kind=DocumentKind.NEWS,
        title=None, outlet=outlet,
        text=text, blocks=tuple(blocks), language=language,
    )  # fmt: skip


def rows(statements: Iterable[Statement]) -> list[dict[str, Any]]:
    """Return what the statements are attributed to as the scorer wants it.

    In PolNeAR no word belongs to two attributions, so that of two that cover the same words only
    the surer stays.
    """
    seen = {one for statement in statements for one in statement.attributions}
    taken: set[int] = set()
    found = []
    for one in sorted(seen, key=lambda one: (-one.score, one.cue)):
        covered = {place for start, end in one.content for place in range(start, end)}
        if len(covered & taken) <= len(covered) / 2:
            taken |= covered
            found.append({"source": one.source, "cue": [one.cue], "content": one.content})
    return sorted(found, key=lambda row: row["cue"])


def between_marks(text: str) -> Iterator[dict[str, Any]]:
    """Yield every span between quotation marks, without a source."""
    for match in QUOTED.finditer(text):
        yield {"source": [], "cue": [], "content": [[match.start(), match.end()]]}


def _write(path: Path, found: dict[str, list[dict[str, Any]]]) -> None:
    lines = (json.dumps({"id": name, "statements": said}) for name, said in found.items())
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
