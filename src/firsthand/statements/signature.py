"""Finds the one person who signs a report and tells it in the first person."""

from __future__ import annotations

import re

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind

_KINDS = frozenset({DocumentKind.NGO_REPORT, DocumentKind.PRESS_RELEASE})
_QUOTED = re.compile(r"[“«\"][^”»\"]*[”»\"]")
_FIRST = re.compile(r"(?:^|[\s(])(?:I(?:'ve|’ve)?|[Яя]|[Jj]e|[Jj]'ai)\s+\w")
_SIGNATURE = re.compile(
    r"[—–-]?\s*(?P<name>[A-ZА-ЯЁÀ-Ý][\w’'-]+(?:\s+[A-ZА-ЯЁÀ-Ý][\w’'.-]+){1,2})(?:,\s+[^.]{3,60})?"
)
_TIMES = 2
_LAST = 4


def _above(document: Document) -> str | None:
    """Return the name in a line like "Note 4 · Ana Petru, investigator" above the text."""
    for block in document.blocks[:_LAST]:
        if block.kind not in (BlockKind.NOTE, BlockKind.BYLINE):
            continue
        for part in re.split(r"\s*[·|•]\s*", document.text[block.start : block.end]):
            match = _SIGNATURE.fullmatch(part.strip())
            if match and "," in part:
                return match["name"]
    return None


def signatory(document: Document) -> str | None:
    """Return who signs, where an NGO report or release says "I"; None otherwise."""
    if document.kind not in _KINDS:
        return None
    if len(_FIRST.findall(_QUOTED.sub(" ", document.text))) < _TIMES:
        return None
    if document.author:
        return document.author
    above = _above(document)
    if above:
        return above
    for block in document.blocks[-_LAST:]:
        if block.kind is BlockKind.HEADING:
            continue
        match = _SIGNATURE.fullmatch(document.text[block.start : block.end].strip())
        if match and len(match["name"].split()[-1].strip(".")) > 1:
            return match["name"]
    return None
