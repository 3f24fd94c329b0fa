"""Finds the one person whose words a whole report is: who signs it as "I", who gave the speech."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.statements.lexicon_english import GOVERNMENT, ORGANISATIONS, TITLES
from firsthand.statements.russian_forms import nominative

_KINDS = frozenset({DocumentKind.NGO_REPORT, DocumentKind.PRESS_RELEASE})
_SPEECHES = frozenset({DocumentKind.PRESS_RELEASE, DocumentKind.TRANSCRIPT})
_QUOTED = re.compile(r"[“«\"][^”»\"]*[”»\"]")
_FIRST = re.compile(r"(?:^|[\s(])(?:I(?:'ve|’ve)?|[Яя]|[Jj]e|[Jj]'ai)\s+\w")
_SIGNATURE = re.compile(
    r"[—–-]?\s*(?P<name>[A-ZА-ЯЁÀ-Ý][\w’'-]+(?:\s+[A-ZА-ЯЁÀ-Ý][\w’'.-]+){1,2})(?:,\s+[^.]{3,60})?"
)
_NAME = r"(?:(?:[A-ZÀ-ÝА-ЯЁ]\.\s?){1,2}|(?:[A-ZÀ-ÝА-ЯЁ][\w’'-]+\s+){1,2})[A-ZÀ-ÝА-ЯЁ][\w’'-]{2,}"
_NAME_WORD = re.compile(r"[^\W\d_]\.|[^\W\d_][\w’'-]+")
_SPEECH = re.compile(
    r"(?:(?i:opening |full )?(?i:remarks|speech|address|statement)\s+by|"
    r"(?i:выступление|обращение|речь|заявление)|(?i:allocution|discours|déclaration)\s+d[eu’'])\s*"
    rf"(?P<office>(?:[\w’'-]+,?\s+){{1,8}}?)(?P<name>{_NAME})\s*(?:[,(–—:-]|$)"
)
_OFFICE = re.compile(
    r"(?i)\b(?:spokes(?:man|woman|person)|minister|governor|mayor|president|prosecutor|ambassador|"
    r"colonel|general|major|commander|director|commissioner|представител|министр|генерал|"
    r"полковник|майор|губернатор|прокурор|президент|мэр|ministre|porte-parole|général|préfet|"
    r"procureur|président)\w*\W*(?:\b\w[\w-]*\W+){0,4}\Z"
)
"""An office near the name: "the family of", "a nurse, taken by" lead to somebody else."""
_APART = re.compile(r"(?i)\b(?:of|by|to|with|for|from|about|on|о|об|к|с|de|par|pour|sur)\W*\Z")
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
        if match and _is_givers(match["office"]) and not _is_body(match["name"]):
            words = _NAME_WORD.findall(match["name"])
            rank = list(takewhile(lambda word: word.casefold() in TITLES, words[:-2]))
            office = " ".join([match["office"].strip(" ,"), *rank]).strip()
            return _labelled(document, words[len(rank) :]), office
    return None


def _is_givers(office: str) -> bool:
    """Tell whether words before a name are its office, and not somebody else's beside it."""
    return _OFFICE.search(office) is not None and _APART.search(office) is None


def _labelled(document: Document, name: Sequence[str]) -> str:
    """Return a name as the label of its bearer's turns has it, since titles decline it."""
    surname = name[-1]
    labels = sorted({block.speaker for block in document.blocks if block.speaker})
    near = [each for each in labels if surname.startswith(each) and len(surname) - len(each) <= 2]
    return " ".join([*name[:-1], near[0] if near else nominative(surname)])


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
