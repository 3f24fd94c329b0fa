"""Names: every person is found; places, bodies and outlets are told apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities.institutions import institutions
from firsthand.entities.names import names_of
from firsthand.model.document import Document, Picture
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

Write = Callable[..., Document]
Named = Callable[[tuple[Name, ...]], dict[str, Name]]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Colonel Ardan Vesk gave the order.", "Ardan Vesk"),
        ("They asked Mr Tollen about it.", "Tollen"),
        ("Mirra Dosk, 34, a farmer, saw the lorries.", "Mirra Dosk"),
        ("Nobody has seen Varro, 9, since the raid.", "Varro"),
        ("The guards called Ardo's mother at night.", "Ardo"),
        ("The petition was signed by K. Dorn of the port.", "K. Dorn"),
        ("The patient, Nona M., was sent home.", "Nona M."),
        ("A boy called Timo hid under the stairs.", "Timo"),
        ("In the yard his wife Sella was waiting.", "Sella"),
        ("Then the soldiers took Jorrin away.", "Jorrin"),
        ("A post by @dorn_k showed the yard.", "@dorn_k"),
        ("A reader, gull_of_the_bay, wrote the same.", "gull_of_the_bay"),
        ("ARDAN VESK: I gave no order.", "Ardan Vesk"),
    ],
)
def test_a_person_named_once_is_found(write: Write, named: Named, sentence: str, name: str) -> None:
    found = named(names_of(write(sentence)))
    assert name in found
    assert found[name].kind in {SourceKind.PERSON, SourceKind.SOCIAL_ACCOUNT}


def test_title_role_age_and_minor(write: Write, named: Named) -> None:
    found = named(
        names_of(
            write(
                "Colonel Ardan Vesk met Mirra Dosk, 34, a farmer. Her daughter, Hedda Dosk, 9, was"
                " there. The port's director, Joss Marrin, was away."
            )
        )
    )
    assert found["Ardan Vesk"].title == "Colonel"
    assert (found["Mirra Dosk"].age, found["Mirra Dosk"].minor) == (34, False)
    assert (found["Hedda Dosk"].age, found["Hedda Dosk"].minor) == (9, True)
    assert found["Joss Marrin"].role == "port's director"


def test_a_post_behind_a_name_is_not_the_next_names(write: Write, named: Named) -> None:
    found = named(names_of(write("Tilda Orren, spokesperson Bram Sorrel, secretary")))
    assert found["Bram Sorrel"].role == "secretary"


def test_who_speaks_for_a_body_is_its_spokesperson(write: Write, named: Named) -> None:
    found = named(names_of(write("Tilda Orren, who speaks for the company, remembers it.")))
    assert found["Tilda Orren"].role == "spokesperson for the company"


def test_who_speaks_for_a_family_has_no_office(write: Write, named: Named) -> None:
    found = named(names_of(write("Tilda Orren, who speaks for the family, remembers it.")))
    assert "spokesperson" not in found["Tilda Orren"].role


def test_a_russian_role_begins_with_its_adjectives(write: Write, named: Named) -> None:
    text = (
        "Камеры не работали, возразила в разговоре с нами новый пресс-секретарь шахты Ада Вескова."
    )
    found = named(names_of(write(text, language="ru")))
    assert found["Ада Вескова"].role.startswith("новый пресс-секретарь")


def test_places_bodies_and_outlets_are_no_persons(write: Write, named: Named) -> None:
    found = named(
        names_of(
            write(
                "KESTREL, 14 March - The Ministry of Roads closed the Kelm bridge near Tosk. The"
                " village of Odren was cut off, The Alder Post reported.",
                outlet="The Alder Post",
            )
        )
    )
    assert found["Ministry of Roads"].kind == SourceKind.GOVERNMENT
    assert found["Alder Post"].kind == SourceKind.OUTLET
    assert found["Odren"].kind is None
    assert found["KESTREL"].kind is None
    assert found["Tosk"].kind is None


def test_russian_names_come_in_the_nominative(write: Write, named: Named) -> None:
    text = (
        "Полковник Ардан Весков приехал. Ульрик Тевен пропал. Соседка видела Ульрика Тевена,"
        " 14 лет, у реки."
    )
    found = named(names_of(write(text, language="ru")))
    assert found["Ардан Весков"].title == "Полковник"
    assert found["Ульрик Тевен"].minor
    assert found["Ульрик Тевен"].role == ""
    assert found["Ульрик Тевен"].span.exact == "Ульрика Тевена"


def test_french_elision_is_no_part_of_a_name(write: Write, named: Named) -> None:
    text = "Selon le colonel Vesque, la mère d'Ardan Tollet n'a rien vu."
    found = named(names_of(write(text, language="fr")))
    assert found["Vesque"].role == "colonel"
    assert "Ardan Tollet" in found


def test_names_outside_the_text_have_an_empty_span(write: Write, named: Named) -> None:
    picture = Picture(src="a.jpg", alt="Gerta Lomm in front of her house")
    document = write("The house burned down.", author="Alma Reedy", pictures=(picture,))
    found = named(names_of(document))
    assert found["Gerta Lomm"].span.exact == ""
    assert found["Alma Reedy"].role == "author"


def test_sentence_beginnings_and_headings_name_nobody(write: Write) -> None:
    text = "Soldiers Open Fire On Crowd At Bridge\n\nYesterday nobody spoke. Witnesses ran."
    assert not [name for name in names_of(write(text)) if name.kind == SourceKind.PERSON]


def test_spans_are_exact(write: Write) -> None:
    document = write("Colonel Ardan Vesk’s men took Jorrin Tollen to Odren.")
    for name in names_of(document):
        assert document.text[name.span.start : name.span.end] == name.span.exact
    assert "Ardan Vesk" in {name.span.exact for name in names_of(document)}


def test_bodies_that_end_in_a_plain_noun_are_named_whole(write: Write) -> None:
    text = "On Monday St Orra clinic was shut. The Upper Tarn district court sat in Orra hospital."
    found = {name.name for name in institutions(write(text))}
    assert found == {"St Orra clinic", "Upper Tarn district court", "Orra hospital"}


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Elle a rejoint l'association Harbour at Dawn, qui a un bateau.", "fr"),
        ("Об этом сообщила организация Harbour at Dawn в среду.", "ru"),
    ],
)
def test_an_english_name_in_another_language_keeps_its_small_words(
    write: Write, named: Named, sentence: str, language: str
) -> None:
    found = named(names_of(write(sentence, language=language)))
    assert found["Harbour at Dawn"].kind == SourceKind.ORGANISATION


def test_words_of_an_english_sentence_are_no_such_name(write: Write, named: Named) -> None:
    text = "« I saw Ana Dosk at Ostrel Institute », dit-il."
    found = named(names_of(write(text, language="fr")))
    assert found["Ana Dosk"].kind == SourceKind.PERSON


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("We asked what the Teachers' Union thinks of it.", "Teachers' Union"),
        ("We asked what the Dockers' and Carters' Union thinks.", "Dockers' and Carters' Union"),
        ("They went to the Ostrel Children’s Hospital at night.", "Ostrel Children’s Hospital"),
        ("They were taken to School No. 4 in the town.", "School No. 4"),
    ],
)
def test_a_bodys_name_holds_its_group_and_number(
    write: Write, named: Named, sentence: str, name: str
) -> None:
    assert named(names_of(write(sentence)))[name].kind == SourceKind.ORGANISATION


def test_the_office_of_a_town_is_no_person(write: Write) -> None:
    lines = "MAYOR’S OFFICE OF PORT TARSK\nThe office of Port Tarsk gave no reason."
    kinds = {name.name.casefold(): name.kind for name in names_of(write(lines))}
    assert all(kinds[name] is not SourceKind.PERSON for name in kinds if "office" in name)
    assert any("office" in name for name in kinds)
    (hers,) = names_of(write("Office of Ada Rill, 34, a nurse, was raided."))
    assert hers.kind is SourceKind.PERSON


def test_a_persons_own_body_is_no_such_name(write: Write, named: Named) -> None:
    text = "We asked what Mirra Dosk's Union thinks, and then what the Dosks' Union thinks."
    found = named(names_of(write(text)))
    assert not any("Union" in name and "Dosk" in name for name in found)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A driver told Dorn Lanternist, a weekly, that he saw it.", "Dorn Lanternist"),
        ("It stood in Vessel Tamm, a small daily in the north.", "Vessel Tamm"),
        ("So wrote Maren Odell, the opposition newspaper.", "Maren Odell"),
    ],
)
def test_what_is_called_a_paper_is_nobody(
    write: Write, named: Named, sentence: str, name: str
) -> None:
    assert named(names_of(write(sentence)))[name].kind is SourceKind.OUTLET


@pytest.mark.parametrize(
    ("sentence", "name", "language"),
    [
        ("They asked Maren Odell, a weekly columnist, about it.", "Maren Odell", "en"),
        ("Then Osk Tarn, whose newspaper in Tarsk closed, was beaten.", "Osk Tarn", "en"),
        ("Then Osk Tarn, his newspaper in flames, was beaten.", "Osk Tarn", "en"),
        ("Mardi, Ada Rill, directrice du journal, a été arrêtée.", "Ada Rill", "fr"),
        ("Mardi, Ada Rill, journaliste du quotidien de Tarsk, a fui.", "Ada Rill", "fr"),
        ("Во вторник Оск Тарн, журналист газеты, был арестован.", "Оск Тарн", "ru"),
    ],
)
def test_people_of_papers_are_people(
    write: Write, named: Named, sentence: str, name: str, language: str
) -> None:
    found = named(names_of(write(sentence, language=language)))
    assert found[name].kind is SourceKind.PERSON
