"""Tells regions and countries from towns by the words around their names.

"The government of Orvane", "Orvane's army", "an Orvanian ship", "northern Orvane": events happen
at a place within it. Streets and squares lie within a town as well, on the other side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

_NAME = r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
_BODIES = (
    r"army|citizens?|constitution|government|military|minister|ministry|navy|parliament|president|"
    r"prime|state"
)
_LOCAL = "authorities|coast|interior|police|prosecutor"
"""What a town has as well."""
_LANDS = "province|region|county|district|islands?|republic|kingdom"
_SIGNS = (
    re.compile(rf"\b(?i:{_BODIES}|{_LANDS}) of {_NAME}"),
    re.compile(rf"\b{_NAME}['’]s (?:\w+ )?(?:{_BODIES})\b"),
    re.compile(rf"\b{_NAME} (?:{_LANDS}|valley)\b"),
)
"""What is said of lands alone."""
_WEAK_SIGNS = (
    re.compile(rf"\b(?i:{_LOCAL}) of {_NAME}"),
    re.compile(rf"\b{_NAME}['’]s (?:\w+ )?(?:{_LOCAL})\b"),
    re.compile(
        rf"\b(?:northern|southern|eastern|western|central|across|throughout|occupied) {_NAME}"
    ),
)
"""What is said of towns too: it counts only beside a sign of a land."""
_PEOPLE = ("n", "an", "ian", "ese", "ish")
"""What makes a country's name the name of its people."""
_WORD = re.compile(r"[^\W\d_]+")
STREET = re.compile(
    r"\b(?:Street|St|Lane|Road|Rd|Avenue|Square|Row|Terrace|Gate|Quay|Bridge|Market|Boulevard|"
    r"Highway)$|^(?:Rue|Place|Avenue|Calle|Plaza|Rua|улиц|площад)\w*\b|(?:straße|platz)$"
)
"""Names of what lies within a town."""
LEAST = 2
SHARE = 0.06
"""How often, and in what share of its uses, a name must be used as a country's."""


def regions(texts: Iterable[str], named: Mapping[str, int]) -> frozenset[str]:
    """Return those of the names that are regions or countries; `named` says how often each stands.

    Every text is read once, however many names there are.
    """
    signs, weak, words = Counter[str](), Counter[str](), Counter[str]()
    for text in texts:
        words.update(_WORD.findall(text))
        for found, patterns in ((signs, _SIGNS), (weak, _WEAK_SIGNS)):
            for match in (match for pattern in patterns for match in pattern.finditer(text)):
                found.update({match[1], *match[1].split()})
    sure = {name: signs[name] + _called(name, words) for name in named}
    return frozenset(
        name
        for name, times in named.items()
        if sure[name] and sure[name] + weak[name] >= max(LEAST, SHARE * max(times, words[name]))
    )


def _called(name: str, words: Mapping[str, int]) -> int:
    """How often people or things are called after a name: "Orvanian"."""
    stems = {name, name[:-1] if name[-1] in "aeiou" else name}
    if len(name) < 4:
        return 0
    return sum(words.get(stem + end, 0) for stem in sorted(stems) for end in _PEOPLE)
