"""People of no office, beside words that look public, stay protected through the whole program."""

from __future__ import annotations

import hashlib

import msgspec
import pytest

from firsthand import entities, protect, read, statements
from firsthand.model.case import CaseRecords
from firsthand.model.item import Item
from firsthand.model.record import make_id

PRIVATE = [
    ("en", "Dr Dagny Varn, a nurse, said guards beat the men. “They came,” Varn said.", "Varn"),
    ("en", "Petra Quill, the teacher who heads the sixth class, said soldiers came.", "Quill"),
    ("en", "Union member Dorrit Kesh said police beat them. “I saw it,” Kesh said.", "Kesh"),
    ("en", "Selma Ordin, daughter of the village head, said the men were taken.", "Ordin"),
    ("en", "The mayor's wife, Lenka Prost, said the guards came at dawn.", "Prost"),
    ("en", "Guards shut the bakery of Tavik Viller, which employs six people.", "Viller"),
    ("en", "Runner Tova Brandt, captain of the relay team, was beaten, she said.", "Brandt"),
    ("en", "Sergeant Milo Harrick told the paper that he saw the shooting. “I refused the order,” "
     "Harrick said. He deserted in May.", "Harrick"),
    ("en", "Nadira Holt, wife of the imam, said the mosque was searched.", "Holt"),
    ("en", "The lawyer's client, Otto Fenn, said guards beat him.", "Fenn"),
    ("en", "The page Marrow Valley News is run by Kasper Lind, a student, he said.", "Lind"),
    ("en", "Ana Brellin, a company clerk, said the firm paid the guards.", "Brellin"),
    ("en", "Editor Pavla Strand of the Weir Post was detained. Guards beat her.", "Strand"),
    ("en", "To local media outlets, Hedda Sorvik and Nell Varrow were heroes.", "Sorvik"),
    ("en", "Asked about Hedda Sorvik, the company that runs the port was silent.", "Sorvik"),
    ("en", "Owners of the firms, Hedda Sorvik and Nell Varrow were beaten.", "Sorvik"),
    ("en", "The night they took Hedda Sorvik, the bank with the green door was burning.", "Sorvik"),
    ("en", "After they took Hedda Sorvik, a newspaper, citing her sister, said so.", "Sorvik"),
    ("en", "Editor Hedda Sorvik (Weir Post), 41, was detained. Guards beat her.", "Sorvik"),
    ("en", "Editor Hedda Sorvik herself, her paper said, was arrested at dawn.", "Sorvik"),
    ("en", "According to the police press officer Tavik Arlen saw nothing.", "Arlen"),
    ("en", "According to the mayor Tavik Arlen fell. The judge laughed.", "Arlen"),
    ("en", "Ilka Varnow, communications manager at the mill, saw guards beat them from her "
     "window. “I saw it,” Varnow said.", "Varnow"),
    ("en", "School secretary Runa Selkov saw guards take boys. “They wept,” Selkov said.",
     "Selkov"),
    ("en", "The choir director, Sanna Odell, said guards beat the men.", "Odell"),
    ("en", "Hedda Sorvik, whose husband is a police spokesman, said guards beat her.", "Sorvik"),
    ("en", "Hedda Sorvik, the mayor and the judge were there.", "Sorvik"),
    ("en", "Retired judge Hedda Sorvik said guards broke her arm.", "Sorvik"),
    ("en", "Chief witness Hedda Sorvik said guards beat the men.", "Sorvik"),
    ("en", "Olaf “the Judge” Sorvik saw guards beat the men.", "Sorvik"),
    ("en", "Guards searched the Hedda Sorvik Clinic. Dr Hedda Sorvik wept.", "Sorvik"),
    ("en", "The Hedda Sorvik Defence Fund said guards beat her.", "Sorvik"),
    ("en", "Lorna Mission, a nurse, wept. Guards beat men at the weir.", "Lorna"),
    ("en", "Reporter Hedda Sorvik fled the country after death threats.", "Sorvik"),
    ("en", "Editor Hedda Sorvik, of the school paper, a pupil, ran.", "Sorvik"),
    ("fr", "Selon l'attachée de presse Yanis Corbel n'a rien vu.", "Corbel"),
    ("fr", "Devant le juge Yanis Corbel a pleuré.", "Corbel"),
    ("fr", "Radio Solenne Garrec a diffusé le récit lundi.", "Garrec"),
    ("ru", "По словам пресс-атташе Семён Дубец ничего не видел.", "Дубец"),
    ("ru", "Дочь министра обороны Ульяна Ржанец плакала.", "Ржанец"),
    ("ru", "Капитан школьной команды Тарас Вельц убежал.", "Вельц"),
    ("fr", "Avant la mort d'Hedda Sorvik, la société du port l'avait dénoncée.", "Sorvik"),
    ("fr", "L'avocate de Nerel Tavon a déclaré que sa cliente avait été battue.", "Tavon"),
    ("fr", "Le procureur d'Aurel Mivanne a dit qu'il avait été battu.", "Mivanne"),
    ("ru", "Адвокат Марины Соколец сообщил, что её избили в отделении.", "Соколец"),
    ("ru", "Начальник Олеси Грабец рассказал, что женщину увезли ночью.", "Грабец"),
    ("ru", "Водитель акима Руслан Тойбек видел стрельбу. «Били всех», — сказал он.", "Тойбек"),
    ("ru", "Врач Нина Огарец рассказала, что раненых увезли ночью.", "Огарец"),
]  # fmt: skip


