"""Compares names across scripts in whatever case Russian puts them: "Веску" is "Vesk"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firsthand.entities import spelling
from firsthand.entities.russian import nominative_readings
from firsthand.entities.slips import CYRILLIC
from firsthand.entities.spelling import Likeness, script, similar


def one_word(left: str, right: str) -> bool:
    """Whether two folded words are spellings of one surname."""
    if spelling.one_word(left, right):
        return True
    return script(left) != script(right) and any(
        spelling.one_word(one, other) for one, other in _readings([left], [right])
    )


def likeness(left: Sequence[str], right: Sequence[str]) -> Likeness:
    """Return how like the folded words of two names are, in the case that fits best."""
    best = similar(" ".join(left), " ".join(right))
    for one, other in _readings(left, right):
        best = max(best, similar(one, other), key=lambda found: found.score)
    return best


def _readings(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield both names with either one in every nominative that Russian allows it."""
    first, second = " ".join(left), " ".join(right)
    if script("".join(left)) == CYRILLIC:
        yield from ((" ".join(found), second) for found in nominative_readings(tuple(left)))
    if script("".join(right)) == CYRILLIC:
        yield from ((first, " ".join(found)) for found in nominative_readings(tuple(right)))
