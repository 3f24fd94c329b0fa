"""The gate: looks through every published byte for every form of every protected name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from firsthand.model.record import Record
from firsthand.protect.allow import EVERYDAY, is_known, opens_sentence
from firsthand.protect.decode import Opened, opened
from firsthand.protect.fold import clean, key, words, written
from firsthand.protect.match import Matcher
from firsthand.protect.own_words import OWN_WORDS
from firsthand.protect.pseudonym import LETTERS
from firsthand.protect.register import Register

SURE = 5
"""Letters a single word needs to count where letters stand by chance (pictures, fonts)."""

_TAG = re.compile(r"</?[abipqsu](?=[\s/>])")
"""Tags of one letter: no initial of anyone's ("the police</p>")."""
_COLOUR = re.compile(r"#(?=[a-fA-F]*\d)[0-9a-fA-F]{3,8}\b")
"""A colour of a style sheet; its letters between digits are nobody's name."""


class Leak(Record, frozen=True, kw_only=True):
    """A place in the published files that would expose someone. It never holds the name."""

    person: str
    """The pseudonym, or "an unknown name"."""
    file: str
    """Published path; "a file name" where the path itself is the leak."""
    how: str
    """How the bytes had to be read ("text", "escapes in text", "pdf in zip")."""
    known: bool = True
    """True: a form of a registered name. False: a capitalised run that nothing allows."""

    def __str__(self) -> str:
        return f"{self.person} in {self.file} ({self.how})"


def scan(files: Mapping[str, bytes], register: Register) -> tuple[Leak, ...]:
    """Return every leak in the files of an edition: path -> bytes. Empty means: may be published.

    Opens markup, entities, percent, JSON and CSS escapes, base64, zip, gzip, PDF and picture
    metadata; folds case, accents, invisible and look-alike characters. Names count as whole words.
    """
    matcher = register.matcher()
    leaks: set[tuple[str, str, str, bool]] = set()
    for name in sorted(files):
        for reading in opened(name, files[name]):
            where = "a file name" if reading.how.endswith("path") else name
            for place in _registered(reading, matcher):
                leaks.add((register.label(place), where, reading.how, True))
        if name.endswith(".json") and _unknown_name(files[name], register):
            leaks.add(("an unknown name", name, "text", False))
    return tuple(
        Leak(person=person, file=file, how=how, known=known)
        for person, file, how, known in sorted(leaks)
    )


def refusal(leaks: Sequence[Leak]) -> str:
    """Return the message for people when leaks block publication: where, and what to do next."""
    lines = [f"  {leak}" for leak in leaks[:20]]
    if len(leaks) > 20:
        lines.append(f"  and {len(leaks) - 20} more")
    return "\n".join(
        [
            "Nothing was published: someone who is protected would be exposed.",
            *lines,
            "Look at these people in the case: decide PROTECT with the missing form of the "
            "name, or PUBLIC for who may be named; build again, then publish.",
        ]
    )


def _registered(reading: Opened, matcher: Matcher[int]) -> Iterator[int]:
    found = written(clean(_COLOUR.sub(" ", _TAG.sub("<", reading.text))))
    stream = [key(word) for word in found]
    for hit in matcher.find(stream):
        sure = hit.end - hit.start > 1 or len(stream[hit.start]) >= SURE
        if (sure or not reading.binary) and not _is_chance(found[hit.start : hit.end]):
            yield hit.owner


def _is_chance(name: Sequence[str]) -> bool:
    """Tell a small word or a tag beside a surname ("Lomic a dit", "Lomic</p>") from an initial.

    The rule ".house a" of a style sheet is not A. House either.
    """
    if not any(len(word) == 1 and word.islower() for word in name):
        return False
    if any(word[0].isupper() for word in name):
        return True
    others = [word for word in name if len(word) > 1]
    return all(key(word) in EVERYDAY or key(word) in OWN_WORDS for word in others)


def _unknown_name(data: bytes, register: Register) -> bool:
    """Tell whether a JSON file holds a capital inside a sentence that nothing allows."""
    public = Matcher(dict.fromkeys(register.allowed.forms, True))
    return any(_holds_unknown(text, register, public) for text in _strings(json.loads(data)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (one for item in value.values() for one in _strings(item))
    elif isinstance(value, Iterable):
        yield from (one for item in value for one in _strings(item))


def _holds_unknown(text: str, register: Register, public: Matcher[bool]) -> bool:
    text = clean(text)
    found = words(text)
    stream = [word.key for word in found]
    known_until = 0
    for place, word in enumerate(found):
        hit = public.at(stream, place)
        known_until = max(known_until, hit.end if hit else 0)
        if place < known_until or not word.written[0].isupper():
            continue
        known = word.key in EVERYDAY or is_known(word.key, register.allowed)
        code = len(word.written) == 1 and word.written in LETTERS
        if not (known or code or opens_sentence(text, word.start)):
            return True
    return False
