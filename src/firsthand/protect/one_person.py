"""Tells publishers that are one person: a blog, a mail or a press release under somebody's name."""

from __future__ import annotations

import re
from collections.abc import Callable

from firsthand.entities.common_words import is_common_english, is_common_russian
from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.protect.accounts import says_outlet
from firsthand.protect.bodies import says_body
from firsthand.protect.fold import clean, keys
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.own_stories import OTHERS_WORDS, QUOTED, REPORTS, is_memoir

_I = re.compile(
    r"(?<![\w.-])(?:I(?=[ ’',;])|[Mm](?:y|e|ine)\b|[Яя]\b|[Мм](?:не|еня|ной|ой|оя|о[её]|оего|оей|"
    r"оих|ою|ои)\b|[Jj](?:e\b|[’'](?=\w))|[Mm](?:on|a|es|oi)\b)"
)
_NAME = re.compile(r"[^\W\d_a-zà-ÿа-яё][^\W\d_]*(?:[-’'][^\W\d_]+)*")
_COUPLE = re.compile(
    r"(?P<one>[^\W\d_a-zà-ÿа-яё][^\W\d_]+) (?:&|and|et|und|y|e|i|и|та|ve) "
    r"(?P<two>[^\W\d_a-zà-ÿа-яё][^\W\d_]+) "
    r"(?:abroad|à|at|aus|auf|au|away|en|from|im|in|na|on|there|в|из|на)\b"
)
_INITIALLED = re.compile(r"[^\W\d_a-zà-ÿа-яё][^\W\d_]{2,} [^\W\d_a-zà-ÿа-яё]\.?$")
""""Ada R.": papers have whole names."""
_LED = frozenset({"the", "le", "les", "los", "las", "der", "die", "das", "il"})
"""Articles: with plain words behind them they open titles of papers and nobody's name."""
_SIGNATURE = re.compile(r"\W*[^\W\d_a-zà-ÿа-яё][\w’'-]+(?: [^\W\d_a-zà-ÿа-яё][\w’'.-]*){1,2}\W*")
_NEWSROOM = frozenset({BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.DATELINE})
_HOST = re.compile(r"^(?:www\.)?[\w-]+(?:\.[\w-]+)+$")


def is_one_persons(document: Document) -> bool:
    """Tell whether one person writes under the own name: no body, no paper stands behind it.

    The publisher is called like a person, or has its writer's name in its own ("Ada Rill Online",
    "adarill.example"), and the words outside quotes are an I's. A press release that names no
    publisher is its writer's.
    """
    name = clean(document.outlet or "").strip()
    if not name:
        return document.kind is DocumentKind.PRESS_RELEASE
    if _is_couple(name) or _INITIALLED.match(name) or _is_unsigned(name, document):
        return True
    if _bears(name, document.author or ""):
        return _says_i(document)
    memoir = is_memoir(document)
    tells = memoir if document.kind in REPORTS else _says_i(document)
    return tells and is_called_like_a_person(name, surely=memoir)


def is_called_like_a_person(name: str, surely: bool = False) -> bool:
    """Tell two or three words with capitals that no dictionary has and that name no body.

    Papers of other languages look so, too: alone it proves nothing. Where a person `surely` writes,
    the first word is enough: "Ada Page".
    """
    words = name.split()
    if not 2 <= len(words) <= 3 or not all(map(_NAME.fullmatch, words)):
        return False
    if says_body(name) or says_outlet(name):
        return False
    low = [word.casefold() for word in words]
    if low[0] in _LED and all(map(is_common_english, low[1:])):
        return False
    if len(low[-1]) == 1:
        return True
    return low[0] in GIVEN or not any(map(_common(name), low[:1] if surely else low))


def _is_couple(name: str) -> bool:
    """Tell people who write together: "Ada & Bo in Orra", but no firm of two surnames alone."""
    found = _COUPLE.match(name)
    if not found or says_body(name) or says_outlet(name):
        return False
    low = [found["one"].casefold(), found["two"].casefold()]
    return any(word in GIVEN or not _common(word)(word) for word in low)


def _is_unsigned(name: str, document: Document) -> bool:
    """Tell a page of somebody's from a paper: called like a person, and nothing of a newsroom.

    Papers sign, date or place their reports, or speak of themselves.
    """
    if document.kind not in REPORTS or not is_called_like_a_person(name):
        return False
    if keys(document.author or name) != keys(name) or name in document.text:
        return False
    return not any(
        block.kind in _NEWSROOM or _SIGNATURE.fullmatch(document.text[block.start : block.end])
        for block in document.blocks
    )


def _common(name: str) -> Callable[[str], bool]:
    return is_common_english if name.isascii() else is_common_russian


def _bears(name: str, author: str) -> bool:
    """Tell whether a publisher's name holds its writer's whole name, in one piece or in words."""
    who = keys(author)
    if len(who) < 2 or "@" in author:
        return False
    piece = "".join(keys(name.rsplit(".", 1)[0] if _HOST.match(name) else name))
    return "".join(who) in piece or "".join(reversed(who)) in piece


def _says_i(document: Document) -> bool:
    texts = (
        QUOTED.sub(" ", document.text[block.start : block.end])
        for block in document.blocks
        if block.kind not in OTHERS_WORDS and not block.speaker
    )
    return any(map(_I.search, texts))
