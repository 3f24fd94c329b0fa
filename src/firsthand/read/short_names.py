"""Finds the other ways a document writes its own publisher: in brackets, by initials, in short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from firsthand.read import publisher_words
from firsthand.read.columns import head_of, short_in_brackets
from firsthand.read.naming import core, has_noun, initials, is_name_shaped, may_be_person
from firsthand.read.text import words

_FEWEST_LETTERS = 3
_HEAD = 6
_LINE = 200


def short_names(name: str | None, lines: Sequence[str]) -> tuple[str, ...]:
    """Return what else the `lines` of a document call its publisher `name`, without the name.

    Each is shown by the document itself: a form in brackets after the name, initials that it uses,
    the name in another language beside it, the one word of it that goes with its own people.
    """
    if not name or (may_be_person(name) and not has_noun(name)):
        return ()
    text = "\n".join(lines)
    bracketed = short_in_brackets(name, text)
    found = [*([bracketed] if bracketed else []), *_initialled(name, text)]
    found += [*_beside(name, lines), *_sent(name, text)]
    return tuple(each for each in dict.fromkeys(found) if words(each) != words(name))


def _initialled(name: str, text: str) -> Iterator[str]:
    """Yield the initials that the text uses as a word; two letters only with a digit."""
    for short in sorted(initials(name)):
        long = len(short) >= _FEWEST_LETTERS or any(c.isdigit() for c in short)
        if long and re.search(rf"(?<!\w){re.escape(short.upper())}(?!\w)", text):
            yield short.upper()


def _beside(name: str, lines: Sequence[str]) -> Iterator[str]:
    """Yield the name in another language: "Pit Watch / Observatoire des mines"."""
    for line in lines[:_HEAD]:
        found = head_of(line).columns if len(line) <= _LINE and " / " in line else ()
        if name.casefold() in (column.casefold() for column in found):
            yield from (c for c in found if has_noun(c) and is_name_shaped(c) and c[:1].isupper())


def _sent(name: str, text: str) -> Iterator[str]:
    """Yield the last word of a body's name where its people are called by it: "Zarnitsa staff"."""
    last = core(name).split()[-1]
    own = words(last)[0] if words(last) else ""
    plain = own and own not in publisher_words.GROUPS | publisher_words.MEDIA
    if not plain or not has_noun(name) or len(words(name)) < _FEWEST_LETTERS:
        return
    sent = rf"(?<!\w){re.escape(last)}\s+(?:{publisher_words.OWN_PEOPLE})\b"
    placed = rf"\b(?:in|at|to|from|near|of)\s+{re.escape(last)}(?!\w)"
    if re.search(sent, text) and not re.search(placed, text, re.I):
        yield last
