"""Tells numbers that count from those that measure, date, number or only refer to a count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.calendar_lexicon import MONTHS
from firsthand.entities.lexicon import ENGLISH
from firsthand.entities.numbers import Number, Word, numbers
from firsthand.entities.word_list import word_list

_TOLL = word_list(
    """
    bilan count dead estimated figure gave given killed nombre number numbers put puts putting
    reached rose stand stands stood toll total количество число
    """
)
_NUMBERED = word_list(
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
_CODES = word_list(
    """
    account badge extension fax id iban mobile passport phone pin plate plates tel telephone
    compte passeport plaque téléphone паспорт тел телефон номер
    """
)
_SHORTEST_CODE = 4
"""Digits of a number that is somebody's, or a car's."""
_HOUR_WORDS = word_list("after at before by half past since till until à в к")
_HOUR_ENDS = word_list(
    """
    , . and every everyone he i in it my o'clock on our past people she someone soldiers that the
    there they till to until we when monday tuesday wednesday thursday friday saturday sunday
    """
) | {""}
_MINUTES = word_list("five ten twenty twenty-five")
_DAY_PARTS = word_list("morning afternoon evening night утра вечера ночи matin soir après-midi")
_RATES = word_list("day hour minute month night shift week year jour heure mois semaine an nuit")
_LIMITS = word_list("above below over under")
_TIME = re.compile(r"\d{1,2}[.:]\d{2}")
_TIME_ENDS = re.compile(r"\s?(?:[ap]\.?\s?m\b|o['’]clock\b|h\b|hrs\b)", re.IGNORECASE)
_PLACES = word_list("city country island kingdom nation population region republic state town")
_GREAT = 100_000
"""Where a country is described, from here up a number is its population."""
_LIVING = word_list("had has have home to with имеет compte")
"""Before a great number of people these say how many live in a place."""
_DESCRIBED = ENGLISH.roles | ENGLISH.kin | ENGLISH.children | {"man", "woman", "youth"}
_EVERYONE = word_list("anyone everyone female girl male people person them those us")
_OLDEST = word_list("eldest he i oldest she youngest он она il elle")
_IS = word_list("aged is turned turning was was est était avait")
_REJECTED = re.compile(
    r"(?:\b(?:not|rather than|instead of|compared (?:with|to)|(?:up|down) from(?: the)?|et non"
    r"|et pas|plutôt que|а не|вместо|по сравнению с)|, ?не) [\"“«„]?$"
)
_FROM = word_list("from с со de")
_AGAINST = word_list("against contre против")
_THESE = word_list("the these those этих тех")
_SOME = word_list("all any each every few half many most none one several some")
_SHORT_MONTHS = word_list("jan feb mar apr jun jul aug sep sept oct nov dec")
_LIST = word_list("- and et or to и до или по – — ,")
_TIMES = word_list("fois times раз раза")
_COMPARED = word_list("a above as bigger greater higher larger longer more over plus the больше")
"""After "three times" these compare; else it was done three times."""
_BELOW = word_list("fewer less меньше moins")


def measures(words: Sequence[Word], number: Number, text: str) -> bool:
    """Return whether a number is an age, a time, a date, a length, a sum, or part of a name."""
    at, last = number.value_at, number.last
    before = words[at - 1] if at else Word("", 0, 0)
    after = words[last].low if last < len(words) else ""
    if before.text in {"$", "€", "£", "№", "#", "/", "-", "‑"} or after in set("%°/$€"):
        return True
    if before.low == "per":
        return True  # "per cent"
    if _of_unit(words, last) or _glued(words, at, last, text) or _age(words, number):
        return True
    return (
        _named(words, at) or _dated(words, at, last) or _clock(words, number, text)
        or _to_the_hour(words, number) or _population(words, number)
        or _rate(words, last) or _listed(words, at, text) or _coded(words, number)
    )  # fmt: skip


def refers(words: Sequence[Word], number: Number) -> bool:
    """Return whether a number is only somebody else's, rejected, replaced, or said before.

    "Thirty-four, not 38"; "at least 61, up from 47"; "two of the seven".
    """
    first = number.first
    before = " ".join(word.low for word in words[max(0, first - 4) : first]) + " "
    if _REJECTED.search(before):
        return True
    if _share(words, first) or _replaced(words, first):
        return True
    after = [word.low for word in words[number.last : number.last + 2]]
    return after[:1] != [] and after[0] in _BELOW and after[1:] == ["than"]


def _share(words: Sequence[Word], first: int) -> bool:
    """Whether a number is the whole of which some are counted: "two of the seven", "one of six"."""
    back = 3 if first and words[first - 1].low in _THESE else 2
    before = words[max(0, first - back) : first]
    if len(before) < back or before[1].low not in {"of", "из", "sur"}:
        return False
    return before[0].low in _SOME or any(True for _ in numbers(before[:1]))


def _replaced(words: Sequence[Word], first: int) -> bool:
    """Whether a number is an earlier one: "raised its count from 47", "eleven, against two"."""
    before = words[first - 1].low if first else ""
    if before in _FROM:
        return any(word.low in lex.CHANGED for word in words[max(0, first - 14) : first])
    near = [word.low for word in words[max(0, first - 5) : first - 1]]
    return (
        before in _AGAINST
        and "," in near
        and any(word.isdigit() or word in lex.ONES for word in near)
    )


def _of_unit(words: Sequence[Word], last: int) -> bool:
    """Whether a unit of measure follows: "nine miles", "twelve nautical miles"."""
    after = [word.low for word in words[last : last + 2]]
    if after and after[0] in _TIMES and last and words[last - 1].text[0].isdigit():
        return True  # nobody counts blows in figures; a post is shared 8,000 times
    if after and after[0] in _TIMES:
        said = [ENGLISH.base(word.text) for word in words[max(0, last - 5) : last]]
        return after[-1] in _COMPARED or not ENGLISH.speech.isdisjoint(said)
    if after and (after[0] in lex.NOT_COUNTED or after[0] + "s" in lex.NOT_COUNTED):
        return True
    return len(after) > 1 and after[0] in lex.OF_UNITS and after[1] in lex.NOT_COUNTED


def _rate(words: Sequence[Word], last: int) -> bool:
    """Whether a number says how often: "forty a day", "600 cigarettes an hour"."""
    after = [word.low for word in words[last : last + 3]]
    return any(one in {"a", "an", "per", "par"} and unit in _RATES for one, unit in pairwise(after))


def _listed(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether a number only counts the points of a list: "2. The ship was told so"."""
    alone = words[at].text.isdigit() and (at == 0 or text[: words[at].start].endswith("\n"))
    return alone and bool(re.match(r"[.)]\s+[^\W\d_]", text[words[at].end :][:6]))


