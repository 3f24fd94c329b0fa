"""Chats exported from a messenger: each message with its sender, and only those."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind

Read = Callable[..., Document]

PHONE = """[13/04/2031, 04:12:33] Messages and calls are end-to-end encrypted.
\u200e[13/04/2031, 04:13:02] Jarn M.: They are here. Lorries at the gate
[13/04/2031, 04:13:40] +99 555 0177: how many
[13/04/2031, 04:22:10] Jarn M.: <Media omitted>
[14/04/2031, 05:40:01] Dessa: I am hit in the arm.
I saw two others
"""
AMERICAN = """4/13/31, 4:13\u202fAM - Ola: lorries at the gate
4/13/31, 4:25\u202fAM - Ola: I saw four people fall
4/13/31, 4:26\u202fAM - Ben: Is Kessa with you?
"""
COPIED = """Ольга Р., [13.04.2031 04:13]
у ворот грузовики
Ольга Р., [13.04.2031 04:25]
я видела, как упали четверо
Бен, [13.04.2031 04:26]
Кесса с тобой?
"""


def posts(doc: Document) -> list[tuple[str | None, str]]:
    kinds = [block for block in doc.blocks if block.kind is BlockKind.POST]
    return [(block.speaker, doc.text[block.start : block.end]) for block in kinds]


def test_messages_keep_their_senders(document: Read) -> None:
    doc = document("chat.txt", PHONE)
    assert doc.kind is DocumentKind.SOCIAL_POST
    assert posts(doc) == [
        ("Jarn M.", "They are here. Lorries at the gate"),
        ("+99 555 0177", "how many"),
        ("Dessa", "I am hit in the arm. I saw two others"),
    ]
    assert "[13/04/2031, 04:13:40] +99 555 0177: how many" in doc.text
    assert doc.published == "2031-04-14"
    added = [doc.text[b.start : b.end] for b in doc.blocks if b.kind is BlockKind.CREDIT]
    assert added == ["Messages and calls are end-to-end encrypted.", "<Media omitted>"]


@pytest.mark.parametrize(
    ("text", "senders"),
    [(AMERICAN, ["Ola", "Ola", "Ben"]), (COPIED, ["Ольга Р.", "Ольга Р.", "Бен"])],
)
def test_other_ways_of_writing_it(document: Read, text: str, senders: list[str]) -> None:
    doc = document("chat.txt", text)
    assert [sender for sender, _ in posts(doc)] == senders
    assert doc.published == "2031-04-13"


def test_a_day_that_could_be_a_month_dates_nothing(document: Read) -> None:
    assert document("chat.txt", AMERICAN.replace("13/31", "3/31")).published is None


def test_what_the_messenger_tells_has_no_sender(document: Read) -> None:
    added = (
        '4/13/31, 4:27\u202fAM - Ada changed the subject from "x" to: Yard\n'
        "4/13/31, 4:28\u202fAM - Ben added: Kess\n"
        "4/13/31, 4:29\u202fAM - ~: who is there\n"
    )
    doc = document("chat.txt", AMERICAN + added)
    assert [sender for sender, _ in posts(doc)] == ["Ola", "Ola", "Ben", None]
    told = [doc.text[b.start : b.end] for b in doc.blocks if b.kind is BlockKind.CREDIT]
    assert told == ['Ada changed the subject from "x" to: Yard', "Ben added: Kess"]


@pytest.mark.parametrize(
    "text",
    [
        "3.4.2031, 04:13 - The lorries come.\n3.4.2031, 04:25 - Shots are heard at the gate.\n"
        "3.4.2031, 05:00 - The ministry states: nobody was there.\n",
        "2031-03-12 14:20 - Soldiers entered the school: two boys were hit\n"
        "2031-03-12 14:40 - The road was shut: no car passed\n"
        "2031-03-12 15:10 - A guard at the gate: nobody may leave\n",
        "Evening news, 3 April 2031\n\nHost: Good evening.\n\nDessa: They fired.\n\nHost: When?\n",
    ],
)
def test_a_chronology_or_a_transcript_is_no_chat(document: Read, text: str) -> None:
    assert posts(document("r.txt", text)) == []
