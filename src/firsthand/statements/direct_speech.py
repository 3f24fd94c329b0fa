"""Yields direct speech: the parts of quotations, and the turns of transcripts and interviews."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.model.statement import Statement
from firsthand.statements import syntax as s
from firsthand.statements.clauses import Proposition, trimmed
from firsthand.statements.denying import Turns
from firsthand.statements.drafting import Drafting
from firsthand.statements.reading_state import ReadingState
from firsthand.statements.syntax import Tree
from firsthand.statements.turn_voices import TurnVoices
from firsthand.statements.utterances import LONGEST, is_fragment, utterances
from firsthand.statements.voices import Voice

SHORT = 30
"""Code points up to which a quoted sentence is joined to the one after it."""


class DirectSpeech:
    """The statements of one document that give somebody's own words."""

    def __init__(self, state: ReadingState, drafting: Drafting, turn_voices: TurnVoices) -> None:
        """Take the state, what writes statements, and the voices of whole blocks."""
        self._state = state
        self._drafting = drafting
        self._turn_voices = turn_voices
        self._turns = Turns()
        self._pending: dict[int, int] = {}
        self._uttered = utterances(state.parts, turn_voices.is_guest_s)

    def is_uttered(self, number: int) -> bool:
        """Tell whether a sentence belongs to a turn of somebody who speaks in his own words."""
        return number in self._uttered

    def uttered(self, number: int) -> Iterator[Statement]:
        """Yield the direct speech that ends with this sentence."""
        first, last = self._uttered[number]
        part = self._state.parts[first]
        start, end = trimmed(
            self._state.document.text, part.sentence.start, self._state.parts[last].sentence.end
        )
        whole = frozenset(part.tree.order)
        if number == last and whole and end - start > 1:
            head = min(part.tree.roots())
            piece = Proposition(head, whole, (), ((start, end),))
            statement = self._drafting.statement(
                part, piece, self._turn_voices.of(number), direct=True
            )
            if statement is not None:
                yield self._turns.settled(statement, ("turn", part.sentence.block))

    def quoted(self, number: int, quote: int, voices: tuple[Voice, ...]) -> Iterator[Statement]:
        """Yield the part of a quotation that stands in this sentence, short ones joined."""
        part = self._state.parts[number]
        q, text = self._state.quotes[quote], self._state.document.text
        start, end = max(q.start, part.sentence.start), min(q.end, part.sentence.end)
        start = self._pending.pop(quote, start)
        start, end = trimmed(text, start, end)
        goes_on = (
            number + 1 < len(self._state.parts)
            and self._state.parts[number + 1].sentence.start < q.end
        )
        bare = goes_on and is_fragment(self._state.parts[number + 1])
        if goes_on and (end - start < SHORT or (bare and end - start < LONGEST)):
            self._pending[quote] = start
            return
        inside = self._state.inside(number, quote)
        if not inside or end - start < 2:
            return
        piece = Proposition(_head_of(part.tree, inside), inside, (), ((start, end),))
        statement = self._drafting.statement(part, piece, voices, direct=True)
        if statement is not None:
            yield self._turns.settled(statement, ("quotation", quote))


def _head_of(tree: Tree, inside: frozenset[int]) -> int:
    """Return the word that heads the words of a quotation, a predicate where it has one."""
    head = next((i for i in sorted(inside) if tree.words[i].head not in inside), None)
    head = min(inside) if head is None else head
    roots = [i for i in sorted(inside) if tree.words[i].pos in s.PREDICATES]
    return roots[0] if roots and tree.words[head].pos not in s.PREDICATES else head
