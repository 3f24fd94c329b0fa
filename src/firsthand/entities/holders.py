"""Says who gives each figure of a pile: the end of its chain, or whom its own words name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from firsthand.entities.givers import Place, giver
from firsthand.entities.going_on import carried_on
from firsthand.entities.numbers import numbers
from firsthand.entities.numbers_lexicon import PEOPLE
from firsthand.entities.numbers_text import split
from firsthand.entities.times import sentence_bounds
from firsthand.entities.voices import Voices
from firsthand.model.document import Document
from firsthand.model.facts import Facts, Figure, Marks
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import DocumentKind, Form

_FEW = 4
"""Figures below this are too common to be known by their value alone."""
Held = tuple[Statement, Figure]


def held(
    documents: Sequence[Document],
    statements: Sequence[Statement],
    marks: Sequence[Marks],
    sources: Sequence[Source],
) -> tuple[Facts, ...]:
    """Return the facts of a pile with a holder for every figure, ordered by statement.

    The holder is the end of the statement's chain, unless the words name somebody else who gives
    the figure. A figure in a report's own voice that the report attributes elsewhere is the
    source's: the lead sums up what the body attributes, and "another nine" goes on with a count.
    """
    said = {statement.id: statement for statement in statements}
    voices = Voices(documents, statements, marks, sources)
    facts = [fact for mark in marks for fact in mark.facts if fact.statement in said]
    first = [_with(fact, (_given(said[fact.statement], f, voices) for f in fact.figures))
             for fact in facts]  # fmt: skip
    sourced = _sourced(first, said, voices)
    settled = [
        _with(fact, (_attributed(said[fact.statement], f, voices, sourced) for f in fact.figures))
        for fact in first
    ]
    carried = _carried(settled, said, voices)
    return tuple(sorted(carried, key=lambda fact: fact.statement))


def _carried(
    facts: Sequence[Facts], said: Mapping[str, Statement], voices: Voices
) -> Iterator[Facts]:
    """The facts with a count that only goes on in the hands of who gave the one before."""
    of: dict[str, list[Facts]] = defaultdict(list)
    for fact in facts:
        of[said[fact.statement].document].append(fact)
    for document, own in of.items():
        yield from carried_on(voices.document(document), own, said, voices.outlets)


def _with(facts: Facts, figures: Iterable[Figure]) -> Facts:
    return msgspec.structs.replace(facts, figures=tuple(figures))


def _given(statement: Statement, figure: Figure, voices: Voices) -> Figure:
    """The figure in the hands of whom its words name, else of the end of the chain."""
    end = statement.chain[-1] if statement.chain else ""
    document, own = voices.document(statement.document), _own(statement, voices)
    begin, stop = _range(statement, figure, document, own)
    place = Place(begin, figure.said.start, figure.said.end,
                  _next(document, figure.said.end, stop), stop)  # fmt: skip
    spoken = voices.between(document, begin, stop, own=own)
    by = giver(document.text, place, [v for v in spoken if not voices.part_of(v, document, end)])
    passing = by in statement.chain or (by in voices.outlets and not own)
    return msgspec.structs.replace(figure, holder=end if not by or passing else by)


def _own(statement: Statement, voices: Voices) -> bool:
    """Whether the words are a report's own voice, or a relay's: nobody is quoted for them yet."""
    if len(statement.chain) < 2:
        return True
    return statement.form is Form.OWN and statement.chain[-1] in voices.outlets


def _range(statement: Statement, figure: Figure, document: Document, own: bool) -> tuple[int, int]:
    """Where a giver may stand: in the sentence; in the content where somebody speaks already."""
    begin, stop = sentence_bounds(document, figure.said.start, figure.said.end)
    if own:
        return begin, stop
    content = next(
        (s for s in statement.content if s.start <= figure.said.start < s.end),
        statement.content[0],
    )
    return max(begin, content.start), min(stop, content.end)


def _next(document: Document, start: int, stop: int) -> int:
    """Where the next number begins behind a figure; `stop` where there is none."""
    words = split(document.text, start, stop)
    return next((words[number.first].start for number in numbers(words)), stop)


def _sourced(
    facts: Sequence[Facts], said: Mapping[str, Statement], voices: Voices
) -> dict[tuple[object, ...], list[Figure]]:
    """The figures of every document that it attributes to somebody, by their bounds."""
    found: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for fact in facts:
        for figure in fact.figures:
            if figure.holder and figure.holder not in voices.outlets:
                found[_value(said[fact.statement], figure)].append(figure)
    return found


def _value(statement: Statement, figure: Figure) -> tuple[object, ...]:
    return statement.document, figure.low, figure.high, figure.qualifier


def _attributed(
    statement: Statement,
    figure: Figure,
    voices: Voices,
    sourced: Mapping[tuple[object, ...], Sequence[Figure]],
) -> Figure:
    """A figure in the report's own voice with the holder to whom the report attributes it."""
    opinion = voices.document(statement.document).kind is DocumentKind.OPINION
    lead = figure.holder in voices.outlets and _own(statement, voices)
    if not lead or opinion:
        return figure
    same = [other for other in sourced.get(_value(statement, figure), ()) if _alike(figure, other)]
    if not same:
        return figure
    votes = Counter(other.holder for other in same)
    return msgspec.structs.replace(figure, holder=min(votes, key=lambda by: (-votes[by], by)))


def _alike(figure: Figure, other: Figure) -> bool:
    """Whether two figures of one value count one thing, as far as the words tell."""
    whats = {figure.what, other.what}
    small = max(figure.low or 0, figure.high or 0) < _FEW
    return len(whats) == 1 if small else len(whats) == 1 or bool(whats & (PEOPLE | {""}))
