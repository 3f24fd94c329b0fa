"""Lists everyone and everything that says something, and where."""

from __future__ import annotations

from collections import Counter, defaultdict

from firsthand.casefile.library import Library
from firsthand.model.edition import ClaimView, SourceView
from firsthand.model.record import Record


class SourceRow(Record, frozen=True, kw_only=True):
    """One source: what it is the origin of, and how often it speaks, relays or publishes."""

    source: SourceView
    others: tuple[str, ...]
    """Its other written forms."""
    speaks: int
    """Statements it stands at the end of."""
    relays: int
    publishes: int
    """Documents it published."""
    origin_of: tuple[ClaimView, ...]
    denies: tuple[ClaimView, ...]


def source_rows(library: Library) -> tuple[SourceRow, ...]:
    """Return a row for each source, those behind most claims first."""
    ends, relays = Counter[str](), Counter[str]()
    for statement in library.edition.statements:
        ends.update(statement.chain[-1:])
        relays.update(set(statement.chain[1:-1]))
    published = Counter(d.outlet for d in library.edition.documents if d.outlet)
    origin_of: defaultdict[str, list[ClaimView]] = defaultdict(list)
    denies: defaultdict[str, list[ClaimView]] = defaultdict(list)
    for claim in library.claims:
        for source in dict.fromkeys(s for o in claim.origins for s in o.sources):
            origin_of[source].append(claim)
        for source in dict.fromkeys(d.by for d in claim.denials):
            denies[source].append(claim)
    rows = [
        SourceRow(
            source=source,
            others=tuple(n for n in source.names if n != source.name),
            speaks=ends[source.id],
            relays=relays[source.id],
            publishes=published[source.id],
            origin_of=tuple(origin_of[source.id]),
            denies=tuple(denies[source.id]),
        )
        for source in library.edition.sources
    ]
    return tuple(sorted(rows, key=_weight))


def _weight(row: SourceRow) -> tuple[int, int, str, str]:
    return (-len(row.origin_of), -row.speaks - row.publishes, row.source.name, row.source.id)
