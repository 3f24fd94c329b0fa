"""Hearings, flat denials, asides before a verb, and who told whom at second hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind, Stance
from firsthand.statements.credit import agency_of
from firsthand.statements.interviews import answers, is_examined
from firsthand.statements.text import sentences

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]


def test_answers_of_a_hearing_are_the_witness_s(told: Told) -> None:
    found = told(
        "Corporal Ivo Brell stated that the order came by radio.",
        "Q. What were the words? A. Clear it by all means. Q. Was he armed? A. None that I saw.",
    )
    assert found["Clear it by all means"] == ["Ivo Brell"]
    assert found["None that I saw"] == ["Ivo Brell"]


def test_initial_before_a_name_is_no_answer(told: Told) -> None:
    found = told("Ivo Brell said the gate was shut.", "A. Tolk closed the gate at noon.")
    assert found["A. Tolk closed the gate at noon"] == []


def test_flat_denial_is_a_statement(only: Only) -> None:
    one = only("Rubbish", "The army's spokesman was asked. “Rubbish,” Colonel Ivo Brell said.")
    assert one.stance is Stance.DENIES
    assert one.speaker.name == "Ivo Brell"


def test_aside_of_a_speaker_leaves_him_the_subject(told: Told) -> None:
    found = told(
        "Teo Brell, a law student reached on a satellite phone, said people in the square had "
        "been seated and singing."
    )
    assert found["people in the square had been seated and singing"] == ["Teo Brell"]


def test_what_somebody_else_saw_is_told_at_second_hand(told: Told) -> None:
    found = told("The priest said that a watchman had seen a lorry leave the yard.")
    assert ["priest", "watchman"] in found.values()
    found = told("The priest said he had seen the armbands.")
    assert [chain for chain in found.values() if len(chain) > 1] == []


def test_accusing_each_other_is_no_attribution_of_the_clause_before(told: Told) -> None:
    found = told("Four drivers died, the doctor said, as the army accused the rebels.")
    assert found["Four drivers died"] == ["doctor"]
    assert told("Four drivers died, as the army said.")["Four drivers died"] == ["army"]


def test_comparison_without_a_denial(only: Only) -> None:
    one = only("shot", "The director of the hospital said they were shot from no further than "
               "one holds a lamp.")  # fmt: skip
    assert one.stance is Stance.ASSERTS


def test_name_by_which_somebody_goes(told: Told) -> None:
    found = told("The Front's spokesman, who goes by Ebrel, said his men had not been there.")
    assert found["his men had not been there"][-1] == "Ebrel"


def test_husband_of_a_guest_is_not_whom_her_words_mean(told: Told) -> None:
    found = told(
        "On the line is Ana Brell, whose husband drove the truck.",
        "Osk Tolk came to the house. He said that they were told to kneel.",
    )
    assert found["they were told to kneel"] == ["Osk Tolk"]


def test_outlet_that_interviewed_somebody_passes_on_what_follows(told: Told) -> None:
    found = told(
        "A man interviewed by Radio Tal keeps sheep on the hill. He said the plane fired on him."
    )
    assert found["the plane fired on him"] == ["Radio Tal", "man"]


def test_body_before_per(told: Told) -> None:
    found = told("Two mates were taken, per the hauliers' union. It costs two crowns per day.")
    assert found["Two mates were taken"] == ["hauliers' union"]


def test_handle_beside_an_account_is_its_name(only: Only) -> None:
    one = only("sales", "An anonymous account, @tarsk_eye, said there were sales of flour.")
    assert one.speaker.name == "@tarsk_eye"


def test_credits_of_agencies(told: Told) -> None:
    text = "Le pont est fermé depuis lundi."
    found = told("D'après Tal Post (traduit de l'anglais)", text, language="fr")
    assert found["Le pont est fermé depuis lundi"] == ["Tal Post"]
    kinds = {0: BlockKind.BYLINE}
    wire = {"kind": DocumentKind.WIRE, "kinds": kinds}
    text = "Ivo Brell told Kestrel that the bridge was shut."
    assert told("Kestrel Wire, with Post staff", text, **wire)["the bridge was shut"] == [
        "Kestrel Wire", "Ivo Brell"]  # fmt: skip
    found = told("By Ana Tolk and Fenwick staff", text, **wire)
    assert found["the bridge was shut"] == ["Kestrel", "Ivo Brell"]


def test_signature_with_a_rank_is_no_agency(only: Only) -> None:
    one = only("yellow", "The murderers wear yellow.", "— Cdr. Ebrel")
    assert SourceKind.OUTLET not in [each.kind for each in one.mentions[1:]]


def test_verb_behind_an_aside_is_finite(only: Only) -> None:
    one = only(
        "forced",
        "Osk Brell, a driver who fled, repeated on Tuesday that the men had been forced down.",
    )
    assert one.speaker.name == "Osk Brell"
    assert one.stance is Stance.ASSERTS
    other = only("forced", "The rumour, repeated on Tuesday, that men were forced down, is old.")
    assert other.speaker.name != "rumour"


def test_relative_of_a_speaker_does_not_speak(told: Told) -> None:
    found = told(
        "“My boy was beside me,” Ana Brell said. Her son Ivo was twelve. “They shot at him.”"
    )
    assert found["They shot at him"] == ["Ana Brell"]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Brell and staff reporters",
        "Ana Brell, with reporting from Tarsk",
        "D'après Ana Brell",
        "Translation: Ana Brell and Bo Tell",
    ],
)
def test_people_of_a_credit_are_no_agency(make: Callable[..., Document], line: str) -> None:
    assert agency_of(make("Nine men died in the mine.", line)) is None


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("— Kestrel and Ana Brell", "Kestrel"),
        ("— Search and Rescue Agency", "Search and Rescue Agency"),
    ],
)
def test_house_of_a_credit(make: Callable[..., Document], line: str, agency: str) -> None:
    assert agency_of(make("Nine men died in the mine.", line)) == agency


@pytest.mark.parametrize("author", ["Kestrel in Tarsk", "Kestrel", "Ana Brell and Kestrel"])
def test_an_agency_named_as_author_is_still_credited(
    make: Callable[..., Document], author: str
) -> None:
    document = make(
        "TARSK, 9 May (Kestrel)",
        "Nine men died in the mine.",
        kinds={0: BlockKind.DATELINE},
        author=author,
    )
    assert agency_of(document) == "Kestrel"


def test_russian_initials_are_no_question_and_answer(make: Callable[..., Document]) -> None:
    body = "В. Иванов спросил, кто стрелял? О. Сидорова видела взрыв."
    document = make(body, language="ru")
    assert not is_examined(document, document.blocks[0], body.index("Сидорова"))
    assert [body[s.start : s.end] for s in sentences(document)][-1].endswith("взрыв.")
    assert "О. Сидорова" in [body[s.start : s.end] for s in sentences(document)][-1]


def test_a_hearing_of_any_length_is_cut(make: Callable[..., Document]) -> None:
    assert len(sentences(make("В. Он ушёл. " * 4000, language="ru"))) >= 4000


def test_sentence_in_capitals_is_no_title(make: Callable[..., Document]) -> None:
    shout = make("THE ARMY SHOT A MAN IN TARSK ON MONDAY.")
    assert [s.start for s in sentences(shout)] == [0]
    titled = make("WHAT WE HEARD I slept in the barn.")
    assert [s.start for s in sentences(titled)] == [14]


def test_each_witness_who_is_sworn_answers_for_himself(told: Told) -> None:
    found = told(
        "ANA BRELL, sworn",
        "Q. Where did you stand?",
        "A. The boats lay at the quay all night.",
        "DR OSK TARN, affirmed (through interpreter)",
        "Q. You treated them? They say nine.",
        "A. Six men had burns on the hands.",
        "Q. The papers said nine.",
        "A. My notebook has six of them.",
        "Q. Were you paid?",
        "A. Nobody paid me for the work.",
    )
    assert found["A. The boats lay at the quay all night"] == ["Ana Brell"]
    assert found["A. Six men had burns on the hands"] == ["Osk Tarn"]
    assert found["A. My notebook has six of them"] == ["Osk Tarn"]
    assert found.get("Q. The papers said nine", []) == []


def test_question_names_who_answers_it(told: Told) -> None:
    found = told(
        "The judge was late. Then Ms Tolk called her client.",
        "Q. Dr Brell, what was in the cellar? A. Two men held the door all night.",
        "Q. And then? A. They left at dawn in a lorry.",
    )
    assert found["Two men held the door all night"] == ["Brell"]
    assert found["They left at dawn in a lorry"] == ["Brell"]


def test_two_who_talk_by_turns_behind_dashes(make: Callable[..., Document], told: Told) -> None:
    turns = (
        "— Медсестра Анна Толк говорит о девяти погибших.",
        "— Погибли двое, и оба от болезни.",
        "— Её уволили?",
        "— Она ушла сама ещё весной.",
        "— В газете пишут о пожаре.",
        "— Никакого пожара у нас не было.",
    )
    opening = ("3 мая | Ива Стелл | 4 мин", "Директор больницы Иван Горш принял нас в кабинете.")
    found = told(*opening, *turns, language="ru")
    assert found["Погибли двое, и оба от болезни"] == ["Иван Горш"]
    assert found["Никакого пожара у нас не было"] == ["Иван Горш"]
    assert answers(make(*opening, *turns)) == {3, 5, 7}
    assert not answers(make(*turns[:5], "— Пожара не было, — сказал он."))
