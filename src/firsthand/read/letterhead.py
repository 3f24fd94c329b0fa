"""Finds the organisation that issued a paper: its imprint, letterhead, series or signature."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from firsthand.model.terms import BlockKind
from firsthand.read import lexicon, publisher_words
from firsthand.read.bodies import is_body, shouted_start
from firsthand.read.colophon import (
    Paper,
    carried_by_address,
    heads_of,
    named_by_title,
    named_in,
)
from firsthand.read.columns import head_of, is_description, name_in
from firsthand.read.draft import Piece
from firsthand.read.lines import agency_of, first_date, is_byline
from firsthand.read.naming import has_noun, is_name_shaped, is_shouted, may_be_person
from firsthand.read.outlets import copyright_holder, tidy
from firsthand.read.own_voice import (
    broadcaster_of,
    impersonal_backing,
    notice_of,
    reprinted_from,
)
from firsthand.read.text import ends_sentence, words

_HEAD = 5
_FURTHER = 12
_LONGEST_MASTHEAD = 6
_TAIL = 4
_SHORT = 200
_MOST_WORDS = 10
_MOST_WORDS_OF_NAME = 9

_STATED = re.compile(lexicon.ISSUED_BY, re.I)
_WRITTEN = re.compile(lexicon.WRITTEN_BY, re.I)
_ADDRESSED = re.compile(lexicon.ADDRESSEE, re.I)
_SERIES = re.compile(lexicon.SERIES, re.I)
_STATE = re.compile(lexicon.STATE, re.I)
_RELEASE = re.compile(lexicon.PRESS_RELEASE, re.I)
_PARTS = re.compile(r"\s+[·•|–—]\s+|,\s+|:\s+|\s{2,}")
_COLUMNS = re.compile(r"\s+[·•|]\s+")
_DASHES = re.compile(r"\s+[–—-]\s+")
_GREETING = re.compile(rf"\b(?:{publisher_words.GREETING}|{publisher_words.BROADCAST})", re.I)
_NAME_END = re.compile(r"\s*[,;|·•(\d].*$|\.\s.*$|\.$")
_MAILED = re.compile(lexicon.NEWSLETTER, re.I)
_FOR = re.compile(
    r"^(?:for|on behalf of|pour|au nom d[eu]|от имени|від імені|por|für)\s+(?:the\s+)?", re.I
)
_COURT = re.compile(r"^(?:in|before) the (?=.*\b(?:court|tribunal)\b)", re.I)
_SALUTATION = re.compile(
    r"^\W*(?:(?:dear|уважаем\w+|шановн\w+|estimad[oa]|sehr geehrte\w*) (?!readers?\b|friends?\b|"
    r"all\b|subscribers?\b|colleagues?\b|читател|друзья|читач|друзі|lector|amig|leser)|sir|madam|"
    r"(?:madame|monsieur)\b.{0,30},$)",
    re.I,
)


def issuer_of(pieces: Sequence[Piece], title: str | None) -> str | None:
    """Return who issued a paper that has no site and no sender, or None where it does not say.

    What the paper states ("Published by ...") counts most; then its letterhead, the line that
    names its series, its copyright line, and last the organisation that signs it. `pieces` are the
    whole paper in order.
    """
    short = [p.text for p in pieces if p.text != title and len(p.text) <= _SHORT]
    head = [p.text for p in pieces[: _HEAD + 1] if p.text in short][:_HEAD]
    tail = [p.text for p in pieces[-_TAIL:] if p.text in short]
    paper = _paper(pieces)
    heads = () if any(_SALUTATION.match(line) for line in head) else heads_of(head)
    candidates: tuple[Iterable[str | None], ...] = (
        (_stated(line, paper.text) for line in [*head, *reversed(tail)]),
        map(reprinted_from, [*head, *reversed(tail)]),
        _letterheads(head) if heads else (),
        (_of_series(line, paper.text.replace(line, " ")) for line in head),
        (named_in(heads, paper), named_by_title(title or "", paper), broadcaster_of(pieces)),
        (notice_of(pieces),),
        (name for line in tail if (name := _imprint(line, paper.text))),
        map(_holder, [*short[:_FURTHER], *tail]),
        _signatories(tail),
        (_wire(pieces),),
    )
    found = (name for names in candidates for name in names if name)
    return next((tidy(name) for name in found), None)


def _paper(pieces: Sequence[Piece]) -> Paper:
    spoken = [p.text for p in pieces if p.kind == BlockKind.SPEECH]
    greetings = " ".join(text for text in spoken[:3] if _GREETING.search(text))
    whole = " ".join(p.text for p in pieces)
    mailed = bool(_MAILED.search(whole))
    return Paper(text=whole, spoken=len(spoken) > 2, greetings=greetings, mailed=mailed)


def _wire(pieces: Sequence[Piece]) -> str | None:
    """Return the agency in the dateline of a report that nobody else lays claim to."""
    lines = [p.text for p in pieces[:_HEAD] if p.kind == BlockKind.DATELINE]
    return next((agency for line in lines if (agency := agency_of(line))), None)


def _signatories(tail: Sequence[str]) -> list[str]:
    """Return the body that signs, last line first; none where several sign together."""
    found = [name for line in tail[::-1] if (name := _signed(line))]
    others = (line for line in tail if not any(name in line for name in found))
    joined = any(is_name_shaped(line) and has_noun(line) for line in others)
    return found if len(set(found)) == 1 and not joined else []


def _imprint(line: str, text: str) -> str | None:
    """Return the name that an address line opens with, where a host in the text is made of it."""
    name = name_in(head_of(line))
    own = name is not None and has_noun(name) and carried_by_address(name, text)
    return name if own and not ends_sentence(line) else None


def masthead_of(pieces: Sequence[Piece]) -> str | None:
    """Return the name of a paper that stands as a heading over its issue line and its reports.

    Under it stands another heading; a motto, a number or a day in between, or capitals that the
    other heading lacks, tell it from a title.
    """
    headings = [i for i, p in enumerate(pieces) if p.kind == BlockKind.HEADING]
    if len(headings) < 2 or headings[0] != 0:
        return None
    name, below = pieces[0].text, pieces[headings[1]].text
    between = [head_of(p.text) for p in pieces[1 : headings[1]]]
    if len(words(name)) > _LONGEST_MASTHEAD or not is_name_shaped(name):
        return None
    if any(ends_sentence(head.text) and len(head.columns) < 2 for head in between):
        return None
    shouted = is_shouted(name) and not is_shouted(below)
    issued = any(head.numbered() or is_description(head.text) for head in between)
    return name if issued and (shouted or has_noun(name)) else None


def _letterhead(line: str) -> str | None:
    line = _COURT.sub("", line)
    whole = [shouted_start(line), *([] if _COLUMNS.search(line) else [line])]
    whole += _PARTS.split(line)[:1]
    return next((c for c in whole if is_body(c) and _may_name(c)), None)


def _letterheads(head: Sequence[str]) -> Iterator[str]:
    """Yield the bodies among the head lines; the body over a unit of its own comes first."""
    for i, line in enumerate(head):
        name = _letterhead(line)
        above = head_of(head[i - 1]).columns[:1] if name and i else ()
        yield from (each for each in above if i == 1 and _is_parent(each))
        if name:
            yield name


def _is_parent(name: str) -> bool:
    """Tell whether a first line in capitals may be the body that a unit below it belongs to."""
    long = 2 < len(words(name)) <= _MOST_WORDS and _may_name(name) and not may_be_person(name)
    named = long and (is_shouted(name) or " of " in name)
    return named and not (_RELEASE.search(name) or _SERIES.search(name))


def _may_name(text: str) -> bool:
    return is_name_shaped(text) and not (is_byline(text) or _RELEASE.fullmatch(text))


def _stated(line: str, text: str) -> str | None:
    if found := _STATED.search(line):
        name = _cut(line[found.end() :])
        return name if _is_short_name(name) else None
    found = _WRITTEN.search(line)
    name = _cut(line[found.end() :]) if found else ""
    known = line.lower().startswith("by the ") and len(words(name)) > 1
    known = known or has_noun(name) or impersonal_backing(name, text.replace(line, " "))
    return name if is_body(name) or (is_name_shaped(name) and known) else None


def _cut(text: str) -> str:
    return _NAME_END.sub("", text.strip(" :")).strip()


def _of_series(line: str, rest: str) -> str | None:
    """Return the name in "NAME · Briefing 2031/2 · 3 May 2031": one that the paper uses again.

    Dashes part columns too where there are three; between two they are a headline's.
    """
    dashed = _DASHES.split(line)
    name, *others = dashed if len(dashed) > 2 else _COLUMNS.split(line)
    if not others or not _is_short_name(name) or not _may_name(name) or _SERIES.match(name):
        return None
    numbered = any(_SERIES.match(part) for part in others)
    dated = any(first_date(part) for part in others)
    return name if (numbered and name in rest) or (dated and rest.count(name) > 1) else None


def _is_short_name(text: str) -> bool:
    return 0 < len(words(text)) <= _MOST_WORDS_OF_NAME and text[:1].isupper()


def _holder(line: str) -> str | None:
    holder = copyright_holder(line) if line.lstrip()[:1] in "©(Cc" else None
    return holder if holder and _is_short_name(holder) else None


def _signed(line: str) -> str | None:
    return next((part for part in _signers(_FOR.sub("", line)) if is_body(part)), None)


def _signers(line: str) -> Iterator[str]:
    if not _ADDRESSED.match(line) and not ends_sentence(line):
        yield from (part.strip(" ,") for part in _PARTS.split(line))
