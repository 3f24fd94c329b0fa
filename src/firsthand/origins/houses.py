"""Tells where two sources may speak for one house: a body, a family, the authorities."""

from __future__ import annotations

from firsthand.model.source import Source
from firsthand.model.terms import Basis, SourceKind
from firsthand.origins.describing import categories, description, plain, surname
from firsthand.origins.library import Library
from firsthand.origins.merging import Group

AUTHORITY = {"official", "police"}
APART = {"court", "watch"}
"""Public bodies that answer to nobody else's press office: courts, parliaments, ombudsmen."""
SPOKEN_FOR = {SourceKind.PERSON, SourceKind.ORGANISATION}


def member(one: Source, other: Source) -> str:
    """Say so where one source belongs to the other."""
    for part, body in ((one, other), (other, one)):
        if part.affiliation == body.id:
            return f"{plain(part)} belongs to {plain(body)}"
    return ""


def colleagues(library: Library, one: Source, other: Source) -> str:
    """Say so where two sources belong to one body, unless one of them is named and no official."""
    if not one.affiliation or one.affiliation != other.affiliation:
        return ""
    body = library.sources.get(one.affiliation)
    name = plain(body) if body else "one organisation"
    return f"{plain(one)} and {plain(other)} both belong to {name}"


def one_house(library: Library, groups: tuple[Group, Group], sources: tuple[Source, Source]) -> str:
    """Say so where two sources, each of its group, may speak for one family or the authorities."""
    first, second = sources
    named = {source.kind for source in sources} == {SourceKind.PERSON}
    if named and surname(first) and surname(first) == surname(second):
        return f"{plain(first)} and {plain(second)} may be of one family"
    if all(_of_the_authorities(library, *pair) for pair in zip(groups, sources, strict=True)):
        return f"{plain(first)} and {plain(second)} may both speak for the authorities"
    return ""


def _of_the_authorities(library: Library, group: Group, source: Source) -> bool:
    known = categories(description(source)) | categories(plain(source))
    if known & APART:
        return False
    if source.kind is SourceKind.GOVERNMENT or known & AUTHORITY:
        return True
    said = {library.statement[end.account].basis for end in group.ends}
    return source.kind in SPOKEN_FOR and Basis.OFFICIAL in said
