"""Office files, PDF, scans, encodings, and files that can't be read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pypdf
import pytest
from PIL import Image

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind
from firsthand.read import Reading, ocr

Read = Callable[..., Document]
Blocks = Callable[[Document, BlockKind], list[str]]
SENTENCE = "Soldiers emptied the village of Ostvale before sunrise on Tuesday."
RUSSIAN = "Военные вывезли жителей деревни до рассвета, сообщили три учительницы местной школы."


def pdf_of(pages: list[list[tuple[int, int, int, str]]]) -> bytes:
    """Write a PDF of (left, bottom, size, text) lines by hand."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for lines in pages:
        shown = "".join(
            f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in lines
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    body = "".join(f"{n} 0 obj\n{text}\nendobj\n" for n, text in enumerate(objects, 1))
    trailer = f"trailer << /Root 1 0 R /Size {len(objects) + 1} >>\nstartxref\n0\n%%EOF\n"
    return f"%PDF-1.4\n{body}{trailer}".encode()


def three_pages() -> bytes:
    pages = []
    for number in range(1, 4):
        lines = [(60, 800, 9, f"Valley Rights Watch - page {number}")]
        if number == 1:
            lines += [(60, 760, 20, "The valley road"), (60, 735, 11, "1 June 2034")]
        lines += [
            (
                60,
                700,
                11,
                f"On day {number} soldiers came to the town and emptied every house of the evac-",
            ),
            (
                60,
                686,
                11,
                "uated street, and at least nineteen families slept in the school that night, they",
            ),
            (60, 672, 11, "said."),
            (
                60,
                645,
                11,
                "Nobody answered our questions about the order, and none of the teachers was",
            ),
            (60, 631, 11, "ever asked to give a statement."),
        ]
        pages.append(lines)
    return pdf_of(pages)


def test_pdf_with_text(document: Read, blocks: Blocks) -> None:
    doc = document("r.pdf", three_pages())
    paragraphs = blocks(doc, BlockKind.PARAGRAPH)
    assert paragraphs[0] == (
        "On day 1 soldiers came to the town and emptied every house of the evacuated street, "
        "and at least nineteen families slept in the school that night, they said."
    )
    assert len(paragraphs) == 6
    assert "page 2" not in doc.text
    assert (doc.title, doc.published) == ("The valley road", "2034-06-01")


def test_encrypted_pdf_names_the_password(reading: Callable[..., Reading]) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(three_pages()))
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    unread = reading("r.pdf", buffer.getvalue()).unread
    assert unread is not None
    assert "needs a password" in unread.reason


PRINTED = (
    "MINISTRY OF ROADS\n9 May 2034\n\nSoldiers did not empty the village of Ostvale on Tuesday.\n"
    "The road was closed for reasons of safety and six\nlorries carried gravel to the bridge.\n\n"
    "No person was moved against his will, and the school\nwas opened to nineteen families."
)


@pytest.mark.ocr
def test_scanned_pdf(document: Read, printed: Callable[[str], Image.Image]) -> None:
    buffer = io.BytesIO()
    printed(PRINTED).save(buffer, "PDF", resolution=150)
    doc = document("scan.pdf", buffer.getvalue())
    assert "six lorries carried gravel to the bridge" in doc.text
    assert any("OCR" in note for note in doc.notes)


@pytest.mark.ocr
def test_a_picture_that_a_browser_printed_is_read(
    document: Read, printed: Callable[[str], Image.Image]
) -> None:
    around = "https://post.example/minutes/of/the/ministry/of/roads"
    picture, page = io.BytesIO(), pdf_of([[(60, 800, 9, around)]])
    printed(PRINTED).save(picture, "PDF", resolution=150)
    writer = pypdf.PdfWriter(clone_from=picture)
    writer.pages[0].merge_page(pypdf.PdfReader(io.BytesIO(page)).pages[0])
    buffer = io.BytesIO()
    writer.write(buffer)
    assert "six lorries carried gravel to the bridge" in document("p.pdf", buffer.getvalue()).text


@pytest.mark.ocr
def test_picture_of_text_is_image_and_document(
    reading: Callable[..., Reading],
    printed: Callable[[str], Image.Image],
    as_bytes: Callable[..., bytes],
) -> None:
    found = reading("scan.png", as_bytes(printed(PRINTED + "\n\n" + RUSSIAN[:44])))
    assert found.image is not None
    assert found.document is not None
    assert "was moved against his will" in found.document.text
    assert "Военные вывезли жителей деревни" in found.document.text
    assert found.document.published == "2034-05-09"


