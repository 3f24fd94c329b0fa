"""Knows by which lone noun a text may call a source again: "a nurse at the clinic" is a nurse."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from firsthand.entities.lexicon import Lexicon
from firsthand.entities.word_list import word_list
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
PERSONS = frozenset({SourceKind.PERSON, SourceKind.UNNAMED})
BODIES = frozenset({SourceKind.GOVERNMENT, SourceKind.ORGANISATION})
_BEHIND = re.compile(
    r"[,(]|\s(?:of|at|in|from|with|who|on|for|to|de|du|des|d['’]|qui|à|из|в|на|с|за)\b", re.I
)
"""What ends the noun that a description is about."""
_ADJECTIVE = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ым|им|ых|их|ную|ную|щий)$")
VAGUE = word_list(
    """
    man men woman women people person persons one others other some official officials source
    sources account accounts post user users человек люди мужчина женщина homme femme personne
    personnes gens
    """
)
"""Nouns that say too little to know somebody by."""
_BODY_NOUNS = word_list("cooperative police union полиция профсоюз syndicat")
_LONG = 5
"""Shorter nouns stand for an unnamed source only where they are known to be a role."""


def nouns(source: Source, written: str, words: Lexicon) -> Iterator[str]:
    """Yield the nouns that may stand for a source which a document writes as `written`.

    For a person they are roles, for an unnamed source the noun of its description, for a body the
    kind of body it is ("union"). `words` are those of the document's language.
    """
    if source.kind in PERSONS:
        unnamed = source.kind is SourceKind.UNNAMED
        for head in (_head(text, words) for text in ([written] if unnamed else source.roles)):
            if head in words.roles | words.kin or (unnamed and len(head) >= _LONG):
                yield from {head} - VAGUE
    elif source.kind in BODIES:
        bodies = (words.organisations | words.governments | _BODY_NOUNS) - words.places
        yield from (base for base in map(words.base, WORD.findall(written)) if base in bodies)


def single(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the keys that go with one value only, with that value."""
    values: dict[str, set[str]] = defaultdict(set)
    for key, value in pairs:
        values[key].add(value)
    return {key: min(found) for key, found in sorted(values.items()) if len(found) == 1}


def _head(text: str, words: Lexicon) -> str:
    """The noun that a description is about; "" where it has no word."""
    said = WORD.findall(_BEHIND.split(text.strip(), maxsplit=1)[0])
    if not words.genitive:
        return words.base(said[-1]) if said else ""
    plain = [word for word in said if not _ADJECTIVE.search(word.casefold())] or said
    return words.base(plain[0]) if plain else ""
