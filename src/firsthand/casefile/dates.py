"""Says EDTF dates in plain words and finds their place on a time axis."""

from __future__ import annotations

import re
from datetime import date

from firsthand.casefile.lexicon import MONTHS, SEASONS

_PART = re.compile(r"^(\d{2,3}X{1,2}|\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d))?")
_EXACT = re.compile(r"^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$")
_OPEN = ("", "..")
_DOUBT = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


def in_words(edtf: str | None) -> str:
    """Return "14 March 2031", "10–14 March 2031", "March 2031"; "" for None.

    What is not understood is returned as it is, so that nothing is lost or made more exact.
    """
    if not edtf:
        return ""
    if "/" not in edtf:
        return _one(edtf)
    start, _, end = edtf.partition("/")
    if start in _OPEN:
        return f"until {_one(end)}"
    if end in _OPEN:
        return f"from {_one(start)}"
    return _range(_one(start), _one(end))


def machine(edtf: str | None) -> str | None:
    """Return what may stand in `<time datetime>`; None where HTML has no form for it."""
    head = (edtf or "")[:10]
    return head if edtf and _EXACT.match(head) and (edtf == head or edtf[10] == "T") else None


def day(edtf: str | None) -> date | None:
    """Return the earliest day a date can mean; None where it names none."""
    start, _, end = (edtf or "").partition("/")
    return _day(start if start not in _OPEN else end)


def last_day(edtf: str | None) -> date | None:
    """Return the day a range ends on, or the earliest day where it is no range."""
    _, _, end = (edtf or "").partition("/")
    return (_day(end) if end not in _OPEN else None) or day(edtf)


def short(moment: date, with_year: bool) -> str:
    """Return "14 Mar" or "14 Mar 2031" for an axis."""
    words = f"{moment.day} {MONTHS[moment.month - 1][:3]}"
    return f"{words} {moment.year}" if with_year else words


def _one(edtf: str) -> str:
    doubt = _DOUBT.get(edtf[-1:], "")
    found = _PART.match(edtf.rstrip("~?%"))
    if not found or (found.end() < len(edtf.rstrip("~?%")) and not found[4]):
        return edtf
    year, month, day_of, time = found.groups()
    if "X" in year:
        return doubt + (f"the {year[:3]}0s" if len(year.rstrip("X")) == 3 else edtf)
    if not month or month == "XX":
        return doubt + year
    if int(month) in SEASONS:
        return f"{doubt}{SEASONS[int(month)]} {year}"
    if not 1 <= int(month) <= 12:
        return edtf
    words = f"{MONTHS[int(month) - 1]} {year}"
    if day_of and day_of != "XX":
        words = f"{int(day_of)} {words}"
    return doubt + words + (f", {time}" if time else "")


def _range(start: str, end: str) -> str:
    if start == end:
        return start
    first, last = start.split(), end.split()
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    head = first[: len(first) - shared]
    tight = len(head) == 1 and head[0].isdigit() and shared == 2
    return " ".join(head) + ("–" if tight else " – ") + end


def _day(edtf: str) -> date | None:
    found = _PART.match(edtf)
    if not found:
        return None
    year = int(found[1].replace("X", "0"))
    month = int((found[2] or "01").replace("XX", "01"))
    month = _SEASON_STARTS.get(month, month)
    try:
        return date(year, month, int((found[3] or "01").replace("XX", "01")))
    except ValueError:
        return None
