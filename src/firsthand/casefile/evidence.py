"""Puts the passages that show a link side by side and finds the words they share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from firsthand.casefile.library import Library
from firsthand.casefile.spans import Lit, Piece, passages
from firsthand.model.edition import BlockView, EvidenceView, LinkView, StatementView
from firsthand.model.record import Record

LONGEST = 1200
"""Characters of a passage that are shown; the rest is one link away."""
_WORD = re.compile(r"\w+")


class Side(Record, frozen=True, kw_only=True):
    """One passage, cut where shared words begin and end."""

    document: str
    pieces: tuple[Piece, ...]
    cut: bool = False


class Pair(Record, frozen=True, kw_only=True):
    """The same words on both sides; one side is None where the other document isn't held."""

    left: Side | None
    right: Side | None


def pairs(library: Library, link: LinkView) -> tuple[Pair, ...]:
    """Return the evidence of a link, passage by passage. Sealed words are left out."""
    left = [e for e in link.evidence if e.document == link.from_]
    right = [e for e in link.evidence if e.document != link.from_]
    found = (_pair(library, one, other) for one, other in zip_longest(left, right))
    return tuple(pair for pair in found if pair.left or pair.right)


def told_alike(one: Sequence[StatementView], other: Sequence[StatementView]) -> Pair | None:
    """Return the two statements, one of each side, that share most words; None without words.

    Shows what two reports say of one claim where no passage of both is evidence of the link.
    """
    both = [(a, b) for a in one for b in other if a.content and b.content]
    if not both:
        return None
    left, right = max(both, key=lambda pair: (_likeness(*pair), pair[0].id, pair[1].id))
    shared = _shared(left.content, right.content)
    return Pair(left=_said(left, shared[0]), right=_said(right, shared[1]))


def _likeness(one: StatementView, other: StatementView) -> int:
    mine, theirs = (
        {word.casefold() for word in _WORD.findall(said.content)} for said in (one, other)
    )
    return len(mine & theirs)


def _said(statement: StatementView, spans: tuple[Lit, ...]) -> Side:
    text = statement.content
    pieces = _lit(text[:LONGEST], spans)
    return Side(document=statement.document, pieces=pieces, cut=len(text) > LONGEST)


def _pair(library: Library, left: EvidenceView | None, right: EvidenceView | None) -> Pair:
    texts = [_text(library, evidence) for evidence in (left, right)]
    shared = _shared(*texts) if all(texts) else ((), ())
    sides = [
        Side(
            document=evidence.document,
            pieces=_lit(text[:LONGEST], spans),
            cut=len(text) > LONGEST,
        )
        if evidence and text
        else None
        for evidence, text, spans in zip((left, right), texts, shared, strict=True)
    ]
    return Pair(left=sides[0], right=sides[1])


def _text(library: Library, evidence: EvidenceView | None) -> str:
    document = library.documents.get(evidence.document) if evidence else None
    return document.text[evidence.start : evidence.end] if document and evidence else ""


def _shared(left: str, right: str) -> tuple[tuple[Lit, ...], tuple[Lit, ...]]:
    """Return the runs of two or more equal words on both sides, case folded."""
    ours, theirs = (list(_WORD.finditer(text[:LONGEST])) for text in (left, right))
    one, other = ([word[0].casefold() for word in side] for side in (ours, theirs))
    blocks = [
        block
        for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
        if block.size > 1
    ]
    return (
        tuple(_run(ours, block.a, block.size) for block in blocks),
        tuple(_run(theirs, block.b, block.size) for block in blocks),
    )


def _run(words: list[re.Match[str]], first: int, size: int) -> Lit:
    return Lit(start=words[first].start(), end=words[first + size - 1].end(), key="shared")


def _lit(text: str, spans: tuple[Lit, ...]) -> tuple[Piece, ...]:
    whole = (BlockView(kind="passage", start=0, end=len(text)),)
    return tuple(piece for passage in passages(text, whole, spans) for piece in passage.pieces)


def shown_links(library: Library, document: str) -> Iterator[tuple[LinkView, tuple[Pair, ...]]]:
    """Yield what a document depends on, the surest first, with the passages that show it."""
    links = library.links_from.get(document, ())
    for link in sorted(links, key=lambda k: (not k.explicit, -k.score, k.id)):
        yield link, pairs(library, link)
