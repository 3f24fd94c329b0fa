"""One shape for parsed sentences, whatever parser made them: words, relations, subtrees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

ROOT = "root"
SUBJECT = "subject"
PASSIVE_SUBJECT = "passive-subject"
OBJECT = "object"
INDIRECT = "indirect-object"
CLAUSE = "clause"  # a clause that is the object of its verb
OPEN = "open-clause"  # the same without a subject of its own
ADVERBIAL = "adverbial-clause"
RELATIVE = "relative-clause"
PARTICIPLE = "participle-clause"
COORDINATE = "coordinate"
PARATAXIS = "parataxis"
APPOSITION = "apposition"
OBLIQUE = "oblique"  # a noun with its preposition, of a verb or a noun
AGENT = "agent"  # the "by" phrase of a passive
CASE = "case"
MARK = "mark"
NEGATION = "negation"
AUXILIARY = "auxiliary"
NAME_PART = "name-part"
DETERMINER = "determiner"
POSSESSIVE = "possessive"
ADVERB = "adverb"
CONJUNCTION = "conjunction"
PUNCTUATION = "punctuation"
OTHER = "other"

SUBJECTS = frozenset({SUBJECT, PASSIVE_SUBJECT})
PREDICATES = frozenset({"VERB", "AUX"})


class Word(NamedTuple):
    """One token: where it stands in the document and what it hangs on."""

    start: int
    end: int
    text: str
    lemma: str
    """In lower case."""
    pos: str
    """Universal part of speech."""
    relation: str
    head: int
    """Index of the head in its sentence; a root is its own head."""
    plural: bool = False
    feminine: bool | None = None
    """True or False where the form tells the gender, None where it does not."""
    finite: bool = False


class Tree:
    """A parsed sentence. Words are in order; indices are positions in `words`."""

    def __init__(self, words: Sequence[Word]) -> None:
        """Take words whose heads may form several trees; cycles are cut."""
        self.words = tuple(words)
        self._children: list[list[int]] = [[] for _ in words]
        for index, word in enumerate(self.words):
            if word.head != index:
                self._children[word.head].append(index)
        self.order = self._reachable()

    def _reachable(self) -> frozenset[int]:
        """Return every index below a root; words on a cycle are below none."""
        seen: set[int] = set()
        stack = list(self.roots())
        while stack:
            index = stack.pop()
            if index not in seen:
                seen.add(index)
                stack.extend(self._children[index])
        return frozenset(seen)

    def roots(self) -> list[int]:
        """Return the indices of the words that are their own head."""
        return [index for index, word in enumerate(self.words) if word.head == index]

    def children(self, index: int, relations: Iterable[str] | None = None) -> list[int]:
        """Return the direct dependents in order, of the given relations only where given."""
        below = self._children[index]
        if relations is None:
            return below
        wanted = frozenset(relations)
        return [child for child in below if self.words[child].relation in wanted]

    def child(self, index: int, *relations: str) -> int | None:
        """Return the first direct dependent of one of the relations."""
        found = self.children(index, relations)
        return found[0] if found else None

    def subtree(self, index: int, without: frozenset[int] = frozenset()) -> set[int]:
        """Return the word and all below it; branches that start at `without` are left out."""
        seen: set[int] = set()
        stack = [index]
        while stack:
            here = stack.pop()
            if here in seen or (here in without and here != index):
                continue
            seen.add(here)
            stack.extend(self._children[here])
        return seen

    def ancestors(self, index: int) -> list[int]:
        """Return the heads from the word's own up to the root."""
        found: list[int] = []
        while self.words[index].head != index and index not in found:
            found.append(index)
            index = self.words[index].head
        return [self.words[at].head for at in found]


class Parser(Protocol):
    """What turns sentences of one language into trees."""

    def parse(self, sentences: Sequence[tuple[str, int]]) -> Iterator[Tree]:
        """Yield a tree for each (text, offset in the document), in order."""