def test_missing_tesseract_is_said(
    reading: Callable[..., Reading],
    printed: Callable[[str], Image.Image],
    as_bytes: Callable[..., bytes],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not ocr.is_installed()
    found = reading("scan.png", as_bytes(printed(PRINTED)))
    assert found.image is not None
    assert found.unread is not None
    assert "apt install tesseract-ocr" in found.unread.reason


def test_photograph_is_no_document(
    reading: Callable[..., Reading],
    scene: Callable[[int], Image.Image],
    as_bytes: Callable[..., bytes],
) -> None:
    found = reading("photo.jpg", as_bytes(scene(4), "JPEG"))
    assert found.document is None
    assert found.unread is None
    assert found.image is not None


def test_docx(document: Read, blocks: Blocks) -> None:
    source = docx.Document()
    source.core_properties.author = "Ada Brunnel"
    source.add_heading("The valley road", level=0)
    source.add_paragraph("1 June 2034")
    source.add_heading("What happened", level=1)
    source.add_paragraph(SENTENCE)
    table = source.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Houses", "nineteen"
    buffer = io.BytesIO()
    source.save(buffer)
    doc = document("r.docx", buffer.getvalue())
    assert (doc.title, doc.author, doc.published) == (
        "The valley road",
        "Ada Brunnel",
        "2034-06-01",
    )
    assert blocks(doc, BlockKind.HEADING) == ["What happened"]
    assert SENTENCE in blocks(doc, BlockKind.PARAGRAPH)
    assert "nineteen" in doc.text


ODT = f"""<?xml version="1.0" encoding="UTF-8"?><office:document-content
xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
xmlns:xlink="http://www.w3.org/1999/xlink">
<office:body><office:text><text:h text:outline-level="1">The valley road</text:h><text:p>{SENTENCE}
<text:note><text:note-citation>1</text:note-citation><text:note-body>
<text:p>Interview, 12 May.</text:p>
</text:note-body></text:note></text:p><text:p>More
<text:a xlink:href="https://example.org/x">here</text:a>.
</text:p></office:text></office:body></office:document-content>"""


def zipped(parts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as container:
        for name, text in parts.items():
            container.writestr(name, text)
    return buffer.getvalue()


def test_odt(document: Read, blocks: Blocks) -> None:
    doc = document("r.odt", zipped({"content.xml": ODT}))
    assert doc.title == "The valley road"
    assert f"{SENTENCE} [1]" in blocks(doc, BlockKind.PARAGRAPH)
    assert blocks(doc, BlockKind.NOTE) == ["Interview, 12 May."]
    (link,) = doc.links
    assert (link.url, doc.text[link.start : link.end]) == ("https://example.org/x", "here")


def test_entities_in_office_files_are_refused(reading: Callable[..., Reading]) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>'
    assert reading("r.odt", zipped({"content.xml": bomb})).unread is not None


@pytest.mark.parametrize(
    "name", ["windows-1251", "koi8-r", "utf-16", "utf-16-le", "utf-8-sig", "cp866", "iso8859-5"]
)
def test_encodings(document: Read, name: str) -> None:
    doc = document("t.txt", f"{RUSSIAN}\n\n{RUSSIAN}\n".encode(name))
    assert RUSSIAN in doc.text
    assert bool(doc.notes) == (name != "utf-8-sig")


def test_declared_encoding_of_a_page(document: Read) -> None:
    html = f'<html><head><meta charset="windows-1251"></head><h1>Ночь</h1><p>{RUSSIAN}</p>'
    assert RUSSIAN in document("p.html", html.encode("windows-1251")).text


def test_mixed_encodings(document: Read) -> None:
    data = f"{RUSSIAN}\n\n".encode() + f"Дополнение: {RUSSIAN}\n".encode("windows-1251")
    doc = document("t.txt", data)
    assert f"Дополнение: {RUSSIAN}" in doc.text
    assert any("mixed" in note for note in doc.notes)


@pytest.mark.parametrize(
    ("file", "data", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"  \n ", "empty"),
        ("a.html", b"<html></html>", "No text"),
        ("a.json", b'{"a": 1}', "data for programs"),
        ("a.csv", b"Name;Age\nTavi;16\n", "table"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 900, "old kind"),
        ("a.mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)), "transcript"),
        ("a.bin", bytes(range(256)) * 8, "kind of file"),
        ("a.pdf", b"%PDF-1.7 rubbish", "broken"),
        ("a.docx", b"PK\x03\x04 rubbish", "kind of file"),
        ("a.png", b"\x89PNG\r\n\x1a\nrubbish", "broken"),
        ("a.rtf", b"{\\rtf1 hello}", "RTF"),
    ],
)
def test_unread_says_why(
    reading: Callable[..., Reading], file: str, data: bytes, reason: str
) -> None:
    found = reading(file, data)
    assert found.document is None
    assert found.unread is not None
    assert reason in found.unread.reason
    assert found.unread.file == file


def test_wrong_type_by_extension(document: Read) -> None:
    assert document("report.txt", three_pages()).title == "The valley road"


def test_image_bomb_is_refused(reading: Callable[..., Reading]) -> None:
    import struct
    import zlib

    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + head
    data = (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    )
    unread = reading("bomb.png", data + struct.pack(">I", 0) + b"IDAT" + b"\0" * 8).unread
    assert unread is not None
    assert "pixels" in unread.reason


def test_deep_nesting_does_not_break(reading: Callable[..., Reading]) -> None:
    deep = "<html><body>" + "<div>" * 5000 + SENTENCE + "</div>" * 5000 + "</body></html>"
    found = reading("deep.html", deep)
    assert (found.document is None) != (found.unread is None)


def test_one_line_of_megabytes(document: Read) -> None:
    assert len(document("long.txt", (SENTENCE + " ") * 40_000).text) > 2_000_000


def test_letters_set_close_are_read_once(document: Read) -> None:
    """Browsers print "Tavi" as "T" and "avi" with overlapping boxes; no letter is doubled."""
    line = [
        (60, 700, 11, "The mother said that her son T"),
        (205, 700, 11, "avi was beaten there."),
    ]
    doc = document("print.pdf", pdf_of([[*line, (60, 680, 11, "Nobody was charged with it.")]]))
    assert "her son Tavi was beaten there." in doc.text


def test_page_numbers_of_two_pages_are_no_text(document: Read) -> None:
    pages = [
        [(60, 780, 9, f"Union paper {n}"), (60, 700, 11, f"{who} said that the gate was shut.")]
        for n, who in ((1, "A guard"), (2, "A driver"))
    ]
    doc = document("r.pdf", pdf_of(pages))
    assert "Union paper" not in doc.text
    assert "A guard said" in doc.text
    assert "A driver said" in doc.text


def test_a_line_that_stands_on_one_page_is_text(document: Read) -> None:
    page = [(60, 780, 9, "Union paper 7"), (60, 700, 11, "A guard said that the gate was shut.")]
    assert "Union paper 7" in document("r.pdf", pdf_of([page])).text


def test_rows_of_a_table_stay_apart(document: Read) -> None:
    """Run together, "chest head" of one row would stand before the name in the next."""
    told = (
        "A clerk wrote down who was brought to the clinic in the night of the third of April, and"
    )
    rows = ["Name Age Wound", "Tavi Dolm 34 wounded, chest", "Ines Karr 27 wounded, head"]
    lines = [told, "showed the list to the priest.", *rows, "Nobody was told of the list."]
    placed = [(60, 700 - 14 * i, 11, line) for i, line in enumerate(lines)]
    found = document("list.pdf", pdf_of([placed])).text.split("\n\n")
    assert found == [f"{told} {lines[1]}", *rows, lines[-1]]


def test_the_number_of_the_only_page_is_no_part_of_the_title(document: Read) -> None:
    foot, head = (250, 30, 9, "Union Paper - page 1"), (60, 760, 11, "We bury our dead")
    doc = document("r.pdf", pdf_of([[foot, head, (60, 700, 11, "A guard said that two fell.")]]))
    assert "page 1 We" not in doc.text


def test_text_beside_a_picture_is_one_paragraph(document: Read) -> None:
    wide = (
        "Nobody in the town had been told about the order before the lorries came over the bridge."
    )
    beside = [
        "A clerk wrote down who was brought to",
        "the clinic in the night and showed the",
        "list to the priest, who asked for a copy",
        "of it and was sent away by the guards.",
    ]
    placed = [(60, 700 - 14 * i, 11, line) for i, line in enumerate([*beside, wide, wide])]
    assert " ".join(beside) in document("r.pdf", pdf_of([placed])).text