def _named(words: Sequence[Word], at: int) -> bool:
    """Whether a number is part of a name ("Block 12", "March 14") or of a year."""
    value, before = words[at].text, words[at - 1] if at else Word("", 0, 0)
    if before.low in _NUMBERED_SMALL:
        return not _amount_to(words, at - 1)
    if not value.isdigit():
        return False
    if len(value) == 4 and 1900 <= int(value) <= 2100:
        return True
    numbered = before.low in lex.NOT_COUNTED or before.low in _NUMBERED
    return numbered and (before.text[:1].isupper() or before.low in {"fn", "pp", "no"})


def _amount_to(words: Sequence[Word], at: int) -> bool:
    """Whether "number" is the verb: "the dead number fourteen"."""
    before = words[at - 1].low if at else ""
    counted = before in lex.STATE_OF or before in lex.PEOPLE
    return words[at].low == "number" and (counted or before in {"now", "still", "they"})


def _coded(words: Sequence[Word], number: Number) -> bool:
    """Whether a number is a plate's, a document's or a telephone's: "plate KV 41207", "030390"."""
    at = number.value_at
    value = words[at].text
    near = [word for word in words[max(0, at - 2) : at] if word.text not in {",", ":"}]
    before = near[-1] if near else Word("", 0, 0)
    if not value.isdigit() or len(value) < _SHORTEST_CODE or _people(words, number.last):
        return False
    lettered = before.text.isalpha() and before.text.isupper() and len(before.text) < 4
    return value.startswith("0") or lettered or before.low in _CODES


