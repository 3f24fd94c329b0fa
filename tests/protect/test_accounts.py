"""Which names are accounts', whatever they pass for: their owners are private people."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.document import Block, Document
from firsthand.model.source import Source
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind
from firsthand.protect import public_edition, register, scan
from firsthand.protect.account_signs import account_names
from firsthand.protect.accounts import account_sources
from firsthand.protect.fold import keys


def house(name: str, kind: SourceKind = SourceKind.OUTLET, **fields: Any) -> Source:
    return Source(id="src-x", kind=kind, name=name, names=(name,), public=True, **fields)


def case(records: CaseRecords, text: str, *sources: Source, **fields: Any) -> CaseRecords:
    """Return the case with one more news report and more sources."""
    plain = {"id": "doc-x", "text": text, "blocks": (), "title": None, "url": None, "author": None}
    more = msgspec.structs.replace(records.documents[0], **(plain | fields))
    return msgspec.structs.replace(
        records, documents=(*records.documents, more), sources=(*records.sources, *sources)
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was seen, says a post on the channel Weir at Night. If true,", "Weir at Night"),
        ("we relayed a post by the channel Weir at Night about a man", "Weir at Night"),
        ("The YouTube channel Nils Sees showed the lorries.", "Nils Sees"),
        ("according to the group Mill Street Watch on Telegram.", "Mill Street Watch"),
        ("The Facebook page Mothers of the Weir wrote", "Mothers of the Weir"),
        ("Night Heron, an anonymous account, gave thirty.", "Night Heron"),
        ("the Night Heron account wrote", "Night Heron"),
        ("A Telegram channel, Weir after Dark, published", "Weir after Dark"),
        ("The blog Kitchen Notes from Orle, kept by a cook,", "Kitchen Notes from Orle"),
        ("a user called “lantern fish” wrote", "lantern fish"),
        ("Weir Eye’s subscribers saw it", "Weir Eye"),
        ("Weir Eye (@weir_eye) wrote", "Weir Eye"),
        ("La chaîne Telegram « Les Yeux du Lac » a publié", "Les Yeux du Lac"),
        ("Канал «Плотина ночью» удалил пост", "Плотина ночью"),
        ("Паблик «Матери плотины» пишет", "Матери плотины"),
    ],
)
def test_words_beside_a_name_make_it_an_accounts(text: str, name: str) -> None:
    assert keys(name) in account_names([text])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the television channel Orle One said on Monday", "Orle One"),
        ("the rights group Open Sluice said", "Open Sluice"),
        ("The Weir Union's Facebook page said", "The Weir Union"),
        ("Open Sluice posted its report", "Open Sluice"),
    ],
)
def test_houses_are_no_accounts(text: str, name: str) -> None:
    assert keys(name) not in account_names([text])


def test_an_outlet_of_which_the_pile_holds_nothing_must_say_that_it_is_one(
    records: CaseRecords,
) -> None:
    for public in (house("Radio Orle"), house("Sluice Light", role="weekly newspaper")):
        assert account_sources(case(records, "It rained.", public)) == {"src-account"}
    for private in (house("Sluice Light"), house("Sluice Light", role="channel")):
        assert "src-x" in account_sources(case(records, "It rained.", private))
    published = case(records, "It rained.", house("Sluice Light"), outlet="Sluice Light")
    assert "src-x" not in account_sources(published)


@pytest.mark.parametrize("kind", [SourceKind.OUTLET, SourceKind.ORGANISATION])
def test_the_name_of_a_saved_or_embedded_post_is_an_accounts(
    records: CaseRecords, kind: SourceKind
) -> None:
    posted = case(records, "they came", house("Weir Eye News", kind), outlet="@weir_eye_news",
                  kind=DocumentKind.SOCIAL_POST)  # fmt: skip
    block = Block(kind=BlockKind.POST, start=0, end=4, speaker="Weir Eye News")
    embedded = case(records, "they came", house("Weir Eye News", kind), blocks=(block,))
    for one in (posted, embedded):
        assert "src-x" in account_sources(one)
    office = house("Weir Workers Union", SourceKind.ORGANISATION)
    assert "src-x" not in account_sources(case(records, "they came", office, outlet="@weir_union",
                                               kind=DocumentKind.SOCIAL_POST))  # fmt: skip


def test_an_account_that_passes_for_an_outlet_stands_nowhere_in_public(
    records: CaseRecords,
) -> None:
    text = "Beaten men were seen, said a post on the channel Lindmouth at Night."
    more = case(records, text, house("Lindmouth at Night", role="channel"))
    made = register(more, bytes(32))
    published = msgspec.json.encode(public_edition(more, made, bytes(32)))
    assert b"Lindmouth at Night" not in published
    assert b"Lindmouth" in published
    assert scan({"a.html": b"as Lindmouth at Night wrote"}, made)


def test_a_post_that_was_taken_for_news_is_still_a_post(records: CaseRecords) -> None:
    misread = case(records, "they came", house("@sluice_fox"), outlet="@sluice_fox")
    assert isinstance(misread.documents[-1], Document)
    assert "src-x" in account_sources(misread)


def test_a_body_may_be_named_by_the_account_that_it_keeps(records: CaseRecords) -> None:
    def union(name: str) -> Source:
        return Source(id="src-x", kind=SourceKind.SOCIAL_ACCOUNT, name=name, names=(name,))

    text = "Two men died, the Nurses' Union wrote."
    known = case(records, text, union("Lindmouth Nurses' Union"))
    assert "src-x" in register(known).public
    unheard = case(records, "Two men died.", union("Lindmouth Nurses' Union"))
    assert "src-x" not in register(unheard).public
    eye = case(records, "Two men died, Lindmouth Eye wrote.", union("Lindmouth Eye"))
    assert "src-x" not in register(eye).public


@pytest.mark.parametrize(
    ("text", "title", "account"),
    [
        ("Orsa T. @orsa_t_91 · 4 May", None, True),
        ("I held on to this.", "orsa_t_91", True),
        ("I held on to this.", "What I saw", False),
        ("I held on to this.", "scan_91", False),
        ("Write to Orsa T. or to @weir_news.", None, False),
    ],
)
def test_a_page_that_opens_with_a_handle_is_a_post(
    records: CaseRecords, text: str, title: str | None, account: bool
) -> None:
    misread = case(records, text, house("Orsa T"), outlet="Orsa T", title=title)
    assert ("src-x" in account_sources(misread)) is account
