"""What the terminal says of figures: who gives each, and which earlier one it replaces."""

from __future__ import annotations

import io
from types import SimpleNamespace
from typing import Any, cast

import pytest
from rich.console import Console

from firsthand import terminal
from firsthand.engine.case import Case
from firsthand.model.claim import Claim
from firsthand.model.document import Span
from firsthand.model.facts import Figure
from firsthand.model.terms import Qualifier


def _figure(statement: str, what: str, number: int, update_of: str | None = None) -> Figure:
    said = Span(document="d", start=0, end=2, exact=str(number))
    return Figure(
        what=what, low=number, high=number, qualifier=Qualifier.EXACT, said=said,
        statement=statement, holder="clinic", update_of=update_of,
    )  # fmt: skip


def _printed(monkeypatch: pytest.MonkeyPatch, *figures: Figure) -> list[str]:
    """The lines on the figures of a claim."""
    out = Console(file=io.StringIO(), width=200)
    monkeypatch.setattr(terminal, "OUT", out)
    case: Any = SimpleNamespace(source_names=lambda ids: ids)
    claim: Any = SimpleNamespace(figures=figures)
    terminal._print_figures(cast("Case", case), cast("Claim", claim))
    return cast("io.StringIO", out.file).getvalue().splitlines()


def test_a_figure_stands_in_place_of_one_of_the_same_count(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = _printed(
        monkeypatch, _figure("a", "killed", 12), _figure("a", "wounded", 30),
        _figure("b", "killed", 15, "a"), _figure("b", "wounded", 35, "a"),
    )  # fmt: skip
    assert [line.partition("in place of ")[2] for line in lines] == ["", "", "“12”", "“30”"]


def test_a_count_of_another_name_is_known_where_its_statement_gives_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, later = _figure("a", "killed", 12), _figure("b", "dead", 15, "a")
    assert _printed(monkeypatch, first, later)[1].endswith("in place of “12”")
    both = _printed(monkeypatch, first, _figure("a", "wounded", 30), later)
    assert "in place of" not in both[2]
