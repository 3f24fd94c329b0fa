"""Finds bodies whose names may be people's: "Ada Court", "Rill & Sons", "The Rill-Tamm Fund"."""

from __future__ import annotations

import re
from collections.abc import Container

from firsthand.entities.common_words import is_common_english
from firsthand.entities.word_list import word_list
from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect.allow import EVERYDAY
from firsthand.protect.called_after import BODIES
from firsthand.protect.fold import clean, key, keys
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.match import Form

_SURNAMES = word_list("abbey bank banks bond church court guard hall house park post press temple")
"""Words of bodies and houses that are surnames as well."""
_TWO = re.compile(r"(?P<first>[^\W\d_a-zа-яё][^\W\d_]+) (?P<last>[^\W\d_a-zа-яё][^\W\d_]+)")
_KIN = (
    r"Co|Sons?|Daughters?|Brothers|Partners|Fils|Frères|Filles|Söhne|Sohn|Töchter|Hijos|Hermanos|"
    r"Filhos|Irmãos"
)
_FIRM = re.compile(
    r"^(?P<who>[^\W\d_][\w’'-]+)"
    rf"(?: (?:&|and|et|und|y|e) (?:{_KIN})| (?:Bros|Brothers|Gebrüder))\b"
)
_HYPHENED = re.compile(r"\b([^\W\d_]{3,})[-–‑]([^\W\d_]{3,})\b")
_PRINTED = frozenset({DocumentKind.NEWS, DocumentKind.WIRE})
_SHORTEST = 3


def namelike_bodies(records: CaseRecords, places: Container[Form]) -> frozenset[str]:
    """Return the ids of sources that pass for bodies and may be, or name, private people.

    So may a first word that no dictionary, place or article speaks for, before a surname that is a
    body's word; a family firm of somebody who is named; and a name with somebody's surname and a
    hyphen.
    `places` are known names of places, as keys of their words.
    """
    bodies = [one for one in records.sources if one.kind in BODIES]
    surnames = _surnames(records) if bodies else frozenset[str]()
    texts = [clean(document.text) for document in records.documents]
    papers = {keys(one.outlet) for one in records.documents if one.outlet and one.kind in _PRINTED}
    return frozenset(
        one.id
        for one in bodies
        if any(_joins(name, surnames) for name in (one.name, *one.names))
        or (keys(one.name) not in papers and _may_be_someone(one, texts, places))
    )


def named_places(records: CaseRecords) -> frozenset[Form]:
    """Return the names of places that reports hold, as keys of their words."""
    return frozenset(keys(name.name) for name in records.names if name.kind is None)


def _may_be_someone(source: Source, texts: list[str], places: Container[Form]) -> bool:
    """Tell whether a body's only name may be a first name with a surname."""
    names = {re.sub(r"[’']s$", "", clean(name)) for name in (source.name, *source.names)}
    whole = {name for name in names if " " in name}
    found = _TWO.fullmatch(min(whole)) if len(whole) == 1 else None
    if not found or found["last"].casefold() not in _SURNAMES or source.role:
        return False
    if not (names - whole) <= {found["first"], found["last"]}:
        return False
    first = found["first"].casefold()
    plain = key(first) in EVERYDAY or (is_common_english(first) and first not in GIVEN)
    if plain or (key(first),) in places:
        return False
    led = re.compile(rf"\b(?i:the|a|its|their|our|this|local) {found['first']} {found['last']}\b")
    return not any(led.search(text) for text in texts)


def _joins(name: str, surnames: Container[str]) -> bool:
    """Tell whether a name is a family firm of somebody named, or joins a surname to a word."""
    firm = _FIRM.match(clean(name))
    if firm and key(firm["who"]) in surnames:
        return True
    return any(
        key(found[1]) in surnames or key(found[2]) in surnames
        for found in _HYPHENED.finditer(clean(name))
    )


def _surnames(records: CaseRecords) -> frozenset[str]:
    """Return the keys of last words of all private people's whole names."""
    public = {mention for one in records.sources if one.public for mention in one.mentions}
    return frozenset(
        key(words[-1])
        for name in records.names
        if name.kind is SourceKind.PERSON and name.id not in public
        if len(words := re.sub(r"[’']s?$", "", name.name).split()) > 1
        and len(words[-1]) >= _SHORTEST
    )
