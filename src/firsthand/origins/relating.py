"""Chooses the pairs of documents that may retell each other: what they name and count is shared."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

from firsthand.model.document import Document
from firsthand.origins.library import Library

SHARED = 2
"""Names, speakers and figures that two documents must have in common."""
COMMON = 60
"""One that stands in more documents joins nothing: it is known to everybody."""
LEAST_COMMON = 0.1
"""Unless the pile is so small or so narrow that this share of it is fewer documents."""
FIGURE = re.compile(r"(?<!\w)\d{2,}(?!\w)")
NAME = re.compile(r"(?<=[\w,;:—–-] )(?:[«„“\"(])?([A-ZÀ-ÞА-ЯЁ][\w’'-]{2,})")
LATIN = str.maketrans(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяéèêëàâçîïôöûùü",
    "abvgdeezziiklmnoprstufhccss_i_euaeeeeaaciioouuu",
)
SOUNDS = str.maketrans({"h": "", "j": "i", "y": "i", "w": "v", "q": "k", "x": "k", "_": ""})
VOWELS = re.compile("[aeiou]")


def related(library: Library) -> tuple[tuple[Document, Document], ...]:
    """Return the pairs, by id, of different publishers that share enough to be compared.

    In a pile of at most `COMMON` documents that is every pair.
    """
    keys = sorted(library.documents)
    small = len(keys) <= COMMON
    shared: Counter[tuple[str, str]] = Counter(combinations(keys, 2) if small else ())
    most = max(COMMON, round(LEAST_COMMON * len(library.documents)))
    for holders in _holders(library).values():
        if 1 < len(holders) <= most:
            shared.update(combinations(holders, 2))
    pairs = ((library.documents[one], library.documents[other]) for one, other in sorted(shared))
    return tuple(
        (one, other)
        for one, other in pairs
        if _comparable(library, one, other)
        and (small or one.language == other.language or shared[one.id, other.id] >= SHARED)
    )


def skeleton(name: str) -> str:
    """Return the consonants of a name in plain Latin letters: alike in every script, mostly."""
    plain = name.casefold().translate(LATIN).replace("kh", "h").translate(SOUNDS)
    return VOWELS.sub("", plain)[:4]


def _holders(library: Library) -> dict[str, list[str]]:
    """Name, speaker or figure -> the documents that hold it, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in sorted(library.documents):
        for anchor in sorted(set(_anchors(library, key))):
            found[anchor].append(key)
    return found


def _anchors(library: Library, key: str) -> Iterator[str]:
    text = library.documents[key].text
    yield from (f"speaker {source}" for source in library.speakers[key])
    yield from FIGURE.findall(text)
    for name in NAME.findall(text):
        bones = skeleton(name)
        if len(bones) > 2:
            yield bones


def _comparable(library: Library, one: Document, other: Document) -> bool:
    """Two publishers and known languages; in one language, a speaker in common as well."""
    if library.publisher.get(one.id, one.id) == library.publisher.get(other.id, other.id):
        return False
    if not (one.language and other.language):
        return False
    return one.language != other.language or bool(
        library.speakers[one.id] & library.speakers[other.id]
    )
