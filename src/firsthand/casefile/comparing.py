"""Puts each report of a claim beside the report that it depends on."""

from __future__ import annotations

from firsthand.casefile.claim_page import ClaimParts
from firsthand.casefile.evidence import Pair, pairs, told_alike
from firsthand.casefile.library import Library
from firsthand.casefile.tree import Branch, reports
from firsthand.casefile.twigs import ELSEWHERE, compare_anchor
from firsthand.model.edition import ClaimView
from firsthand.model.record import Record

MOST = 2
"""Passages that are shown on a claim's page; the report's own page shows all."""


class Comparison(Record, frozen=True, kw_only=True):
    """Why a report hangs on another one: their passages side by side."""

    anchor: str
    pairs: tuple[Pair, ...]


def comparisons(library: Library, claim: ClaimParts) -> dict[str, Comparison]:
    """Return a comparison for every report of the claim that hangs on another, by its anchor."""
    trees = [(part.key, part.tree) for part in claim.origins] + [(ELSEWHERE, claim.elsewhere)]
    found = (
        _comparison(library, claim.claim, anchor, branch)
        for anchor, tree in trees
        for branch in reports(tree)
        if branch.link
    )
    return {one.anchor: one for one in found}


def _comparison(library: Library, claim: ClaimView, anchor: str, branch: Branch) -> Comparison:
    shown = pairs(library, branch.link)[:MOST] if branch.link else ()
    if not any(pair.left and pair.right for pair in shown):
        alike = _alike(library, claim, branch)
        shown = (*shown[: MOST - 1], alike) if alike else shown
    return Comparison(anchor=compare_anchor(anchor, branch.document or ""), pairs=shown)


def _alike(library: Library, claim: ClaimView, branch: Branch) -> Pair | None:
    earlier = branch.link.to if branch.link else None
    mine = [library.statements[s] for s in branch.statements]
    theirs = [s for s in library.statements_in.get(earlier or "", ()) if s.claim == claim.id]
    return told_alike(mine, theirs)
