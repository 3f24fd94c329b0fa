from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.archive.conftest import PAGE

from firsthand.archive import Received, media_type, unpack
from firsthand.model.errors import ContainerError, UnreadableError


def message(subject: str = "The quay") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ilse Varga <ilse@ostrel.example>"
    mail["To"] = "desk@lantern.example"
    mail["Subject"] = subject
    mail["Message-ID"] = "<1@ostrel.example>"
    mail["MIME-Version"] = "1.0"
    mail.set_content("Guards closed the quay.\nFrom here nobody saw more.\n")
    return mail


def test_attachments_are_taken_out_and_the_body_stays() -> None:
    mail = message()
    mail.add_attachment(b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="отчёт.pdf")
    mail.add_attachment(b"\x89PNG\r\n\x1a\nx", maintype="image", subtype="png")
    mail.add_attachment("Notes.", filename="../../notes.txt")
    mail.add_attachment(message("Forwarded"))
    found = {r.file: r.data for r in unpack("a.eml", mail.as_bytes())}
    assert list(found) == [
        "a.eml!/отчёт.pdf",
        "a.eml!/part-2.png",
        "a.eml!/notes.txt",
        "a.eml!/part-4.eml",
    ]
    assert found["a.eml!/отчёт.pdf"] == b"%PDF-1.4 x"
    assert media_type("part-4.eml", found["a.eml!/part-4.eml"]) == "message/rfc822"


def test_a_mail_without_attachments_holds_nothing_more() -> None:
    assert list(unpack("a.eml", message().as_bytes())) == []


def test_a_mailbox_gives_its_messages_in_order() -> None:
    box = b"".join(
        b"From ilse@ostrel.example Mon Mar 10 09:00:00 2031\n"
        + message(f"Number {number}").as_bytes().replace(b"\nFrom here", b"\n>From here")
        + b"\n"
        for number in range(3)
    )
    found = list(unpack("inbox.mbox", box))
    assert [r.file for r in found] == [f"inbox.mbox!/{n:05}.eml" for n in (1, 2, 3)]
    for number, received in enumerate(found):
        assert received.data == message(f"Number {number}").as_bytes()
        assert media_type(received.file, received.data) == "message/rfc822"


def test_from_inside_a_paragraph_does_not_split_a_message() -> None:
    box = b"From a@b Mon\nFrom: a@b\nMessage-ID: <1>\n\nShe said.\nFrom there they ran.\n"
    (found,) = unpack("a.mbox", box)
    assert b"From there they ran." in found.data


def test_a_saved_page_gives_its_parts_with_addresses() -> None:
    mail = EmailMessage()
    mail["From"] = "<Saved by a browser>"
    mail["Snapshot-Content-Location"] = "https://lantern.example/news/quay.html?x=1"
    mail["MIME-Version"] = "1.0"
    mail.make_related()
    mail.add_related(PAGE, "text", "html")
    mail.add_related(b"\x89PNG\r\n\x1a\nx", "image", "png")
    page, photo = mail.iter_parts()
    page["Content-Location"] = "https://lantern.example/news/quay.html?x=1"
    photo["Content-Location"] = "https://lantern.example/quay.png"
    data = mail.as_bytes()
    assert media_type("quay.mhtml", data) == "multipart/related"
    found = list(unpack("quay.mhtml", data))
    assert [(r.file, r.url) for r in found] == [
        ("quay.mhtml!/quay.html", "https://lantern.example/news/quay.html?x=1"),
        ("quay.mhtml!/quay.png", "https://lantern.example/quay.png"),
    ]
    assert found[0].data == PAGE


def test_what_is_no_mailbox_says_so() -> None:
    with pytest.raises(ContainerError):
        list(unpack("a.txt", b"Just words."))


@given(st.binary(max_size=400))
def test_any_bytes_after_mail_headers_are_answered(tail: bytes) -> None:
    head = b"From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
    with suppress(UnreadableError):
        assert all(isinstance(r, Received) for r in unpack("a.eml", head + tail))
