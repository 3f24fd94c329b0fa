"""Finds every run of capitalised words: the places where a text can name someone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from firsthand.entities.joining import (
    ENGLISH_SMALL,
    is_foreign,
    labels,
    numbered,
    owned,
    possessive,
    spelled,
    without_body,
)
from firsthand.entities.lexicon import ENGLISH, Lexicon
from firsthand.entities.russian import agree
from firsthand.entities.tokens import Token, tokens
from firsthand.entities.words_english import JOINERS, PARTICLES
from firsthand.model.document import Block, Document
from firsthand.model.terms import BlockKind

_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.STANDFIRST})
_SIGNED_BLOCKS = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]+"
_SHOUT = r"[A-ZÀ-Þ]{2,}(?:-[A-ZÀ-Þ]{2,})*"
_SIGNED_LINE = re.compile(
    rf"(?:^|[|·•—–]\s*)(?:[Bb]y|[Pp]ar) {_CAPITAL} {_CAPITAL}"
    rf"(?: (?:and|et) {_CAPITAL} {_CAPITAL})?$"
    rf"|^{_SHOUT} {_SHOUT} (?:and|et) {_SHOUT} {_SHOUT}$"
)
"""A line that ends in its writers: their names may hold words of the dictionary."""
_SEVERAL = re.compile(r"\w{3}[.:;]\s+[^\W\d_]")
"""Stops inside a line: it is running text or an imprint, not a title."""


class Run(NamedTuple):
    """Capitalised words in a row: `title` are leading words of rank, `words` the name itself."""

    start: int
    end: int
    words: tuple[str, ...]
    title: tuple[str, ...]
    first: bool
    block: Block
    shouted: bool
    """True in a heading or line where capitals tell nothing."""

    @property
    def key(self) -> tuple[str, ...]:
        """The folded words, to compare runs with."""
        return tuple(word.casefold().rstrip(".") for word in self.words)


def shouted(text: str) -> bool:
    """Whether most words of a line begin with a capital, so that a capital tells nothing."""
    words = [word for word in re.findall(r"[^\W\d_]{2,}", text) if len(word) > 3 or word.isupper()]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def runs(document: Document, lexicon_of: Callable[[Block], Lexicon]) -> Iterator[Run]:
    """Yield every run of capitalised words of a document, block by block."""
    for block in document.blocks:
        words = lexicon_of(block)
        found = tokens(document.text, block.start, block.end, words.elides)
        loud = _loud(document.text[block.start : block.end], block.kind)
        yield from _runs_of(found, document.text, words, block, loud)


def _loud(text: str, kind: BlockKind) -> bool:
    """Whether capitals tell nothing in a block: never where reports and pictures are signed."""
    if not shouted(text) or kind in _SIGNED_BLOCKS:
        return False
    if kind not in _HEADINGS and _SIGNED_LINE.search(text.strip()):
        return False
    if kind in _HEADINGS or sum(map(str.isupper, text)) > sum(map(str.islower, text)):
        return True
    return len(text) <= 300 and not _SEVERAL.search(text)


def _runs_of(
    found: Sequence[Token], text: str, words: Lexicon, block: Block, loud: bool
) -> Iterator[Run]:
    at = 0
    while at < len(found):
        if not _can_begin(found, at, words, loud):
            at += 1
            continue
        end = _run_end(found, at, text, words, loud)
        run = _shape(found[at:end], words, block, loud)
        if run:
            yield run
        at = end


def _can_begin(found: Sequence[Token], at: int, words: Lexicon, loud: bool) -> bool:
    token = found[at]
    if not token.capital:
        return False
    low = words.base(token.text)
    if {low, token.text.casefold()} & (words.not_names | words.starters):
        return False
    return not (loud and _ordinary(token, words))


def _ordinary(token: Token, words: Lexicon) -> bool:
    """Whether a word of a shouted line is an ordinary one, which can be no part of a name."""
    low = words.base(token.text)
    return low in words.starters or (
        (words.common(low) or words.common(token.text.casefold()))
        and low not in words.titles
        and low not in words.organisations
        and low not in words.outlets
    )


def _run_end(found: Sequence[Token], at: int, text: str, words: Lexicon, loud: bool) -> int:
    end = at + 1
    while end < len(found):
        step = owned(found, end, words) or numbered(found, end)
        if not step and not possessive(found[end - 1]):
            step = _step(found, at, end, text, words, loud)
        if not step:
            break
        end += step
    return end


def _step(found: Sequence[Token], at: int, end: int, text: str, words: Lexicon, loud: bool) -> int:
    """How many tokens the run may grow by: a capital, or small words and a capital."""
    if not _joined(found[end - 1], found[end], text):
        return 0
    token = found[end]
    if token.capital and labels(found, end):
        return 0
    if token.capital:
        blocked = token.text.casefold() in words.not_names or (loud and _ordinary(token, words))
        ended = found[end - 1].initial and words.base(token.text) in words.starters
        return 0 if blocked or ended or token.first else 1
    ahead = end
    joiners = JOINERS | PARTICLES if words is ENGLISH else JOINERS | PARTICLES | ENGLISH_SMALL
    while ahead < len(found) and ahead - end < 2 and found[ahead].text in joiners:
        ahead += 1
    if ahead == end or ahead >= len(found) or not found[ahead].capital:
        return 0
    if any(not _joined(found[i], found[i + 1], text) for i in range(end, ahead)):
        return 0
    small = {found[i].text for i in range(end, ahead)}
    if words is not ENGLISH and small <= ENGLISH_SMALL:
        return ahead - end + 1 if is_foreign(found, at, ahead) else 0
    if found[ahead].text.casefold() in words.not_names or (loud and _ordinary(found[ahead], words)):
        return 0
    if small & (JOINERS - {"and", "&"}):
        return ahead - end + 1 if _takes_joiner(found[at:end], words) else 0
    return ahead - end + 1 if small <= PARTICLES | {"&"} and "y" not in small | {"e"} - small else 0


def _takes_joiner(run: Sequence[Token], words: Lexicon) -> bool:
    """Whether "of" may go on a run: after "Ministry", "Committee", "Port", not after a person."""
    low = {words.base(token.text) for token in run}
    return bool(low & (words.organisations | words.places))


def _joined(left: Token, right: Token, text: str) -> bool:
    gap = text[left.end : right.start]
    return gap in {" ", "\u00a0", "\n"} or (gap == "" and left.initial)


def _shape(found: Sequence[Token], words: Lexicon, block: Block, loud: bool) -> Run | None:
    """Split a run into title and name; None where it holds nothing but title words."""
    while len(found) > 1 and found[0].first and words.base(found[0].text) in words.starters:
        found = found[1:]
    found = without_body(_without_office(found, words), words)
    rank = _title_length(found, words)
    name = without_body(found[rank:], words) if rank else found
    rank = len(found) - len(name)  # "Глава МВД" is a title too
    if not name:
        return None
    last = name[-1]
    clean = re.sub(r"[’']s?$", "", last.text)
    if not last.initial:
        clean = clean.rstrip(".")
    spelt = spelled([*(token.text for token in name[:-1]), clean])
    title = tuple(token.text for token in found[:rank])
    if title and not agree(title[-1], name[0].text):
        title = ()
    return Run(name[0].start, last.start + len(clean), spelt, title, found[0].first, block, loud)


def _without_office(found: Sequence[Token], words: Lexicon) -> Sequence[Token]:
    """Drop the office that a signature gives under a name: "Ada Rill Deputy Director"."""
    offices = words.titles | words.public_roles
    said = [words.base(token.text) in offices for token in found]
    signed = len(found) > 3 and not any(said[:2]) and all(said[2:])
    return found[:2] if signed else found


def is_general_staff(low: Sequence[str]) -> bool:
    """Tell whether a name in small letters ends as an army's "General Staff" does."""
    return tuple(low[-2:]) == ("general", "staff")


def _title_length(found: Sequence[Token], words: Lexicon) -> int:
    """How many leading words are a title: "Interior Minister" of "Interior Minister Xx Yy"."""
    low = [words.base(token.text) for token in found]
    ranked = words.titles | words.roles
    if all(word in ranked for word in low):
        return len(low) if all(word in words.titles | words.public_roles for word in low) else 0
    if len(low) > 1 and (low[-1] in words.organisations | words.places or is_general_staff(low)):
        return 0
    last = max((i for i, word in enumerate(low[:-1]) if word in ranked), default=-1)
    if any(word in JOINERS for word in low[: last + 1]):
        return 0
    return last + 1
