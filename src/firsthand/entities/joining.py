"""Says which signs, numbers and small words go on inside the name of a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.entities.lexicon import RUSSIAN, Lexicon
from firsthand.entities.tokens import Token
from firsthand.entities.word_list import word_list

ENGLISH_SMALL = frozenset(["at", "for", "of", "the", "with", "without"])
"""Small words that in a text of another language can only belong to an English name."""
_ENGLISH_TEXT = ENGLISH_SMALL | word_list(
    """
    and are by from had has he her his i is it my not our said saw she that they this to was we
    were who
    """
)
"""Words that tell a whole sentence in English from a name."""
_NEAR = 6
_GROUPS = frozenset(["children", "men", "people", "women"])
"""Plurals without an s."""
_TRADES = word_list(
    "butcher carter citizen consumer docker driver fisher miner pensioner player prisoner "
    "publisher sailor seafarer smith stevedore student survivor tenant trader veteran "
    "weaver worker writer"
)
"""Who forms unions and committees, besides those whom the lists of roles know."""
_NGO = frozenset(["NGO", "ONG", "НКО", "НПО"])
_SHORT_BODY = re.compile(
    r"МВД|МИД|ФСБ|МЧС|СК|ФСИН|ГУВД|УМВД|"
    r"Мин(?:здрав|культ|оборон|образован|просвещ|сельхоз|транс|труд|фин|энерго|юст)[а-яё]{0,5}"
)
_PATRONYMIC = re.compile(r"(?:[оеё]вич|ич|овна|евна|ична)(?:а|у|ем|ой|ы|е)?$", re.IGNORECASE)
_SIGNS = frozenset(["'", "’", "."])
_LABELS = word_list(
    "camera editing graphics illustration illustrations photo photographs photos pictures research "
    "text video words"
)
"""Words of credit that stand right behind another's name."""


def without_body(found: Sequence[Token], words: Lexicon) -> Sequence[Token]:
    """Drop the short name of a body that stands before a name: "(глава) МВД Ада Рилл", "ONG X"."""
    if len(found) > 1 and found[0].text in _NGO and found[1].capital:
        return found[1:]
    person = len(found) == 3 and not all(words.common(words.base(each.text)) for each in found[1:])
    person = person and words is RUSSIAN and not _PATRONYMIC.search(found[-1].text)
    return found[1:] if person and _SHORT_BODY.fullmatch(found[0].text) else found


def owned(found: Sequence[Token], end: int, words: Lexicon) -> int:
    """How many tokens a group's own body adds: "Teachers' Union", "Carters' and Smiths' Guild"."""
    at = end - 1 + _group(found, end - 1, words)
    if at < end:
        return 0
    if at < len(found) and found[at].text in {"and", "&"}:
        at += 1 + _group(found, at + 1, words)
    body = at < len(found) and found[at].capital and found[at - 1].text[-1] in "'’s"
    return at + 1 - end if body and words.base(found[at].text) in words.organisations else 0


def _group(found: Sequence[Token], at: int, words: Lexicon) -> int:
    """How many tokens are the possessive of a trade or group, not of a person: "Teachers'"."""
    low = words.base(found[at].text) if at < len(found) and found[at].capital else ""
    if possessive(found[min(at, len(found) - 1)]) and low in _GROUPS:
        return 1
    sign = at + 1 < len(found) and found[at + 1].text in {"'", "’"}
    closed = sign and found[at + 1].start == found[at].end
    trades = words.roles | words.kin | words.children | _TRADES
    return 2 if closed and low.endswith("s") and low[:-1] in trades else 0


def numbered(found: Sequence[Token], end: int) -> int:
    """How many tokens the number of a school or prison adds: "No. 4"."""
    said = [token.text for token in found[end : end + 3]]
    if not said or said[0].rstrip(".") not in {"No", "№", "Nr"}:
        return 0
    length = 3 if said[1:2] == ["."] else 2
    return length if len(said) >= length and said[length - 1].isdigit() else 0


def labels(found: Sequence[Token], at: int) -> bool:
    """Whether a word names what follows: "Words: Ada Rill Pictures: Bor Tamm"."""
    label = found[at].text.casefold() in _LABELS
    return label and at + 1 < len(found) and found[at + 1].text in {":", "by"}


def is_foreign(found: Sequence[Token], at: int, ahead: int) -> bool:
    """Whether words of an English name stand alone in a text of another language, unquoted."""
    around = [*found[max(0, at - _NEAR) : at], *found[ahead + 1 : ahead + 1 + _NEAR]]
    return not any(token.text.casefold() in _ENGLISH_TEXT for token in around)


def possessive(token: Token) -> bool:
    """Whether a word ends like a possessive, so that what follows is no part of its name."""
    return token.text.endswith(("'s", "’s", "s'", "s’"))


def spelled(parts: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a name, signs joined to the word they belong to: "Carters'", "No."."""
    words: list[str] = []
    for part in parts:
        if part in _SIGNS and words:
            words[-1] += part
        else:
            words.append(part)
    return tuple(words)
