"""Tells numbers that name a thing: "Block 12", a plate, a telephone, a list's "2."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.number import Number
from firsthand.entities.numbers_counted import counts_people, is_noun
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list

NUMBERED = word_list(
    """
    annex appendix article barrack battalion bay berth block brigade building bus camp case cell
    channel chapter company district dock field figure flight floor fn footnote form gate group
    hall hangar house law line lot no note page pages part phase pier platoon plot pp radio
    regiment room route row section sector shed site stage table tent tower unit ward wing zone
    блок камера палата поле часть
    """
)
"""Words that a number belongs to like a name ("Block 12")."""
_NUMBERED_SMALL = word_list(
    """
    annex appendix article chapter chapitre file footnote form item line number page pages
    paragraph paragraphe room section sections step table глава глав палата параграф раздел статья
    страница строка
    """
)
"""The same words written small: "section 7", "room six"."""
_NUMBERED_SITES = word_list(
    """
    appartement bâtiment case cellule chambre convict detainee exhibit gate hotline inmate lane
    locker lot parcel parcelle pier platform plot quai quay route salle track vol wagon
    вагон дело дом доме камера камере квартира номер номера номером палате причал пункт рейс
    участок
    """
)
"""The same with digits only, and not where people or things follow: "plot 41", "inmate 703"."""
_CODES = word_list(
    """
    account badge call dial extension fax helpline hotline id iban line mobile passport phone pin
    plate plates tel telephone text
    compte passeport plaque numéro téléphone паспорт тел телефон телефону номер номеру
    """
)
_STREETS = word_list("rue avenue boulevard quai allée impasse faubourg ruelle")
"""What a house number stands before in French: "45, rue du Port"."""
_SHORTEST_CODE = 4
"""Digits of a number that is somebody's, or a car's."""


def is_point(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether a number only counts the points of a list: "2. The ship was told so"."""
    alone = words[at].text.isdigit() and (at == 0 or text[: words[at].start].endswith("\n"))
    return alone and bool(re.match(r"[.)]\s+[^\W\d_]", text[words[at].end :][:6]))


def is_numbered(words: Sequence[Word], at: int) -> bool:
    """Whether a number is part of a name ("Block 12", "March 14") or of a year."""
    value, before = words[at].text, words[at - 1] if at else Word("", 0, 0)
    if before.low in _NUMBERED_SMALL:
        return not _amount_to(words, at - 1)
    if not value.isdigit():
        return False
    if before.low in _NUMBERED_SITES and not _counts(words, at + 1):
        return True
    if at + 1 < len(words) and words[at + 1].low in _STREETS:
        return True
    if len(value) == 4 and 1900 <= int(value) <= 2100:
        return True
    numbered = before.low in lex.NOT_COUNTED or before.low in NUMBERED
    return numbered and (before.text[:1].isupper() or before.low in {"fn", "pp", "no"})


def _counts(words: Sequence[Word], after: int) -> bool:
    """Whether something countable follows a number: "on the pier 12 men", "12 boats"."""
    low = words[after].low if after < len(words) else ""
    return counts_people(words, after) or (is_noun(low) and low.endswith("s"))


def _amount_to(words: Sequence[Word], at: int) -> bool:
    """Whether "number" is the verb: "the dead number fourteen"."""
    before = words[at - 1].low if at else ""
    counted = before in lex.STATE_OF or before in lex.PEOPLE
    return words[at].low == "number" and (counted or before in {"now", "still", "they"})


def is_code(words: Sequence[Word], number: Number) -> bool:
    """Whether a number is a plate's, a document's or a telephone's: "plate KV 41207", "030390"."""
    at = number.value_at
    value = words[at].text
    near = [word for word in words[max(0, at - 2) : at] if word.text not in {",", ":"}]
    before = near[-1] if near else Word("", 0, 0)
    if not value.isdigit() or len(value) < _SHORTEST_CODE or counts_people(words, number.last):
        return False
    lettered = before.text.isalpha() and before.text.isupper() and len(before.text) < 4
    called = any(word.low in _CODES for word in words[max(0, at - 4) : at])
    return value.startswith("0") or lettered or called or _goes_on(words, at)


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether the digits before are the beginning of a telephone: "0800 4471"."""
    before = words[at - 1].text if at else ""
    return before.isdigit() and before.startswith("0")


def is_glued(words: Sequence[Word], at: int, last: int, text: str) -> bool:
    """Part of a code, an hour, an ordinal or a compound: "R-14", "16:40", "14th", "14-year-old"."""
    before, after = text[words[at].start - 1 : words[at].start], text[words[last - 1].end :][:1]
    return (
        bool(re.match(r"[\w#]", before))
        or bool(re.fullmatch(r"\d[:.]", text[max(0, words[at].start - 2) : words[at].start]))
        or bool(re.match(r"[-‑]\w|\w", text[words[last - 1].end :][:2]))
        or (before in {"-", "‑"} and after in {"-", "‑"})
    )
