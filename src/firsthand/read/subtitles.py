"""Reads subtitles (SubRip and WebVTT): what is said, without the times, set into paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from firsthand.model.record import Record
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.read.draft import Draft, Piece, piece
from firsthand.read.publication_day import visible_date
from firsthand.read.text import clean, ends_sentence
from firsthand.read.turns import with_turns

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d\d):(\d\d)[,.](\d{3})")
_TIMES = re.compile(rf"^\s*{_TIME.pattern}\s+-->\s+{_TIME.pattern}(?:\s\D.*)?$")
_VOICE = re.compile(r"^<v(?:\.[\w.]+)?\s+([^<>]{1,80})>")
_TAG = re.compile(r"</?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}", re.I)
_DASH = re.compile(r"^[-–—]\s*(?=\S)")
_HEADER = re.compile(r"^WEBVTT(?:[ \t]+[-–]?[ \t]*(?P<title>.*))?$")
_SKIPPED = re.compile(r"^(?:STYLE|REGION)\b")
_APART = re.compile(rf"^NOTE\b|{_SKIPPED.pattern}")
_NEXT_VOICE = re.compile(r"(?=<v[ .])")
_PAUSE = 2.0
"""Seconds of silence after a sentence that part two paragraphs."""
_LONG = 500
"""Characters after which a paragraph ends with its sentence."""


class _Said(Record, frozen=True, kw_only=True):
    """Words said at one time, by one voice; `turn` where a dash shows that somebody else speaks."""

    start: float
    end: float
    voice: str | None
    text: str
    turn: bool


def is_subtitles(name: str, text: str) -> bool:
    """Tell whether a text file called `name` holds subtitles: its first lines give two times."""
    head = text.lstrip("\ufeff \r\n")[:2000].splitlines()
    if not any(_TIMES.match(line) for line in head):
        return False
    return name.lower().endswith((".srt", ".vtt")) or bool(
        head and (_HEADER.match(head[0]) or head[0].strip().isdigit())
    )


def read_subtitles(text: str) -> Draft:
    """Return the draft of subtitles: a transcript of paragraphs, with speakers where they are told.

    A line that is shown again, as rolling captions do, is read once.
    """
    cues = _cues(text.lstrip("\ufeff \r\n").splitlines())
    notes = [part for part in cues if isinstance(part, Piece)]
    said = _once([each for part in cues if not isinstance(part, Piece) for each in part])
    spoken = [_piece(group) for group in _paragraphs(said)]
    dated = visible_date([note.text for note in notes], ())
    return Draft(
        pieces=(*notes, *with_turns(spoken)),
        kind=DocumentKind.TRANSCRIPT,
        published=dated.published if dated else None,
        published_basis=dated.basis if dated else PublishedBasis.NONE,
    )


def _cues(lines: Sequence[str]) -> list[Piece | list[_Said]]:
    """Return the notes and the cues of a file, in order; a cue is all that is said in its time.

    What stands behind a blank line inside a cue is a part of it.
    """
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    joined: list[list[str]] = []
    for block in blocks:
        if not block or (len(block) == 1 and block[0].strip().isdigit()):
            continue  # the number of a cue and nothing more
        if joined and _is_timed(joined[-1]) and not (_is_timed(block) or _APART.match(block[0])):
            joined[-1] += block
        else:
            joined.append(block)
    return [part for block in joined if (part := _cue(block))]


def _is_timed(block: Sequence[str]) -> bool:
    return any(_TIMES.match(line) for line in block)


def _cue(block: Sequence[str]) -> Piece | list[_Said] | None:
    for at, line in enumerate(block):
        if times := _TIMES.match(line):
            start, end = _seconds(times.groups()[:4]), _seconds(times.groups()[4:])
            return list(_voices(block[at + 1 :], start, end))
    if _SKIPPED.match(block[0]):
        return None
    header = _HEADER.match(block[0])
    title = (header["title"] or "") if header else block[0].removeprefix("NOTE")
    words = clean(" ".join([title, *block[1:]]))
    return piece(BlockKind.CREDIT, words) if words else None  # nobody says it


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return 3600 * hours + 60 * minutes + seconds + thousandths / 1000


def _voices(lines: Sequence[str], start: float, end: float) -> Iterator[_Said]:
    voice: str | None = None
    for line in (part for whole in lines for part in _NEXT_VOICE.split(whole)):
        named = _VOICE.match(line.strip())
        voice = clean(named[1]) if named else voice
        text = clean(_TAG.sub("", line))
        dash = _DASH.match(text)
        words = text[dash.end() :] if dash else text
        if words:
            yield _Said(start=start, end=end, voice=voice, text=words, turn=bool(dash or named))


def _once(said: Sequence[_Said]) -> Iterator[_Said]:
    last: list[str] = []
    for each in said:
        if each.text not in last:
            yield each
        last = [*last, each.text][-2:]


def _paragraphs(said: Iterable[_Said]) -> Iterator[list[_Said]]:
    group: list[_Said] = []
    for before, each in pairwise([None, *said]):
        if each is None:
            continue
        if before and _parts(before, each, group):
            yield group
            group = []
        group.append(each)
    if group:
        yield group


def _parts(before: _Said, each: _Said, group: Sequence[_Said]) -> bool:
    if each.turn or each.voice != before.voice:
        return each.voice != before.voice or not each.voice
    long = sum(len(part.text) for part in group) > _LONG
    return ends_sentence(before.text) and (long or each.start - before.end > _PAUSE)


def _piece(group: Sequence[_Said]) -> Piece:
    text = clean(" ".join(part.text for part in group))
    voice = group[0].voice
    if not voice:
        return Piece(kind=BlockKind.PARAGRAPH, text=text)
    return Piece(kind=BlockKind.SPEECH, text=text, speaker=voice, label=f"{voice}:")
