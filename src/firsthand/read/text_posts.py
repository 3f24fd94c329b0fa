"""Recognises a saved post that was kept as plain text: the account, a stamp, words, counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.read.draft import Draft, piece
from firsthand.read.lines import first_date
from firsthand.read.publication_day import visible_date
from firsthand.read.text import clean, words

_HANDLE = re.compile(r"(?<![\w@.])@\w[\w.\-]{1,40}(?<![.\-])")
_CHANNEL = re.compile(
    r"^(?:(?:telegram|whatsapp|youtube|facebook|instagram|tiktok|vk|mastodon|bluesky|телеграм\w*)"
    r"(?:[ \-](?:channel|post|page|group|account|канал\w*|пост))?:?|(?:channel|канал|canal):)\s+"
    r"(?P<name>\S.{1,60})$",
    re.I,
)
_COUNTS = re.compile(
    r"\d[\d.,\s]*\s*(?:[KkMm]\b|тыс\.?|млн)?\s*(?:re?posts?|shares?|likes?|hearts?|retweets?|quotes?|"
    r"replies|views|boosts|comments|followers?|reactions?|репост\w*|лайк\w*|отметок|отметк\w|"
    r"просмотр\w*|ответ\w*|комментари\w*|перегляд\w*|вподобан\w*|partages?|j['’]aime|vues|me gusta|"
    r"compartidos?|vistas|gefällt mir)",
    re.I,
)
_LONGEST_ACCOUNT = 8
_LINE = 90
_MARKS = ' ·|,—–-(:"“”«»'


def read_text_post(groups: Sequence[Sequence[str]]) -> Draft | None:
    """Return the draft of a post kept as text, or None where the paragraphs are none.

    The first line names the account; it holds a handle or a channel, or the last line counts
    reactions; a stamp stands on the first or the second line.
    """
    lines = [clean(line) for line in (groups[0] if groups else ())]
    account = _account(lines[0]) if lines else None
    if account is None:
        return None
    stamps = [line for line in lines[:3] if _is_stamped(line)]
    counted = bool(groups[1:]) and _is_counts(clean(" ".join(groups[-1])))
    marked = bool(_HANDLE.search(lines[0]) or _CHANNEL.match(lines[0]))
    if not stamps or not (marked or counted):
        return None
    return _draft(account, stamps, groups, counted)


def _draft(
    account: Sequence[str], stamps: Sequence[str], groups: Sequence[Sequence[str]], counted: bool
) -> Draft:
    first = [line for line in groups[0][1:] if clean(line) not in stamps]
    said = [first, *groups[1 : len(groups) - counted]]
    dated = visible_date(stamps, ())
    day = first_date(stamps[0])
    return Draft(
        pieces=tuple(piece(BlockKind.PARAGRAPH, " ".join(group)) for group in said if group),
        kind=DocumentKind.SOCIAL_POST,
        outlet=account[0],
        outlet_names=tuple(account[1:]),
        author=account[0],
        published=dated.published if dated else None,
        published_basis=dated.basis if dated else PublishedBasis.NONE,
        yearless=day.month_day if day and not dated else None,
    )


def _account(line: str) -> tuple[str, ...] | None:
    """Return the name and the handle that open a post, as far as they are given."""
    date = first_date(line)
    head = line[: date.start].rstrip(_MARKS) if date and date.start else line
    if channel := _CHANNEL.match(head):
        head = channel.group("name")
    handle = _HANDLE.search(head)
    name = (head[: handle.start()] if handle else head).strip(_MARKS)
    if len(words(name)) > _LONGEST_ACCOUNT or (not handle and name.endswith((".", "?", "!"))):
        return None
    found = tuple(each for each in (name, handle.group() if handle else "") if each)
    return found or None


def _is_stamped(line: str) -> bool:
    return len(line) < _LINE and first_date(line) is not None


def _is_counts(text: str) -> bool:
    left = _COUNTS.sub("", text)
    return len(text) < _LINE and left != text and len(words(left)) <= 3
