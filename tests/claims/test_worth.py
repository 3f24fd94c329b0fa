"""How likely a statement carries a claim at all."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from firsthand.claims.link import link
from firsthand.claims.passages import passages
from firsthand.claims.vectors import Weights, encode
from firsthand.claims.worth import ASIDE, Scale, is_aside, signs, worth
from firsthand.model.terms import Stance

SAYS = Stance.ASSERTS
NEAR = Weights(near=3)
BEATEN = "Marshals beat the four ferrymen with batons in the boathouse at Tull"


@pytest.fixture
def told(make_pile: Any) -> Any:
    """Six reports that tell of one beating, each with a side remark of its own."""
    pile = make_pile()
    asides = ("It was not", "Good evening", "We have two gates", "Call the tea room",
              "He looked out of the window", "See page nine")  # fmt: skip
    for number, aside in enumerate(asides):
        pile.report(f"Outlet {number}", f"2041-06-0{number + 1}", "en",
                    [(BEATEN, "Ida Brokk", SAYS), (aside, "", SAYS)])  # fmt: skip
    return pile


def test_what_other_reports_repeat_carries_a_claim_and_asides_do_not(told: Any) -> None:
    found = passages(told.documents, told.statements, told.facts)
    near = np.array(
        [[other for other in range(len(found)) if other != row][:9] for row in range(len(found))]
    )
    rows = np.array([[1.0, 0.0] if p.text == BEATEN else [0.0, 1.0] for p in found], np.float32)
    rows[1::2] = np.linalg.qr(np.eye(6))[0][:, :2].astype(np.float32)
    judged = worth(signs(found, np.zeros(len(found), np.float32), (rows, rows), near))
    carrying = [p.text == BEATEN for p in found]
    assert judged[carrying].min() > judged[np.logical_not(carrying)].max()


def test_repeating_oneself_is_no_echo(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [(BEATEN, "Ida Brokk", SAYS)] * 3)
    found = passages(pile.documents, pile.statements, pile.facts)
    rows = np.ones((3, 1), np.float32)
    near = np.array([[1, 2], [0, 2], [0, 1]])
    assert (signs(found, np.zeros(3, np.float32), (rows, rows), near)[:, -2:] == 0).all()


def test_every_sign_has_its_weight_and_the_order_of_reports_does_not_matter(told: Any) -> None:
    found = passages(told.documents, told.statements, told.facts)
    seen = encode(found, NEAR).seen
    assert seen.shape == (len(found), len(Scale.__struct_fields__) - 1)
    again = passages(told.documents[::-1], told.statements[::-1], told.facts)
    assert [p.statement.id for p in again] == [p.statement.id for p in found]
    assert (encode(again, NEAR).worth == encode(found, NEAR).worth).all()


def test_a_pile_without_statements_has_no_signs() -> None:
    none = np.zeros(0, np.float32)
    rows = np.zeros((0, 4), np.float32)
    assert signs([], none, (rows, rows), np.zeros((0, 0), np.int64)).shape == (0, 6)


def test_a_claim_is_a_side_remark_by_the_mean_of_its_statements() -> None:
    assert is_aside(np.array([ASIDE - 2, ASIDE + 1], np.float32))
    assert not is_aside(np.array([ASIDE - 1, ASIDE + 2], np.float32))
    assert not is_aside(np.zeros(0, np.float32))


def test_linking_marks_what_only_chats_of_other_things(told: Any) -> None:
    found = passages(told.documents, told.statements, told.facts)
    words = {passage.statement.id: passage.text for passage in found}
    for claim in link(told.documents, told.statements, told.facts, (), ()):
        assert claim.aside == (BEATEN not in {words[one] for one in claim.statements})
