"""Says, as relations between tables, which documents have things in common.

Each is one Ibis expression, so the same definition runs on DuckDB here and on Spark where a pile
outgrows one machine (see `engines`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ibis

HOLDINGS = "holdings"
"""Table: `thing` (what a document holds, as a number), `document`; each row once."""
SHARES = "shares"
"""Table: `first`, `second` (numbers of documents), `shared` (things in common, in one part)."""


@cache
def sharing(most: int) -> ibis.Table:
    """Return `first`, `second`, `shared`: pairs of documents, smaller first, that hold one thing.

    What more than `most` documents hold is known to everybody and joins nothing.
    """
    import ibis

    holdings = ibis.table({"thing": "int64", "document": "int64"}, name=HOLDINGS)
    held = holdings.group_by("thing").aggregate(holders=holdings.count())
    useful = held.filter((held.holders > 1) & (held.holders <= most))
    kept = holdings.join(useful, "thing").select("thing", "document")
    left = kept.select("thing", first="document")
    right = kept.select("thing", second="document")
    both = left.join(right, "thing")
    pairs = both.filter(both.first < both.second)
    return pairs.group_by(["first", "second"]).aggregate(shared=pairs.count())


@cache
def adding_up(least: int) -> ibis.Table:
    """Return the pairs of all parts that have at least `least` things in common, in order."""
    import ibis

    shares = ibis.table({"first": "int64", "second": "int64", "shared": "int64"}, name=SHARES)
    whole = shares.group_by(["first", "second"]).aggregate(shared=shares.shared.sum().cast("int64"))
    return whole.filter(whole.shared >= least).order_by(["first", "second"])
