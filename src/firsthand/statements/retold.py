"""Finds the outlet that the lead of a report gives as its source: "..., writes the Echo"."""

from __future__ import annotations

import re

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind

_NAME = r"[A-ZÀ-Ý][\w’'&-]+(?:\s+(?:of\s+|de\s+|du\s+)?[A-ZÀ-Ý0-9][\w’'&-]*){0,3}"
_LEADS = tuple(
    re.compile(pattern)
    for pattern in (
        r",\s+(?:writes|reports|reported)\s+(?P<bare>(?:the\s+|The\s+)?"
        + _NAME
        + r")\s*(?:[.,]|$)",
        r"\b(?:сообщает|сообщают|сообщило|пишет|передаёт|передает|передало|рассказывает)\s+"
        r"(?:(?:агентство|газета|издание|телеканал|радио|портал|сайт|журнал|еженедельник)\s+)?"
        r"(?:[«“\"](?P<quoted>[^«»“”\"\n]{2,40})[»”\"]|(?P<latin>" + _NAME + r"))"
        r"(?=\s+со\s+ссылкой|\s*[.,]|\s*$)",
        r",\s+(?:rapporte|écrit|révèle|annonce)\s+(?:l['’]agence|le\s+journal|le\s+quotidien|"
        r"le\s+site|l['’]hebdomadaire|la\s+radio)\s+(?P<french>" + _NAME + r")",
    )
)
_OWN_WORK = re.compile(
    r"(?i)\b(?:told|tells) us\b|\bour (?:reporter|correspondent|newsroom)|\bthis (?:news)?paper\b|"
    r"\bнаш(?:ему|им|его|и)?\s+(?:корреспондент|издани|редакци)|\bнам\s+(?:рассказал|сообщил)|"
    r"\bnotre\s+(?:journal|rédaction|correspondant)|\bnous\s+(?:a|ont)\s+\w+é\b"
)
_PARAGRAPH = BlockKind.PARAGRAPH
_SHORTEST = 60
"""Letters of a paragraph that is a lead and no line above it."""


def retold_from(document: Document) -> str | None:
    """Return the name of the outlet whose report is retold, None where there is none.

    Whoever signs, or says that someone told the paper itself, has asked too.
    """
    if document.kind is not DocumentKind.NEWS or document.author or _asked(document):
        return None
    lead = _lead(document)
    found = (pattern.search(lead) for pattern in _LEADS)
    names = (name for match in found if match for name in match.groups() if name)
    return next(names, None)


def _lead(document: Document) -> str:
    """Return the first paragraph that is more than a line."""
    paragraphs = (document.text[b.start : b.end] for b in document.blocks if b.kind is _PARAGRAPH)
    return next((text for text in paragraphs if len(text) >= _SHORTEST), "")


def _asked(document: Document) -> bool:
    """Tell whether a report says that somebody told its own house something."""
    own = [name for name in (document.outlet, *document.outlet_names) if name]
    told = (
        rf"\b(?:told|tells|to|сказал\w*|рассказал\w*|à) [«“\"]?(?:{'|'.join(map(re.escape, own))})"
    )
    return bool(_OWN_WORK.search(document.text) or (own and re.search(told, document.text)))
