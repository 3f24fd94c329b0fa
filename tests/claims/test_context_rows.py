"""What was read of a report's statements before is used, and changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
import pytest

from firsthand.claims import ContextRows, context_rows, link, read_context
from firsthand.claims.bags import Matrix
from firsthand.claims.context import WIDTH, in_context
from firsthand.claims.context.windows import Told
from firsthand.claims.passages import passages


def _read(pile: Any) -> tuple[ContextRows, ...]:
    return tuple(
        read_context(document, [s for s in pile.statements if s.document == document.id])
        for document in pile.documents
    )


def test_a_report_gives_one_row_a_statement_by_its_place(ferry: Any) -> None:
    document = ferry.documents[0]
    said = [s for s in ferry.statements if s.document == document.id]
    found = read_context(document, said[::-1])
    assert found.statements == tuple(s.id for s in sorted(said, key=lambda s: s.start))
    assert len(found.rows) == 4 * WIDTH * len(said)


def test_a_report_without_statements_gives_no_rows(ferry: Any) -> None:
    assert read_context(ferry.documents[0], []) == ContextRows(statements=(), rows=b"")


@pytest.mark.parametrize("known", [0, 1, 4])
def test_what_is_known_spares_work_and_changes_nothing(
    ferry: Any, known: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pile = (ferry.documents, ferry.statements, ferry.facts, (), ())
    fresh, read = link(*pile), _read(ferry)[:known]
    counted: list[int] = []

    def counting(told: Sequence[Told]) -> Matrix:
        counted.append(len(told))
        return in_context(told)

    monkeypatch.setattr(context_rows, "in_context", counting)
    assert link(*pile, read) == fresh
    assert sum(counted) == len(ferry.statements) - sum(len(each.statements) for each in read)


def test_rows_survive_being_kept(ferry: Any) -> None:
    found = passages(ferry.documents, ferry.statements, ferry.facts)
    kept = [
        msgspec.msgpack.decode(msgspec.msgpack.encode(each), type=ContextRows)
        for each in _read(ferry)
    ]
    assert np.array_equal(
        context_rows.context_rows(found, kept), context_rows.context_rows(found, ())
    )
