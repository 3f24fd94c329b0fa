"""Finds the agency that a whole text is credited to, which is then a link of every chain."""

from __future__ import annotations

import re

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind

_NAME = r"(?P<name>[A-ZА-ЯЁ][\w.’'&-]*(?:\s+(?:of|the|and|de)?\s*[A-ZА-ЯЁ][\w.’'&-]*){0,4})"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"^[A-ZÀ-Ý][\w .,'’/-]{1,60}\(" + _NAME + r"\)\s*[-—–:]",
        r"^\s*[—–-]\s*" + _NAME + r"\s*\.?$",
        r"\(" + _NAME + r"\)\s*\.?$",
        r"(?i:\bsource|источник)\s*:\s*" + _NAME + r"\s*\.?$",
        r"(?i:\bwith|from)\s+(?:the\s+)?" + _NAME + r"\s+(?:agency\s+)?(?:reporting|wire|copy)",
        r"(?i:\b(?:agency|wire)\s+(?:report|copy)\s+by|\bby\s+agency\s*:)\s*" + _NAME,
        r"^(?i:by)\s+" + _NAME + r"\s+(?:News )?(?:Agency|Wire|staff)\b",
        r"(?i:copyright|©)\s+" + _NAME + r"[.,]?\s+(?i:reproduced|republished|used)",
        r"(?i:this (?:story|article|report) (?:was )?(?:first )?(?:published|supplied) by)\s+"
        r"(?:the\s+)?" + _NAME,
    )
)
_LINES = 3
_SHORT = 90
_NOT_AGENCY = re.compile(r"(?i)^(?:reporting|photo|file|pictured|editing|updates?|the|by)\b")


def agency_of(document: Document) -> str | None:
    """Return the name of the credited agency, None where the text credits nobody else."""
    if document.kind not in (DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.OTHER):
        return None
    own = [n.casefold() for n in (document.outlet or "", *document.outlet_names) if n]
    for line in _candidates(document):
        for pattern in _PATTERNS:
            match = pattern.search(line)
            if not match or _NOT_AGENCY.match(match["name"]):
                continue
            name = match["name"].strip(" .")
            if not any(name.casefold() in o or o in name.casefold() for o in own):
                return name
    return None


def _candidates(document: Document) -> list[str]:
    """Return the lines where a credit stands: bylines, the first and the last short lines."""
    body = [b for b in document.blocks if b.kind not in (BlockKind.CAPTION,)]
    text = document.text
    credits = [
        b for b in body if b.kind in (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CREDIT)
    ]
    paragraphs = [b for b in body if b.kind is BlockKind.PARAGRAPH]
    first = [text[b.start : b.start + 120] for b in paragraphs[:_LINES]]
    last = [text[max(b.start, b.end - _SHORT) : b.end] for b in paragraphs[-_LINES:]]
    return [text[b.start : b.end] for b in credits if b.end - b.start < 2 * _SHORT] + first + last
