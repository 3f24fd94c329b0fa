"""Finds documents that show a picture which another document showed first."""

from __future__ import annotations

from collections import defaultdict

from firsthand.model.claim import Link
from firsthand.model.document import Document, Image
from firsthand.model.record import make_id
from firsthand.model.terms import LinkKind
from firsthand.origins.library import Library
from firsthand.origins.naming import names_document
from firsthand.origins.order import LATEST, earliest, latest

OLD = 180
"""Days between two uses after which the later report is told that the picture is an old one."""


def reused_pictures(library: Library, images: tuple[Image, ...]) -> tuple[Link, ...]:
    """Return a link from every later user of a picture to its first user."""
    group = {image.file: image.group or image.id for image in images}
    users: dict[str, list[Document]] = defaultdict(list)
    for key in sorted(library.documents):
        document = library.documents[key]
        for shown in sorted({group[p.file] for p in document.pictures if p.file in group}):
            users[shown].append(document)
    return tuple(
        _link(library, later, first, shown)
        for shown in sorted(users)
        for first, *others in [sorted(users[shown], key=_first_use)]
        for later in others
    )


def _first_use(document: Document) -> tuple[str, str]:
    return (latest(document.published) if document.published else LATEST), document.id


def _link(library: Library, later: Document, first: Document, shown: str) -> Link:
    why = f"shows the same picture as a report of {first.published or 'unknown date'}"
    days = _days(later, first)
    if days > OLD:
        why += f": the picture is older than this use by {days} days or more"
    return Link(
        id=make_id("ln", later.id, first.id, LinkKind.REUSES_IMAGE, shown),
        from_document=later.id,
        to_document=first.id,
        kind=LinkKind.REUSES_IMAGE,
        explicit=names_document(library, later, first),
        score=1.0,
        why=why,
    )


def _days(later: Document, first: Document) -> int:
    """Whole days between two uses, counted in months where a day is not known; 0 if unknown."""
    if not (later.published and first.published):
        return 0
    ends = (earliest(later.published), latest(first.published))
    year, month, day = (
        int(a) - int(b) for a, b in zip(ends[0].split("-"), ends[1].split("-"), strict=True)
    )
    return max(0, year * 365 + month * 30 + (day if "99" not in ends[1] else 0))
