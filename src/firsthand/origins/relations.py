"""Says, as relations between tables, which documents have things in common.

Each is one Ibis expression, so the same definition runs on DuckDB here and on Spark where a pile
outgrows one machine (see `engines`). All columns are numbers.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ibis

HOLDINGS = "holdings"
"""Table: `thing` (what a document holds), `document`; each row once."""
SHARES = "shares"
"""Table: `first`, `second` (documents), `shared` (things in common, in one part of the things)."""
DOCUMENTS = "documents"
"""Table: `document`, `publisher`, `language`; documents whose language is unknown are left out."""
VOICES = "voices"
"""Table: `speaker`, `document`; each row once."""
FIRST = 3
"""Documents, the first by number, that stand for all who hold a common thing."""


@cache
def sharing(most: int, limit: int) -> ibis.Table:
    """Return `first`, `second`, `shared`: pairs of documents, smaller first, that hold one thing.

    What more than `most` documents hold is shared with the `FIRST` of them only, so that pairs grow
    as documents do; what more than `limit` hold is known to everybody and joins nothing.
    """
    import ibis

    holdings = ibis.table({"thing": "int64", "document": "int64"}, name=HOLDINGS)
    held = holdings.group_by("thing").aggregate(holders=holdings.count())
    useful = held.filter((held.holders > 1) & (held.holders <= limit))
    kept = holdings.join(useful, "thing").select("thing", "document", "holders")
    within = ibis.window(group_by=kept.thing, order_by=kept.document)
    ranked = kept.mutate(place=ibis.row_number().over(within))
    stand = ranked.filter((ranked.holders <= most) | (ranked.place < FIRST))
    left, right = stand.select("thing", first="document"), kept.select("thing", second="document")
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


@cache
def comparable(most: int, least: int) -> ibis.Table:
    """Return `first`, `second`, in order: pairs of different publishers that hold one thing.

    In one language they must have a speaker in common as well; across languages `least` things.
    """
    import ibis

    pairs = sharing(most, most)
    columns = {"document": "int64", "publisher": "int64", "language": "int64"}
    documents = ibis.table(columns, name=DOCUMENTS)
    one = documents.select(first="document", publisher="publisher", language="language")
    other = documents.select(second="document", publisher2="publisher", language2="language")
    known = pairs.join(one, "first").join(other, "second")
    apart = known.filter(known.publisher != known.publisher2)
    across = apart.filter((apart.language != apart.language2) & (apart.shared >= least))
    alike = apart.filter(apart.language == apart.language2)
    heard = alike.semi_join(_speaking_together(), ["first", "second"])
    found = across.select("first", "second").union(heard.select("first", "second"))
    return found.order_by(["first", "second"])


def _speaking_together() -> ibis.Table:
    """Return `first`, `second`: pairs of documents that quote one speaker."""
    import ibis

    voices = ibis.table({"speaker": "int64", "document": "int64"}, name=VOICES)
    left, right = (voices.select("speaker", **{name: "document"}) for name in ("first", "second"))
    return left.join(right, "speaker").select("first", "second")
