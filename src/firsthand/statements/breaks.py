"""Cuts a sentence at the semicolons and colons that stand outside quotation marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from firsthand.statements.lexicon import lexicon
from firsthand.statements.quotes import Quotation
from firsthand.statements.russian_forms import lemma

_TAIL = re.compile(r"\s[-–—]\s(?P<who>[^\W\d_][\w’'-]*(?: [\w’'-]+){0,3})\s*\Z")
"""What may be a speaker behind the last dash of a headline."""
_NO_SPEAKER = re.compile(
    r"(?i)(?:an?|no|one|two|three|four|five|six|seven|eight|nine|ten|dozens|all|mostly|including|"
    r"все|всего|нет|один|un|une|tous|aucune?) "
)
"""How a tail begins that goes on with the tale: "Nine dead - one officer"."""
_MINISTRY = re.compile(r"Мин[а-яё]{4,}")
_BREAK = re.compile(r"\s?(?P<mark>[;:])\s+(?=[^\W_])")
_LABEL = re.compile(r"(?i)\W*(?:\d{1,2}|note|source|photo|by|re|from|to|date|subject|tel|phone)\Z")
_BEFORE, _BEHIND = 3, 6
"""Letters that must stand on each side of the mark."""


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in text)


def _marks(text: str, start: int, end: int, quotes: Sequence[Quotation]) -> Iterator[re.Match[str]]:
    for match in _BREAK.finditer(text, start, end):
        quoted = any(q.start <= match.start() < q.end for q in quotes)
        if not quoted and not _LABEL.match(text[start : match.start()]):
            yield match


def broken(
    text: str, start: int, end: int, quotes: Sequence[Quotation]
) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, mark) of the parts of the sentence `text[start:end]`.

    `mark` is the semicolon or colon that parts this part from the one before, "" for the
    first. A colon stays with the part that it ends.
    """
    here, before = start, ""
    for match in _marks(text, start, end, quotes):
        if _letters(text[here : match.start()]) < _BEFORE:
            continue
        if _letters(text[match.end() : end]) < _BEHIND:
            continue
        yield here, match.end("mark"), before
        here, before = match.end(), match["mark"]
    yield here, end, before


def tailed(
    text: str, parts: Iterable[tuple[int, int, str]], own: Collection[str] = ()
) -> Iterator[tuple[int, int, str]]:
    """Yield the parts of a headline, a speaker behind its last dash as if a colon stood there.

    "Nine dead in pit - prosecutor", "Камеры отключили — Минтранс". `own`: the
    names of the document's outlet, which only signs there.
    """
    for start, end, mark in parts:
        match = _TAIL.search(text, start, end)
        long = match and _letters(text[start : match.start()]) >= _BEHIND
        if match and long and match["who"] not in own and _speaks(match["who"]):
            yield start, match.start(), mark
            yield match.start("who"), end, ":"
        else:
            yield start, end, mark


def _speaks(words: str) -> bool:
    """Tell whether some words end in a person, a body or a paper, and go on with no tale."""
    if _NO_SPEAKER.match(words):
        return False
    last = words.split()[-1]
    said = {last.casefold(), lemma(last, "NOUN")}
    lists = [lexicon(code) for code in ("en", "ru", "fr")]
    known = [one.people | one.organisations | one.government | one.outlets for one in lists]
    return any(said & each for each in known) or bool(_MINISTRY.fullmatch(last))
