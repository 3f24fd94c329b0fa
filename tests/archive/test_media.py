from __future__ import annotations

from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.archive.conftest import PAGE

from firsthand.archive import media_type
from firsthand.archive.media import disagreement


def picture(kind: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, kind)
    return out.getvalue()


def word_file() -> bytes:
    out = BytesIO()
    document = docx.Document()
    document.add_paragraph("Guards closed the quay.")
    document.save(out)
    return out.getvalue()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAIL = b"From: a@ostrel.example\nTo: b@ostrel.example\nMIME-Version: 1.0\nSubject: Quay\n\nText.\n"
PASTED = b"From: the editors\nSubject: This week\n\nGuards closed the quay.\n"


@pytest.mark.parametrize(
    ("name", "data", "wanted"),
    [
        ("a.html", PAGE, "text/html"),
        ("a.pdf", PAGE, "text/html"),
        ("a", b"\xef\xbb\xbf \n<HTML lang=ru><p>\xd0\x9f", "text/html"),
        ("a.txt", "<html><body>Ворота</body></html>".encode("utf-16"), "text/html"),
        ("a.html", b"<!-- saved from url=(0020)http://a.example -->\n<article>x", "text/html"),
        ("a.txt", b"Guards closed the quay.", "text/plain"),
        ("a.txt", "Ворота закрыли.".encode("windows-1251"), "text/plain"),
        ("a.txt", "Ворота закрыли.".encode("utf-16"), "text/plain"),
        ("a.md", b"# The quay\n\nClosed.", "text/markdown"),
        ("a.json", b'{"a": 1}', "application/json"),
        ("a.html", b"Guards closed the quay.", "text/html"),
        ("photo.txt", picture("PNG"), "image/png"),
        ("photo.png", picture("JPEG"), "image/jpeg"),
        ("photo.webp", picture("WEBP"), "image/webp"),
        ("a.docx", word_file(), WORD),
        ("a.zip", word_file(), WORD),
        ("a.pdf", b"\r\n%PDF-1.7\n%", "application/pdf"),
        ("a.txt", MAIL, "message/rfc822"),
        ("newsletter.txt", PASTED, "text/plain"),
        ("letter.eml", PASTED, "message/rfc822"),
        ("box", b"From a@b Mon Mar 10 09:00:00 2031\n" + MAIL, "application/mbox"),
        ("a.bin", bytes(range(256)) * 4, "application/octet-stream"),
        (
            "a.svg",
            b'<?xml version="1.0"?><svg xmlns="x"/>',
            "image/svg+xml",
        ),
        ("a.doc", b"{\\rtf1 Closed.}", "application/rtf"),
        ("a.txt", b"Rar!\x1a\x07\x01\x00", "application/vnd.rar"),
    ],
)
def test_bytes_decide_before_the_name_does(name: str, data: bytes, wanted: str) -> None:
    assert media_type(name, data) == wanted


def test_a_declared_type_helps_where_the_name_has_no_ending() -> None:
    assert (
        media_type("news/quay", b"alert(1)", "text/javascript; charset=utf-8") == "text/javascript"
    )
    assert media_type("news/quay", PAGE, "text/plain") == "text/html"


def test_a_wrong_ending_is_put_in_words() -> None:
    assert disagreement("a.pdf", "text/html") == (
        "the name says application/pdf, the bytes say text/html"
    )
    assert disagreement("a.html", "text/html") is None
    assert disagreement("a.md", "text/plain") is None
    assert disagreement("noending", "text/html") is None
    assert disagreement("d.warc.gz", "application/warc") is None


@given(name=st.text(max_size=20), data=st.binary(max_size=600))
def test_any_bytes_get_a_type(name: str, data: bytes) -> None:
    assert "/" in media_type(name, data)
