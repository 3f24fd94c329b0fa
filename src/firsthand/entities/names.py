"""Finds every person, organisation, outlet and place that one document names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from firsthand.entities import kinds
from firsthand.entities.accounts import accounts
from firsthand.entities.beside import Role, child_after, role_after, role_before
from firsthand.entities.capitals import Run, runs
from firsthand.entities.context import age_of, around, number_of
from firsthand.entities.governed import belongs_to_another
from firsthand.entities.institutions import institutions
from firsthand.entities.kinds import SIGNED, Sighting, Tally
from firsthand.entities.lexicon import Lexicon, lexicon
from firsthand.entities.offices import offices
from firsthand.entities.posts import post_of
from firsthand.entities.quoted import quoted_bodies
from firsthand.entities.russian import nominative
from firsthand.entities.sign_offs import SIGNED_OFF, signs_off
from firsthand.entities.signing import PRESENTS, presenters, signs
from firsthand.entities.taggers import Tag, tags
from firsthand.entities.tokens import Token, tokens
from firsthand.entities.votes import votes
from firsthand.model.document import Block, Document, Span
from firsthand.model.record import make_id
from firsthand.model.source import Name
from firsthand.model.terms import DocumentKind, SourceKind

_KINDS = {
    kinds.PERSON: SourceKind.PERSON,
    kinds.ORGANISATION: SourceKind.ORGANISATION,
    kinds.GOVERNMENT: SourceKind.GOVERNMENT,
    kinds.OUTLET: SourceKind.OUTLET,
    kinds.PLACE: None,
}
_HANDLE = re.compile(
    r"(?<![\w/.@])@\w(?:[\w.]*\w)?|(?<![\w@/.#-])[a-zA-Z]\w*_\w+|(?<![\w@/#.-])[a-z][a-zA-Z]{2,}\d{1,4}\b(?![./-])"
)

_NICKNAMED = re.compile(r"[^\W\d_][\"”»]\s+$")
"""What stands in quotation marks before a surname is a nickname: 'Ada "the Judge" Rill'."""
_OUT_OF_OFFICE = re.compile(
    r"\b(former|retired|ex|one-time|бывш\w+|отставн\w+|ancien(?:ne)?)[ -]$", re.IGNORECASE
)


def names_of(document: Document) -> tuple[Name, ...]:
    """Return every name of a document in the order of the text, those outside it last."""
    found = {name.span.start: name for name in _by_capitals(document)}
    for name in _handles(document):
        found.setdefault(name.span.start, name)
    # A body's whole name goes before the shorter run of capitals it begins with.
    found |= {name.span.start: name for name in institutions(document)}
    for body in quoted_bodies(document):
        inside = range(body.span.start, body.span.end)
        found = {at: name for at, name in found.items() if at not in inside}
        found[body.span.start] = body
    for office in offices(document, partial(_words_of, document)):
        inside = range(office.span.start, office.span.end)
        found = {at: name for at, name in found.items() if at not in inside}
        found[office.span.start] = office
    listed = [found[start] for start in sorted(found)]
    listed.extend(_outside_text(document, listed))
    return tuple(listed)


def _words_of(document: Document, block: Block) -> Lexicon:
    return lexicon(block.language or document.language)


def _by_capitals(document: Document) -> Iterator[Name]:
    words_of = partial(_words_of, document)
    marked = _model_tags(document)
    sightings = [
        _sight(document, run, words_of(run.block), marked) for run in runs(document, words_of)
    ]
    tallies: dict[tuple[str, ...], Tally] = defaultdict(Tally)
    for sighting in sightings:
        tallies[sighting.run.key].add(sighting)
    decided = kinds.settle(tallies, _outlet_keys(document))
    seen = frozenset(word.casefold() for word in re.findall(r"[^\W\d_]+", document.text))
    for sighting in sightings:
        kind = decided[sighting.run.key]
        if kind != kinds.NOTHING:
            yield _name(document, sighting, kind, seen)


def _model_tags(document: Document) -> dict[int, Tag]:
    """Return what the language models mark, by every offset inside it where a word begins."""
    by_language: dict[str | None, list[tuple[int, str]]] = defaultdict(list)
    for block in document.blocks:
        piece = (block.start, document.text[block.start : block.end])
        by_language[block.language or document.language].append(piece)
    at: dict[int, Tag] = {}
    for language, pieces in by_language.items():
        for tag in tags(pieces, language):
            for word in re.finditer(r"\w+", document.text[tag.start : tag.end]):
                at[tag.start + word.start()] = tag
    return at


def _sight(document: Document, run: Run, words: Lexicon, marked: Mapping[int, Tag]) -> Sighting:
    bounds = (run.block.start, run.block.end)
    title_start = run.start - sum(len(word) + 1 for word in run.title)
    here = around(document.text, title_start, run.end, bounds, words)
    age = age_of(here)
    after, before = role_after(here), role_before(here, age)
    if belongs_to_another(here.before, here.after) or _NICKNAMED.search(here.before):
        before = None
    role = child_after(here) or post_of(here) or before or after
    if before and before.head in words.kin:
        role = before
    if signs(document, run, here):
        role = Role(SIGNED, SIGNED)
    elif signs_off(document, run):
        role = Role(SIGNED_OFF, SIGNED_OFF)
    tag = marked.get(run.start)
    exact = document.text[run.start : run.end]
    return Sighting(
        run=run, exact=exact, words=words, votes=votes(here), age=age, role=role,
        role_stands_before=bool(before), tagged=tag.kind if tag else "",
    )  # fmt: skip


def _outlet_keys(document: Document) -> frozenset[tuple[str, ...]]:
    keys = set()
    for name in (document.outlet, *document.outlet_names):
        found = tuple(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*|&", (name or "").casefold()))
        keys.add(found)
        keys.add(tuple(word for word in found if word != "the"))
    return frozenset(keys - {()})


def _name(document: Document, sighting: Sighting, kind: str, seen: frozenset[str]) -> Name:
    run, words = sighting.run, sighting.words
    person = kind == kinds.PERSON
    spelled = [
        word.title() if word.isupper() and len(word) > 2 and person else word for word in run.words
    ]
    if person and re.search("[а-яё]", " ".join(spelled)):
        spelled = nominative(spelled, seen).split()
    described = sighting.role and kinds.describes_body(sighting.role, words)
    role = sighting.role if person or (described and kind == kinds.ORGANISATION) else None
    return Name(
        id=make_id("nm", document.id, run.start, run.end),
        document=document.id,
        span=document.span(run.start, run.end),
        name=" ".join(spelled),
        kind=_KINDS[kind],
        role=role.phrase if role else "",
        title=_title(document, run) if person else "",
        age=sighting.age if person else None,
        minor=person and _minor(sighting, words),
    )


def _title(document: Document, run: Run) -> str:
    """Return the title before a name, with the word that says it is no longer held."""
    title = " ".join(run.title)
    start = run.start - sum(len(word) + 1 for word in run.title)
    left = _OUT_OF_OFFICE.search(document.text[max(0, start - 20) : start]) if title else None
    return f"{left[1]} {title}" if left else title


def _minor(sighting: Sighting, words: Lexicon) -> bool:
    if sighting.age is not None:
        return sighting.age < 18
    return bool(sighting.role and sighting.role.head in words.children)


def _handles(document: Document) -> Iterator[Name]:
    for match in _HANDLE.finditer(document.text):
        yield _account(document, document.span(*match.span()))
    for start, end in accounts(document.text):
        yield _account(document, document.span(start, end))


def _account(document: Document, span: Span) -> Name:
    return Name(
        id=make_id("nm", document.id, span.start, span.end, span.exact),
        document=document.id,
        span=span,
        name=span.exact,
        kind=SourceKind.SOCIAL_ACCOUNT,
    )


def _outside_text(document: Document, listed: Sequence[Name]) -> Iterator[Name]:
    """Yield the names of the author, speakers, posts and alternative texts that the text lacks.

    They have no place in the text, so their span is empty and stands at its beginning.
    """
    known = {name.name.casefold() for name in listed} | {
        name.span.exact.casefold() for name in listed
    }
    signed = "" if document.kind == DocumentKind.SOCIAL_POST else SIGNED
    author = [(document.author, signed)] if document.author else []
    labels = [(block.speaker, "") for block in document.blocks if block.speaker]
    labels = [(label, PRESENTS) for label in presenters(document)] + labels
    pictures = [(text, "") for picture in document.pictures for text in _picture_names(picture.alt)]
    for text, role in (*author, *labels, *pictures):
        for part in _people(text, document):
            if part.casefold() not in known or role:
                known.add(part.casefold())
                yield _unplaced(document, part, role)


def _picture_names(alternative: str) -> Iterable[str]:
    return [alternative] if alternative else []


def _people(text: str | None, document: Document) -> Iterator[str]:
    """Yield the runs of capitals and accounts in a few words outside the text."""
    text = text or ""
    for match in _HANDLE.finditer(text):
        yield match.group()
    words = lexicon(document.language)
    run: list[str] = []
    for token in [*tokens(text, 0, len(text), words.elides), None]:
        if token and _nameable(token, words):
            run.append(re.sub(r"[’']s$", "", token.text))
            continue
        if any(not words.common(words.base(word)) for word in run):
            yield " ".join(run)
        run = []


def _nameable(token: Token, words: Lexicon) -> bool:
    low = words.base(token.text)
    generic = words.not_names | words.starters | words.titles | words.roles
    return token.capital and low not in generic | words.organisations | words.places


def _unplaced(document: Document, text: str, role: str) -> Name:
    kind = SourceKind.SOCIAL_ACCOUNT if _HANDLE.fullmatch(text) else SourceKind.PERSON
    return Name(
        id=make_id("nm", document.id, "outside", text),
        document=document.id,
        span=Span(document=document.id, start=0, end=0, exact=""),
        name=text,
        kind=kind,
        role=role,
    )


__all__ = ["SIGNED", "names_of", "number_of"]
