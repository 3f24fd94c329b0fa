"""Finds who speaks inside Russian marks: «We saw them, — she says. — All of them.»"""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.statements.lexicon import lexicon
from firsthand.statements.russian_forms import lemma

_ASIDE = re.compile(r"[,!?…]\s+[—–]\s+(?P<said>[а-яё][^«»„“—–]{2,90}?)[.,]\s+[—–]\s+(?=[^\s—–])")
_AFTER = re.compile(r"[»“”\"]?[,.!?…]?[»“”\"]?,?\s+[—–]\s+(?P<said>[^«»„.\n]{2,60})")
"""An attribution behind the closing mark: those inside are then the speaker's own story."""
_VERB = re.compile(r"[а-яё]+")
_WORDS = 6
"""Words among which the verb of an attribution stands."""


def without_asides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a quotation that somebody speaks, attributions inside it left out.

    Russian closes the marks only behind the last words, whatever stands between dashes.
    """
    after = _AFTER.match(text, end)
    if after and _speaks(after["said"]):
        yield start, end
        return
    here = start
    for match in _ASIDE.finditer(text, start, end):
        if _speaks(match["said"]):
            yield here, match.start() + 1
            here = match.end()
    yield here, end


def _speaks(words: str) -> bool:
    """Tell whether some words between dashes hold a verb of speech."""
    known = (lexicon("ru").say_freely | lexicon("ru").manner) - {"показать"}
    first = _VERB.findall(words)[:_WORDS]
    return any(lemma(word, "VERB") in known for word in first)
