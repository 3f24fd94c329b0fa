"""Knows who signs or presents a report: bylines, credits, signatures, columns, radio hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from firsthand.entities.capitals import Run
from firsthand.entities.context import Around, written_for
from firsthand.model.document import Block, Document
from firsthand.model.terms import BlockKind, DocumentKind

PRESENTS = "presenter"
"""The role of whoever leads through a broadcast."""
_CREDITED = re.compile(
    r"(?:^|\b)(?:(?:photo(?:graph|grapher)?s?|pictures?|pic|reporting|reporter|editing|editor|"
    r"edited|translated|translation|words|written|interview(?:ed)?|research|illustrations?|graphics|"
    r"video|camera|producer|presented|director|story|"
    r"photo|propos recueillis|traduction|directeur|directrice|рисунок|директор|"
    r"текст|фото|автор|перевод|беседовала?|записала?|подготовила?)\b\s*(?:by|:|par|/)?"
    r"|(?:^|[\n(;|/·•])\s*(?:(?:an? )?[^\W\d_]+ )?(?:by|par))\s*$",
    re.IGNORECASE,
)
"""A word of credit, or "by" where a line or a bracket begins; "beaten by" is none."""
_CREDIT_ENDS = re.compile(
    r"\s*(?:$|[/|;()©•·\n]|[-–—]\s|\.(?!\s*(?:he|she|they|his|her|il|elle|он|она)\b)|"
    r",\s*(?=[^\W\d_])(?!(?:who|whose|aged|qui|âgée?|котор\w+)\b)|"
    r"(?:and|&|for|et|pour|и|для)\s|in [A-Z]\w+\s*(?:[;.)\n]|$))",
    re.IGNORECASE,
)
"""What may stand behind a credit; "Photo: Ada Rill in hospital" shows her."""
_POSTED = re.compile(
    r"^\s*[/,(]?\s*(?:via|facebook|instagram|telegram|tiktok|twitter|x|vk|whatsapp|youtube)\b", re.I
)
_HELPED = re.compile(
    r"^(?:,? (?:and|in) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)* contributed "
    r"(?:to (?:this|the) (?:report|story|article|piece)|(?:additional )?reporting)\b"
)
_WRITES_FOR = re.compile(
    r"^ is (?:an?|the|our) (?:[^\W\d_]+ ){0,3}(?:reporter|correspondent|journalist|editor|"
    r"columnist|photographer|producer|staff writer) (?:at|for|with) "
)
_COLON_ONLY = re.compile(r"(?:director|editor|directeur|directrice|директор|research)\s*$", re.I)
_HOSTS = re.compile(r"presenter|host|anchor|studio|présent\w+|ведущ\w+", re.IGNORECASE)
_NAMED_HOST = re.compile(rf"^\s*(?:{_HOSTS.pattern})\s*\(([^()\n]{{3,60}})\)\s*:", re.I | re.M)
_HANDED_OVER = re.compile(
    r"\b([A-Z][\w’'-]+ [A-Z][\w’'-]+) (?:is there|reports|has this report|has the story)[.:]"
)
"""How a presenter hands over to a reporter."""
_CALLED_ON = re.compile(
    r"\b([A-Z][\w’'-]+) ([A-Z][\w’'-]+) (?:is there|reports|has this report|has the story)[.:;,]? "
    r"\1[.,?!]?$"
)
_ANSWERS = re.compile(
    r"(?:thanks,? |thank you,? |yes,? |good \w+,? )?([A-Z][a-zà-ÿ'’-]+)[.,!]", re.I
)
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})
_REPORTS = frozenset(
    {DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.OPINION, DocumentKind.NEWSLETTER}
)
_SHORT = 160
"""Characters; credits and imprints are no longer."""


def signs(document: Document, run: Run, here: Around) -> bool:
    """Whether a name stands where reports, photographs and translations are signed."""
    block = run.block
    full = len(run.words) > 1
    if block.kind == BlockKind.BYLINE:
        return full
    if _credited(document, run, here):
        return True
    if block.kind == BlockKind.DATELINE and block.end - block.start < _SHORT / 2:
        return full and (written_for(here) or _dated(here))
    return full and (
        _closes(document, run) or _heads_column(document, run) or _takes_part(document, run)
    )


def _credited(document: Document, run: Run, here: Around) -> bool:
    """Whether a word of credit stands before a name and nothing else is said of its bearer."""
    block = run.block
    captioned = block.kind in {BlockKind.CREDIT, BlockKind.CAPTION}
    before = document.text[block.start : run.start][-40:]
    after = document.text[run.end : block.end]
    if not (captioned or block.end - block.start < _SHORT) or not _CREDITED.search(before):
        return False
    if _COLON_ONLY.search(before) or _POSTED.match(after):
        return False
    return bool(_CREDIT_ENDS.match(after))


def _takes_part(document: Document, run: Run) -> bool:
    """Whether a short closing line says that someone writes for the paper or helped to report."""
    block = run.block
    after = document.text[run.end : block.end]
    listed = [each for each in document.blocks if each.end > each.start]
    closing = listed.index(block) >= max(2, len(listed) - 3)
    if document.kind not in _REPORTS or not closing or block.end - block.start > _SHORT:
        return False
    if _HELPED.match(after):
        return True
    others = f"{document.text[: block.start]} {document.text[block.end :]}"
    spoken = re.search(rf"(?i)\b{re.escape(run.words[-1])}\b", others)
    return run.start == block.start and bool(_WRITES_FOR.match(after)) and not spoken


def _dated(here: Around) -> bool:
    """Whether nothing but a name and a day stand in a line: "Xx Yy, Sunday 26 May"."""
    return not here.before.strip() and bool(re.match(r"^,\s*[^\W\d_]{3,}\s+\d{1,2}\b", here.after))


def _closes(document: Document, run: Run) -> bool:
    """Whether a name alone closes a report whose text never speaks of its bearer."""
    block = run.block
    listed = [each for each in document.blocks if each.end > each.start]
    at = listed.index(block)
    text = document.text[block.start : block.end].strip(" \u00a0—–-")
    if document.kind not in _REPORTS or document.author or at < 2:
        return False
    before = document.text[listed[at - 1].start : listed[at - 1].end].rstrip()
    later = any(each.kind == BlockKind.PARAGRAPH for each in listed[at + 1 :])
    alone = text == document.text[run.start : run.end]
    ended = before.endswith((".", "!", "?", "”", "»", '"'))
    return alone and ended and not later and _unspoken(document, run)


def _heads_column(document: Document, run: Run) -> bool:
    """Whether a headline begins with its writer: "XX YY: Enough of this", no quote behind it."""
    block = run.block
    after = document.text[run.end : block.end]
    return (
        block.kind in _HEADS
        and document.kind in _REPORTS
        and not document.author
        and run.start == block.start
        and document.text[run.start : run.end].isupper()
        and bool(re.match(r"^:\s*[^\W\d_]", after))
        and _unspoken(document, run)
    )


def _unspoken(document: Document, run: Run) -> bool:
    """Whether the last word of a name stands nowhere else in a report, but alone on a line."""
    text = document.text
    name = re.escape(text[run.start : run.end])
    rest = re.sub(rf"(?im)^\s*{name}\s*(?::.*)?$", "", text)
    return not re.search(rf"(?i)\b{re.escape(run.words[-1])}\b", rest)


def presenters(document: Document) -> Iterator[str]:
    """Yield who leads through a broadcast: named beside the label, or asking in the first turn."""
    if document.kind != DocumentKind.TRANSCRIPT:
        return
    yield from (match.group(1) for match in _NAMED_HOST.finditer(document.text))
    turns = [block for block in document.blocks if block.speaker]
    first = turns[0].speaker if turns else None
    if first and not _HOSTS.fullmatch(first) and _asks(document, turns, first):
        yield first
    yield from (match.group(1) for match in _HANDED_OVER.finditer(document.text))
    yield from _addressed(document, turns)


def _addressed(document: Document, turns: Sequence[Block]) -> Iterator[str]:
    """Yield a presenter's whole name where the reporter who is called answers by the first name.

    "WELL: ... Bor Tamm is there. Bor." - "TAMM: Ada. I am at the mill." gives Ada Well.
    """
    for turn, answer in pairwise(turns):
        said = document.text[turn.start : turn.end].rstrip()
        called = _CALLED_ON.search(said)
        name = _ANSWERS.match(document.text[answer.start : answer.end].lstrip())
        label, reporter = turn.speaker or "", (answer.speaker or "").casefold().split()[-1:]
        surname = " " not in label and not _HOSTS.fullmatch(label)
        if called and name and surname and reporter == [called[2].casefold()]:
            yield f"{name[1]} {label.title()}"


def _asks(document: Document, turns: Sequence[Block], label: str) -> bool:
    """Whether a speaker has several turns and asks in some of them, and opens the broadcast."""
    labels = {label, label.split()[-1]}  # the full name once, the surname afterwards
    own = [document.text[turn.start : turn.end] for turn in turns if turn.speaker in labels]
    others = {turn.speaker for turn in turns} - labels
    return len(own) > 1 and bool(others) and any("?" in text for text in own)
