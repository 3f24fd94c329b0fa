"""Reads the book of counts: small piles about one allegation, and how many origins it has.

    python -m bench.counts [--verbose | --unread]

`books/counts.jsonl` holds piles of three to six short reports written by hand for this, each with
its statements, its independent first-hand origins and their bounds. Every pile is built as a case;
the claim with most of the statements is counted. Prints what the scorer of whole cases says of
origins, the chains, and how many of the statements one claim holds; with --verbose what is wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from bench.oracle import FIGURES, Interval, row
from bench.small import Built, build, items, options
from training.claims import Reader

from firsthand.model.claim import Claim
from firsthand.model.statement import Statement


class Counted(NamedTuple):
    """One pile of the book as the program counts it."""

    bounds: Interval
    whole: float
    """Share of statements whose chain is right throughout."""
    ends: float
    together: float
    """Share of statements that the counted claim holds."""


def main() -> None:
    """Build every pile of the book, and print how it is counted."""
    chosen = options(__doc__)
    reader, found = Reader(), list[Counted]()
    for item in items("counts", chosen):
        built = build(reader, item["reports"])
        said = [(own, built.carrier(own["file"], own["content"])) for own in item["statements"]]
        claim = _claim(built, [carrier.id for _, carrier in said if carrier])
        found.append(_counted(built, item, said, claim))
        if chosen.verbose:
            _print(built, item, said, claim)
    print(row({name: figure([c.bounds for c in found]) for name, figure in FIGURES.items()}))
    for name in ("whole", "ends", "together"):
        print(f"{name} {sum(getattr(c, name) for c in found) / len(found):.3f}")


def _claim(built: Built, carriers: Sequence[str]) -> Claim | None:
    """Return the claim that holds most of some statements."""
    held = Counter({c.id: len(set(carriers) & set(c.statements)) for c in built.claims})
    best = held.most_common(1)
    return next((c for c in built.claims if best and c.id == best[0][0]), None)


def _counted(
    built: Built, item: Any, said: Sequence[tuple[Any, Statement | None]], claim: Claim | None
) -> Counted:
    own = (claim.origins_min, claim.origins_max) if claim else (0, 0)
    return Counted(
        Interval(item["origins_min"], item["origins_max"], *own),
        sum(_whole(built, gold["chain"], s) for gold, s in said) / max(1, len(said)),
        sum(_ends(built, gold["chain"], s) for gold, s in said) / max(1, len(said)),
        sum(bool(s and claim and s.id in claim.statements) for _, s in said) / max(1, len(said)),
    )


def _whole(built: Built, chain: Sequence[str], carrier: Statement | None) -> bool:
    own = carrier.chain if carrier else ()
    return len(own) == len(chain) and all(map(built.called, own, chain))


def _ends(built: Built, chain: Sequence[str], carrier: Statement | None) -> bool:
    return carrier is not None and built.called(carrier.chain[-1], chain[-1])


def _print(
    built: Built, item: Any, said: Sequence[tuple[Any, Statement | None]], claim: Claim | None
) -> None:
    want = (item["origins_min"], item["origins_max"])
    own = (claim.origins_min, claim.origins_max) if claim else (0, 0)
    if want == own and all(_ends(built, gold["chain"], s) for gold, s in said):
        return
    print(f"{want}, counted {own}: {item['claim']}\n  gold: {item['origins']}: {item['why']}")
    for origin in claim.origins if claim else ():
        print(f"  {'sure' if origin.certain else 'perhaps'}: {origin.why}")
    for gold, carrier in said:
        names = [built.sources[key].name for key in carrier.chain] if carrier else None
        mark = "+" if claim and carrier and carrier.id in claim.statements else "-"
        if names is None or mark == "-" or not _ends(built, gold["chain"], carrier):
            print(f"  {mark} {gold['file']} {gold['content']!r}: {gold['chain']} read {names}")


if __name__ == "__main__":
    main()
