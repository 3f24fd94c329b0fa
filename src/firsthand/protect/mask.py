"""Rewrites a sentence so that it may be read by anyone: pseudonyms in, everything unknown out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from firsthand.protect.allow import TITLE_KEYS, is_known, opens_sentence
from firsthand.protect.fold import UNSPACED, Word, clean, keys, words
from firsthand.protect.match import Matcher
from firsthand.protect.register import Register

WITHHELD = "[withheld]"

_CONTACTS = re.compile(
    r"""
    [\w.+-]+@[\w-]+(?:\.[\w-]+)+                                   # mail address
    | (?:https?://|www\.|t\.me/|wa\.me/)\S+                        # web address
    | (?<!\w)@[\w.]+                                               # handle
    | \w+(?:[._]\w+)*_\w+(?:[._]\w+)*                              # handle or file name
    | \b[^\W\d_]{3,}\d{2,}\b                                        # handle with a number
    | \b[^\W\d_][\w-]*\.[^\W\d_]+(?:\.\w+)*/[\w/.?=&%~+-]*\w             # host with a path
    | \b[^\W\d_]+\.(?:[^\W\d_]+|\d+)(?:\.\w+)*\b(?<!\b\w\.\w)      # handle with dots
    | \b\w[\w-]*\.(?:jpe?g|png|gif|webp|heic|mp4|pdf|docx?|html?)\b
    | (?<![\w,.])\+?\(?\d[\d()\s-]{6,}\d\b(?<!\d\d\d\d-\d\d-\d\d)  # telephone
    | \b[A-ZА-Я]{1,3}[\s-]?\d{2,4}[\s-]?[A-ZА-Я]{1,3}\b            # plate
    | \b[A-ZА-Я]{1,3}[\s-]?\d{4,}\b
    | \b\d{5,}\b                                                   # identity number
    | ^[^()]{0,25}\b(?:19|20)\d\d\)                              # cut off: a day of birth
    """,
    re.VERBOSE,
)
_AGE = re.compile(r"(\b(?:Person|Account) [A-Z]\d{3})(?:,? \(?(?:aged )?\d{1,3}\)?(?=[,.;:) ]|$))")
_UNCASED = re.compile(
    r"[\u0590-\u08ff\u0900-\u10ff\u1200-\u137f\u1780-\u18af\u3040-\u9fff\uac00-\ud7af]"
)
"""Letters of scripts without capitals, where a name can't be told from a word by its look."""


class Masked(NamedTuple):
    """A sentence for everyone, and what had to change."""

    text: str
    people: int
    """Protected names replaced by pseudonyms."""
    unknown: int
    """Words withheld because nothing says that they are harmless."""

    @property
    def changed(self) -> bool:
        """True where the public words differ from the private ones."""
        return bool(self.people or self.unknown)


class Masker:
    """Masks texts of one case. Deny by default: a capital needs a reason to stay."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._people = register.matcher()
        self._public = Matcher(dict.fromkeys(register.allowed.forms, True))
        self._described = Matcher(
            {form: place for place, one in enumerate(register.people) for form in one.described}
        )

    def exposes(self, text: str) -> bool:
        """Tell whether any form of a protected name stands in `text`, whatever surrounds it."""
        return self._people.any_of(keys(text))

    def explain(self, text: str) -> str:
        """Mask a sentence of the program's own; descriptions of people become pseudonyms too."""
        return self._mask(clean(text), self._described, headline=False).text

    def mask(self, text: str, headline: bool = False) -> Masked:
        """Return `text` with pseudonyms for people and `[withheld]` for all that is not known.

        In a `headline` everyday words may have capitals anywhere.
        """
        return self._mask(clean(text), Matcher({}), headline)

    def _mask(self, text: str, described: Matcher[int], headline: bool) -> Masked:
        found = words(text)
        cuts, public = self._names(found, described)
        people = len(cuts)
        contacts = [m.span() for m in _CONTACTS.finditer(text) if not _within(m.span(), public)]
        cuts += [(start, end, WITHHELD) for start, end in contacts]
        covered = [(start, end) for start, end, _ in cuts] + public
        unknown = [w for w in found if not _inside((w.start, w.end), covered)]
        unknown = [word for word in unknown if self._is_unknown(text, word, headline)]
        cuts += [(word.start, word.end, WITHHELD) for word in unknown]
        minors = _AGE.sub(r"\1", _replace(text, cuts))
        return Masked(minors, people, len(contacts) + len(unknown))

    def _names(
        self, found: list[Word], described: Matcher[int]
    ) -> tuple[list[tuple[int, int, str]], list[tuple[int, int]]]:
        """Return the spans of protected names with their pseudonyms, and those of public names."""
        stream = [word.key for word in found]
        people: list[tuple[int, int, str]] = []
        public: list[tuple[int, int]] = []
        place = 0
        while place < len(found):
            known, told = self._people.at(stream, place), described.at(stream, place)
            if told and told.end == place + 1 and not found[place].written[0].isupper():
                told = None  # A name that is a word, too, has its capital in our own sentences.
            person = told if told and (not known or told.end > known.end) else known
            free = self._public.at(stream, place)
            if person and (not free or person.end >= free.end):
                span = _span(found, person.start, person.end)
                people.append((*span, self._register.label(person.owner)))
                place = person.end
            elif free:
                public.append(_span(found, free.start, free.end))
                place = free.end
            else:
                place += 1
        return people, public

    def _is_unknown(self, text: str, word: Word, headline: bool) -> bool:
        if _UNCASED.search(word.written) or UNSPACED.search(word.written):
            return True
        if not any(c.isupper() for c in word.written):
            return word.key in self._register.allowed.small
        if word.key not in self._register.allowed.words:
            return not is_known(word.key, self._register.allowed)
        return not (headline or opens_sentence(text, word.start) or word.key in TITLE_KEYS)


def _span(found: list[Word], start: int, end: int) -> tuple[int, int]:
    return found[start].start, found[end - 1].end


def _within(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _inside(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _replace(text: str, cuts: list[tuple[int, int, str]]) -> str:
    """Replace spans by their new words; neighbours with the same new word become one."""
    out, at, last = [], 0, ""
    for start, end, new in sorted(cuts):
        if start < at:
            at = max(at, end)
            continue
        between = text[at:start]
        if not (new == last and not between.strip(" \u00a0-'’.,&")):
            out += [between, new]
        at, last = end, new
    return "".join([*out, text[at:]])
