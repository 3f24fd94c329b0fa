"""Finds bodies named in quotation marks behind their noun: "газета «Причал»"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.entities.russian import is_verb, parses
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


_TELLS = re.compile(
    r"\b(?:ai|a|ont|avons|est|sont|suis|sommes|était|étaient|avait|avaient|fut|furent)\b",
)
_PAST = re.compile(r"\w{2,}л[аои]?(?:с[ья])?")


def _tells(words: str) -> bool:
    """Whether words in quotation marks have a verb, as what was said to a paper has."""
    past = (word for word in words.split() if _PAST.fullmatch(word))
    return bool(_TELLS.search(words)) or any(map(is_verb, past))


def _names(words: str) -> bool:
    """Whether words have a Russian first name and another name: "Помощь Анне Рилл"."""
    found = [word for word in words.split() if word[:1].isupper()]
    return len(found) > 1 and any(_is_given(word) for word in found)


def _is_given(word: str) -> bool:
    return any("Name" in parse.tag for parse in parses(word)[:2])


def may_be_body(words: str) -> bool:
    """Whether words in quotation marks may be a body's name: they tell nothing and name nobody."""
    return not (_tells(words) or _names(words))


def quoted_bodies(document: Document) -> Iterator[Name]:
    """Yield each such body where its name stands, an outlet's with its noun as the role.

    A firm has none: it may be called after whoever keeps a shop.
    """
    for found in QUOTED.finditer(document.text):
        if document.language not in {"fr", "ru"} or not may_be_body(found["name"]):
            continue
        span = document.span(*found.span("name"))
        yield Name(
            id=make_id("nm", document.id, "quoted", span.start, span.end),
            document=document.id,
            span=span,
            name=span.exact,
            kind=SourceKind.OUTLET if found["outlet"] else SourceKind.ORGANISATION,
            role=found["noun"] if found["outlet"] else "",
        )
