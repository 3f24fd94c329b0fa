"""Finds what a browser prints around a page: its address, the hour of printing, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from firsthand.read.text import words

_ADDRESS = re.compile(r"^(?P<url>(?:https?|file)://\S+?)(?: \d+/\d+)?$")
_COUNT = re.compile(r"^\d+(?:/| of | из | sur | de | von )\d+$")
_HOUR = re.compile(
    r"^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:в |à )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?"
    r"(?: (?P<title>\S.*))?$",
    re.I,
)
_EDGE = 4
"""Lines at either end of a page's content among which a browser's own stand."""


def browser_lines(lines: Sequence[str], title: str | None) -> frozenset[str]:
    """Return the lines of a page that a browser added; none where it shows no address there.

    `title` is the title of the file; where it stands beside the address it is the browser's too.
    """
    edges = [*lines[:_EDGE], *lines[-_EDGE:]]
    if not any(_ADDRESS.match(line) for line in edges):
        return frozenset()
    found = {line for line in edges if _is_added(line, title)}
    if title and parted_title(title, lines):  # else the title may be the headline itself
        found |= {line for line in edges if words(line) == words(title)}
    return frozenset(found)


def printed_address(lines: Sequence[str]) -> str | None:
    """Return the web address among the lines that a browser added; None for a file of its own.

    Of several it is the one that stands there most often, then the first.
    """
    found = (_ADDRESS.match(line) for line in lines)
    counts = Counter(each["url"] for each in found if each and each["url"].startswith("http"))
    return max(counts, key=counts.__getitem__, default=None)


def parted_title(stated: str, headings: Sequence[str]) -> tuple[str, str] | None:
    """Part "Three held - Harbour Post", as browsers name a page, into headline and site.

    None where no heading of the page is the headline: then nothing says where to part it.
    """
    for mark in re.finditer(r"\s[-–—|·:]\s", stated):
        headline, site = stated[: mark.start()], stated[mark.end() :]
        shown = next((h for h in headings if words(h) == words(headline)), None)
        if shown and words(site):
            return shown, site
    return None


def _is_added(line: str, title: str | None) -> bool:
    if _ADDRESS.match(line) or _COUNT.match(line):
        return True
    hour = _HOUR.match(line)
    return bool(hour) and _is_title(hour["title"] if hour else None, title)


def _is_title(shown: str | None, title: str | None) -> bool:
    """Tell whether what stands beside the hour is the file's title, or nothing is."""
    if not shown:
        return True
    return bool(title) and words(title or "")[:3] == words(shown)[:3]
