"""Decisions are appended, the later one holds, and every one can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.model.decision import Decision
from firsthand.model.errors import UsageError
from firsthand.model.terms import Verdict
from firsthand.review import decide, history, in_force, undo
from firsthand.store import CaseFolder


@pytest.fixture
def case(tmp_path: Path) -> CaseFolder:
    return CaseFolder.create(tmp_path / "case", "A case")


def test_a_decision_is_in_the_case_and_in_force(case: CaseFolder) -> None:
    made = decide(case, ["Perla Lomic"], Verdict.PUBLIC, "R. Dale", "consent in writing")
    assert case.decisions() == (made,)
    assert in_force(case.decisions()) == (made,)
    assert made.about == ("Perla Lomic",)
    assert made.when.endswith("Z")


def test_the_later_answer_to_a_question_wins_in_either_order(case: CaseFolder) -> None:
    decide(case, ["src-1", "src-2"], Verdict.SAME, "R. Dale")
    later = decide(case, ["src-2", "src-1"], Verdict.DIFFERENT, "R. Dale")
    other = decide(case, ["src-1"], Verdict.PROTECT, "R. Dale")
    assert in_force(case.decisions()) == (later, other)


def test_undo_drops_a_decision_and_brings_the_one_before_back(case: CaseFolder) -> None:
    first = decide(case, ["src-1"], Verdict.PUBLIC, "R. Dale")
    second = decide(case, ["src-1"], Verdict.PROTECT, "M. Ost")
    taken = undo(case, second.id, "R. Dale", "wrong person")
    assert [one.id for one in in_force(case.decisions())] == [first.id]
    undo(case, taken.id, "M. Ost")
    assert [one.id for one in in_force(case.decisions())] == [second.id]


def test_nothing_is_overwritten_and_history_tells_all(case: CaseFolder) -> None:
    first = decide(case, ["src-1"], Verdict.RENAME, "R. Dale", value="Ost Harbour Union")
    other = decide(case, ["src-9"], Verdict.PUBLIC, "R. Dale")
    taken = undo(case, first.id, "R. Dale")
    assert [one.id for one in case.decisions()] == [first.id, other.id, taken.id]
    assert [one.id for one in history(case.decisions(), "src-1")] == [first.id, taken.id]


def test_decisions_outlive_the_process(case: CaseFolder) -> None:
    made = decide(case, ["src-1"], Verdict.PROTECT, "R. Dale")
    case.close()
    with CaseFolder.open(case.path) as again:
        assert again.decisions() == (made,)


def test_two_people_grade_each_for_themselves(case: CaseFolder) -> None:
    decide(case, ["src-1"], Verdict.GRADE, "R. Dale", value="B2")
    decide(case, ["src-1"], Verdict.GRADE, "M. Ost", value="C3")
    decide(case, ["src-1"], Verdict.GRADE, "M. Ost", value="C2")
    assert [one.value for one in in_force(case.decisions())] == ["B2", "C2"]


@pytest.mark.parametrize(
    ("about", "verdict", "who", "value"),
    [
        ([], Verdict.PUBLIC, "R. Dale", None),
        ([" "], Verdict.PUBLIC, "R. Dale", None),
        (["src-1"], Verdict.PUBLIC, "  ", None),
        (["src-1"], Verdict.SAME, "R. Dale", None),
        (["src-1", "src-1"], Verdict.DIFFERENT, "R. Dale", None),
        (["src-1"], Verdict.RENAME, "R. Dale", " "),
    ],
)
def test_a_decision_that_says_nothing_is_refused(
    case: CaseFolder, about: list[str], verdict: Verdict, who: str, value: str | None
) -> None:
    with pytest.raises(UsageError):
        decide(case, about, verdict, who, value=value)
    assert case.decisions() == ()


def test_undo_needs_a_decision_that_stands(case: CaseFolder) -> None:
    with pytest.raises(UsageError, match="no decision"):
        undo(case, "de-0", "R. Dale")
    made = decide(case, ["src-1"], Verdict.PUBLIC, "R. Dale")
    undo(case, made.id, "R. Dale")
    with pytest.raises(UsageError, match="taken back already"):
        undo(case, made.id, "R. Dale")


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.booleans()), max_size=12))
def test_one_answer_per_question_and_only_standing_ones(
    steps: list[tuple[str, bool, bool]],
) -> None:
    past: list[Decision] = []
    for number, (about, public, takes_back) in enumerate(steps):
        verdict = Verdict.PUBLIC if public else Verdict.PROTECT
        made = Decision(id=f"de-{number}", about=(about,), verdict=verdict, who="R", when="")
        if takes_back and past:
            target = past[-1]
            made = Decision(
                id=made.id, about=(target.id,), verdict=Verdict.REJECT, who="R", when=""
            )
            past[-1] = Decision(
                id=target.id,
                about=target.about,
                verdict=target.verdict,
                who="R",
                when="",
                undone_by=made.id,
            )
        past.append(made)
    standing = in_force(past)
    subjects = [one.about for one in standing]
    assert len(set(subjects)) == len(subjects)
    assert all(one.verdict in {Verdict.PUBLIC, Verdict.PROTECT} for one in standing)
    assert in_force(standing) == standing