def published(text: str, language: str) -> str:
    """Return what the public edition of a case of one web page holds, in small letters."""
    page = (
        f'<html lang="{language}"><head><title>The weir</title></head><body><h1>The weir</h1>'
        f"<p>{text}</p></body></html>"
    ).encode()
    return published_file(page, "a.html", "text/html")


def published_file(data: bytes, name: str, media_type: str) -> str:
    digest = hashlib.sha256(data).hexdigest()
    item = Item(
        id=make_id("it", digest), sha256=digest, media_type=media_type, size=len(data),
        file=name, acquired_at="2031-01-01T00:00:00Z",
    )  # fmt: skip
    (reading,) = read.settle([read.read(item, data)])
    document = reading.document
    assert document is not None
    said = statements.Finder().find(document)
    marks = entities.Marker().mark(document, said)
    found = entities.resolve((document,), said, (marks,), ())
    records = CaseRecords(
        title="Case", created="2031-01-01T00:00:00Z", version="0", documents=(document,),
        sources=found.sources, names=marks.names, statements=found.statements, facts=found.facts,
    )  # fmt: skip
    edition = protect.public_edition(records, protect.register(records), b"k" * 32)
    return msgspec.json.encode(edition).decode().casefold()


@pytest.mark.parametrize(("language", "text", "name"), PRIVATE)
def test_a_private_person_stays_one(language: str, text: str, name: str) -> None:
    assert name.casefold() not in published(text, language)


SMALL = (
    "two men came to the orra prison on monday and guards beat them at the gate",
    "torquil vannerby saw guards beat three men with pipes at the orra prison",
    "torquil vannerby says guards beat men with pipes in the cellar",
    "he was told that two men died",
)


def test_subtitles_without_capitals_name_nobody() -> None:
    cues = [f"00:0{at}:01.000 --> 00:0{at}:09.000\n<v Bo>{each}" for at, each in enumerate(SMALL)]
    text = "\n\n".join(["WEBVTT", *cues]).encode()
    edition = published_file(text, "a.vtt", "text/vtt")
    assert "torquil" not in edition
    assert "vannerby" not in edition


def test_turns_without_capitals_name_nobody() -> None:
    text = "\n\n".join(f"PRESENTER: {line}" for line in SMALL).encode()
    assert "vannerby" not in published_file(text, "a.txt", "text/plain")


def test_an_official_is_named() -> None:
    assert "keld" in published("Mayor Bruno Keld said nobody was beaten.", "en")
