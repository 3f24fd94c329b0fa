"""Tells outlets from bodies by what they publish, whatever their names sound like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from firsthand.entities.lexicon import ENGLISH, FRENCH, RUSSIAN
from firsthand.entities.word_list import word_list
from firsthand.model.terms import DocumentKind, SourceKind

_REPORTING = frozenset(
    {DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.TRANSCRIPT, DocumentKind.OPINION}
)
"""Kinds that only the press publishes; anyone may send out a newsletter."""
_PRESS_WORK = _REPORTING | {DocumentKind.NEWSLETTER}
_NEWS = frozenset({DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.OPINION})
_OWN_PAPERS = frozenset({DocumentKind.PRESS_RELEASE, DocumentKind.NGO_REPORT})
"""Kinds in which a body speaks for itself."""
_BODIES = frozenset({SourceKind.ORGANISATION, SourceKind.OUTLET})
_ANYBODY = word_list(
    """
    administration assembly assemblée bureau commission committee congress conseil council office
    service secretariat комиссия комитет служба собрание совет управление
    """
)
"""Words of state bodies that unions, companies and campaigns have as well."""
_OFFICE = re.compile(
    r"(?:the |le )?(?:(?:\w+ ){0,2}(?:ministry|minist[èe]re|министерство)\b(?! watch)|"
    r"(?:chief |general |military |public )*prosecutor['’]?s?['’]? (?:general['’]?s? )?office\b|"
    r"(?:генеральная )?прокуратура\b|parquet (?:de|du|général)\b)",
    re.IGNORECASE,
)
"""How the name of an office begins that never publishes a paper of news."""
_LANGUAGES = (ENGLISH, FRENCH, RUSSIAN)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def by_work(kind: SourceKind, published: Set[DocumentKind], names: Iterable[str]) -> SourceKind:
    """Return what a source is, given the kinds of the documents it published and its names.

    An organisation of which the pile holds nothing but press work is an outlet. An "outlet" that
    put out statements or studies, and no news, is a body that speaks for itself: one of the state
    where a name of its says so. A ministry's newsletter or interview makes it no outlet either.
    Whatever published nothing stays what it was.
    """
    if kind not in _BODIES or not published:
        return kind
    if kind is SourceKind.ORGANISATION and published <= _PRESS_WORK:
        return SourceKind.OUTLET
    if published & _OWN_PAPERS and not published & _REPORTING:
        return SourceKind.GOVERNMENT if any(map(_governs, names)) else SourceKind.ORGANISATION
    if not published & _NEWS and any(map(_is_office, names)):
        return SourceKind.GOVERNMENT
    return kind


def _is_office(name: str) -> bool:
    """Whether a name is a ministry's or a prosecutor's own: "Ministry of Bridges"."""
    return _OFFICE.match(name) is not None


def _governs(name: str) -> bool:
    """Whether a name is one of a ministry, a force, a court: no word that a club may bear too."""
    said = _WORD.findall(name)
    return any(
        words.base(word) in words.governments - _ANYBODY for words in _LANGUAGES for word in said
    )
