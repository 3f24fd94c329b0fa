from __future__ import annotations

from collections.abc import Callable

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.read import Reading
from firsthand.read.senders import parted
from firsthand.read.text import closed_up

Read = Callable[..., Document]
Blocks = Callable[[Document, BlockKind], list[str]]

RELEASE = """MINISTRY OF ROADS AND RIVERS          press@roads.example
FOR IMMEDIATE RELEASE                 9 May 2034

ON THE CLOSURE OF THE VALLEY ROAD

The Ministry closed the valley road on Monday for reasons of safety. No
person was moved against his will, and reports of a so-called evac-
uation are false.

1. Six lorries carried gravel.

2. The school at Ostvale was opened as a
precaution.

-- ENDS --

Notes for editors
Contact: the press desk, Quenby.
"""


def test_press_release(document: Read, blocks: Blocks) -> None:
    doc = document("r.txt", RELEASE)
    assert (doc.kind, doc.outlet) == (DocumentKind.PRESS_RELEASE, "Ministry of Roads and Rivers")
    assert doc.title == "ON THE CLOSURE OF THE VALLEY ROAD"
    assert (doc.published, doc.published_basis) == ("2034-05-09", PublishedBasis.DATELINE)
    assert blocks(doc, BlockKind.PARAGRAPH) == [
        "The Ministry closed the valley road on Monday for reasons of safety. No person was moved "
        "against his will, and reports of a so-called evacuation are false.",
        "1. Six lorries carried gravel.",
        "2. The school at Ostvale was opened as a precaution.",
    ]
    assert blocks(doc, BlockKind.NOTE)[0].startswith("Notes for editors")
    assert "ENDS" not in doc.text


NEWSLETTER = """From: Salt & Lamp <post@saltlamp.example>
To: readers
Subject: Letter 41: the valley road
Date: Thu, 11 May 2034 07:30 +0200

Dear readers,

Three teachers told the Gazette that nineteen families slept in their school.
I believe them.

Until next week,
Ila

You get this because you signed up. Unsubscribe.
"""


def test_newsletter(document: Read) -> None:
    doc = document("n.txt", NEWSLETTER)
    assert (doc.kind, doc.outlet) == (DocumentKind.NEWSLETTER, "Salt & Lamp")
    assert (doc.published, doc.published_basis) == ("2034-05-11", PublishedBasis.METADATA)
    assert doc.title == "Letter 41: the valley road"
    assert "in their school. I believe them." in doc.text
    assert "Unsubscribe" not in doc.text


def test_message_with_encoded_header_and_html(document: Read) -> None:
    eml = (
        b"From: =?utf-8?b?0JLQtdGA0YXQvdC40Lkg0LHQtdGA0LXQsw==?= <post@bereg.example>\r\n"
        b"Subject: Road\r\nDate: Tue, 09 May 2034 10:00:00 +0300\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + "<p>Дорогу закрыли в понедельник, сообщили жители трёх деревень долины.</p>".encode(
            "cp1251"
        )
    )
    doc = document("m.eml", eml)
    assert (doc.outlet, doc.title, doc.published) == ("Верхний берег", "Road", "2034-05-09")
    assert "Дорогу закрыли в понедельник" in doc.text


TRANSCRIPT = """VALLEY FM 97.1 - "Evening Talk", Wednesday 10 May 2034
Unedited.

HOST: Good evening. Ena Marrick keeps the shop
in Ostvale. Ena, when did they come?

MARRICK (by telephone): At four. They said nothing: not one word.

HOST: And then?

MARRICK: Then the doors.
"""


def test_transcript(document: Read) -> None:
    doc = document("t.txt", TRANSCRIPT)
    assert (doc.kind, doc.outlet, doc.published) == (
        DocumentKind.TRANSCRIPT,
        "Valley FM",
        "2034-05-10",
    )
    speech = [b for b in doc.blocks if b.kind == BlockKind.SPEECH]
    assert [b.speaker for b in speech] == ["HOST", "MARRICK (by telephone)", "HOST", "MARRICK"]
    assert doc.text[speech[0].start : speech[0].end].startswith(
        "Good evening. Ena Marrick keeps the shop in"
    )


MARKDOWN = """---
title: The valley road
publisher: Valley Rights Watch
date: 2034-06-01
---
# The valley road

This report sets out what [three teachers](https://example.org/t) told us.

## 1. The night

> They took the doors.

- Six lorries came.

[^1]: Interview, 12 May.
"""


def test_markdown(document: Read, blocks: Blocks) -> None:
    doc = document("r.md", MARKDOWN)
    assert (doc.kind, doc.outlet) == (DocumentKind.NGO_REPORT, "Valley Rights Watch")
    assert (doc.title, doc.published) == ("The valley road", "2034-06-01")
    assert blocks(doc, BlockKind.HEADLINE) == ["The valley road"]
    assert blocks(doc, BlockKind.QUOTE) == ["They took the doors."]
    assert blocks(doc, BlockKind.HEADING) == ["1. The night"]
    (link,) = doc.links
    assert doc.text[link.start : link.end] == "three teachers"


def test_text_without_wrapping_or_head(document: Read, blocks: Blocks) -> None:
    doc = document(
        "x.txt", "They came at four in the morning and took the doors.\n\nNobody said a word to us."
    )
    assert len(blocks(doc, BlockKind.PARAGRAPH)) == 2
    assert (doc.published, doc.kind) == (None, DocumentKind.OTHER)


def test_yearless_date_waits_for_the_pile(reading: Callable[..., Reading]) -> None:
    found = reading("r.txt", RELEASE.replace("9 May 2034", "Tuesday 9 May"))
    assert found.document is not None
    assert (found.document.published, found.yearless) == (None, "05-09")


def test_masthead_of_letters_set_apart(document: Read) -> None:
    head = "T H E   W E I R\na weekly letter, by Ada Rill\n\n4 May 2034. No. 61\n\n"
    body = "Good morning. Eleven men were taken from the depot on Monday.\n\nUnsubscribe\n"
    doc = document("n.txt", head + body)
    assert doc.outlet == "The Weir"
    assert doc.text.startswith("THE WEIR")


def test_letters_set_apart() -> None:
    assert closed_up("  T H E   L O C K  K E Y ") == "THE LOCK KEY"
    assert closed_up("T H E W E I R") == "THE WEIR"
    assert closed_up("K E S T R E L") == "KESTREL"
    for other in ("A B C", "I saw it", "a b c d e", "1 2 3 4 5", "X Y Z W 12", ""):
        assert closed_up(other) == other


def test_sender_at_a_newsletter() -> None:
    assert parted("Ada Rill at The Weir", "The Weir #12: keys") == ("The Weir", "Ada Rill")
    assert parted("Ada Rill from Mill Gazette", "Keys") == ("Mill Gazette", "Ada Rill")
    for sender in ("Ada Rill", "Ada Rill at Mill Clinic", "Ada at The Weir", "News at Weir"):
        assert parted(sender, "My night at Mill Clinic, 12 May") == (sender, None)


def test_a_sender_is_parted_only_from_a_title() -> None:
    assert parted("Ada Rill at The Weir", "The Weir #12") == ("The Weir", "Ada Rill")
    for sender, shown in (
        ("Ada Rill via Weir Courier", "What I saw"),
        ("Ada Rill from Mill Road", "Mill Road No 12: what was done"),
    ):
        assert parted(sender, shown) == (sender, None)
