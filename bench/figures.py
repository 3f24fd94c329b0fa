"""Reads the book of figures: counts as newsrooms say them, with value, qualifier and holder.

    python -m bench.figures [--language ru] [--verbose | --unread]

`books/figures.jsonl` holds short texts written by hand for this, each with its counts and with the
numbers that count nothing of the case. Every text is built as a case of one report. A count is read
where a claim, or the facts of a statement, shows its low, high and qualifier (exact with or without
a high bound); its holder is right where that has the name given. Prints the shares of counts read,
shown in a claim, shown with the right holder, and of shown figures that the book does not have.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from bench.small import Built, rates, read_book

from firsthand.model.facts import Figure


class Told(NamedTuple):
    """A count of the book, or a figure shown that the book does not have."""

    said: str
    wanted: bool
    shown: bool
    held: bool
    read: str


def main() -> None:
    """Build every text of the book, and print how its figures are read."""
    read_book("figures", __doc__, _told, _figures, _print)


def _told(built: Built, item: Any) -> Iterator[Told]:
    shown = [figure for claim in built.claims for figure in claim.figures]
    left = list(shown)
    for said in item["figures"]:
        alike = [own for own in shown if _value(said) == (own.low, own.high, own.qualifier.value)]
        held = [own for own in alike if built.called(own.holder, said["by"])]
        for own in alike:
            left = [other for other in left if other is not own]
        yield Told(str(said), True, bool(alike), bool(held), _read(built, alike or shown))
    for own in left:
        yield Told("", False, True, False, _read(built, [own]))


def _value(said: Any) -> tuple[int | None, int | None, str]:
    low, high = said["low"], said["high"]
    if said["qualifier"] in ("exact", "about"):
        high = low if high is None else high
    return (low, high, said["qualifier"])


def _read(built: Built, figures: list[Figure]) -> str:
    names = {own.id: own.name for own in built.sources.values()}
    return "; ".join(
        f"{f.what} {f.low}-{f.high} {f.qualifier.value} {names.get(f.holder)}" for f in figures
    )


def _figures(told: list[Told]) -> str:
    real = [t for t in told if t.wanted]
    shown = [t for t in told if t.shown]
    return rates(
        {
            "shown": [t.shown for t in real],
            "with holder": [t.held for t in real],
            "shown in vain": [not t.wanted for t in shown],
        }
    )


def _print(text: str, told: list[Told]) -> None:
    wrong = [t for t in told if not t.held]
    if wrong:
        print(f"  {text!r}")
    for t in wrong:
        print(f"    {t.said or 'none'} read {t.read}")


if __name__ == "__main__":
    main()
