"""Who issued a paper or a page that names its publisher nowhere but on itself."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import msgspec
import pytest
from PIL import Image

from firsthand.model.document import Document
from firsthand.model.item import Item
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.read import Reading, read
from firsthand.read.bodies import is_body, shouted_start
from firsthand.read.draft import Piece
from firsthand.read.letterhead import issuer_of

Read = Callable[..., Document]
BODY = "On 3 May the clinic took in eleven miners of the Orvane pit who could not breathe."


@pytest.mark.parametrize(
    "name",
    [
        "Orvane District Health Office",
        "Ministry of Mines and Rivers",
        "The Committee to Protect Ferrymen",
        "QUENBY MINING COLLEGE",
        "Ostvale Boatmen and Porters Union",
        "Орванская районная больница",
        "Министерство горного дела",
        "Комитет солдатских матерей Орвана",
        "Ministère des Mines",
        "Le Syndicat des bateliers",
    ],
)
def test_names_of_bodies(name: str) -> None:
    assert is_body(name)


@pytest.mark.parametrize(
    "line",
    [
        "Statement of the administration",
        "Order of the Ministry",
        "Hospital shut after the flood",
        "Eleven miners taken to hospital by night and nobody told anyone about the hospital",
        "Republic of Quenby",
        "It was the ministry.",
        "Сообщили в министерстве горного дела",
        "Служебная записка министерства",
        "Office",
        "On harvest practice",
    ],
)
def test_other_lines_are_no_bodies(line: str) -> None:
    assert not is_body(line)


def test_capitals_end_at_the_address() -> None:
    line = "ORVANE HEALTH OFFICE Bridge Road 4, Ostvale BULLETIN No. 7"
    assert shouted_start(line) == "ORVANE HEALTH OFFICE"
    assert shouted_start("ORVANE HEALTH OFFICE BULLETIN No. 7") == "ORVANE HEALTH OFFICE"
    assert shouted_start("MINISTRY OF GOOD ORDER") == "MINISTRY OF GOOD ORDER"
    assert shouted_start("") == ""


def paper(*lines: str) -> list[Piece]:
    return [Piece(kind=BlockKind.PARAGRAPH, text=line) for line in lines]


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (("ORVANE HEALTH OFFICE Bridge Road 4, Ostvale 3 May 2034", BODY), "Orvane Health Office"),
        (("REPUBLIC OF QUENBY", "Ministry of Mines", BODY), "Ministry of Mines"),
        (
            (
                "River Witness · Briefing 2034/2 · 9 May 2034",
                *[BODY] * 4,
                "River Witness takes no gifts.",
            ),
            "River Witness",
        ),
        (
            ("River Witness — Statement 4/2034 — 9 May 2034", "River Witness counts.", BODY),
            "River Witness",
        ),
        (("The pit", BODY, BODY, "Published by Salt & Lamp, 4 Quay, Ostvale"), "Salt & Lamp"),
        (("A report by the Ostvale Miners Union", BODY), "Ostvale Miners Union"),
        (("The pit", BODY, "© 2034 River Witness. All rights reserved."), "River Witness"),
        (("The pit", BODY, "A. Brunnel, chair, Ostvale Miners Union"), "Ostvale Miners Union"),
        (
            ("Горное дело", BODY, "Пресс-секретарь, Комитет матерей Орвана"),
            "Комитет матерей Орвана",
        ),
    ],
)
def test_issuer(lines: tuple[str, ...], issuer: str) -> None:
    assert issuer_of(paper(*lines), "The pit") == issuer


@pytest.mark.parametrize(
    "lines",
    [
        ("A report by Ada Brunnel", BODY),
        ("Politics · 9 May 2034", BODY),
        ("River Witness — a tale of two towns, 9 May 2034", "River Witness counts.", BODY),
        ("To: Ministry of Mines", BODY, "To: Ministry of Mines"),
        (BODY, "He was treated by the Ostvale Miners Union."),
    ],
)
def test_no_issuer_is_invented(lines: tuple[str, ...]) -> None:
    assert issuer_of(paper(*lines), None) is None


def test_order_of_an_institution_on_a_scan(
    reading: Callable[..., Reading], printed: Callable[[str], Image.Image]
) -> None:
    text = (
        "QUENBY MINING COLLEGE\n\nORDER No. 12     3 May 2034\n\nOn work in the pit\n\n"
        "All pupils of the second year will work in the Orvane pit from 6 May.\n"
        "Lessons are suspended for the same period and rooms are closed to pupils who stay.\n"
    )
    buffer = io.BytesIO()
    printed(text).save(buffer, "PNG")
    found = reading("order.png", buffer.getvalue()).document
    assert found is not None
    assert (found.outlet, found.kind) == ("Quenby Mining College", DocumentKind.OTHER)


def test_statement_is_a_press_release(document: Read, tmp_path: Path) -> None:
    source = docx.Document()
    source.core_properties.author = ""
    source.add_heading("ORVANE SALT PIT", level=1)
    source.add_heading("Statement of the administration", level=1)
    source.add_paragraph("Ostvale, 9 May 2034")
    source.add_paragraph(BODY)
    source.save(str(tmp_path / "s.docx"))
    doc = document("s.docx", (tmp_path / "s.docx").read_bytes())
    assert (doc.outlet, doc.kind) == ("Orvane Salt Pit", DocumentKind.PRESS_RELEASE)
    assert doc.title == "Statement of the administration"


def test_markdown_letterhead_is_not_the_title(document: Read) -> None:
    text = f"# MINISTRY OF MINES\n\n## On the Orvane pit\n\n9 May 2034\n\n{BODY}\n"
    doc = document("m.md", text)
    assert (doc.outlet, doc.title) == ("Ministry of Mines", "On the Orvane pit")


def test_reprint_belongs_to_the_masthead_and_not_to_the_agency(document: Read) -> None:
    page = f"""<html><head><title>Ostvale Evening Star: Abroad</title></head><body>
