"""Cuts a document into the paragraphs and sentences in which statements stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from firsthand.model.document import Block, Document
from firsthand.model.terms import BlockKind
from firsthand.statements.breaks import broken, tailed
from firsthand.statements.footnotes import is_note, unnoted
from firsthand.statements.interviews import SURNAME
from firsthand.statements.quotes import Quotation

LONGEST = 1200
"""Code points a sentence may have; a longer stretch without marks is cut at white space."""

SILENT = frozenset({BlockKind.CREDIT, BlockKind.BYLINE, BlockKind.DATELINE})
"""Blocks that assert nothing of the case."""

_END = re.compile(
    r"(?P<mark>[.!?…]+|[。！？])(?P<close>[\"”’»“)\]]*)(?P<gap>\s+)(?P<next>[\"“„«‘'(\[—–-]*\s?\S)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Cmdr|Gov|Sen|Rep|Hon|"
    r"Pres|Supt|Insp|No|no|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|"
    r"Co|Corp|al|cf|ca|p|pp|vol|art|Mme|Mlle|MM|г|гг|ул|им|д|стр|тыс|млн|млрд|руб|св|т|с|см|ст|п|"
    r"пос|обл|чел)|\b[A-ZА-ЯЁ]|\b(?:[a-zA-Z]\.)+[a-zA-Z])\.$"
)
_DATELINE = re.compile(
    r"(?:[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ .’'-]{2,}(?:[,/]\s*[\w .’'-]{2,25}){0,3}(?:\s*\([^)]{2,30}\))?\s*"
    r"[—–-]+\s+)|(?:[\w .,’'-]{3,50}\([A-ZÀ-ÞА-ЯЁ][^)]{2,30}\)\s*[—–-]+\s*)|"
    r"(?:(?i:update|upd|breaking|exclusive|watch|video|live|corrected|срочно|обновлено|"
    r"exclusif|en direct)(?:\s*\d+)?\s*(?:[-:|—–]+)\s*)|(?:(?:\d{1,3}[.)]|[-–—*•])\s+)|"
    r"(?:\d{1,3}(?:\.\d{1,3})+[.)]?\s+(?=[A-ZÀ-ÞА-ЯЁ\"“«„]))|"
    r"(?:(?=[^a-zß-ÿа-яё]*[A-ZÀ-ÞА-ЯЁ]{5})[A-ZÀ-ÞА-ЯЁ’']+(?:[ -][A-ZÀ-ÞА-ЯЁ’']+)+ "
    r"(?=[\"“«„]?[A-ZÀ-ÞА-ЯЁ](?:[’' ]?[a-zß-ÿа-яё]|[’'][A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё])))"
)
"""What stands before the first sentence and is none of it: datelines, labels, item numbers.

A title in capitals may stand on the first line of its paragraph: "WHAT WE HEARD Nobody slept."
"""
_ITEM_NUMBER = re.compile(r"\s*(?:[-*•]\s*)?\d{1,3}")
_LETTERED = re.compile(rf"(?:[QAR][.:]|[ВО]:|[ВО]\.(?!\s*{SURNAME}))\s+")
_HEARING = re.compile(r"(?:^|\s)(?:Q|В)[.:]\s[^\n]{1,500}?\?\s{0,9}(?:A|R|О)[.:]\s")
"""Question and answer of a hearing that run on in one paragraph, each with its letter."""
_LETTER = re.compile(r"[^\W\d_]")


class Sentence(NamedTuple):
    """One sentence of a block, in code points of the document."""

    start: int
    end: int
    block: int
    """Index of its block in `Document.blocks`."""
    mark: str = ""
    """The semicolon or colon that parts it from the one before, where both are one sentence."""


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a mark ends the sentence that began at `start`."""
    following = match["next"][-1]
    if match["mark"] == "." and not match["close"]:
        before = text[max(start, match.start() - 12) : match.start() + 1]
        if _ABBREVIATION.search(before) and match["next"][0] not in '"“«„':
            return before.endswith(("a.m.", "p.m.")) and following.isupper()
        if _ITEM_NUMBER.fullmatch(text[start : match.start()][:8]):
            return False
    return not following.islower()


def _whole(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Trim white space and cut what is longer than `LONGEST`."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield from _whole(text, start, cut)
        start = cut
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence of a paragraph, closing marks included, in order."""
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, start, match):
            yield from _whole(text, start, match.end("close"))
            start = match.end("close")
    yield from _whole(text, start, len(text))


def sentences(document: Document, quotes: Sequence[Quotation] = ()) -> tuple[Sentence, ...]:
    """Return the sentences of every block that can assert something, in order of the text.

    A semicolon or colon outside the `quotes` ends a sentence too.
    """
    found: list[Sentence] = []
    for number, block in enumerate(document.blocks):
        body = unnoted(document.text[block.start : block.end])
        if block.kind in SILENT or is_note(body):
            continue
        lead = _DATELINE.match(body)
        skipped = lead.end() if lead and block.kind is not BlockKind.SPEECH else 0
        dialogue = lead is not None and lead[0][0] in "—–" and BlockKind.PARAGRAPH is block.kind
        heard = bool(_LETTERED.search(body)) and bool(_HEARING.search(body))
        for start, end in sentence_spans(body):
            start = max(start, 0 if dialogue else skipped)
            letter = _LETTERED.match(body, start, end) if heard else None
            start = letter.end() if letter else start
            if start < end and _LETTER.search(body, start, end):
                inside = block.start + start, block.start + end
                parts = broken(document.text, *inside, quotes)
                if block.kind is BlockKind.HEADLINE:
                    parts = tailed(
                        document.text, parts, (document.outlet or "", *document.outlet_names)
                    )
                found.extend(Sentence(first, last, number, mark) for first, last, mark in parts)
    return tuple(found)


def language_of(document: Document, block: Block) -> str:
    """Return the ISO 639-1 language of a block, by its script where nothing is recorded."""
    if block.language or document.language:
        return block.language or document.language or ""
    body = document.text[block.start : block.start + 400]
    cyrillic = sum("а" <= c <= "я" for c in body.lower())
    latin = sum("a" <= c <= "z" for c in body.lower())
    return "ru" if cyrillic > latin else "en"
