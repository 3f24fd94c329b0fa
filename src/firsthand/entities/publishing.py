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
_LANGUAGES = (ENGLISH, FRENCH, RUSSIAN)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def by_work(kind: SourceKind, published: Set[DocumentKind], names: Iterable[str]) -> SourceKind:
    """Return what a source is, given the kinds of the documents it published and its names.

    An organisation of which the pile holds nothing but press work is an outlet. An "outlet" that
    put out statements or studies, and no news, is a body that speaks for itself: one of the state
    where a name of its says so. Whatever published nothing stays what it was.
    """
    if kind not in _BODIES or not published:
        return kind
    if kind is SourceKind.ORGANISATION and published <= _PRESS_WORK:
        return SourceKind.OUTLET
    if published & _OWN_PAPERS and not published & _REPORTING:
        return SourceKind.GOVERNMENT if any(map(_governs, names)) else SourceKind.ORGANISATION
    return kind


def _governs(name: str) -> bool:
    """Whether a name is one of a ministry, a force, a court: no word that a club may bear too."""
    said = _WORD.findall(name)
    return any(
        words.base(word) in words.governments - _ANYBODY for words in _LANGUAGES for word in said
    )
