"""A pile as it really arrives: broken, locked, mislabelled, hostile files beside a good report."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pypdf
import pytest

import firsthand

REPORT = """<!doctype html>
<html lang="en"><head><title>Quay closed | Ostrel Tide</title></head><body>
<h1>Guards close the quay of Ostrel</h1><p>Guards detained four ferrymen on Monday, said Ada
Brunnel, a nurse who was on the quay.</p>
<p>"They were put on a lorry," she told the Ostrel Tide.</p>
<p>The harbour office denied that anybody had been detained.</p></body></html>"""
RUSSIAN = """<html><head><meta charset="windows-1251"><title>Причал закрыт</title></head><body>
<h1>Стража закрыла причал</h1><p>В понедельник стража задержала четырёх паромщиков, сообщила
медсестра, которая была на причале и видела, как людей сажали в грузовик.</p></body></html>"""
WORDS = "Guards closed the quay of Ostrel on Monday, and four ferrymen have not come home since."


def _zip(name: str, data: bytes, **others: bytes) -> bytes:
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as container:
        for member, content in {name: data, **others}.items():
            container.writestr(member, content)
    return packed.getvalue()


def _deep(levels: int) -> bytes:
    data = WORDS.encode()
    for level in range(levels):
        data = _zip("report.txt" if not level else "inner.zip", data)
    return data


def _locked_pdf() -> bytes:
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    writer.encrypt("ferry", algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


BAD = {
    "empty.html": (b"", "Ask whoever sent it"),
    "broken.pdf": (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog\n\xff\xfe garbage", "ask for it again"),
    "locked.pdf": (_locked_pdf(), "save it again without"),
    "bomb.zip": (_zip("zeros.txt", bytes(20_000_000)), "zip bomb"),
    "torn.zip": (_zip("a.txt", WORDS.encode() * 50)[:90], "Ask for it again"),
    "deep.zip": (_deep(9), "containers deep"),
    "torn.docx": (
        _zip("word/document.xml", b"<w:document><w:body>", **{"[Content_Types].xml": b"<Types/>"}),
        "save it again",
    ),
    "picture.jpg": (b"\xff\xd8\xff\xe0 and then nothing", "ask for it again"),
    "program.bin": (b"\x7fELF\x02\x01\x01" + bytes(400), "save it as"),
    "zeros.txt": (bytes(4000), "save it as"),
}
"""Name -> (bytes, words of the advice that the case must give)."""

GOOD = {
    "report.html": REPORT.encode(),
    "cyrillic.html": RUSSIAN.encode("windows-1251"),
    "utf16.txt": f"The quay\n\n{WORDS}\n\n{WORDS}".encode("utf-16"),
    "mangled.txt": WORDS.encode() + b"\n\nThe mayor, Mr Brunn\xc3, did not answer. \xff\xfe\n",
    "mislabelled.pdf": REPORT.replace("Monday", "Tuesday").encode(),
}
"""Odd, but with words that can be had."""


def says(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "firsthand.cli", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> firsthand.Case:
    """Run the whole program once over everything bad and good."""
    place = tmp_path_factory.mktemp("pile")
    (place / "in").mkdir()
    for name, data in {**{n: d for n, (d, _) in BAD.items()}, **GOOD}.items():
        (place / "in" / name).write_bytes(data)
    said = says("run", place / "in", "-o", place / "case")
    assert said.returncode == 0, said.stderr
    assert "Traceback" not in said.stderr
    return firsthand.open_case(place / "case")


@pytest.mark.parametrize("name", sorted(BAD))
def test_each_bad_file_is_listed_with_what_to_do(case: firsthand.Case, name: str) -> None:
    reasons = [u.reason for u in case.unread if u.file.split("!/")[0] == name]
    assert reasons, f"{name} was dropped in silence"
    assert any(BAD[name][1] in reason for reason in reasons), reasons
    assert not [d.file for d in case.documents if d.file.split("!/")[0] == name]


@pytest.mark.parametrize("name", sorted(GOOD))
def test_what_has_words_is_read(case: firsthand.Case, name: str) -> None:
    (document,) = [d for d in case.documents if d.file == name]
    assert not [u for u in case.unread if u.file == name]
    assert ("quay" in document.text) or ("причал" in document.text)
    assert "\ufeff" not in document.text


def test_the_good_report_is_read_whole(case: firsthand.Case) -> None:
    (document,) = [d for d in case.documents if d.file == "report.html"]
    assert (document.title, document.outlet) == ("Guards close the quay of Ostrel", "Ostrel Tide")
    said = [s.content[0].exact for s in case.statements if s.document == document.id]
    assert "Guards detained four ferrymen on Monday" in said


def test_a_wrong_ending_is_said(case: firsthand.Case) -> None:
    (document,) = [d for d in case.documents if d.file == "mislabelled.pdf"]
    assert any("the name says application/pdf" in note for note in document.notes)


def test_pages_and_export_list_what_was_not_read(case: firsthand.Case, tmp_path: Path) -> None:
    out = tmp_path / "case.json"
    assert says("export", case.path, "--full", "-o", out).returncode == 0
    listed = {u["file"].split("!/")[0] for u in json.loads(out.read_text("utf-8"))["unread"]}
    assert listed == set(BAD)
    pages = "".join(p.read_text("utf-8") for p in (case.path / "casefile").rglob("*.html"))
    assert all(name in pages for name in BAD)


def test_the_same_pile_again_adds_nothing(case: firsthand.Case) -> None:
    before = len(case.folder.items())
    pile = case.path.parent / "in"
    assert says("add", case.path, pile).returncode == 0
    assert len(firsthand.open_case(case.path).folder.items()) == before


def test_a_folder_of_nothing_but_bad_files_is_a_case(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "broken.pdf").write_bytes(BAD["broken.pdf"][0])
    said = says("run", tmp_path / "in", "-o", tmp_path / "case")
    assert said.returncode == 0
    assert "broken.pdf" in said.stderr + said.stdout


def refused(said: subprocess.CompletedProcess[str], advice: str) -> None:
    assert said.returncode == 2, said.stderr
    assert advice in said.stderr
    assert "Traceback" not in said.stderr
    assert said.stdout == ""


def test_a_missing_folder(tmp_path: Path) -> None:
    refused(says("run", tmp_path / "none", "-o", tmp_path / "case"), "Check the path")
    assert not (tmp_path / "case").exists()


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    refused(says("run", tmp_path / "in", "-o", tmp_path / "case"), "Give a folder with reports")


def test_an_output_folder_that_can_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(REPORT)
    (tmp_path / "file").write_text("in the way")
    refused(says("run", tmp_path / "report.html", "-o", tmp_path / "file" / "case"), "hoose")
    refused(says("run", tmp_path / "report.html", "-o", tmp_path / "file"), "Choose a new folder")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_folders_without_permission(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(REPORT)
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    refused(says("run", tmp_path / "report.html", "-o", locked / "case"), "hoose")
    locked.chmod(0o000)
    refused(says("run", locked, "-o", tmp_path / "case"), "can't be opened")
    locked.chmod(0o700)


def test_an_output_folder_with_other_things_in_it(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(REPORT)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letters.txt").write_text("dear")
    refused(says("run", tmp_path / "report.html", "-o", tmp_path / "out"), "not empty")


def test_an_address_on_this_machine(case: firsthand.Case) -> None:
    refused(says("add", case.path, "http://127.0.0.1:9/quay.html"), "add the file")
