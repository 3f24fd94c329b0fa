"""Finds the one person whose words a whole report is: who signs it as "I", who gave the speech."""

from __future__ import annotations

import re
from itertools import takewhile

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.statements.lexicon_english import GOVERNMENT, ORGANISATIONS, TITLES
from firsthand.statements.russian import nominative

_KINDS = frozenset({DocumentKind.NGO_REPORT, DocumentKind.PRESS_RELEASE})
_SPEECHES = frozenset({DocumentKind.PRESS_RELEASE, DocumentKind.TRANSCRIPT})
_QUOTED = re.compile(r"[“«\"][^”»\"]*[”»\"]")
_FIRST = re.compile(r"(?:^|[\s(])(?:I(?:'ve|’ve)?|[Яя]|[Jj]e|[Jj]'ai)\s+\w")
_SIGNATURE = re.compile(
    r"[—–-]?\s*(?P<name>[A-ZА-ЯЁÀ-Ý][\w’'-]+(?:\s+[A-ZА-ЯЁÀ-Ý][\w’'.-]+){1,2})(?:,\s+[^.]{3,60})?"
)
_NAME = r"(?:(?:[A-ZÀ-ÝА-ЯЁ]\.\s?){1,2}|(?:[A-ZÀ-ÝА-ЯЁ][\w’'-]+\s+){1,2})[A-ZÀ-ÝА-ЯЁ][\w’'-]{2,}"
_SPEECH = re.compile(
    r"(?:(?i:opening |full )?(?i:remarks|speech|address|statement)\s+(?:by|of|from)|"
    r"(?i:выступление|обращение|речь|заявление)|(?i:allocution|discours|déclaration)\s+d[eu’'])\s*"
    rf"(?P<office>(?:[\w’'-]+,?\s+){{0,8}}?)(?P<name>{_NAME})\s*(?:[,(–—:-]|$)"
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


def giver_of_speech(document: Document) -> tuple[str, str] | None:
    """Return name and office of whose words a speech is by its title; None where a body issues it.

    "Remarks by the spokesman, Colonel Ivo Stell (transcript)": what is not labelled is his.
    """
    if document.kind not in _SPEECHES:
        return None
    for block in document.blocks[:_LAST]:
        match = _SPEECH.match(document.text[block.start : block.end])
        if match and not _is_body(match["name"]):
            words = match["name"].split()
            rank = list(takewhile(lambda word: word.casefold() in TITLES, words[:-2]))
            office = " ".join([match["office"].strip(" ,"), *rank]).strip()
            return _labelled(document, " ".join(words[len(rank) :])), office
    return None


def _labelled(document: Document, name: str) -> str:
    """Return a name as the label of its bearer's turns has it, since titles decline it."""
    initials, surname = name.rsplit(maxsplit=1)
    labels = sorted({block.speaker for block in document.blocks if block.speaker})
    near = [each for each in labels if surname.startswith(each) and len(surname) - len(each) <= 2]
    return f"{initials} {near[0] if near else nominative(surname)}"


def _is_body(name: str) -> bool:
    """Tell whether a name in capitals is an authority's or a body's."""
    return bool({word.casefold() for word in name.split()} & (GOVERNMENT | ORGANISATIONS))


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
