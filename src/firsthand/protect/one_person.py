"""Tells publishers that are one person: a blog, a mail or a press release under somebody's name."""

from __future__ import annotations

import re
from collections.abc import Callable

from firsthand.entities.common_words import is_common_english, is_common_russian
from firsthand.model.document import Document
from firsthand.model.terms import DocumentKind
from firsthand.protect.accounts import says_outlet
from firsthand.protect.bodies import says_body
from firsthand.protect.fold import clean, keys
from firsthand.protect.lexicon import GIVEN
from firsthand.protect.own_stories import OTHERS_WORDS, QUOTED, REPORTS, is_memoir

_I = re.compile(
    r"(?<![\w.-])(?:I(?=[ ’',;])|[Mm](?:y|e|ine)\b|[Яя]\b|[Мм](?:не|еня|ной|ой|оя|о[её]|оего|оей|"
    r"оих|ою|ои)\b|[Jj](?:e\b|[’'](?=\w))|[Mm](?:on|a|es|oi)\b)"
)
_NAME = re.compile(r"[^\W\d_a-zà-ÿа-яё][^\W\d_]*(?:[-’'][^\W\d_]+)*")
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
    return low[0] in GIVEN or not any(map(_common(name), low[:1] if surely else low))


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