def _dated(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a number is a day: "Oct 17", "on 21 and 22 September", "on 4, 5 and 6 May"."""
    if not (words[at].text.isdigit() and int(words[at].text) <= 31):
        return False
    if at and words[at - 1].low in _SHORT_MONTHS:
        return True
    after = words[last].low if last < len(words) else ""
    if at and words[at - 1].low in {"au", "le"} and (after in _LIST or not after.isalpha()):
        return True  # "reportée au 23"
    ahead = last
    while ahead + 1 < len(words) and words[ahead].low in _LIST and words[ahead + 1].low.isdigit():
        ahead += 2
    return last < ahead < len(words) and words[ahead].low in MONTHS


def _glued(words: Sequence[Word], at: int, last: int, text: str) -> bool:
    """Part of a code, an ordinal or a compound: "R-14", "14th", "14-year-old"."""
    before, after = text[words[at].start - 1 : words[at].start], text[words[last - 1].end :][:1]
    return (
        bool(re.match(r"[\w#]", before))
        or bool(re.match(r"[-‑]\w|\w", text[words[last - 1].end :][:2]))
        or (before in {"-", "‑"} and after in {"-", "‑"})
    )


def _age(words: Sequence[Word], number: Number) -> bool:
    at, last = number.value_at, number.last
    low = [word.low for word in words[max(0, at - 2) : at]]
    before, earlier = ([""] * 2 + low)[-1], ([""] * 2 + low)[-2]
    after = words[last].low if last < len(words) else ""
    if before in {"aged", "age", "âgé", "âgée", "turned", "turning"}:
        return True
    nearly = (before == "for" and earlier == "on") or (
        before == "под" and number.low == number.high
    )
    if nearly and not _people(words, last):
        return True  # "getting on for forty", "под сорок"
    if before in _LIMITS and ENGLISH.base(earlier) in _DESCRIBED | _EVERYONE and not _noun(after):
        return True  # "every male over 15"
    if number.low is None or number.low > 110 or number.low != number.high:
        return False
    if before == "of" and ENGLISH.base(earlier) in _DESCRIBED and earlier not in _TOLL:
        return True
    ends = after in {"", ",", ".", ")", "when", "and", "but", "или", "и"}
    if before in _IS and (earlier in _OLDEST or _bearer(words, at)) and ends:
        return True
    named = before == "," and at > 1 and (words[at - 2].text[:1].isupper() or after == ",")
    listed = at > 1 and words[at - 2].text.isdigit()
    return (named or before == "(") and ends and words[at].text.isdigit() and not listed


def _noun(word: str) -> bool:
    """Whether a word behind a number may be what it counts."""
    return word.isalpha() and word not in {"and", "in", "or", "to", "was", "were", "who", "with"}


def _bearer(words: Sequence[Word], at: int) -> bool:
    """Whether a name stands before "is": "Ana Petru is sixteen", but not "the Unit is 12"."""
    name = words[at - 2].text if at > 1 else ""
    spelled = not words[at].text.isdigit() or (at > 2 and words[at - 3].text[:1].isupper())
    return spelled and name[:1].isupper() and not name.isupper()


def _clock(words: Sequence[Word], number: Number, text: str) -> bool:
    """Whether a number is an hour ("at nine") and no count ("the toll stands at nine")."""
    at, last = number.value_at, number.last
    if not _small(words[at].low) and not _TIME.fullmatch(words[at].text):
        return False
    if _TIME.fullmatch(words[at].text) or _TIME_ENDS.match(text, words[last - 1].end):
        return True
    before = words[number.first - 1].low if number.first else ""
    if before in {"to", "past"} and at > 1 and _minutes(words[at - 2].low):
        return True
    told = any(word.low in _TOLL for word in words[max(0, at - 9) : at])
    after = words[last].low if last < len(words) else ""
    if before in _HOUR_WORDS | {"", ","} and _part_of_day(words, last):
        return True
    if before == "from":
        return after in {"till", "until"}
    return before in _HOUR_WORDS and not told and after in _HOUR_ENDS


def _part_of_day(words: Sequence[Word], last: int) -> bool:
    """Whether "in the morning", "at night", "утра" follows."""
    after = [word.low for word in words[last : last + 3]]
    if after[:2] == ["in", "the"] or after[:1] in (["at"], ["du"]):
        return after[-1] in _DAY_PARTS
    return after[:1] != [] and after[0] in _DAY_PARTS


def _to_the_hour(words: Sequence[Word], number: Number) -> bool:
    """Whether the minutes before an hour stand here: "twenty-five to twelve"."""
    before = words[number.first - 1].low if number.first else ""
    after = [word.low for word in words[number.last : number.last + 2]]
    return (
        words[number.value_at].low in _MINUTES
        and before not in _FROM
        and len(after) > 1
        and after[0] in {"to", "past"}
        and lex.ONES.get(after[1], 24) <= 12
    )


def _minutes(low: str) -> bool:
    return low in _MINUTES or _small(low)


def _small(low: str) -> bool:
    return low in lex.ONES or (low.isdigit() and int(low) <= 24)


def _population(words: Sequence[Word], number: Number) -> bool:
    """Whether a number says how many live in a place: "population 61,000", "a town of 9,000"."""
    before = [word.low for word in words[max(0, number.first - 3) : number.first]]
    if "population" in before or "население" in before:
        return True
    if before[-1:] == ["of"] and (before[-2:-1] or [""])[0] in _PLACES:
        return True
    if (number.low or 0) < _GREAT or not any(word.low in _PLACES for word in words):
        return False
    lives_there = not _LIVING.isdisjoint(before[-1:])
    return lives_there or not _people(words, number.last)


def _people(words: Sequence[Word], last: int) -> bool:
    """Whether people are counted: "forty young people", "forty killed"."""
    after = [word.low for word in words[last : last + 2]]
    if not after or not _noun(after[0]):
        return False
    return after[0] in lex.STATE_OF or not lex.PEOPLE.isdisjoint(after)
