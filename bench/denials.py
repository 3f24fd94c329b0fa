"""Reads the book of denials: what is found of them, with kind and denier, and what is none.

    python -m bench.denials [--language ru] [--verbose | --unread]

`books/denials.jsonl` holds short texts written by hand for this: an accusation, the denials beside
it, and words of the accused side that deny nothing. Every text is built as a case of one report. A
denial is found where the nearest statement stands among the denials of a claim; an accusation or an
answer that stands there is called one wrongly. Prints the shares; with --verbose what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from bench.small import Built, rates, read_book

from firsthand.model.claim import Denial
from firsthand.model.terms import DenialKind

FINER = {
    DenialKind.ALTERNATIVE: DenialKind.DENIES_RESPONSIBILITY,
    DenialKind.PARTIAL_ADMISSION: DenialKind.DENIES_RESPONSIBILITY,
}
"""Kinds of the program that the book does not part: it happened, but otherwise."""


class Told(NamedTuple):
    """Words of the book: whether they deny, and what the program says of them."""

    kind: str
    """Empty for words that deny nothing."""
    content: str
    found: bool
    denies: bool
    right: bool
    """Whether the kind is right."""
    by: bool
    """Whether the denier is right."""
    read: str


def main() -> None:
    """Build every text of the book, and print how its denials are read."""
    read_book("denials", __doc__, _told, _figures, _print)


def _told(built: Built, item: Any) -> Iterator[Told]:
    denials = {d.statement: d for claim in built.claims for d in claim.denials}
    for said in item["denials"]:
        yield _one(built, denials, said, said["kind"])
    for said in item["accusations"] + item["others"]:
        yield _one(built, denials, said, "")


def _one(built: Built, denials: dict[str, Denial], said: Any, kind: str) -> Told:
    carrier = built.carrier("1", said["content"])
    denial = denials.get(carrier.id) if carrier else None
    source = built.sources.get(denial.by) if denial else None
    return Told(
        kind,
        said["content"],
        carrier is not None,
        denial is not None,
        denial is not None and FINER.get(denial.kind, denial.kind).value == kind,
        denial is not None and built.called(denial.by, said.get("by", "")),
        f"{carrier.stance.value if carrier else None} {denial.kind.value if denial else None} "
        f"{source.name if source else None}",
    )


def _figures(told: list[Told]) -> str:
    real, others = [t for t in told if t.kind], [t for t in told if not t.kind]
    return rates(
        {
            "found": [t.found for t in real],
            "denies": [t.denies for t in real],
            "kind": [t.right for t in real],
            "by": [t.by for t in real],
            "called so wrongly": [t.denies for t in others],
        }
    )


def _print(text: str, told: list[Told]) -> None:
    wrong = [t for t in told if (not (t.right and t.by) if t.kind else t.denies)]
    if wrong:
        print(f"  {text!r}")
    for t in wrong:
        print(f"    {t.kind or 'none'}: {t.content!r} read {t.read}")


if __name__ == "__main__":
    main()
