"""Who published a document that names its publisher only in its own words: invented heads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind

Read = Callable[..., Document]

BODY = (
    "On Monday guards of the Orvane pit locked eleven miners in a pump house and left "
    "them there, two of them said. They were let out on Tuesday after a shift boss broke "
    "the lock with a crowbar.\n\n"
    "The company did not answer questions. A doctor in Ostvale said four of the men "
    "could not breathe without help."
)


def _heads() -> Iterator[tuple[str, str, str | None, str | None]]:
    """Yield file name, text, publisher and day of the invented documents in heads.txt."""
    whole = (Path(__file__).parent / "heads.txt").read_text("utf-8")
    for part in re.split(r"^=== ", whole, flags=re.M)[1:]:
        first, _, text = part.partition("\n")
        _, file, outlet, day = first.split(" | ")
        body = text.rstrip("\n").replace("{BODY}", BODY)
        yield file, body, None if outlet == "-" else outlet, None if day == "-" else day


@pytest.mark.parametrize(("file", "text", "outlet", "day"), list(_heads()))
def test_publisher_and_day(
    document: Read, file: str, text: str, outlet: str | None, day: str | None
) -> None:
    found = document(file, text)
    said = (found.outlet or "").casefold() or None
    assert (said, found.published) == (outlet.casefold() if outlet else None, day)


@pytest.mark.parametrize(
    ("head", "alias"),
    [
        ("**Ferry Rights Network (FRN) · Bulletin 4 · 9 May 2034**", "FRN"),
        (
            '*Legal Centre Zarnitsa ("Lightning"), Ostvale. Field note no. 3, 9 May 2034.*',
            "Lightning",
        ),
        (
            "Pit Watch Quenby / Observatoire des mines\nPublished 9 May 2034",
            "Observatoire des mines",
        ),
    ],
)
def test_short_names(document: Read, head: str, alias: str) -> None:
    assert alias in document("a.md", f"# The pit\n\n{head}\n\n{BODY}").outlet_names


def test_initials_count_only_where_they_are_used(document: Read) -> None:
    head = "# The pit\n\n**Miners Legal Aid Network — Bulletin 4 — 9 May 2034**\n\n"
    assert document("a.md", f"{head}MLAN staff saw it.\n\n{BODY}").outlet_names == ("MLAN",)
    assert document("a.md", head + BODY).outlet_names == ()


def test_the_last_word_is_a_short_name_only_with_its_people(document: Read) -> None:
    head = "# The pit\n\n**Rights Centre Zarnitsa — Bulletin 4 — 9 May 2034**\n\n"
    assert document("a.md", f"{head}Two Zarnitsa staff went.\n\n{BODY}").outlet_names == (
        "Zarnitsa",
    )
    town = f"{head}In Zarnitsa staff of the pit went home.\n\n{BODY}"
    assert document("a.md", town).outlet_names == ()


def test_nobody_becomes_a_publisher_by_signing(document: Read) -> None:
    for line in (
        "*Ada Brun, 9 May 2034*",
        "**Ada Brun — Report — 9 May 2034**",
        "Ada Brun\nMay 9, 2034",
        "*By Ada Brun and Ilse Vorn, Ostvale*",
        "Interview: Ada Brun. 9 May 2034",
    ):
        assert document("a.md", f"# In the pump house\n\n{line}\n\n{BODY}").outlet is None


def test_headline_of_a_clip_is_its_title(
    document: Read, blocks: Callable[[Document, BlockKind], list[str]]
) -> None:
    found = document("a.txt", f"Eleven miners locked in pump house\n\nBy Ada Brun\n\n{BODY}")
    assert found.title == "Eleven miners locked in pump house"
    assert blocks(found, BlockKind.HEADLINE) == [found.title]


def test_post_kept_as_text(document: Read) -> None:
    text = (
        "Paul A. @paul_underground · 9 May 2034\n\nThey chained the door.\n\n214 likes · 12 reposts"
    )
    found = document("p.txt", text)
    assert (found.kind, found.outlet_names) == (DocumentKind.SOCIAL_POST, ("@paul_underground",))
    assert found.text == "They chained the door."


def test_mail_is_no_post(document: Read) -> None:
    text = "From: Ilse <i@x.example>\nDate: Tue, 9 May 2034\nSubject: @all\n\nThey did.\n\n3 likes"
    assert document("p.txt", text).kind is not DocumentKind.SOCIAL_POST
