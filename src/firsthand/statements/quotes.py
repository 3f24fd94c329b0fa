"""Finds quotations in any style of marks, over paragraphs and unclosed, and dash dialogue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind
from firsthand.statements.asides import without_asides
from firsthand.statements.french_incises import without_incises

CLOSERS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", '"': '"', "'": "'", "”": "”"}
"""Each opening mark with the marks that may close it."""

LONGEST = 6000
"""Code points after which a mark that was never closed no longer opens a quotation."""

SPEECH = 4
"""Words a quotation in mid-sentence needs to be speech of its own and no name or phrase."""

_SPACES_AND_MARKS = " \t\u00a0\u202f\"“”„«»‘’'‹›"
_OPENERS = frozenset(":,.!?…—–;")
_DASH = re.compile(r"[—–-]\s+(?=[A-ZА-ЯЁÀ-Ý])")
_DASH_CUE = re.compile(r"(?:[,.!?…]\s+[—–-]\s+(?=[a-zа-яёà-ÿ])|,\s+[—–]\s+(?=[А-ЯЁ]))")

_QUOTED = " \t\u00a0\"“”„«»‘’'"
_ABOUT = re.compile(
    r"(?:(?i:and|but|и|а|но|et|mais)\s)?"
    r"(?i:on|of|about|as (?:to|for)|asked (?:about|whether|if|why|how|what)|regarding|concerning|"
    r"об?|про|на вопрос|sur|à propos)\s(?:[^.!?:]{2,90}):\Z|"
    r"(?i:as (?:to|for)|что (?:до|касается)|quant (?:à|aux?))\s(?:[^.!?:]{2,90}),\Z"
)
"""Words that only tell what somebody speaks about: "On the sums paid:", "As for the rest,"."""
_OPENING = 5
"""Words before a colon that name nobody ("Then: ...", "The first night: ...")."""
_NAMING = frozenset({"ru", "uk", "fr"})
"""Languages that put the names of papers and agencies in quotation marks."""
_TITLE = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w’'.-]*(?:\s[\w’'.-]+){0,3}")
_GOES_ON = re.compile(r"[»”\"]\s+[^\W\d_]")


class Quotation(NamedTuple):
    """Quoted words: offsets of what stands between the marks."""

    start: int
    end: int
    block: int
    closed: bool
    """False where the paragraph ends first and the next goes on."""
    dialogue: bool = False
    """True for a turn that opens with a dash."""


def _opens(text: str, at: int, floor: int) -> bool:
    """Tell whether the mark at `at` can open: not inside a word, something follows."""
    mark = text[at]
    before = text[at - 1] if at > floor else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if after.isspace() and (mark != "«" or after == "\n"):
        return False
    if mark in "'‘\"“”":
        return not before.isalnum() and before not in ".,!?"
    return True


def _closes(text: str, at: int, opener: str) -> bool:
    """Tell whether the mark at `at` can close: an apostrophe inside or after a word can't."""
    if text[at] not in CLOSERS[opener]:
        return False
    if text[at] in "'’":
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        return not after.isalnum() and not before.isspace()
    if opener == '"':
        before = text[at - 1] if at else " "
        return not before.isspace()
    return True


def _closing(text: str, at: int, end: int) -> int | None:
    """Return where the quotation opened at `at` closes before `end`, marks nested or not."""
    opener = text[at]
    depth = 0
    for here in range(at + 1, min(end, at + LONGEST)):
        if text[here] == opener and opener in "«“„" and opener not in CLOSERS[opener]:
            depth += 1
        elif text[here] in CLOSERS[opener] and _closes(text, here, opener):
            if not depth:
                return here
            depth -= 1
    return None


