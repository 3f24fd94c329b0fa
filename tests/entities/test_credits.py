"""Credits, closing lines and newsletters: who signs, and who only stands where people sign."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities import Marker, resolve
from firsthand.entities.names import names_of
from firsthand.entities.sign_offs import SIGNED_OFF
from firsthand.model.document import Document
from firsthand.model.source import Name, Source
from firsthand.model.terms import DocumentKind

Write = Callable[..., Document]
Named = Callable[[tuple[Name, ...]], dict[str, Name]]
ByName = Callable[[tuple[Source, ...]], dict[str, Source]]
REPORT = "A title\n\nThe fog came over the harbour and stayed there.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Story by Tilda Varne, photographs by Osk Tammel",
        "Additional reporting by Tilda Varne in Ostrel.",
        "Photo: Tilda Varne/The Alder Post",
        "Words: Tilda Varne\nPictures: Osk Tammel",
        "Texto: Tilda Varne",
        "Interviewed by Tilda Varne",
        "EXCLUSIVE by Tilda Varne, Crime Editor",
        "Tilda Varne is a senior reporter at The Alder Post.",
        "Tilda Varne in Harl contributed to this report.",
        "It is printed here in translation by Tilda Varne.",
    ],
)
def test_a_credit_makes_a_name_public(write: Write, by_name: ByName, line: str) -> None:
    document = write(REPORT + line)
    found = by_name(resolve([document], [], [Marker().mark(document, [])]).sources)
    assert found["Tilda Varne"].public is True


@pytest.mark.parametrize(
    "line",
    [
        "He was beaten by Tilda Varne",
        "Photo: Tilda Varne in hospital after the raid",
        "Photo: Tilda Varne, 34, after the raid",
        "Foto: Tilda Varne en el hospital",
        "Photo: Tilda Varne, who lost her house",
        "Photo: Tilda Varne. She lost her house.",
        "Photo: Tilda Varne/Facebook",
        "Photo: Tilda Varne via a messenger",
        "Photo courtesy of Tilda Varne",
        "Tilda Varne is a reporter of crimes whom nobody believes.",
        "Tilda Varne contributed money.",
        "Tilda Varne in Harl contributed to this report with what she saw.",
        "Tilda Varne is a reporter at The Alder Post and was beaten as well.",
        "Photo: Tilda Varne, victim of the raid",
        "Photo: Tilda Varne and her mother after the raid",
        "Photo: Tilda Varne (left) after the raid",
        "Video: Tilda Varne. Neighbours found her at dawn.",
        "Interview: Tilda Varne",
        "In her own words: Tilda Varne",
        "A letter written by Tilda Varne",
        "On camera: Tilda Varne",
    ],
)
def test_whoever_is_shown_or_spoken_of_does_not_sign(
    write: Write, by_name: ByName, line: str
) -> None:
    document = write(REPORT + line)
    found = by_name(resolve([document], [], [Marker().mark(document, [])]).sources)
    assert found["Tilda Varne"].public is None


def roles(write: Write, text: str, **fields: object) -> list[str]:
    document = write(text, outlet="Morning Notes", **({"kind": DocumentKind.NEWSLETTER} | fields))
    return [name.role for name in names_of(document) if name.name in {"Tilda", "Тильда"}]


BODY = "The fleet was held for nine days.\n\nPrices fell."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"Morning all, Tilda here.\n\n{BODY}", "en"),
        (f"Tilda here.\n\n{BODY}", "en"),
        (f"Morning all.\n\n{BODY}\n\nUntil Sunday, Tilda", "en"),
        (f"Morning all.\n\n{BODY}\n\nUntil Sunday,\n\nTilda\n\nTo unsubscribe, reply STOP.", "en"),
        (f"Bonjour à tous, ici Tilda.\n\n{BODY}", "fr"),
        (f"Доброе утро, с вами Тильда.\n\n{BODY}\n\nДо воскресенья, Тильда", "ru"),
    ],
)
def test_a_newsletter_is_signed_by_a_first_name(write: Write, text: str, language: str) -> None:
    assert set(roles(write, text, language=language)) == {SIGNED_OFF}


@pytest.mark.parametrize(
    "text",
    [
        f"A reader writes.\n\n{BODY}\n\nWith love, Tilda",
        f"A letter from cell nine:\n\n{BODY}\n\nUntil Sunday, Tilda",
        f"Morning all.\n\nThey took us.\n\nUntil Sunday, Tilda\n\nThat letter was found.\n\n{BODY}",
        f"Mothers waited. Tilda here, her son there.\n\n{BODY}",
        f"Tilda here, her son there.\n\n{BODY}",
        f"I saw Tilda here.\n\n{BODY}",
    ],
)
def test_a_letter_in_a_newsletter_is_not_its_writers(write: Write, text: str) -> None:
    assert SIGNED_OFF not in roles(write, text)


def test_only_newsletters_are_signed_so(write: Write) -> None:
    text = f"Morning all, Tilda here.\n\n{BODY}\n\nUntil Sunday, Tilda"
    assert SIGNED_OFF not in roles(write, text, kind=DocumentKind.NEWS)
    assert SIGNED_OFF not in roles(write, text, kind=DocumentKind.SOCIAL_POST)


def test_who_is_pictured_is_spoken_of(write: Write, by_name: ByName) -> None:
    text = "A title\n\nThe guards beat Tilda Varne in the yard.\n\nPicture: Tilda Varne"
    document = write(text)
    found = by_name(resolve([document], [], [Marker().mark(document, [])]).sources)
    assert found["Tilda Varne"].public is None


def test_a_credit_in_a_post_is_none(write: Write, by_name: ByName) -> None:
    document = write(
        f"{REPORT}video: Tilda Varne", outlet="@fogmouse", kind=DocumentKind.SOCIAL_POST
    )
    found = by_name(resolve([document], [], [Marker().mark(document, [])]).sources)
    assert found["Tilda Varne"].public is None
