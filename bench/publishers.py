"""Reads the book of publishers: whole files as documenters save them, and whose they are.

    python -m bench.publishers [--language ru] [--verbose | --unread]

`books/publishers.jsonl` holds files written by hand for this (web pages, plain text, Markdown,
mail, posts), each with its publisher and the publisher's other names, its day, title and author.
Every file is read alone. Names are compared as `score/case.py` compares those of sources. Prints
the shares of files with the right publisher, day, title and author (nothing where there is none);
with --verbose the files with a wrong publisher or day.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from typing import Any, NamedTuple

from bench.phrasebook import ARTICLES
from bench.small import items, options, rates

from firsthand.model.document import Document
from firsthand.model.item import Item
from firsthand.read import read

Key = tuple[str, ...]


class Found(NamedTuple):
    """A file of the book and what was read of it."""

    item: Any
    document: Document | None

    @property
    def publisher(self) -> bool:
        """Whether the publisher goes by one of its names; none is given where none is told."""
        document = self.document
        if document is None or not document.outlet or not self.item["publisher"]:
            return not (document and document.outlet) and not self.item["publisher"]
        own = {_key(name) for name in (document.outlet, *document.outlet_names)}
        wanted = {_key(name) for name in (self.item["publisher"], *self.item["aliases"])}
        return bool(own & wanted) or any(_inside(a, b) for a in own for b in wanted)

    @property
    def day(self) -> bool:
        """Whether the day of publication is right, and none is given where there is none."""
        day = self.document.published if self.document else None
        return (day or "").partition("T")[0] == (self.item["published"] or "")

    @property
    def title(self) -> bool:
        """Whether the title is right, white space and marks apart."""
        return _key((self.document and self.document.title) or "") == _key(self.item["title"] or "")

    @property
    def author(self) -> bool:
        """Whether the person who signs is right, and none is given where there is none."""
        read_name, wanted = (self.document and self.document.author) or "", self.item["author"]
        return _inside(_key(read_name), _key(wanted)) if wanted else not read_name


def main() -> None:
    """Read every file of the book, and print what came of each language and kind of file."""
    chosen = options(__doc__)
    found: defaultdict[str, list[Found]] = defaultdict(list)
    for item in items("publishers", chosen):
        suffix = item["file"].rpartition(".")[2]
        found[f"{item['language']} {suffix}"].append(_found(item))
    for kind, files in found.items():
        print(f"{kind}: {_figures(files)}")
        for each in files if chosen.verbose else ():
            _print(each)


def _found(item: Any) -> Found:
    data = item["text"].encode()
    received = Item(
        id="", sha256="", media_type="", size=len(data), file=item["file"], acquired_at=""
    )
    return Found(item, read(received, data).document)


def _figures(files: list[Found]) -> str:
    return rates(
        {
            "publisher": [each.publisher for each in files],
            "day": [each.day for each in files],
            "title": [each.title for each in files],
            "author": [each.author for each in files],
        }
    )


def _print(found: Found) -> None:
    item, document = found.item, found.document
    if found.publisher and found.day:
        return
    print(f"  {item['file']}: {item['publisher']}, {item['published']}")
    if document is None:
        print("    not read")
    else:
        names = ", ".join((document.outlet or "nobody", *document.outlet_names))
        print(f"    read {names}; {document.published}")


def _key(name: str) -> Key:
    folded = "".join(
        c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c)
    )
    return tuple(t for t in re.findall(r"\w+", folded) if t not in ARTICLES)


def _inside(one: Key, other: Key) -> bool:
    short, long = sorted((set(one), set(other)), key=len)
    return one == other or (len(short) > 1 and short <= long)


if __name__ == "__main__":
    main()
