"""Gives a statement its event time: the date in its sentence, else one near enough to hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from firsthand.entities.calendar_lexicon import DAYS_AWAY
from firsthand.entities.dates import Dated, dates, day_of
from firsthand.model.document import Block, Document, Span
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind

SENTENCE_BREAK = re.compile(r"(?<=[.!?…])[\"”»’)]*\s+(?=[\"“„«(‘\[]*[A-ZА-ЯЁÀ-Þ0-9])")
"""Where one sentence ends and the next begins."""
_LEAD_BLOCKS = 3
_NEAR_LEAD = 4
"""How many paragraphs behind the lead its date still holds."""
_REPORTING = (
    r"(?:said|says|told|tells|report(?:s|ed)|wr[io]tes?|announced|confirmed|den(?:ies|ied)|conceded"
    r"|admitted|claim(?:s|ed)|dismissed|called|quoted|published|stated|insisted|acknowledged|added"
    r"|argued|rejected|interviewed|spoke|asked|posted|dated|carried|broadcast|printed|counted|put"
    r"|сообщил\w*|заявил\w*|признал\w*|сказал\w*|опубликовал\w*|рассказал\w*|подтвердил\w*"
    r"|написал\w*|напечатал\w*|пишет|диффуз\w*|déclaré|diffusé|publié|annoncé|affirmé|dit|reconnu)"
)
_SAID_BEFORE = re.compile(
    rf"\b{_REPORTING}(?:\s+[\w'’.-]+){{0,4}}\s+(?:on|in|dated)?\s*$", re.IGNORECASE
)
_SAID_AFTER = re.compile(rf"^(?:\s+[\w'’.-]+){{0,6}},?\s+{_REPORTING}\b", re.IGNORECASE)
_SOME_DAY = re.compile(r"\b(?:the|that|le|ce|тот)\s+$", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|depuis|с|со)\s+(?:the\s+|last\s+|le\s+)?$", re.IGNORECASE)
_DATELINE = re.compile(r"^[^\W\d_][^.!?\n]{0,40}$")


def sentence_bounds(document: Document, at: int, stop: int) -> tuple[int, int]:
    """Return where the sentences that `text[at:stop]` touches begin and end, inside their block."""
    begin, end = block_bounds(document, at)
    end = max(end, stop)
    text = document.text[begin:end]
    cuts = [begin, *(begin + match.end() for match in SENTENCE_BREAK.finditer(text)), end]
    first = max((cut for cut in cuts if cut <= at), default=begin)
    last = min((cut for cut in cuts if cut >= stop), default=end)
    return first, last


def block_bounds(document: Document, at: int) -> tuple[int, int]:
    """Return the bounds of the block that holds an offset; the whole text where none does."""
    block = block_at(document, at)
    return (block.start, block.end) if block else (0, len(document.text))


def block_at(document: Document, at: int) -> Block | None:
    """Return the block that holds an offset."""
    return next((block for block in document.blocks if block.start <= at < block.end), None)


def when_of(document: Document, statement: Statement) -> tuple[str, Span] | None:
    """Return the event time of a statement as EDTF, with the words that give it.

    The date inside the content counts first, then one in its sentences, then one in the sentence
    before it, then the only one of the document's first paragraphs where the statement stands near
    them; else there is none. Farther dates were wrong as often as right.
    """
    content = [
        dated for span in statement.content for dated in _dates(document, span.start, span.end)
    ]
    if content:
        return _pick(document, content, statement.start)
    begin, end = sentence_bounds(document, statement.start, statement.end)
    near = _dates(document, begin, end)
    if near:
        return _pick(document, near, statement.start)
    if begin > block_bounds(document, statement.start)[0]:
        previous, _ = sentence_bounds(document, begin - 1, begin)
        before = [
            dated for dated in _dates(document, previous, begin) if not _deictic(document, dated)
        ]
    else:
        before = []
    if before:
        return _pick(document, before[-1:], statement.start)
    return _lead(document, statement)


def _dates(document: Document, begin: int, end: int) -> tuple[Dated, ...]:
    """The dates of events in a stretch: not when something was said, nor the line's own date."""
    return tuple(
        dated
        for dated in _all_dates(document.text, document.published)
        if begin <= dated.start and dated.end <= end and not of_telling(document, dated)
    )


@lru_cache(maxsize=4)
def _all_dates(text: str, published: str | None) -> tuple[Dated, ...]:
    # Every statement of a document asks again, so the last documents are kept.
    return dates(text, 0, len(text), published)


def of_telling(document: Document, dated: Dated) -> bool:
    """Whether a date tells when words were said or sent, or a day that only the story knows."""
    begin, end = block_bounds(document, dated.start)
    before, after = document.text[begin : dated.start], document.text[dated.end : end][:80]
    if begin == dated.start or (
        _DATELINE.match(before) and re.match(r"[^.!?]{0,12}(?:\(|[-–—]\s|\n|$)", after)
    ):
        return before.upper() == before or not re.search(r"[a-zа-я]{3}\s", before)
    if _SOME_DAY.search(before[-6:]) and document.text[dated.start : dated.end].isalpha():
        return True
    return bool(_SAID_BEFORE.search(before[-70:]) or _SAID_AFTER.match(after))


def _deictic(document: Document, dated: Dated) -> bool:
    """Whether a date is "today" or "yesterday": what the next sentence tells has its own day."""
    return document.text[dated.start : dated.end].casefold() in DAYS_AWAY


def _pick(document: Document, found: Sequence[Dated], at: int) -> tuple[str, Span]:
    nearest = min(found, key=lambda dated: (abs(dated.start - at), dated.start))
    return _from_then(document, nearest), document.span(nearest.start, nearest.end)


def _from_then(document: Document, dated: Dated) -> str:
    """Return the EDTF of a date; of "since Tuesday" the days from then until publication."""
    until = day_of(document.published)
    since = _SINCE.search(document.text[max(0, dated.start - 16) : dated.start])
    if not since or until is None or day_of(dated.value) is None or "/" in dated.value:
        return dated.value
    return f"{dated.value[:10]}/{until}" if dated.value[:10] < until.isoformat() else dated.value


def _lead(document: Document, statement: Statement) -> tuple[str, Span] | None:
    """The date of the first paragraphs, where they give just one and the statement is near them."""
    kinds = {BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH}
    lead = [block for block in document.blocks if block.kind in kinds][:_LEAD_BLOCKS]
    found = [dated for block in lead for dated in _dates(document, block.start, block.end)]
    if len({dated.value for dated in found}) != 1:
        return None
    between = sum(found[0].end <= block.start <= statement.start for block in document.blocks)
    if between > _NEAR_LEAD:
        return None
    return _pick(document, found, statement.start)
