"""Cuts off a content what is a proposition of its own: "..., and that 11 died in the fire"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.statements import syntax as s
from firsthand.statements.syntax import Tree

_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|most|"
    r"half|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"vingt|trente|один|одна|двое|два|две|трое|три|четверо|четыре|пять|пятеро|шесть|шестеро|семь|"
    r"восемь|девять|десять|\w+надцать|двадцать|тридцать)"
)
_TAILS = {
    "en": re.compile(
        r"(?i),\s+(?=(?:"
        + _NUMBER
        + r"\s+of\s+(?:them|whom|which|those)|up\s+from|down\s+from)\b)|"
        r",?\s+(?:and|but)\s+that\s+(?=[\w“\"]+\s+\w+)"
    ),
    "ru": re.compile(
        r"(?i),\s+(?=(?:из\s+них|в\s+том\s+числе|среди\s+них|из\s+которых)\s)|"
        r",?\s+(?:и|а|но)\s+что\s+(?=\w)"
    ),
    "fr": re.compile(
        r"(?i),?\s+(?=(?:tout\s+en|alors\s+que|tandis\s+que)\s)|,\s+(?=(?:après|avant)\s+qu)|"
        r",\s+(?=dont\s+" + _NUMBER + r"\b)|,?\s+(?=(?:et|mais)\s+qu[e'’])"
    ),
}
_SECOND = (
    r"\s+(?=(?:(?:at\s+least|about|some|only|nearly|almost|another|au\s+moins|около|ещё)\s+)?"
    + _NUMBER
)
_COUNTED = {
    "en": re.compile(
        r"(?i)(?:,?\s+(?:and|but)(?:\s+at\s+last)?|,)"
        + _SECOND
        + r"\s+(?:in|on|at|for|by|from|according|of|after|with)\s"
        + r"(?!the\s+(?:morning|afternoon|evening)\b))|"
        + r",\s+(?=against\s+(?:(?:at\s+least|about|some|only)\s+)?"
        + _NUMBER
        + r"\s)"
    ),
    "ru": re.compile(r"(?i)(?:,?\s+(?:и|а|но)|,)" + _SECOND + r"\s+(?:в|во|на|из|от|по|с)\s)"),
    "fr": re.compile(
        r"(?i)(?:,?\s+(?:et|mais)|,)"
        + _SECOND
        + r"\s+(?:\w+\s+)?(?:en|au|aux|à|dans|sur|pour|selon|seulement)\s)"
    ),
}
"""Where a second figure follows without its verb: "nine were shot and two for a bite"."""
_FIGURE = re.compile(r"(?i)\b" + _NUMBER + r"\b")
_RANGE = re.compile(r"(?i)\b(?:between|from|aged|entre|de|между|от|с)\s+[\w.:-]+\Z")
_WORDS = 4
"""Words that a content may have that is nothing but a figure."""
_FEW = 8
"""Code points that each side of a cut needs."""

Span = tuple[int, int]


def parted(text: str, spans: Sequence[Span], language: str) -> list[tuple[Span, ...]]:
    """Return the spans of a content in one group for each proposition, in order."""
    pattern = _TAILS.get(language)
    if pattern is None:
        return [tuple(spans)]
    groups: list[list[Span]] = [[]]
    for start, end in spans:
        here = start
        for match in _joints(pattern, text, start, end, language):
            if match.start() - here >= _FEW and end - match.end() >= _FEW:
                groups[-1].append((here, match.start()))
                groups.append([])
                here = match.end()
        groups[-1].append((here, end))
    return [tuple(group) for group in groups]


def _joints(
    pattern: re.Pattern[str], text: str, start: int, end: int, language: str
) -> list[re.Match[str]]:
    """Return the places to cut in order, those before a second figure among them."""
    found = {match.start(): match for match in pattern.finditer(text, start, end)}
    for match in _COUNTED[language].finditer(text, start, end):
        before = text[start : match.start()]
        if _FIGURE.search(before) and not _RANGE.search(before):
            found.setdefault(match.start(), match)
    return [found[at] for at in sorted(found)]


def head_in(tree: Tree, words: Sequence[int], otherwise: int) -> int:
    """Return the predicate that heads the words of one part, or its first word."""
    inside = set(words)
    tops = [i for i in words if tree.words[i].head not in inside or tree.words[i].head == i]
    verbs = [i for i in tops if tree.words[i].pos in s.PREDICATES]
    return (verbs or tops or [otherwise])[0]


def is_bare_figure(tree: Tree, words: Sequence[int]) -> bool:
    """Tell whether a content is a figure with no verb and next to no noun: "a little over 20"."""
    said = [tree.words[i] for i in words if tree.words[i].pos not in ("PUNCT", "SPACE")]
    bare = 0 < len(said) <= _WORDS and not any(word.pos in s.PREDICATES for word in said)
    return bare and any(word.pos == "NUM" or _FIGURE.fullmatch(word.text) for word in said)
