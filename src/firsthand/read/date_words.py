"""Turns days and years that a paper spells out into figures: "the third of May", "le deux mai"."""

from __future__ import annotations

import re

from firsthand.read.lexicon import MONTHS

_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
         "eighty": 80, "ninety": 90}  # fmt: skip
_FIRST = "first second third fourth fifth sixth seventh eighth ninth"
_TENTH = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth"
)
_RUSSIAN = (
    "перв втор треть четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат "
    "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат"
)
_RUSSIAN_TENS = {"двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60,
                 "семьдесят": 70, "восемьдесят": 80, "девяносто": 90}  # fmt: skip
_RUSSIAN_ROUND = {"тридцат": 30, "сороков": 40, "пятидесят": 50}
_FRENCH = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_FRENCH_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}


def _compounds(tens: dict[str, int], units: dict[str, int], joint: str = "-") -> dict[str, int]:
    """Return "twenty-one" and its like for every ten and every unit."""
    low = {word: value for word, value in units.items() if value < 10}
    return {f"{t}{joint}{u}": tens[t] + low[u] for t in tens for u in low}


def _numbered(words: str) -> dict[str, int]:
    return {word: i for i, word in enumerate(words.split(), 1)}


def _endings(stems: dict[str, int]) -> dict[str, int]:
    """Return Russian ordinals as days and years have them: "третьего", "третье", "второго"."""
    ends = ("ого", "ое", "его", "е", "ый", "ой", "ий")
    return {f"{stem}{end}".replace("ё", "е"): n for stem, n in stems.items() for end in ends}


def _days() -> dict[str, int]:
    first = _numbered(_FIRST)
    english = {**_numbered(f"{_FIRST} {_TENTH}"), "thirtieth": 30}
    english |= _compounds({"twenty": 20, "thirty": 30}, first)
    russian = _endings(_numbered(_RUSSIAN) | {"тридцат": 30})
    russian |= _compounds({"двадцать": 20, "тридцать": 30}, russian, " ")
    return english | russian | {"premier": 1} | _french(39)


def _french(most: int) -> dict[str, int]:
    units = _numbered(_FRENCH)
    tens = {word: value for word, value in _FRENCH_TENS.items() if value <= most}
    found = units | tens | _compounds(tens, units)
    return found | {f"{ten} et un": value + 1 for ten, value in tens.items()}


def _years() -> dict[str, int]:
    """Return the numbers that may follow "two thousand" and its like."""
    units = _numbered(f"{_UNITS} {_TEENS}")
    english = units | _TENS | _compounds(_TENS, units)
    russian = _endings(_numbered(_RUSSIAN) | _RUSSIAN_ROUND)
    russian |= _compounds(_RUSSIAN_TENS, russian, " ")
    return english | russian | _french(69)


_DAY = _days()
_REST = _years()


def _any(words: dict[str, int]) -> str:
    found = "|".join(sorted(words, key=len, reverse=True))
    return found.replace("-", r"[\s-]").replace(" ", r"\s")


_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = (
    r"(?:(?:(?:two thousand|deux mille|две тысячи)(?: and)?|twenty)[\s-]+"
    rf"(?P<rest>{_any(_REST)})\b|(?P<figures>(?:19|20|21)\d\d)\b)"
)
_SPELLED = re.compile(
    rf"\b(?P<day>{_any(_DAY)}|[0-3]?\d(?:st|nd|rd|th|er)?)\s+(?:day\s+)?"
    rf"(?P<of>of\s+|de\s+|d['’])?(?P<month>{_MONTH})\b"
    rf"(?:,?\s+(?:(?:of|in)\s+)?(?:the\s+year\s+|l['’]an(?:née)?\s+)?{_YEAR})?",
    re.I,
)


def in_figures(line: str) -> str:
    """Return a line with every day that is spelled out as "3 May 2034"; nothing else changes."""
    plain = line.replace("ё", "е").replace("Ё", "Е")
    return _SPELLED.sub(_figures, plain) if _SPELLED.search(plain) else line


def _figures(match: re.Match[str]) -> str:
    written = match["day"].casefold()
    day = _value(written, _DAY) or int(re.sub(r"\D", "", written) or 0)
    verb = match["month"] in ("may", "mar") and not match["of"]  # "the second may be"
    if not day or verb:
        return match.group()
    year = match["figures"] or (
        str(2000 + (_value(match["rest"], _REST) or 0)) if match["rest"] else ""
    )
    return f"{day} {match['month']} {year}".rstrip()


def _value(word: str, numbers: dict[str, int]) -> int | None:
    plain = re.sub(r"\s+", " ", word.casefold().replace("ё", "е"))
    spaced = numbers.get(plain)
    return spaced if spaced is not None else numbers.get(plain.replace(" ", "-"))
