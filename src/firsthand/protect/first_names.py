"""Says which newsletter writers may be named by the name they greet their readers with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from firsthand.entities.common_words import is_common_english
from firsthand.entities.sign_offs import SIGNED_OFF
from firsthand.model.case import CaseRecords
from firsthand.model.document import Document
from firsthand.model.source import Name, Source
from firsthand.model.terms import SourceKind
from firsthand.protect.fold import WORDS, clean, key
from firsthand.protect.forms import SHORTEST, name_forms
from firsthand.protect.misspell import LONG


def newsletter_writers(
    records: CaseRecords, letters: frozenset[str], hidden: Iterable[str]
) -> frozenset[str]:
    """Return the ids of sources known from nothing but the greeting of one newsletter.

    A first name is many people's: it stays protected where it stands anywhere else in the case, as
    a word, inside an account's name, an address or a file name, or written a little differently.
    `letters` are ids of documents that a private person may have written, `hidden` names that
    people decided to protect.
    """
    found = {one.id: one for one in records.names}
    greetings = {
        source.id: [found[mention] for mention in source.mentions if mention in found]
        for source in records.sources
        if source.kind is SourceKind.PERSON and not source.minor
    }
    writers = [
        source
        for source in records.sources
        if _only_greets(greetings.get(source.id, ()), letters)
        and not any(mention not in found for mention in source.mentions)
    ]
    return frozenset(
        writer.id
        for writer in writers
        if _is_unique(writer, _words_beside(greetings[writer.id], records, hidden))
    )


def _only_greets(names: Sequence[Name], letters: frozenset[str]) -> bool:
    homes = {name.document for name in names}
    return {name.role for name in names} == {SIGNED_OFF} and len(homes) == 1 and not homes & letters


def _is_unique(writer: Source, others: set[str]) -> bool:
    """Tell whether no other word of the case may be a form of any word of a writer's name."""
    own = {
        word
        for name in (writer.name, *writer.names)
        for form in name_forms(name, frozenset())
        for word in form
    }
    return bool(own) and not any(_may_be(word, other) for word in own for other in others)


def _may_be(word: str, other: str) -> bool:
    if word == other.casefold() or word == key(other):
        return True
    if (
        other[0].isupper()
        and min(len(word), len(other)) >= LONG
        and _cuts(word) & _cuts(key(other))
    ):
        return True
    return len(word) >= SHORTEST and word in key(other) and not is_common_english(other.casefold())


def _words_beside(
    greetings: Iterable[Name], records: CaseRecords, hidden: Iterable[str]
) -> set[str]:
    """Return all words of a case, its addresses, files and pictures, but those of the greetings."""
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for name in greetings:
        spans[name.document].append((name.span.start, name.span.end))
    files = [one.file for one in records.unread] + [one.file for one in records.images]
    texts = [*hidden, *files]
    for document in records.documents:
        texts += _texts(document, spans[document.id])
    return {match[0] for text in texts for match in WORDS.finditer(clean(text))}


def _texts(document: Document, without: Iterable[tuple[int, int]]) -> Iterator[str]:
    text = document.text
    for start, end in sorted(without, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    parts = [text, document.file, document.title, document.author, document.url, document.outlet]
    parts += [*document.outlet_names, *(link.url for link in document.links)]
    parts += [f"{p.src} {p.file} {p.alt} {p.caption} {p.credit}" for p in document.pictures]
    parts += [block.speaker for block in document.blocks]
    yield from filter(None, parts)


def _cuts(word: str) -> set[str]:
    """Return a word and all that is left of it without one letter (as SymSpell compares words)."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}
