"""Finds bodies named in quotation marks behind their noun: "газета «Причал»"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

_OUTLETS = (
    r"агентств|газет|журнал|издани|портал|телеканал|радиостанци|еженедельник|"
    r"journal|hebdomadaire|quotidien|magazine|station|chaîne|agence de presse|site"
)
_GROUPS = (
    r"фирм|компани|корпораци|организаци|объединени|движени|фонд|профсоюз|ассоциаци|"
    r"правозащитн\w+ групп|"
    r"société|entreprise|compagnie|association|organisation|ong|fondation|syndicat"
)
QUOTED = re.compile(
    rf"(?<![\w-])(?P<noun>(?i:(?P<outlet>{_OUTLETS})|{_GROUPS})\w{{0,3}}) "
    r"(?:«\s?|“|\"|„)(?P<name>[A-ZÀ-ÞА-ЯЁ][^«»“”„\"\n.,!?:;]{2,40}?)(?:\s?»|”|\"|“)"
)
"""In Russian and French, where such a name keeps its form and may be of plain words."""


def quoted_bodies(document: Document) -> Iterator[Name]:
    """Yield each such body where its name stands, an outlet's with its noun as the role.

    A firm has none: it may be called after whoever keeps a shop.
    """
    for found in QUOTED.finditer(document.text):
        span = document.span(*found.span("name"))
        yield Name(
            id=make_id("nm", document.id, "quoted", span.start, span.end),
            document=document.id,
            span=span,
            name=span.exact,
            kind=SourceKind.OUTLET if found["outlet"] else SourceKind.ORGANISATION,
            role=found["noun"] if found["outlet"] else "",
        )
