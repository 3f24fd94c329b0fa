"""Kinds of denial by their words; refusing to comment is none."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.claims.denials import has_denier, is_refusal, kind_of
from firsthand.claims.passages import passages
from firsthand.model.source import Source
from firsthand.model.terms import DenialKind, SourceKind, Stance


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("No ferryman was ever touched", DenialKind.DENIES_ACT),
        ("We have received no complaint from the ferrymen", DenialKind.NO_COMPLAINT),
        ("Жалоб от паромщиков не поступало", DenialKind.NO_COMPLAINT),
        ("Aucune plainte n'a été déposée", DenialKind.NO_COMPLAINT),
        ("The marshals bear no responsibility for what happened", DenialKind.DENIES_RESPONSIBILITY),
        ("His illness was unconnected with the boathouse", DenialKind.DENIES_RESPONSIBILITY),
        ("The photograph is a forgery", DenialKind.ATTACKS_SOURCE),
        ("Она платный агент, это выдумка", DenialKind.ATTACKS_SOURCE),
        ("The ferryman slipped and fell on the stairs", DenialKind.ALTERNATIVE),
        ("Not one statement about the barge has been received", DenialKind.NO_COMPLAINT),
        (
            "The ferryman's death was caused by an underlying disease",
            DenialKind.DENIES_RESPONSIBILITY,
        ),
        ("The locks were shut for technical reasons", DenialKind.DENIES_RESPONSIBILITY),
        ("The marshals acted in strict accordance with the law", DenialKind.DENIES_RESPONSIBILITY),
        ("There was nothing the matter with his heart", DenialKind.DENIES_ACT),
        ("The ferrymen left of their own free will", DenialKind.DENIES_ACT),
        ("They live on foreign grants", DenialKind.ATTACKS_SOURCE),
        ("These inventions deserve no answer", DenialKind.DENIES_ACT),
        ("The figure is exaggerated", DenialKind.DISPUTES_FIGURE),
        ("These were isolated incidents", DenialKind.PARTIAL_ADMISSION),
    ],
)
def test_kind_follows_from_the_words(words: str, kind: DenialKind) -> None:
    assert kind_of(words, Stance.DENIES) is kind


def test_stance_decides_where_words_do_not() -> None:
    assert kind_of("Two died", Stance.DISPUTES_FIGURE) is DenialKind.DISPUTES_FIGURE


@pytest.mark.parametrize(
    "words",
    [
        "The harbour office declined to comment",
        "В управлении отказались от комментариев",
        "Le ministère a refusé de commenter",
        "We are not going to speculate about the pier",
        "The marshal was not going to discuss signals",
        "I have nothing further to add",
        "Комментировать нечего",
        "Nous n'avons rien à ajouter",
        "The marshals did not respond to questions",
        "The surgeon does not discuss patients",
        "Ведомство не комментирует ход проверки",
    ],
)
def test_silence_is_no_denial(words: str) -> None:
    assert is_refusal(words)


def test_a_denial_is_not_silence() -> None:
    assert not is_refusal("The marshals did not touch anyone")
    assert not is_refusal("We are not going to accept that a swimmer was touched")
    assert not is_refusal("There is nothing in it")
    assert not is_refusal("The marshals do not discuss the fantasies of a deserter")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (SourceKind.GOVERNMENT, True),
        (SourceKind.ORGANISATION, True),
        (SourceKind.OUTLET, False),
    ],
)
def test_a_body_denies_in_its_own_paper_and_a_paper_does_not(
    make_pile: Any, kind: SourceKind, expected: bool
) -> None:
    pile = make_pile()
    pile.report("Tarsk Office", "2041-06-02", "en", [("Nobody was hurt", "", Stance.DENIES)])
    passage = passages(pile.documents, pile.statements, pile.facts)[0]
    publisher = Source(id="Tarsk Office", kind=kind, name="Tarsk Office")
    assert has_denier(passage, publisher) is expected
