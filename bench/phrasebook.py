"""Reads the phrasebook: how newsrooms put who said it, one turn an item, and counts right chains.

    python -m bench.phrasebook [--language ru] [--verbose | --unread]

`phrasebook/LANGUAGE.jsonl` holds items written by hand for this, each an outlet, one to four
sentences and their statements with whole chains; `LANGUAGE-paragraphs.jsonl` holds longer ones,
in which hardly a verb of saying stands beside the words. A statement is found where one that
shares half its letters is; its chain is right where every name is (articles, case and a title
in front apart). Prints for each language the shares found, with the right end, with the whole
chain right, and the last for chains of three and more; with --verbose every wrong one. The rules
are written while reading these items: a check on turns that are known, not on unseen ones.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.attribution import document

from firsthand.model.statement import Statement
from firsthand.statements import Finder
from firsthand.statements.russian_forms import lemma

BOOK = Path(__file__).parent / "phrasebook"
DEEP = 3
HALF = 0.5
ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "l", "un", "une", "des", "du", "de"})
STEM = 4
"""Letters of a word that no case changes."""


class Turn(NamedTuple):
    """A statement of the book, what was found for it, and the chain that was read."""

    language: str
    text: str
    content: str
    chain: list[str]
    read: list[str] | None
    """None where no statement was found."""

    @property
    def ends(self) -> bool:
        """Whether the first-hand speaker is right."""
        return bool(self.read) and same(self.chain[-1], (self.read or [""])[-1])

    @property
    def whole(self) -> bool:
        """Whether every name of the chain is right."""
        read = self.read or []
        return len(read) == len(self.chain) and all(map(same, self.chain, read))


def main() -> None:
    """Read the whole book, or one language of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--language")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--verbose", action="store_true")
    which.add_argument("--unread", action="store_true", help="the half that no rule was made on")
    options = parser.parse_args()
    finder, book = Finder(), BOOK / "unread" if options.unread else BOOK
    for path in sorted(book.glob(f"{options.language or ''}*.jsonl")):
        turns = list(_turns(path, finder))
        print(f"{path.stem}: {_figures(turns)}")
        for turn in turns if options.verbose else ():
            if not turn.whole:
                print(f"  {turn.text!r}\n    {turn.content!r}: {turn.chain} read {turn.read}")


def _figures(turns: Sequence[Turn]) -> str:
    deep = [turn for turn in turns if len(turn.chain) >= DEEP]
    shares = {
        "found": [turn.read is not None for turn in turns],
        "end": [turn.ends for turn in turns],
        "whole": [turn.whole for turn in turns],
        "three and more": [turn.whole for turn in deep],
    }
    told = (f"{name} {sum(right) / max(1, len(right)):.3f}" for name, right in shares.items())
    return f"{len(turns)} statements, " + ", ".join(told)


def _turns(path: Path, finder: Finder) -> Iterator[Turn]:
    language = path.stem.partition("-")[0]
    for line in path.read_text("utf-8").splitlines():
        item = json.loads(line)
        home = document("book", item["text"], item["outlet"], language)
        found = finder.find(home)
        for said in item["statements"]:
            at = item["text"].find(said["content"])
            best = nearest(item["text"], (at, at + len(said["content"])), found)
            read = [mention.name for mention in best.mentions] if best else None
            yield Turn(language, item["text"], said["content"], said["chain"], read)


def nearest(text: str, span: tuple[int, int], found: Sequence[Statement]) -> Statement | None:
    """Return the statement that shares most letters with a span, at least half of both."""
    wanted = _letters(text, *span)
    shares = [(_share(wanted, _said(text, one)), one) for one in found]
    best = max(shares, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= HALF else None


def _said(text: str, one: Statement) -> set[int]:
    return set().union(*(_letters(text, span.start, span.end) for span in one.content))


def _share(one: set[int], other: set[int]) -> float:
    return len(one & other) / max(1, len(one | other))


def _letters(text: str, start: int, end: int) -> set[int]:
    return {place for place in range(start, end) if text[place].isalnum()}


def same(wanted: str, read: str) -> bool:
    """Tell one name with and without article, title or the words that tell more of it."""
    one, other = _words(wanted), _words(read)
    return bool(one and other) and (_within(one, other) or _within(other, one))


def _within(some: list[frozenset[str]], more: list[frozenset[str]]) -> bool:
    return all(any(word & other for other in more) for word in some)


def _words(name: str) -> list[frozenset[str]]:
    """Return what no case changes of each word: its first letters, its dictionary form."""
    found = re.findall(r"\w+", name.casefold().replace("ё", "е"))
    return [_kept(word) for word in found if word not in ARTICLES]


def _kept(word: str) -> frozenset[str]:
    """Return the stem, and for a Russian word its dictionary form ("полудня": "полдень")."""
    forms = {lemma(word, "NOUN").replace("ё", "е")} if word[0] >= "а" else set()
    return frozenset({word[:STEM], *forms})


if __name__ == "__main__":
    main()
