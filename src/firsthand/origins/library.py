"""The pile as this room looks things up in it: who published what, when, and in which sentences."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import combinations, pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

from firsthand.model.claim import Claim
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.origins.introducing import Introductions
from firsthand.origins.misspelling import slips
from firsthand.origins.opposing import contradictions
from firsthand.origins.order import LATEST
from firsthand.origins.renaming import renamed
from firsthand.origins.words import Stretch, sentences, words

Vectors = NDArray[np.float32]

PRESS_WORK = {
    DocumentKind.NEWS,
    DocumentKind.WIRE,
    DocumentKind.TRANSCRIPT,
    DocumentKind.NEWSLETTER,
    DocumentKind.OPINION,
}
"""Kinds of documents that make their publisher an outlet."""
OWN_PAPERS = {DocumentKind.PRESS_RELEASE, DocumentKind.NGO_REPORT}
"""Kinds in which a body speaks for itself."""
REPORTS = {DocumentKind.NGO_REPORT, DocumentKind.NEWSLETTER}
"""Kinds in which an organisation reports as a paper does."""
NEWS = PRESS_WORK - {DocumentKind.NEWSLETTER}
"""Kinds that only the press publishes; anyone may send out a newsletter."""
SHELF = 16
"""Documents of one publisher that are compared sentence by sentence with one that cites it."""
COMMON = 2.0
"""Rarity of a word that one in seven documents holds; commoner ones choose no document."""
EVERYWHERE = 1.1
"""Rarity under which a word is in a third of all documents or more."""
USED = re.compile(r"(?:(?<!\w)((?i:in|near|в|во|под|à|près de))\s+)?(?<!\w)([^\W\d_]{4,})")
"""A word, and whether it stands right after a preposition of place."""
TITLE = re.compile(r"[«„“\"]([^\W\d_a-zа-яё][^«»„“”\"\n,.:;!?]{3,40})[»”“\"]")
"""What stands in quotation marks as names of papers do."""
LEAST_NAME = 4
"""Letters in a name that is looked for without regard to capitals."""
LEAST_WORDS = 4
"""Shorter sentences are alike by chance."""


class Library:
    """Documents, statements and sources with the look-ups that links and counts need."""

    def __init__(
        self,
        documents: Iterable[Document],
        statements: Iterable[Statement],
        sources: Iterable[Source],
        claims: Iterable[Claim] = (),
    ) -> None:
        self._claims = tuple(claims)
        self.documents = {document.id: document for document in documents}
        self.sources = {source.id: source for source in sources}
        self._names: dict[str, tuple[str, ...]] = {}
        self._also: dict[str, list[str]] = defaultdict(list)
        self.forms: dict[str, tuple[str, ...]] = {}
        self._vectors: dict[str, Vectors] = {}
        self.statements: dict[str, list[Statement]] = defaultdict(list)
        for statement in sorted(statements, key=lambda s: (s.document, s.start, s.end, s.id)):
            self.statements[statement.document].append(statement)
        self._know_the_press()
        self._read_past_names()

    def _read_past_names(self) -> None:
        """Let chains lead through the publisher that was meant: misspelt, or in another script."""
        publishers = [self.sources[key] for key in sorted(self.published_by) if key in self.sources]
        others = [self.sources[key] for key in sorted(self.sources) if key not in self.published_by]
        meant = slips(publishers, others) | self._meant_in_another_script(others)
        for shelf in self.statements.values() if meant else ():
            shelf[:] = [_corrected(statement, meant) for statement in shelf]

    def _meant_in_another_script(self, others: Sequence[Source]) -> dict[str, str]:
        """Return the publishers meant by `others`, and remember their names in other scripts."""
        quoted = {
            name for document in self.documents.values() for name in TITLE.findall(document.text)
        }
        names = {key: self.names_of(key) for key in sorted(self.published_by)}
        found = renamed(names, quoted.union(*((other.name, *other.names) for other in others)))
        for name, publisher in found.items():
            self._also[publisher].append(name)
        self._names.clear()
        return {other.id: found[other.name] for other in others if other.name in found}

    def _know_the_press(self) -> None:
        """Tell outlets from bodies by what they publish, whatever their names sound like.

        An organisation that publishes news is an outlet; an "outlet" of which the pile holds
        statements or studies and no news is a body that speaks for itself.
        """
        for source, shelf in self.published_by.items():
            found = self.sources.get(source)
            kinds = {self.documents[key].kind for key in shelf}
            if found and found.kind is SourceKind.ORGANISATION and kinds <= PRESS_WORK:
                self.sources[source] = msgspec.structs.replace(found, kind=SourceKind.OUTLET)
            elif (
                found
                and found.kind is SourceKind.OUTLET
                and kinds & OWN_PAPERS
                and not kinds & NEWS
            ):
                self.sources[source] = msgspec.structs.replace(found, kind=SourceKind.ORGANISATION)

    @cached_property
    def publisher(self) -> dict[str, str]:
        """Document id -> source id of its publisher, where one is known."""
        found = ((key, self._publisher(document)) for key, document in self.documents.items())
        return {key: source for key, source in found if source}

    @cached_property
    def published_by(self) -> dict[str, tuple[str, ...]]:
        """Source id -> ids of the documents it published, sorted."""
        shelves: dict[str, list[str]] = defaultdict(list)
        for document, source in sorted(self.publisher.items()):
            shelves[source].append(document)
        return {source: tuple(shelf) for source, shelf in shelves.items()}

    @cached_property
    def posts(self) -> tuple[str, ...]:
        """Ids of the documents that social accounts published, sorted."""
        return tuple(
            key
            for key, source in sorted(self.publisher.items())
            if self.kind(source) is SourceKind.SOCIAL_ACCOUNT
        )

    @cached_property
    def reporters(self) -> frozenset[str]:
        """Source ids of organisations that published reports of their own."""
        return frozenset(
            source
            for source, shelf in self.published_by.items()
            if self.kind(source) is SourceKind.ORGANISATION
            and any(self.documents[key].kind in REPORTS for key in shelf)
        )

    @cached_property
    def issuers(self) -> dict[str, re.Pattern[str]]:
        """Bodies that published statements: source id -> its names, of whatever kind, folded."""
        found = {}
        for source, shelf in self.published_by.items():
            names = {fold(name) for name in self.names_of(source)}
            long = sorted(name for name in names if len(name) > LEAST_NAME)
            kinds = {self.documents[key].kind for key in shelf}
            if DocumentKind.PRESS_RELEASE in kinds and long:
                options = "|".join(r"\W+".join(map(re.escape, name.split())) for name in long)
                found[source] = re.compile(rf"(?<!\w)(?:{options})(?!\w)")
        return found

    @cached_property
    def press(self) -> tuple[str, ...]:
        """Ids of the documents that outlets published, sorted."""
        return tuple(
            key
            for key, source in sorted(self.publisher.items())
            if self.kind(source) is SourceKind.OUTLET
        )

    @cached_property
    def sentences(self) -> dict[str, tuple[Stretch, ...]]:
        """Document id -> its sentences."""
        return {key: sentences(document) for key, document in self.documents.items()}

    @cached_property
    def telling_sentences(self) -> dict[str, tuple[int, ...]]:
        """Document id -> numbers of its sentences of four words or more."""
        return {
            key: tuple(
                number
                for number, stretch in enumerate(stretches)
                if len(self.text(key, stretch).split()) >= LEAST_WORDS
            )
            for key, stretches in self.sentences.items()
        }

    def prepare(self, keys: Iterable[str]) -> None:
        """Turn the sentences of these documents into vectors in one go, those not yet done."""
        from firsthand.origins.meaning import encode

        fresh = sorted(set(keys) - self._vectors.keys())
        texts = [self.text(key, stretch) for key in fresh for stretch in self.sentences[key]]
        vectors, at = encode(texts), 0
        for key in fresh:
            self._vectors[key] = vectors[at : at + len(self.sentences[key])]
            at += len(self.sentences[key])

    def vectors(self, key: str) -> Vectors:
        """Return one unit vector per sentence of a document, in order."""
        if key not in self._vectors:
            self.prepare([key])
        return self._vectors[key]

    @cached_property
    def stems(self) -> dict[str, tuple[frozenset[str], ...]]:
        """Document id -> the stems of each of its sentences."""
        return {
            key: tuple(stems(self.text(key, stretch)) for stretch in stretches)
            for key, stretches in self.sentences.items()
        }

    @cached_property
    def holders(self) -> dict[str, tuple[str, ...]]:
        """Stem -> ids of the documents that hold it, sorted."""
        found: dict[str, list[str]] = defaultdict(list)
        for key in sorted(self.documents):
            for stem in frozenset().union(*self.stems[key]):
                found[stem].append(key)
        return {stem: tuple(keys) for stem, keys in found.items()}

    @cached_property
    def rarity(self) -> dict[str, float]:
        """Stem -> log of documents over documents that hold it."""
        every = 1 + len(self.documents)
        return {stem: math.log(every / len(keys)) for stem, keys in self.holders.items()}

    @cached_property
    def common(self) -> frozenset[str]:
        """Stems in so many documents that they tell nobody from anybody."""
        return frozenset(stem for stem, rarity in self.rarity.items() if rarity < EVERYWHERE)

    def nearest(self, wanted: frozenset[str], shelf: tuple[str, ...]) -> tuple[str, ...]:
        """Return the `SHELF` documents of a long shelf that share most rarity with `wanted`."""
        if len(shelf) <= SHELF:
            return shelf
        allowed, weight = frozenset(shelf), dict.fromkeys(shelf, 0.0)
        for stem in sorted(wanted):
            for key in self.holders.get(stem, ()) if self.rarity.get(stem, 0.0) > COMMON else ():
                if key in allowed:
                    weight[key] += self.rarity[stem]
        return tuple(sorted(sorted(shelf, key=lambda key: (-weight[key], key))[:SHELF]))

    @cached_property
    def introductions(self) -> Introductions:
        """How reports introduce the people they quote."""
        return Introductions(self.documents, self.sources, self.statement.values())

    @cached_property
    def statement(self) -> dict[str, Statement]:
        """Statement id -> statement."""
        return {s.id: s for shelf in self.statements.values() for s in shelf}

    @cached_property
    def beginnings(self) -> dict[str, frozenset[str]]:
        """Document id -> the first four letters of each of its words: a gate before searching."""
        return {
            key: frozenset(word[:4] for word, _, _ in words(document.text))
            for key, document in self.documents.items()
        }

    @cached_property
    def usage(self) -> dict[str, tuple[int, int, int]]:
        """How often the pile uses a word of a publisher's name.

        Folded word -> times in small letters, with a capital, and with a capital after "in".
        """
        names = (name for key in self.published_by for name in self.names_of(key))
        wanted = {word.casefold() for name in names for word in name.split()}
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for key in sorted(self.documents):
            for place, word in USED.findall(self.documents[key].text):
                if word.casefold() in wanted:
                    counts[word.casefold()][word[0].isupper()] += 1
                    counts[word.casefold()][2] += bool(place) and word[0].isupper()
        return {word: (row[0], row[1], row[2]) for word, row in sorted(counts.items())}

    def names_of(self, source: str) -> tuple[str, ...]:
        """Return every way the pile writes a publisher, longest first."""
        if source not in self._names:
            found = self.sources.get(source)
            own = {found.name, *found.names} if found else set()
            own |= set(self._also.get(source, ()))
            for key in self.published_by.get(source, ()):
                own |= {self.documents[key].outlet or "", *self.documents[key].outlet_names}
            kept = {name.strip() for name in own if name.strip()}
            self._names[source] = tuple(sorted(kept, key=lambda name: (-len(name), name)))
        return self._names[source]

    @cached_property
    def speakers(self) -> dict[str, frozenset[str]]:
        """Document id -> source ids of everyone it quotes, its publisher left out."""
        return {
            key: frozenset(s.chain[-1] for s in self.statements[key] if len(s.chain) > 1)
            for key in self.documents
        }

    @cached_property
    def spokespeople(self) -> frozenset[tuple[str, str]]:
        """(body, person) where the body's own documents quote a public person of its own.

        A private person whom an organisation quotes is its witness, not its voice.
        """
        return frozenset(
            (body, person)
            for statement in self.statement.values()
            for body, person in pairwise(statement.chain)
            if self.kind(body) in (SourceKind.ORGANISATION, SourceKind.GOVERNMENT)
            and self.kind(person) is SourceKind.PERSON
            and self.sources[person].public
        )

    @cached_property
    def _quoted_together(self) -> frozenset[tuple[str, str]]:
        pairs: set[tuple[str, str]] = set()
        for shelf in self.statements.values():
            ends = {s.chain[-1] for s in shelf if len(s.chain) == 2}
            pairs.update(combinations(sorted(ends), 2))
        return frozenset(pairs)

    @cached_property
    def _opposed(self) -> frozenset[tuple[str, str]]:
        return contradictions(self._claims, self.statement)

    def are_opposed(self, sources: Iterable[str]) -> bool:
        """Tell whether two of the sources contradict each other in the claims of the pile."""
        return any(pair in self._opposed for pair in combinations(sorted(sources), 2))

    def stand_together(self, one: str, other: str) -> bool:
        """Tell whether one document quotes both as different people it spoke to itself."""
        return (min(one, other), max(one, other)) in self._quoted_together

    def members(self, claim: Claim) -> tuple[Statement, ...]:
        """Return the statements of a claim, oldest document first."""
        found = [self.statement[key] for key in claim.statements if key in self.statement]
        return tuple(
            sorted(
                found,
                key=lambda s: (
                    self.documents[s.document].published or LATEST,
                    s.document,
                    s.start,
                    s.id,
                ),
            )
        )

    def text(self, document: str, stretch: Stretch) -> str:
        """Return the words of `stretch` in `document`."""
        return self.documents[document].text[stretch.start : stretch.end]

    def sentence_at(self, document: str, position: int) -> int:
        """Return the number of the sentence that holds a code point, or the nearest one after."""
        stretches = self.sentences[document]
        hits = (i for i, stretch in enumerate(stretches) if stretch.end > position)
        return next(hits, max(0, len(stretches) - 1))

    def kind(self, source: str) -> SourceKind | None:
        """Return the kind of a source, or None where the id is unknown."""
        found = self.sources.get(source)
        return found.kind if found else None

    def _publisher(self, document: Document) -> str | None:
        firsts = Counter(s.chain[0] for s in self.statements[document.id] if s.chain)
        if firsts:
            return min(firsts, key=lambda source: (-firsts[source], source))
        wanted = {fold(name) for name in (document.outlet, *document.outlet_names) if name}
        return next(
            (
                source.id
                for source in sorted(self.sources.values(), key=lambda s: s.id)
                if wanted & {fold(name) for name in (source.name, *source.names)}
            ),
            None,
        )


def _corrected(statement: Statement, meant: dict[str, str]) -> Statement:
    """Return a statement with the outlets that were meant in its chain; none follows itself."""
    if not meant.keys() & set(statement.chain):
        return statement
    chain = tuple(meant.get(key, key) for key in statement.chain)
    if any(one == other for one, other in pairwise(chain)):
        return statement
    return msgspec.structs.replace(statement, chain=chain)


def fold(name: str) -> str:
    """Return a name without case, punctuation and a leading article, for comparing."""
    return re.sub(r"^(?:the|le|la|les) ", "", " ".join(re.findall(r"\w+", name.casefold())))


def stems(text: str) -> frozenset[str]:
    """Return crude stems: the first six letters of every word of four or more, and all numbers."""
    return frozenset(
        word[:6] for word, _, _ in words(text) if len(word) > 3 or any(map(str.isdigit, word))
    )
