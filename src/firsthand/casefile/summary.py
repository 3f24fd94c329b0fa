"""Says in words what a case holds, and what in it is uncertain."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.casefile.library import Library
from firsthand.casefile.words import counted, joined


def summary(library: Library) -> str:
    """Return the one line that opens a case: claims, reports, origins, denials, unread files."""
    edition = library.edition
    several = sum(claim.origins_min > 1 for claim in library.claims)
    perhaps = sum(claim.origins_min <= 1 < claim.origins_max for claim in library.claims)
    denied = sum(bool(claim.denials) for claim in library.claims)
    parts = [
        f"{counted(len(library.claims), 'claim')} in {counted(len(edition.documents), 'report')}"
    ]
    if library.claims:
        verb = "rests" if several == 1 else "rest"
        more = f", {perhaps} may" if perhaps else ""
        parts.append(f"{several or 'none'} surely {verb} on more than one independent origin{more}")
        parts.append(f"{denied or 'none'} {'is' if denied == 1 else 'are'} denied")
    if edition.unread:
        parts.append(f"{counted(len(edition.unread), 'file')} could not be read")
    return "; ".join(parts) + "."


def uncertain(library: Library) -> tuple[str, ...]:
    """Return one sentence for everything that is not certain, the weightiest first."""
    return tuple(_doubts(library))


def _doubts(library: Library) -> Iterator[str]:
    claims, edition = library.claims, library.edition
    open_ = sum(claim.origins_min < claim.origins_max for claim in claims)
    if open_:
        yield (
            f"For {counted(open_, 'claim')} the number of origins is an interval: accounts may "
            "come from the same person, speak of something else, or not say where they come from."
        )
    unknown = sum(not claim.origins_max for claim in claims)
    if unknown:
        yield f"For {counted(unknown, 'claim')} no report says where it has this from."
    anonymous = sum(any(o.anonymous for o in c.origins) for c in claims)
    if anonymous:
        verb = "rests" if anonymous == 1 else "rest"
        yield f"{counted(anonymous, 'claim')} {verb} at least partly on an anonymous account."
    missing = [
        (sum(not d.published for d in edition.documents), "publication date"),
        (sum(not library.has_publisher(d) for d in edition.documents), "publisher"),
    ]
    lacks = [f"{counted(number, 'report')} without a {what}" for number, what in missing if number]
    if lacks:
        yield f"The pile holds {joined(lacks)}."
    sealed = sum(d.sealed for d in edition.documents)
    if sealed:
        yield (
            f"{counted(sealed, 'report')} {'is' if sealed == 1 else 'are'} sealed: their words "
            "would expose a person who needs protection."
        )
