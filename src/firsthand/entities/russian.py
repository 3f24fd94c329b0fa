"""Brings Russian words and names to their base form with pymorphy's dictionary."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import Any

_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_ENDINGS = {"gent": "а", "datv": "у", "accs": "а", "ablt": "ом", "loct": "е"}
"""What a man's name on a hard consonant gets in each case."""
_NAME_MARKS = {"Name", "Surn", "Patr"}


@cache
def analyser() -> Any:
    """Return pymorphy's analyser, loaded once."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=65536)
def parses(word: str) -> tuple[Any, ...]:
    """Return every reading of a word, the likeliest first; none of a word no alphabet has."""
    try:
        return tuple(analyser().parse(word))
    except ValueError:  # pymorphy3 asks for the Unicode name of every character
        return ()


@lru_cache(maxsize=65536)
def base_form(word: str) -> str:
    """Return the dictionary form of a word: nominative singular, infinitive."""
    low = word.casefold()
    found = parses(low)
    if not found:
        return low
    if found[0].tag.POS in {"VERB", "PRTS"}:
        return low
    return str(found[0].normal_form)


def is_verb(word: str) -> bool:
    """Whether the likeliest reading of a word is a verb."""
    found = parses(word.casefold())
    return bool(found) and found[0].tag.POS in {"VERB", "INFN", "GRND", "PRTS"}


def agree(rank: str, name: str) -> bool:
    """Whether a rank and the name behind it can stand in one case, so that it may be the bearer's.

    "Адвокат Марины" has a lawyer and is none. Words of other languages, and those whose case can't
    be told, agree.
    """
    if not re.search("[а-яё]", rank.casefold()):
        return True
    first = name.split()[0].casefold() if name else ""
    held, own = _cases(rank.casefold(), base_form(rank)), _cases(first)
    return not held or not own or bool(held & own)


@lru_cache(maxsize=65536)
def _cases(word: str, base: str = "") -> frozenset[str]:
    """Return the cases in which a word can stand in the singular; none where it never changes.

    With `base` only readings of that dictionary form count.
    """
    nouns = [each for each in parses(word) if each.tag.POS in {"NOUN", "ADJF", "PRTF"}]
    nouns = [each for each in nouns if base in {"", each.normal_form}]
    known = [each for each in nouns if each.is_known]
    if not known and undeclined(word, "femn"):
        return frozenset()
    tags = [each.tag for each in known or nouns]
    if any("Fixd" in tag for tag in tags):
        return frozenset()
    return frozenset(str(tag.case) for tag in tags if tag.case and "plur" not in tag)


def one_name(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two names can be one name in two cases: some reading gives one nominative."""
    return bool(set(nominative_readings(tuple(left))) & set(nominative_readings(tuple(right))))


@lru_cache(maxsize=16384)
def nominative_readings(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the words of a name in the nominative for every case and gender it can stand in.

    Words of one reading agree in case and gender; readings are folded, each once, sorted.
    """
    low = [word.casefold() for word in words]
    found: set[tuple[str, ...]] = set()
    for case in _CASES:
        for gender in ("masc", "femn"):
            found.update(product(*(_nominatives(word, case, gender) for word in low)))
    return tuple(sorted(found))


def _nominatives(word: str, case: str, gender: str) -> list[str]:
    """Return the nominative forms of a name, of a man's also by the ending alone."""
    known = [form for form, _ in nominatives(word, case, gender)]
    ending = _ENDINGS.get(case, "")
    stem = word.removesuffix(ending)
    hard = len(stem) > 2 and stem[-1] not in "аеёиоуыэюяйь"
    return [*known, stem] if gender == "masc" and hard and stem != word else known


@lru_cache(maxsize=65536)
def nominatives(word: str, case: str, gender: str) -> tuple[tuple[str, float], ...]:
    """Return nominative forms of a name read in one case and gender, each with a weight."""
    forms: dict[str, float] = {}
    for parse in parses(word):
        tag = parse.tag
        if case not in tag or "plur" in tag or tag.POS not in {"NOUN", "ADJF"}:
            continue
        if tag.gender not in {gender, "ms-f", None}:
            continue
        inflected = parse.inflect({"nomn", "sing"})
        form = inflected.word if inflected else parse.normal_form
        weight = parse.score + (0.5 if _NAME_MARKS & set(tag.grammemes) else 0.0)
        forms[form] = max(forms.get(form, 0.0), weight)
    if not forms and undeclined(word, gender):
        forms[word] = 0.1
    return tuple(sorted(forms.items()))


def undeclined(word: str, gender: str) -> bool:
    """Whether a name keeps one form in all cases: on o, u, e, i, or a woman's on a consonant."""
    return word[-1:] in "оуеиэыю" or (gender == "femn" and word[-1:] not in "аяь")


def nominative(words: Sequence[str], seen: Collection[str] = ()) -> str:
    """Return a name in the nominative; its words agree in case and gender.

    `seen` holds the folded words of the document: forms that stand there are preferred.
    """
    low = [word.casefold() for word in words]
    best: tuple[float, list[str]] = (0.3 * len(low), low)
    for case in _CASES:
        for gender in ("masc", "femn"):
            reading = _reading(low, case, gender, seen)
            if reading and reading[0] + (0.2 if case == "nomn" else 0.0) > best[0]:
                best = reading
    return " ".join(_like(form, word) for form, word in zip(best[1], words, strict=True))


def _reading(
    words: Sequence[str], case: str, gender: str, seen: Collection[str]
) -> tuple[float, list[str]] | None:
    total, forms = 0.0, []
    for word in words:
        options = nominatives(word, case, gender)
        if not options:
            return None
        form, weight = max(
            options, key=lambda option: (option[1] + 0.4 * (option[0] in seen), option[0])
        )
        total += weight + 0.4 * (form in seen)
        forms.append(form)
    return total, forms


def _like(form: str, word: str) -> str:
    """Give a form the capitals of the word it stands for."""
    if word.isupper() and len(word) > 1:
        return form.capitalize()
    return "-".join(part.capitalize() for part in form.split("-")) if word[:1].isupper() else form
