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


def _figure(name: str, what: str, number: int, update_of: str | None = None) -> Figure:
    said = Span(document="d", start=0, end=2, exact=str(number))
    return Figure(
        what=what, low=number, high=number, qualifier=Qualifier.EXACT, said=said,
        statement="s", holder="clinic", id=name, update_of=update_of,
    )  # fmt: skip


def _printed(monkeypatch: pytest.MonkeyPatch, *figures: Figure) -> list[str]:
    """The lines on the figures of a claim."""
    out = Console(file=io.StringIO(), width=200)
    monkeypatch.setattr(terminal, "OUT", out)
    case: Any = SimpleNamespace(source_names=lambda ids: ids)
    claim: Any = SimpleNamespace(figures=figures)
    terminal._print_figures(cast("Case", case), cast("Claim", claim))
    return cast("io.StringIO", out.file).getvalue().splitlines()


def test_a_figure_stands_in_place_of_the_one_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = _printed(
        monkeypatch, _figure("a", "killed", 12), _figure("b", "killed", 30),
        _figure("c", "dead", 15, "a"), _figure("d", "killed", 35, "b"),
        _figure("e", "killed", 40, "gone"),
    )  # fmt: skip
    told = [line.partition("in place of ")[2] for line in lines]
    assert told == ["", "", "“12”", "“30”", ""]


def test_a_list_says_how_many_claims_it_leaves_out() -> None:
    assert terminal._left_out(0, 0) == []
    assert terminal._left_out(1, 2) == [
        "1 more claim seems to be a side remark", "2 more claims stand in one report each"
    ]  # fmt: skip
