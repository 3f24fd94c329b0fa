"""Gives every form in which a name may turn up: parts, initials, handles, other alphabets."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import product

from firsthand.protect.fold import UNSPACED, WORDS, clean, key, skeleton
from firsthand.protect.lexicon import PARTICLES, PLACE_WORDS, ROLES, TITLES
from firsthand.protect.match import Form
from firsthand.protect.transliterate import other_script

SHORTEST = 3
"""Letters below which a single word is too short to be looked for alone."""

_SOUND_CHANGES = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("å", "aa"), ("ё", "е"))
_ARTICLES = frozenset({"a", "an", "the", "one", "some", "un", "une", "le", "la", "les"})
_RELATIVES = frozenset(next(words for role, words in ROLES if role == "a relative").split())
_OPENINGS = PLACE_WORDS | frozenset({"at", "from", "из"})
_JOINED_PREFIXES = {"arabic": "وفبلك", "hebrew": "והבלכמש"}
_ARABIC = re.compile("[\u0600-\u06ff]")
_HEBREW = re.compile("[\u05d0-\u05ea]")

Shared = Container[str]
"""Keys of words that name someone public or nothing at all, so they can't be blocked alone."""


def name_forms(name: str, shared: Shared, free: Container[Form] = frozenset()) -> frozenset[Form]:
    """Return the forms of every name inside a written name or description.

    "Mrs P. Lomic" gives Lomic; "Ana, 24, of Dunmar" gives Ana; "a nurse" gives nothing. Words in
    `shared` are only looked for beside the other words of the name; names in `free` not at all.
    """
    return frozenset(
        form
        for run in name_runs(name)
        if tuple(map(key, run)) not in free
        for form in _run_forms(run, shared)
    )


def handle_forms(handle: str) -> frozenset[Form]:
    """Return the forms of an account name: as written, in one piece, in the other alphabet."""
    parts = WORDS.findall(clean(handle))
    forms = {tuple(map(key, parts)), tuple(map(key, WORDS.findall("".join(parts))))}
    spelt = [_spellings(part) for part in parts]
    forms |= set(list(product(*spelt))[:64])
    return frozenset(form for form in forms if _long_enough(form))


def name_runs(name: str) -> list[list[str]]:
    """Return the runs of name words in a written name, without titles and places that follow it."""
    text = clean(name)
    runs: list[list[str]] = [[]]
    place_follows, before = False, ""
    for match in WORDS.finditer(text):
        word = match[0]
        small = word.casefold()
        if _is_name_word(word, small):
            if not (place_follows and _starts_small(text)):
                runs[-1].append(word)
        elif small in PARTICLES and runs[-1] and small not in {"of", "and"}:
            runs[-1].append(word)
        else:
            runs.append([])
        place_follows = _place_next(small, before) or (
            place_follows and (word[0].isupper() or small in _ARTICLES)
        )
        before = small
    runs = [_without_opening(_without_tail(run)) for run in runs]
    return [run for run in runs if any(_is_name_word(w, w.casefold()) for w in run)]


def _place_next(small: str, before: str) -> bool:
    """Tell whether a place comes next: "in", "from", and "of" but for "a brother of"."""
    if small in {"of", "de"}:
        return before not in _RELATIVES
    return small in PLACE_WORDS or small in {"from", "off", "at", "à", "у"}


def _is_name_word(word: str, small: str) -> bool:
    capital = word[0].isupper() or not (word[0].isupper() or word[0].islower() or word[0].isdigit())
    return capital and small not in TITLES and not (small in PARTICLES and small != word.lower())


def _starts_small(text: str) -> bool:
    first = WORDS.search(text)
    if first is None:
        return False
    return first[0].islower() or first[0].casefold() in _ARTICLES


def _without_tail(run: list[str]) -> list[str]:
    while run and run[-1].casefold() in PARTICLES and run[-1].islower():
        run = run[:-1]
    return run


def _without_opening(run: list[str]) -> list[str]:
    """Drop the word of place that opens a sentence: "In Lindmouth" names nobody called "In"."""
    return run[1:] if len(run) > 1 and run[0].casefold() in _OPENINGS else run


def _run_forms(run: list[str], shared: Shared) -> Iterator[Form]:
    if all(len(word) == 1 and not UNSPACED.match(word) for word in run):
        yield from _spelt_forms(run, shared)
        return
    whole = [word for word in run if word.casefold() not in PARTICLES] or run
    spelt = [_spellings(word) for word in whole]
    for word, spellings in zip(whole, spelt, strict=True):
        for one in spellings:
            if one not in shared and key(word) not in shared and _long_enough((one,)):
                yield from _single_forms(one)
    if len(run) > 1:
        yield tuple(map(key, run))
    if len(whole) > 1:
        yield from _pair_forms(spelt)
    elif UNSPACED.match(run[0]):
        yield tuple(map(key, run))


def _spelt_forms(run: list[str], shared: Shared) -> Iterator[Form]:
    """Yield a name spelt letter by letter, and in one piece; two letters are everywhere."""
    if len(run) >= SHORTEST:
        form, piece = tuple(map(key, run)), "".join(run)
        yield from (form, ("".join(form),))
        for one in _spellings(piece):
            if one not in shared and key(piece) not in shared and _long_enough((one,)):
                yield from _single_forms(one)


def _single_forms(one: str) -> Iterator[Form]:
    yield (one,)
    if one.isascii():
        yield (f"{one}s",)
    for script, letters in _JOINED_PREFIXES.items():
        if (_ARABIC if script == "arabic" else _HEBREW).search(one):
            yield from ((letter + one,) for letter in letters)


def _pair_forms(spelt: list[list[str]]) -> Iterator[Form]:
    """Yield all words in order, first with last both ways round, initials, and in one piece."""
    first, last = spelt[0], spelt[-1]
    for combination in list(product(*(spellings[:6] for spellings in spelt)))[:64]:
        yield tuple(combination)
    for one, two in list(product(first[:8], last[:8])):
        yield from ((one, two), (two, one), (one + two,), (two + one,))
        if len(two) >= SHORTEST:
            yield from ((one[0], two), (two, one[0]), (one[0] + two,))
        if len(one) >= SHORTEST:
            yield from ((one, two[0]), (one + two[0],))


def _spellings(word: str) -> list[str]:
    """Return the keys of one word: its own first, then without its ending cut, then respelt."""
    spelt = [key(word), skeleton(word)]
    for letter, group in _SOUND_CHANGES:
        if letter in word.casefold():
            spelt.append(key(word.casefold().replace(letter, group)))
    spelt += [key(other) for other in other_script(word)]
    return list(dict.fromkeys(one for one in spelt if one))


def _long_enough(form: Form) -> bool:
    letters = "".join(form)
    if UNSPACED.search(letters):
        return len(letters) > 1
    return len(letters) >= SHORTEST