<table><tr><td bgcolor="#800"><font size="6">Ostvale Evening Star</font></td></tr>
<tr><td><font size="5"><b>Miners in hospital after fire in pit</b></font>
<p>ORVANE, Quenby (Halden) - {BODY}</p><p>{BODY}</p><p><font size="2">&copy; Halden</font></p>
</td></tr></table></body></html>"""
    assert document("r.html", page).outlet == "Ostvale Evening Star"


def test_a_paper_called_after_its_town_keeps_its_name(document: Read) -> None:
    page = f"""<html><head><title>Pit on fire | Ostvale Star</title></head><body>
<h1>Fire burns for days in Ostvale</h1><p>{BODY}</p></body></html>"""
    assert document("t.html", page).outlet == "Ostvale Star"


def test_day_in_microdata(document: Read) -> None:
    page = f"""<html><body><h1>Fire in the pit</h1>
<span itemprop="datePublished" content="2034-05-09">Tuesday 9 May</span><p>{BODY}</p>"""
    assert document("d.html", page).published == "2034-05-09"


def test_what_intake_noticed_stands_in_the_document() -> None:
    item = Item(id="i", sha256="0", media_type="text/plain", size=1, file="a.pdf", acquired_at="")
    noticed = msgspec.structs.replace(item, notes=("the name says application/pdf",))
    found = read(noticed, BODY.encode()).document
    assert found is not None
    assert found.notes[0] == "the name says application/pdf"


def test_a_numbered_statement_of_a_group_is_a_press_release(document: Read) -> None:
    text = (
        "# Ostvale: where are the miners?\n\n**River Witness — Statement 4/2034 — 9 May 2034**\n\n"
        "River Witness spoke to four miners.\n\n" + BODY + "\n"
    )
    found = document("statement.md", text)
    assert (found.outlet, found.published) == ("River Witness", "2034-05-09")
    assert found.kind is DocumentKind.PRESS_RELEASE
