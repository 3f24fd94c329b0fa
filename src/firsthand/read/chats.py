"""Reads a chat as messengers export it: a stamp, a name and a message on each line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from firsthand.model.record import Record
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.read.draft import Draft, Piece
from firsthand.read.text import clean

_DAY = r"(?P<a>\d{1,4})[./-](?P<b>\d{1,2})[./-](?P<c>\d{2,4})"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
_STAMPS = (
    re.compile(rf"^(?P<stamp>\[{_DAY},? {_CLOCK}\]) ?(?:(?P<name>[^:]{{1,60}}): ?)?(?P<said>.*)$"),
    re.compile(rf"^(?P<stamp>{_DAY},? {_CLOCK} [-–]) (?:(?P<name>[^:]{{1,60}}): ?)?(?P<said>.*)$"),
    re.compile(rf"^(?P<name>[^\[\]]{{1,60}}), (?P<stamp>\[{_DAY},? {_CLOCK}\]):?(?P<said>)$"),
)
"""Two ways of WhatsApp and Signal, and messages copied out of Telegram."""
_LEFT_OUT = re.compile(
    r"^<[^<>]{3,60}>$|^(?:image|video|audio|sticker|GIF|document|voice message) omitted$|"
    r"^(?:this message was deleted|you deleted this message)\.?$",
    re.I,
)
_TOLD = re.compile(
    r"\b(?:added|changed|removed|left|создала?|добавила?|изменила?)\b", re.IGNORECASE
)
"""Words of a messenger's own line, which may hold a colon: no name."""
_FEWEST = 3
_LONGEST_NAME = 6
_MOST_YEAR = 2100


class _Message(Record, frozen=True, kw_only=True):
    """One message, or a line of the messenger's own where nobody's name stands before it."""

    stamp: str
    name: str | None
    numbers: tuple[int, int, int]
    lines: tuple[str, ...]


def read_chat(text: str) -> Draft | None:
    """Return the draft of an exported chat, or None where the text is none.

    Every message is a block of its own with its sender; what the messenger adds states nothing. The
    chat is dated by its last message, if it is clear which number is the day. Where nobody writes
    twice it is no chat: a chronology may have a colon in every line.
    """
    lines = [clean(line) for line in text.splitlines()]
    first = next((line for line in lines if line), "")
    if not _stamped(first):
        return None
    messages = list(_messages(lines))
    named = [message.name for message in messages if message.name]
    if len(named) < _FEWEST or 2 * len(named) < len(messages):
        return None
    if max(Counter(named).values()) < 2:
        return None
    days = _days([message.numbers for message in messages])
    return Draft(
        pieces=tuple(_piece(message) for message in messages),
        kind=DocumentKind.SOCIAL_POST,
        published=max(days).isoformat() if days else None,
        published_basis=PublishedBasis.DATELINE if days else PublishedBasis.NONE,
    )


def _stamped(line: str) -> re.Match[str] | None:
    return next((found for stamp in _STAMPS if (found := stamp.match(line))), None)


def _messages(lines: Sequence[str]) -> Iterator[_Message]:
    head: re.Match[str] | None = None
    said: list[str] = []
    for line in lines:
        found = _stamped(line)
        if found and head:
            yield _message(head, said)
        if found:
            head, said = found, []
        elif line:
            said.append(line)
    if head:
        yield _message(head, said)


def _message(head: re.Match[str], after: Sequence[str]) -> _Message:
    name, said = head["name"], head["said"]
    if name and (len(name.split()) > _LONGEST_NAME or _TOLD.search(name)):
        name, said = None, f"{name}: {said}"
    return _Message(
        stamp=head["stamp"],
        name=name,
        numbers=(int(head["a"]), int(head["b"]), int(head["c"])),
        lines=tuple(line for line in (said, *after) if line),
    )


def _piece(message: _Message) -> Piece:
    text = " ".join(message.lines)
    if message.name is None or _LEFT_OUT.match(text):
        named = f"{message.stamp} {message.name}:" if message.name else message.stamp
        return Piece(kind=BlockKind.CREDIT, text=text, label=named)  # nobody states it
    label = f"{message.stamp} {message.name}:"
    return Piece(
        kind=BlockKind.POST, text=text, label=label, speaker=message.name.strip("~ ") or None
    )


def _days(numbers: Sequence[tuple[int, int, int]]) -> tuple[date, ...]:
    """Return the days of the messages; none where day and month could be either way round.

    A messenger writes them in the order of the phone's country: the right one gives real days that
    never run backwards.
    """
    tried = [_read_as(numbers, order) for order in ((0, 1, 2), (2, 1, 0), (2, 0, 1))]
    found = {days for days in tried if days and list(days) == sorted(days)}
    return next(iter(found)) if len(found) == 1 else ()


def _read_as(
    numbers: Sequence[tuple[int, int, int]], order: tuple[int, int, int]
) -> tuple[date, ...]:
    year, month, day = order
    try:
        return tuple(date(_year(n[year]), n[month], n[day]) for n in numbers)
    except ValueError:
        return ()


def _year(number: int) -> int:
    year = number + 2000 if number < 100 else number
    if not 2000 <= year < _MOST_YEAR or 31 < number < 100:
        raise ValueError
    return year