def _inner(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the spaces that French sets inside its marks."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _in_block(text: str, start: int, end: int, block: int, language: str) -> list[Quotation]:
    found = []
    parted = without_incises if language == "fr" else without_asides
    at = start
    while at < end:
        if text[at] in CLOSERS and _opens(text, at, start):
            close = _closing(text, at, end)
            if close is not None:
                inner = _inner(text, at + 1, close)
                found += [Quotation(*part, block, True) for part in parted(text, *inner)]
                at = close
            elif text[at] not in "'‘”" and end - at < LONGEST:
                found.append(Quotation(at + 1, end, block, False))
                break
        at += 1
    return found


def _talks(document: Document) -> bool:
    """Tell whether hyphens open turns of a dialogue: one asks, or one says who speaks.

    Elsewhere they are the points of a list.
    """
    bodies = (document.text[b.start : b.end] for b in document.blocks)
    turns = [body for body in bodies if body.startswith("-") and _DASH.match(body)]
    return any(_DASH_CUE.search(turn) or turn.rstrip().endswith("?") for turn in turns)


def _dialogue(text: str, start: int, end: int, block: int, hyphens: bool) -> Quotation | None:
    """Return the words of a turn "— We saw them, — she said" up to its attribution."""
    opening = _DASH.match(text, start, end)
    if not opening or (text[start] == "-" and not hyphens):
        return None
    cue = _DASH_CUE.search(text, opening.end(), end)
    return Quotation(opening.end(), cue.start() + 1 if cue else end, block, True, True)


def quotations(document: Document) -> tuple[Quotation, ...]:
    """Return the outer quotations of every block in order; offsets leave the marks out.

    An unclosed quotation counts only where the next block opens with a mark too, as in quotes
    that run over paragraphs, or where it is the rest of its block.
    """
    found: list[Quotation] = []
    hyphens = _talks(document)
    for number, block in enumerate(document.blocks):
        language = block.language or document.language or ""
        marked = _in_block(document.text, block.start, block.end, number, language)
        turn = _dialogue(document.text, block.start, block.end, number, hyphens)
        if turn and not marked:
            found.append(turn)
        elif block.kind is BlockKind.QUOTE and not marked:
            found.append(Quotation(block.start, block.end, number, True))
        found.extend(marked)
    return tuple(found)


def _is_speech(document: Document, quote: Quotation) -> bool:
    """Tell speech of its own from a phrase quoted inside somebody's sentence."""
    text, start = document.text, document.blocks[quote.block].start
    count = len(text[quote.start : quote.end].split())
    before = text[start : quote.start].rstrip(_SPACES_AND_MARKS)
    language = document.blocks[quote.block].language or document.language or ""
    if not quote.dialogue and is_title(text, quote, language):
        return False
    if quote.dialogue or not before:
        return count >= 1
    lead = before[-1]
    opens = lead in _OPENERS or text[quote.start : quote.start + 1].isupper()
    return opens and count >= (1 if lead in _OPENERS else SPEECH)


def is_title(text: str, quote: Quotation, language: str) -> bool:
    """Tell the name of a paper or a body in quotation marks from speech: «Утренний берег» пишет.

    A few words with a capital and no mark among them, and the sentence goes on without a comma.
    """
    words = text[quote.start : quote.end]
    short = language in _NAMING and bool(_TITLE.fullmatch(words))
    return short and bool(_GOES_ON.match(text, quote.end))


def speeches(document: Document, quotes: Sequence[Quotation]) -> list[Quotation]:
    """Return the quotations that are speech of their own, in order."""
    return [quote for quote in quotes if _is_speech(document, quote)]


def stands_alone(text: str, start: int, end: int, quote: Quotation) -> bool:
    """Tell whether a quotation fills the sentences `text[start:end]`: it is nobody's own prose.

    Words that only lead up to it or say what it is about may stand before its colon.
    """
    lead = text[start : quote.start].strip(_QUOTED)
    about = bool(_ABOUT.match(lead))
    opened = about or (lead.endswith(":") and len(lead.split()) <= _OPENING)
    return (quote.start - start <= 3 or opened) and end - quote.end <= 3


def runs_on(quotes: Sequence[Quotation], number: int) -> bool:
    """Tell whether an unclosed quotation goes on in the next paragraph."""
    if number + 1 >= len(quotes):
        return False
    here, following = quotes[number], quotes[number + 1]
    return not here.closed and following.block == here.block + 1


def begins(quotes: Sequence[Quotation], number: int) -> int:
    """Return where the words begin that a quotation goes on with, be it paragraphs before."""
    while number > 0 and runs_on(quotes, number - 1):
        number -= 1
    return quotes[number].start


def led_to(text: str, quote: Quotation) -> bool:
    """Tell whether a colon stands before a quotation: the sentence leads up to its words."""
    return text[: quote.start].rstrip(_SPACES_AND_MARKS).endswith(":")
