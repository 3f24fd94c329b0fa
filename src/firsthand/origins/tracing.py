"""Follows one statement to its first-hand end: through its chain, then through its document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from firsthand.model.claim import Claim, Link
from firsthand.model.statement import Statement
from firsthand.model.terms import DocumentKind, LinkKind, SourceKind, Stance
from firsthand.origins.cues import COMPILES, WAS_THERE
from firsthand.origins.library import Library
from firsthand.origins.meaning import encode
from firsthand.origins.order import may_precede

SUPPORTS = {Stance.ASSERTS, Stance.ALLEGES}
INHERITS = (LinkKind.COPIES, LinkKind.TRANSLATES, LinkKind.PARAPHRASES)
"""A document linked like this has its account from the other one unless it names a new source."""
SPEAKS_FOR_ITSELF = {
    DocumentKind.PRESS_RELEASE,
    DocumentKind.NGO_REPORT,
    DocumentKind.SOCIAL_POST,
    DocumentKind.NEWSLETTER,
}
"""What these say in their own voice is their publisher's word, where it is no outlet."""


class End(NamedTuple):
    """Where a statement's trail ends."""

    source: str | None
    """Source id of who speaks for itself; None where the trail is lost."""
    statement: str
    """The statement that was followed."""
    path: tuple[str, ...] = ()
    """In words, every step that was taken beyond the statement's own chain."""
    account: str = ""
    """Id of the statement in which the trail ends; another one where links were followed."""


class Tracer:
    """Follows the statements of one claim at a time."""

    def __init__(self, library: Library, links: Iterable[Link]) -> None:
        self._library = library
        self._inherits: dict[str, list[str]] = defaultdict(list)
        self._cites: dict[str, list[str]] = defaultdict(list)
        for link in sorted(links, key=lambda link: link.id):
            if link.to_document is None:
                continue
            if link.kind in INHERITS:
                self._inherits[link.from_document].append(link.to_document)
            elif link.kind is LinkKind.CITES:
                self._cites[link.from_document].append(link.to_document)

    def ends(self, claim: Claim, statements: Sequence[Statement]) -> tuple[End, ...]:
        """Return one end for every statement that supports `claim`."""
        supporting = [s for s in statements if s.stance in SUPPORTS]
        shelves: dict[str, list[Statement]] = defaultdict(list)
        for statement in supporting:
            shelves[statement.document].append(statement)
        walk = _Walk(self._library, self._inherits, self._cites, shelves)
        return tuple(walk.follow(statement) for statement in supporting)


class _Walk:
    """One claim's statements by document, with the ways between documents."""

    def __init__(
        self,
        library: Library,
        inherits: dict[str, list[str]],
        cites: dict[str, list[str]],
        shelves: dict[str, list[Statement]],
    ) -> None:
        self._library = library
        self._inherits = inherits
        self._cites = cites
        self._shelves = shelves

    def follow(self, statement: Statement) -> End:
        """Return the end of one statement's trail."""
        end = self._step(statement, frozenset())
        return end._replace(statement=statement.id)

    def _step(self, statement: Statement, seen: frozenset[str]) -> End:
        lost = End(None, statement.id, account=statement.id)
        if statement.id in seen or not statement.chain:
            return lost
        seen |= {statement.id}
        last, own = statement.chain[-1], len(statement.chain) == 1
        if self._library.kind(last) is SourceKind.OUTLET:
            if own and self._was_there(statement):
                return End(last, statement.id, account=statement.id)
            return self._through_documents(statement, last, seen) or lost
        if own and not self._speaks_for_itself(statement):
            return self._through_documents(statement, last, seen) or lost
        return End(last, statement.id, account=statement.id)

    def _was_there(self, statement: Statement) -> bool:
        """Tell whether the words around an outlet's own statement show its reporter on the spot."""
        text = self._library.documents[statement.document].text
        shelf = self._library.sentences[statement.document]
        first = self._library.sentence_at(statement.document, statement.start)
        around = shelf[max(0, first - 1) : first + 2]
        if not around:
            return False
        return bool(WAS_THERE.search(text[around[0].start : around[-1].end]))

    def _speaks_for_itself(self, statement: Statement) -> bool:
        """Tell whether an organisation says this of its own knowledge, not out of the press."""
        document = self._library.documents[statement.document]
        at = self._library.sentence_at(statement.document, statement.start)
        shelf = self._library.sentences[statement.document]
        sentence = self._library.text(statement.document, shelf[at]) if shelf else ""
        return not (document.kind is DocumentKind.NGO_REPORT and COMPILES.search(sentence))

    def _through_documents(
        self, statement: Statement, last: str, seen: frozenset[str]
    ) -> End | None:
        """Follow a statement whose chain ends at an outlet into the documents it depends on."""
        library, here = self._library, statement.document
        own = last == library.publisher.get(here) or len(statement.chain) == 1
        targets = list(self._inherits[here])
        if own:
            targets += self._cites[here]
        else:
            targets = [t for t in library.published_by.get(last, ()) if t != here]
        best = self._best(statement, [t for t in targets if t in self._shelves])
        if best is None or best.id in seen:
            return None
        end = self._step(best, seen)
        publisher = library.publisher.get(best.document, "")
        name = library.sources[publisher].name if publisher in library.sources else "another report"
        return end._replace(path=(f"taken from {name}", *end.path))

    def _best(self, statement: Statement, targets: Sequence[str]) -> Statement | None:
        """Choose the statement of the claim, in the documents given, that says most the same."""
        here = self._library.documents[statement.document]
        options = [
            option
            for target in targets
            if may_precede(self._library.documents[target], here)
            for option in self._shelves[target]
        ]
        if not options:
            return None
        vectors = encode([statement.text, *(option.text for option in options)])
        scores = np.round(vectors[1:] @ vectors[0], 3) + [
            0.1 * (len(option.chain) > 1) for option in options
        ]
        return options[int(scores.argmax())]
