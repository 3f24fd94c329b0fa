"""Which reports carry a claim, and in which order claims stand: one rule for pages and Python."""

from __future__ import annotations

from msgspec.structs import replace

from firsthand.casefile.library import Library, carriers, weight
from firsthand.model.edition import Edition


def test_a_report_that_only_denies_carries_nothing(edition: Edition) -> None:
    claim = next(c for c in edition.claims if c.statements)
    every = [s for s in edition.statements if s.id in claim.statements]
    denied = [replace(s, stance="denies") for s in every]
    told = [replace(s, stance="alleges") for s in every]
    assert carriers([claim], denied) == {claim.id: ()}
    assert set(carriers([claim], told)[claim.id]) == {s.document for s in every}


def test_claims_stand_by_their_weight(edition: Edition) -> None:
    library = Library(edition)
    found = carriers(edition.claims, edition.statements)
    assert [*library.claims] == sorted(edition.claims, key=lambda c: weight(c, found[c.id]))
