"""Checks ledger, originals and items of a case against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firsthand.model.errors import IntegrityError
from firsthand.model.item import Item
from firsthand.store.ledger import Finding, Ledger
from firsthand.store.originals import Originals


def verify(ledger: Ledger, originals: Originals, items: Sequence[Item]) -> tuple[Finding, ...]:
    """Return everything that does not hold, the ledger's findings first.

    Hashes every original again. An unbroken chain shows that nothing was changed or removed in
    the middle; that no line is missing at the end only a checkpoint kept elsewhere can show.
    """
    return (
        *ledger.verify(),
        *_check_originals(originals, items),
        *_check_intakes(ledger, items),
    )


def _check_originals(originals: Originals, items: Sequence[Item]) -> Iterator[Finding]:
    known = {item.sha256 for item in items}
    for digest in sorted(known):
        try:
            originals.get(digest)
        except IntegrityError as error:
            yield Finding(f"originals/{digest}", str(error))
    for name in originals.names():
        if name not in known:
            yield Finding(
                f"originals/{name}", "was never noted: an intake was interrupted; add it again"
            )


def _check_intakes(ledger: Ledger, items: Sequence[Item]) -> Iterator[Finding]:
    try:
        noted = {line.get("item"): line for line in ledger.lines() if line["event"] == "intake"}
    except IntegrityError:
        return  # the ledger's own findings name the line
    for item in items:
        line = noted.get(item.id, {})
        if (line.get("sha256"), line.get("file")) != (item.sha256, item.file):
            yield Finding(item.file, f"item {item.id} has no intake line in the ledger")
