"""Who a sentence says was killed, hurt or struck, and how many."""

from __future__ import annotations

import pytest

from firsthand.entities.events.harm import How, State, harms
from firsthand.entities.events.lines import Part, lines
from firsthand.entities.events.tolls import Figures, features, options, toll
from firsthand.entities.numbers_text import split

from .conftest import Write


def _said(text: str) -> set[tuple[str, int | None]]:
    found = harms(split(text, 0, len(text)), text, ())
    return {(harm.state.value, harm.slot.number if harm.slot else None) for harm in found}


@pytest.mark.parametrize(
    ("text", "state", "number"),
    [
        ("Three people were killed in the raid.", "dead", 3),
        ("The blast left two dead.", "dead", 2),
        ("Four fishermen were wounded at the pier.", "hurt", None),
        ("Gunmen opened fire, killing two men.", "dead", 2),
        ("A 34-year-old woman died on the way.", "dead", 1),
        ("Police are looking into the death of a boy.", "dead", 1),
        ("No one was injured.", "hurt", 0),
        ("Both died at the scene.", "dead", 2),
        ("Трое мужчин были убиты.", "dead", 3),
        ("Deux hommes ont été tués.", "dead", 2),
    ],
)
def test_a_word_of_harm_is_said_of_those_beside_it(
    text: str, state: str, number: int | None
) -> None:
    found = _said(text)
    assert (state, number) in found or (number is None and any(s == state for s, _ in found))


def test_each_state_has_its_own_number() -> None:
    found = _said("Two people were killed and three others were injured.")
    assert found == {("dead", 2), ("hurt", 3)}
    assert ("dead", 1) in _said("Four men were shot, one of them fatally, but one man died.")


def test_ages_dates_and_streets_count_nobody() -> None:
    found = _said("At 41 Mill Street, on 12 March, a man aged 52 was hurt.")
    assert {number for _, number in found} <= {1, None}


def test_who_does_it_is_not_whom_it_is_done_to() -> None:
    text = "The guard shot a woman."
    harm = next(harms(split(text, 0, len(text)), text, ()))
    assert harm.state is State.STRUCK and harm.slot and harm.slot.how is How.ONE
    assert text.split()[harm.slot.first] == "woman."


def test_lines_know_their_part(write: Write) -> None:
    text = "Two dead in Tarsk.\n\n" + " ".join(f"Sentence number {n} ends." for n in range(9))
    parts = [line.part for line in lines(write(text))]
    assert parts[0] is Part.LEAD and parts[-1] is Part.BODY


def test_the_pair_that_the_reports_give_is_offered(write: Write) -> None:
    document = write("Five workers were shot at the quarry. Two of the men died.")
    told = toll(document, list(lines(document)), ())
    offered = options([told])
    assert Figures(2, 3) in offered and Figures(0, 0) in offered
    assert offered[Figures(2, 3)]["struck.lead.is"] > 0
    assert "struck.lead.is" not in offered[Figures(1, 0)]
    assert features(Figures(0, 0), [told])["dead.lead.unexplained"] > 0


def test_a_report_without_harm_offers_none(write: Write) -> None:
    document = write("The council met on the new bridge.")
    told = toll(document, list(lines(document)), ())
    assert not told.said and Figures(0, 0) in options([told])
