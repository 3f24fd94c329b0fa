"""Words as claims compare them: stems that meet across spellings and scripts, and concepts."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from firsthand.claims.lexicon import ACTS, THINGS
from firsthand.claims.stopwords import STOPWORDS

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
STEM_LENGTH = 6
"""Longer stems miss inflected Russian names, shorter ones glue unrelated words together."""
ENDINGS = ("ings", "ing", "edly", "ed", "ers", "er", "es", "s", "ly")
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
READ_AS = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ i _ e iu ia"
LATIN = dict(zip(CYRILLIC, READ_AS.split(), strict=True))
SAME_COUNT = {
    "body": "kill",
    "marks": "wound",
    "care": "wound",
    "detainee": "detain",
}
"""Concepts that count one thing under two names."""

_SPELT = (
    "ten десяти dix", "eleven одиннадцати onze", "twelve двенадцати douze",
    "thirteen тринадцати treize", "fourteen четырнадцати quatorze", "fifteen пятнадцати quinze",
    "sixteen шестнадцати seize", "seventeen семнадцати dix-sept", "eighteen восемнадцати dix-huit",
    "nineteen девятнадцати dix-neuf",
)  # fmt: skip
NUMBERS = {word: age for age, listed in enumerate(_SPELT, start=10) for word in listed.split()}
_YEARS = rf"(\d{{1,2}}|{'|'.join(NUMBERS)})"
AGE = re.compile(
    rf"\b{_YEARS}(?:[- ]years?[- ]old|[- ]?летн| лет\b| ans\b)"
    rf"|\b(?:aged?|возрасте|âgée? de) {_YEARS}\b"
    rf"|\b(?:boy|girl|pupil|student|man|woman|youth|son|daughter|teenager) of {_YEARS}\b",
    re.IGNORECASE,
)

Pattern = tuple[str, ...]


def words(text: str) -> list[str]:
    """Return the words of `text` in order, in lower case, apostrophes straight."""
    return WORD.findall(text.lower().replace("’", "'"))


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return a lower-case word without ending, accents and script; "" for a stopword."""
    bare = re.sub(r"^(?:[ldnsjmct]|qu)'|'s$", "", word)
    if bare in STOPWORDS or (len(bare) < 3 and not bare.isdigit()):
        return ""
    bare = _plain("".join(LATIN.get(letter, letter) for letter in bare).replace("_", ""))
    for ending in ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 4:
            bare = bare[: -len(ending)]
            break
    return bare[:STEM_LENGTH]


def stems(text: str) -> Counter[str]:
    """Return how often each stem stands in `text`; stopwords are left out."""
    counts = Counter(stem(word) for word in words(text))
    del counts[""]
    return counts


def concepts(text: str) -> Counter[str]:
    """Return how often each concept of the lexicon is spoken of in `text`."""
    return Counter(concept for concept, _ in occurrences(text))


@lru_cache(maxsize=50_000)
def occurrences(text: str) -> tuple[tuple[str, int], ...]:
    """Return each concept of `text` with the number of the word it begins at, in order."""
    tokens = words(text)
    found: list[tuple[str, int]] = []
    for position, word in enumerate(tokens):
        found += [(concept, position) for concept in _of_word(word)]
        found += [
            (concept, position)
            for concept, phrase in _phrases().get(word[:3], ())
            if _follows(tokens, position, phrase)
        ]
    return tuple(found)


def acts(text: str) -> Counter[str]:
    """Return only the acts among the concepts of `text`."""
    return Counter({concept: n for concept, n in concepts(text).items() if concept in ACTS})


def things(text: str) -> Counter[str]:
    """Return only the things and people among the concepts of `text`."""
    return Counter({concept: n for concept, n in concepts(text).items() if concept in THINGS})


def counted(what: str) -> str:
    """Return the key of the thing a figure counts: its concept, else its stems."""
    found = concepts(what)
    named = sorted(concept for concept in found if concept in ACTS) or sorted(found)
    return SAME_COUNT.get(named[0], named[0]) if named else " ".join(sorted(stems(what)))


def ages(text: str) -> tuple[int, ...]:
    """Return the ages of people that `text` gives, in order; they tell one victim from another."""
    given = [number.lower() for match in AGE.finditer(text) for number in match.groups() if number]
    return tuple(sorted({NUMBERS.get(number) or int(number) for number in given}))


def _plain(word: str) -> str:
    """Fold accents, doubled letters and the letters that transliterations disagree on."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    for written, read in (
        ("ks", "x"),
        ("ck", "k"),
        ("ph", "f"),
        ("j", "i"),
        ("y", "i"),
        ("w", "v"),
    ):
        folded = folded.replace(written, read)
    return re.sub(r"(.)\1", r"\1", folded)


@lru_cache(maxsize=200_000)
def _of_word(word: str) -> tuple[str, ...]:
    bare = re.sub(r"^(?:[ldnsjmct]|qu)'|'s$", "", word)
    exact, prefixes = _single_words()
    found = set(exact.get(bare, ()))
    for length in range(2, len(bare) + 1):
        found.update(prefixes.get(bare[:length], ()))
    return tuple(sorted(found))


def _patterns() -> Iterator[tuple[str, str]]:
    """Every (concept, pattern) of the lexicon."""
    listed = {concept: entry[1] for concept, entry in ACTS.items()} | THINGS
    for concept, patterns in listed.items():
        for pattern in patterns.split(","):
            yield concept, pattern.strip()


@cache
def _single_words() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The lexicon's single words: the exact ones, and those with any ending."""
    exact: dict[str, tuple[str, ...]] = {}
    prefixes: dict[str, tuple[str, ...]] = {}
    for concept, pattern in _patterns():
        if " " not in pattern:
            listing = prefixes if pattern.endswith("*") else exact
            key = pattern.rstrip("*")
            listing[key] = (*listing.get(key, ()), concept)
    return exact, prefixes


@cache
def _phrases() -> dict[str, tuple[tuple[str, Pattern], ...]]:
    """The lexicon's phrases by the first three letters of their first word."""
    listing: dict[str, tuple[tuple[str, Pattern], ...]] = {}
    for concept, pattern in _patterns():
        if " " in pattern:
            phrase = tuple(pattern.replace("-", " ").split())
            key = phrase[0].rstrip("*")[:3]
            listing[key] = (*listing.get(key, ()), (concept, phrase))
    return listing


def _follows(tokens: list[str], position: int, phrase: Pattern) -> bool:
    """Whether the words of `phrase` follow each other from `position` on."""
    window = tokens[position : position + len(phrase)]
    return len(window) == len(phrase) and all(
        word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern
        for word, pattern in zip(window, phrase, strict=True)
    )
