"""Tells where two sources may speak for one house: a body, a family, the authorities."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.describing import categories, description, name_words, plain, surname
from firsthand.origins.kinds import BODIES
from firsthand.origins.library import Library

AUTHORITY = {"official", "police"}
RANK = re.compile(
    r"\b(?:captain|colonel|lieutenant|general|major|commander|commissioner|superintendent|sergeant"
    r"|chief|governor|mayor|deputy prosecutor|полковник|генерал|майор|капитан|губернатор|аким"
    r"|commissaire|préfet|capitaine|général)\b",
    re.IGNORECASE,
)
"""Ranks and offices that speak for the state."""
APART = {"court", "watch"}
"""Public bodies that answer to nobody else's press office: courts, parliaments, ombudsmen."""
OWN_VOICE = re.compile(
    r"\b(?:union|association|syndicat|профсоюз)|hospital|clinic|больниц|inspectorate|ombuds",
    re.IGNORECASE,
)
"""Those who work for the state speak for themselves as a union, a hospital or an inspectorate."""


OTHER_SIDE = re.compile(
    r"\b(?:former|ex|retired|rebel|insurgent|separatist|opposition|militia|exiled?|union|front"
    r"|ancien\w*|rebelle|бывш\w+|повстан\w+|оппозици\w+|ополчен\w+)\b",
    re.IGNORECASE,
)
"""Who has a rank and does not speak for the state: it was long ago, or it is another army's."""


def voice_of_the_state(
    library: Library, one: Source, other: Source, every: Sequence[Source]
) -> str:
    """Say so where one source is an official of no known body and the other a body of the state.

    What a state says through several offices is one account. Where `every`, the sources of a claim,
    hold several bodies, or the official and the body contradict each other, they may be of two
    states: which one the official is of, nobody is told.
    """
    for person, body in ((one, other), (other, one)):
        if not (_is_unattached_official(library, person) and _is_state(library, body)):
            continue
        state = [source.id for source in every if _is_state(library, source)]
        if len(state) == 1 and not library.company.are_opposed((person.id, *state)):
            return f"{plain(person)} speaks for the authorities, as {plain(body)} does"
    return ""


def _is_unattached_official(library: Library, source: Source) -> bool:
    """Tell whether a person is in office now, and no report says in which body."""
    known = f"{description(source)} {library.introductions.of(source.id)}"
    return (
        source.kind is SourceKind.PERSON
        and source.public is True
        and not source.affiliation
        and _of_the_authorities(library, source)
        and not OTHER_SIDE.search(known)
    )


def _is_state(library: Library, source: Source) -> bool:
    return source.kind is SourceKind.GOVERNMENT and _of_the_authorities(library, source)


def member(library: Library, one: Source, other: Source) -> str:
    """Say so where one source belongs to the other, or is introduced by its name."""
    for part, body in ((one, other), (other, one)):
        if part.affiliation == body.id or _introduced_by(library, part, body):
            return f"{plain(part)} belongs to {plain(body)}"
    return ""


def _introduced_by(library: Library, part: Source, body: Source) -> bool:
    """Tell whether a person is "of the Delm clinic" wherever else it is spoken of."""
    if body.kind not in BODIES or part.kind not in {SourceKind.PERSON, SourceKind.UNNAMED}:
        return False
    words = name_words(body)
    said = f"{description(part)}; {library.introductions.of(part.id)}".casefold()
    return bool(words) and any(
        words <= set(re.findall(r"[^\W\d_]{4,}", piece)) for piece in said.split("; ")
    )


def colleagues(library: Library, one: Source, other: Source) -> str:
    """Say so where two sources belong to one body, unless one of them is named and no official."""
    if not one.affiliation or one.affiliation != other.affiliation:
        return ""
    body = library.sources.get(one.affiliation)
    name = plain(body) if body else "one organisation"
    return f"{plain(one)} and {plain(other)} both belong to {name}"


def one_house(library: Library, sources: tuple[Source, Source]) -> str:
    """Say so where two sources may speak for one family or for the authorities."""
    first, second = sources
    named = {source.kind for source in sources} == {SourceKind.PERSON}
    if named and surname(first) and surname(first) == surname(second):
        return f"{plain(first)} and {plain(second)} may be of one family"
    if all(_of_the_authorities(library, source) for source in sources):
        return f"{plain(first)} and {plain(second)} may both speak for the authorities"
    return ""


def _of_the_authorities(library: Library, source: Source) -> bool:
    """Tell whether a source answers to the government: its bodies, their people, "an official"."""
    body = library.sources.get(source.affiliation or "")
    names = " ".join([description(source), plain(source), *([plain(body)] if body else [])])
    known = categories(names)
    if OWN_VOICE.search(names):
        return False
    if source.kind is SourceKind.PERSON:
        in_office = bool(known & AUTHORITY) and not known & APART
        return source.public is not False and (in_office or bool(RANK.search(names)))
    if known & APART:
        return False
    if source.kind is SourceKind.GOVERNMENT:
        return True
    return source.kind is SourceKind.UNNAMED and bool(known & AUTHORITY)
