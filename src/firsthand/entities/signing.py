"""Knows who signs or presents a report: bylines, credits, signatures, columns, radio hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from firsthand.entities.bylines import heads_report, signs_byline
from firsthand.entities.capitals import Run
from firsthand.entities.context import Around
from firsthand.entities.credits import REPORTS, SHORT, authored, credited, takes_part
from firsthand.entities.votes import written_for
from firsthand.model.document import Block, Document
from firsthand.model.terms import BlockKind, DocumentKind

PRESENTS = "presenter"
"""The role of whoever leads through a broadcast."""
_HOSTS = re.compile(r"presenter|host|anchor|studio|présent\w+|ведущ\w+", re.IGNORECASE)
_NAMED_HOST = re.compile(rf"^\s*(?:{_HOSTS.pattern})\s*\(([^()\n]{{3,60}})\)\s*:", re.I | re.M)
_HANDED_OVER = re.compile(
    r"\b([A-Z][\w’'-]+ [A-Z][\w’'-]+) (?:is there|reports|has this report|has the story)[.:]"
)
"""How a presenter hands over to a reporter."""
_FULL = r"[A-Z][\w’'-]+ [A-Z][\w’'-]+"
_SENT_OUT = re.compile(
    r"\b[Oo]ur (?:colleague|correspondent|reporter|producer|man|woman) "
    rf"(?:(?:there|here|in [A-Z][\w’'-]+) is )?({_FULL})"
    r"(?:[.:?]|,? (?:went|is (?:there|in|at)|was there|reports|spoke|met|has (?:been|this))\b)"
    rf"|(?:^|[.!?]\s+)({_FULL}) (?:spoke|has spoken|talked) (?:to|with) (?:him|her|them)\b"
)
"""How a presenter speaks of a reporter: "our colleague Xx Yy went there", "Xx Yy spoke to her"."""
_INTRODUCED = re.compile(r"\b(?:I[’']m|I am|my name is) ([A-Z][\w’'-]+ [A-Z][\w’'-]+)\b", re.I)
_THIS_IS = re.compile(r"\b(?:this is|welcome (?:back )?to|listening to|watching) (?:the )?[A-Z]")
_CALLED_ON = re.compile(
    r"\b([A-Z][\w’'-]+) ([A-Z][\w’'-]+) (?:is there|reports|has this report|has the story)[.:;,]? "
    r"\1[.,?!]?$"
)
_ANSWERS = re.compile(
    r"(?:thanks,? |thank you,? |yes,? |good \w+,? )?([A-Z][a-zà-ÿ'’-]+)[.,!]", re.I
)
_SAID = re.compile(r"[“«\"][^“”«»\"]*[”»\"]")
_LIVED = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:brother|sister|son|daughter|wife|husband|mother|father|child|"
    r"children|cousin|uncle|aunt|nephew|niece|cell)\b"
    r"|\b(?:took|beat|hit|arrested|detained|shot|kicked|tortured|dragged|happened to|did to) "
    r"(?:me|us)\b|\b(?:mon|ma|mes) (?:frère|sœur|fils|fille|femme|mari|mère|père|enfant|cousin)"
    r"|\b(?:m['’]|nous )(?:ont|a) (?:battu|frappé|pris|emmené|arrêté)"
    r"|\bмо(?:й|я|его|ю|ей|ему|им) (?:брат|сестр|сын|доч|муж|жен|мать|матер|отец|отц)"
    r"|\b(?:меня|нас) (?:из)?(?:били|увезли|задержали|пытали)",
    re.IGNORECASE,
)
"""What whoever leads a broadcast tells of nobody's life but in others' words."""
_SAW = re.compile(
    r"\b(?:I|we) (?:\w+ )?(?:saw|heard|watched|lived|stood|hid|ran)\b|\bI was (?:at|in|there|on)\b|"
    r"\b[Jj][’'](?:ai vu|ai entendu|étais)|\b(?:я|мы) (?:\w+ )?(?:видел|слышал|был|стоял)\w*",
    re.IGNORECASE,
)
"""What a witness tells of herself."""
_ASKED_BY = re.compile(
    rf"{_HOSTS.pattern}|(?:interview|question|report)(?:er|eur|euse|ing)?\w*|investigator|officer|"
    r"counsel|court|judge|journalist|q|вопрос|интервьюер|корреспондент\w*|следователь",
    re.IGNORECASE,
)
"""Labels of whoever asks in a transcript: where one has such a label, nobody else leads it."""
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})


def signs(document: Document, run: Run, here: Around) -> bool:
    """Whether a name stands where reports, photographs and translations are signed."""
    block = run.block
    full = len(run.words) > 1
    if block.kind == BlockKind.BYLINE:
        return full and signs_byline(document, run)
    if credited(document, run) or authored(document, run):
        return True
    if block.kind == BlockKind.DATELINE and block.end - block.start < SHORT / 2:
        return full and (written_for(here) or _dated(here) or heads_report(document, run))
    return full and (
        _closes(document, run)
        or _heads_column(document, run)
        or takes_part(document, run)
        or heads_report(document, run)
    )


def _dated(here: Around) -> bool:
    """Whether nothing but a name and a day stand in a line: "Xx Yy, Sunday 26 May"."""
    return not here.before.strip() and bool(re.match(r"^,\s*[^\W\d_]{3,}\s+\d{1,2}\b", here.after))


def _closes(document: Document, run: Run) -> bool:
    """Whether a name alone closes a report whose text never speaks of its bearer."""
    block = run.block
    listed = [each for each in document.blocks if each.end > each.start]
    at = listed.index(block)
    text = document.text[block.start : block.end].strip(" \u00a0—–-")
    if document.kind not in REPORTS or document.author or at < 2:
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
        and document.kind in REPORTS
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
    yield from _sent_out(document, turns)
    yield from _introduced(document, turns)
    yield from _addressed(document, turns)


def _sent_out(document: Document, turns: Sequence[Block]) -> Iterator[str]:
    """Yield the reporters of whom a presenter speaks; where turns have labels, only presenters do.

    Whoever else says "Xx Yy spoke to her" speaks of a relative, a lawyer, a guard.
    """
    opening = turns[0].speaker if turns else None
    led = [
        turn for turn in turns if turn.speaker == opening or _HOSTS.fullmatch(turn.speaker or "")
    ]
    texts = [document.text[turn.start : turn.end] for turn in led] if turns else [document.text]
    for text in texts:
        yield from (match[1] or match[2] for match in _SENT_OUT.finditer(text))


def _introduced(document: Document, turns: Sequence[Block]) -> Iterator[str]:
    """Yield the name that a host without one gives at the beginning: "HOST: I am Xx Yy".

    So does whoever opens under a surname, says what is heard and asks others.
    """
    for turn in turns[:2]:
        words = document.text[turn.start : turn.end]
        said, label = _INTRODUCED.search(words), turn.speaker or ""
        if not said or not said[1].istitle():
            continue
        surname = said[1].split()[-1].casefold() == label.casefold()
        opens = surname and turn is turns[0] and _THIS_IS.search(words)
        if _HOSTS.fullmatch(label) or (opens and _asks(document, turns, label)):
            yield said[1]


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
    if any(_ASKED_BY.fullmatch(other or "") for other in others):
        return False
    plain = [_SAID.sub(" ", text) for text in own]
    told = any(_LIVED.search(text) or _SAW.search(text) for text in plain)
    return len(own) > 1 and bool(others) and not told and any("?" in text for text in own)
