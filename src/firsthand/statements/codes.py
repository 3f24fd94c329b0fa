"""Knows the witnesses whom a report names by a code: "W-4, a mason", "Witness 12"."""

from __future__ import annotations

import re

from firsthand.model.document import Document
from firsthand.statements import syntax as s
from firsthand.statements.syntax import Tree

_CODE = r"[A-ZА-ЯЁ]{1,3}[-‑–]?\d{1,3}"
_PERSON = re.compile(
    rf"\b(?P<before>{_CODE}),\s+(?:an?\s|the\s|aged\s|who\s|\d{{2}}\b|[а-яё]+,)|"
    rf"\b(?P<told>{_CODE})\s+(?:said|says|told|tells|describ\w+|recall\w*|states?|stated|saw|"
    r"added|remember\w*|рассказал\w*|сообщил\w*|видел\w*|говорит)\b|"
    rf"\b(?:[Ww]itness|[Ss]urvivor|[Ii]nterviewee|[Dd]etainee|[Pp]atient|[Ss]ource|[Сс]видетел\w+),?"
    rf"\s+(?P<after>{_CODE})\b"
)
"""Where a code stands as a person's name, not as a road or a weapon."""


def codes(document: Document) -> frozenset[str]:
    """Return the codes that a document uses for people."""
    found = (match for match in _PERSON.finditer(document.text))
    return frozenset(match["before"] or match["told"] or match["after"] for match in found)


def coded_subject(tree: Tree, head: int, known: frozenset[str]) -> int | None:
    """Return the word of a code that is the subject of a clause, or stands beside it."""
    subject = tree.child(head, *s.SUBJECTS) if known else None
    if subject is None:
        return None
    beside = [subject, *tree.children(subject, (s.APPOSITION, s.NAME_PART))]
    return next((index for index in beside if tree.words[index].text in known), None)
