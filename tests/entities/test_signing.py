"""Who signs, presents or speaks for a body; accounts without a sign; words that name nobody."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from firsthand.entities import Marker, Resolution, resolve
from firsthand.entities.accounts import account_in, account_key
from firsthand.entities.names import names_of
from firsthand.entities.signing import presenters
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind

Write = Callable[..., Document]
Broadcast = Callable[..., Document]
Say = Callable[..., Statement]
ByName = Callable[[tuple[Source, ...]], dict[str, Source]]


def solve(*pile: tuple[Document, list[Statement]]) -> Resolution:
    marker = Marker()
    marks = [marker.mark(document, said) for document, said in pile]
    return resolve([each for each, _ in pile], [s for _, said in pile for s in said], marks)


def as_kind(document: Document, at: int, kind: BlockKind) -> Document:
    blocks = list(document.blocks)
    blocks[at] = msgspec.structs.replace(blocks[at], kind=kind)
    return msgspec.structs.replace(document, blocks=tuple(blocks))


@pytest.mark.parametrize(
    ("line", "kind", "name"),
    [
        ("(Reporting by Ilva Stave; Editing by Rose Penny)", BlockKind.BYLINE, "Rose Penny"),
        ("Report 31/7. Executive director: Sunna Rake. Open.", BlockKind.PARAGRAPH, "Sunna Rake"),
        ("Photograph: R. Aldis/Alder Post", BlockKind.CREDIT, "R. Aldis"),
        ("Arvo Blennik, Sunday 26 September", BlockKind.DATELINE, "Arvo Blennik"),
        ("ARVO BLENNIK: You cannot live on fog", BlockKind.HEADLINE, "Arvo Blennik"),
        ("Arvo Blennik", BlockKind.HEADING, "Arvo Blennik"),
    ],
)
def test_who_signs_may_be_named(
    write: Write, by_name: ByName, line: str, kind: BlockKind, name: str
) -> None:
    text = f"A title\n\nThe fog came over the harbour and stayed there.\n\n{line}"
    document = as_kind(write(text), 2, kind)
    if kind == BlockKind.HEADLINE:
        document = as_kind(write(f"{line}\n\nThe fog came and stayed there."), 0, kind)
    assert by_name(solve((document, [])).sources)[name].public is True


def test_a_witness_alone_on_a_line_does_not_sign(write: Write, by_name: ByName) -> None:
    text = "A title\n\nMirra Dosk saw the fog over the harbour.\n\nMirra Dosk"
    document = as_kind(write(text), 2, BlockKind.HEADING)
    assert by_name(solve((document, [])).sources)["Mirra Dosk"].public is None


def test_whoever_asks_first_in_a_broadcast_presents_it(
    broadcast: Broadcast, by_name: ByName
) -> None:
    turns = [("VANCE", "Good evening. What did you see?"), ("DOSK", "Lorries, and a fire."),
             ("VANCE", "And then?")]  # fmt: skip
    found = by_name(solve((broadcast(*turns), [])).sources)
    assert found["VANCE"].public is True
    assert found["DOSK"].public is None


def test_a_reporter_calls_the_presenter_by_first_name(
    broadcast: Broadcast, by_name: ByName
) -> None:
    turns = [("VANCE", "Good evening. Bor Tammel is there. Bor."),
             ("TAMMEL", "Ilva. They took eleven people."), ("VANCE", "Who?")]  # fmt: skip
    found = by_name(solve((broadcast(*turns), [])).sources)
    assert found["Ilva Vance"].public is True


def test_who_is_named_in_an_answer_is_not_the_presenter(
    broadcast: Broadcast, by_name: ByName
) -> None:
    turns = [("VANCE", "Mirra Dosk saw it. Who was taken?"), ("DOSK", "Ilva. She is nine."),
             ("VANCE", "Who else?")]  # fmt: skip
    found = by_name(solve((broadcast(*turns), [])).sources)
    assert "Ilva Vance" not in found


def test_an_account_is_found_without_its_sign(write: Write, say: Say, by_name: ByName) -> None:
    one = write("I saw smoke.", outlet="@fogmouse", kind=DocumentKind.SOCIAL_POST)
    two = write("Smoke was seen, wrote a user called fogmouse.", outlet="Harbour Daily")
    said = say(two, "Smoke was seen", ("user called fogmouse", SourceKind.UNNAMED, ""))
    result = solve((one, []), (two, [said]))
    found = by_name(result.sources)
    assert found["fogmouse"].id == found["@fogmouse"].id == result.statements[0].chain[-1]
    assert "fogmouse" in {name.name for name in names_of(two)}


def test_accounts_are_told_from_other_words() -> None:
    assert account_in("a user called “fog mouse”") == "fog mouse"
    assert account_in("a neighbour called Fog") == ""
    assert account_key("@fog_mouse") == account_key("fog mouse")


@pytest.mark.parametrize(
    ("sentence", "person", "body"),
    [
        ("Ada Rill, spokeswoman for the Alder Union, left. The Alder Union met.", "Ada Rill",
         "Alder Union"),
        ("The Ministry of Roads met. Roads Minister Ada Rill left.", "Ada Rill",
         "Ministry of Roads"),
        ("The Quay Guard met. Ada Rill, the Guard's commander, left.", "Ada Rill",
         "Quay Guard"),
    ],
)  # fmt: skip
def test_officials_belong_to_their_body(
    write: Write, by_name: ByName, sentence: str, person: str, body: str
) -> None:
    found = by_name(solve((write(sentence), [])).sources)
    assert found[person].affiliation == found[body].id


def test_a_private_person_belongs_to_no_body(write: Write, by_name: ByName) -> None:
    document = write("The Alder Hospital closed. Ada Rill, a nurse at the Alder Hospital, left.")
    assert by_name(solve((document, [])).sources)["Ada Rill"].affiliation is None


def test_a_title_is_no_part_of_a_name(write: Write, say: Say, by_name: ByName) -> None:
    document = write("Roads Minister Ada Rill spoke. The bridge held, Rill said.")
    name = ("Roads Minister Ada Rill", SourceKind.PERSON, "")
    result = solve((document, [say(document, "The bridge held", name)]))
    assert result.statements[0].chain[-1] == by_name(result.sources)["Ada Rill"].id


@pytest.mark.parametrize("word", ["Counsel", "Nine", "matron"])
def test_ordinary_words_name_no_public_body(write: Write, say: Say, word: str) -> None:
    document = write(f"The bridge held, {word} said.")
    result = solve(
        (document, [say(document, "The bridge held", (word, SourceKind.ORGANISATION, ""))])
    )
    end = next(each for each in result.sources if each.id == result.statements[0].chain[-1])
    assert end.kind == SourceKind.UNNAMED
    assert end.public is None


def test_a_short_name_that_means_two_bodies_joins_neither(write: Write, by_name: ByName) -> None:
    one = write("The Ostrel Hospital closed. The hospital said Ostrel & Sons paid.")
    two = write("The Ostrel College opened, and Ostrel College paid.", outlet="Harbour Daily")
    found = by_name(solve((one, []), (two, [])).sources)
    assert found["Ostrel Hospital"].id != found["Ostrel College"].id


def test_one_ministry_in_two_languages_is_one(write: Write, say: Say, by_name: ByName) -> None:
    one = write("The Ministry of Health answered. The Ministry of Health paid.")
    text = "Министерство здравоохранения ответило: мост стоит."
    two = write(text, language="ru", outlet="Вечерний мост")
    said = say(two, "мост стоит", ("Министерство здравоохранения", SourceKind.GOVERNMENT, ""))
    result = solve((one, []), (two, [said]))
    assert result.statements[0].chain[-1] == by_name(result.sources)["Ministry of Health"].id


def test_the_mother_is_the_one_named_as_such(write: Write, say: Say, by_name: ByName) -> None:
    document = write("His mother, Ada Rill, waited. He never came back, his mum said.")
    said = say(document, "He never came back", ("his mum", SourceKind.UNNAMED, "mum"))
    result = solve((document, [said]))
    assert result.statements[0].chain[-1] == by_name(result.sources)["Ada Rill"].id


def test_a_picture_credit_is_no_relay(write: Write) -> None:
    document = as_kind(write("A title\n\nDR\n\nThe bridge held."), 1, BlockKind.CREDIT)
    mentions = [
        Mention(id=f"m-{i}", document=document.id, name=name, kind=SourceKind.OUTLET)
        for i, name in enumerate(["The Alder Post", "DR"])
    ]
    start = document.text.index("The bridge")
    said = Statement(
        id="st-1", document=document.id, content=(document.span(start, len(document.text)),),
        mentions=tuple(mentions), form="own", stance="asserts",  # type: ignore[arg-type]
    )  # fmt: skip
    statement = solve((document, [said])).statements[0]
    assert len(statement.chain) == len(statement.mentions) == 1
    assert any("credit" in reason for reason in statement.why)


def test_two_spellings_of_one_office_holder_are_one(write: Write, by_name: ByName) -> None:
    one = write("Commissioner Dimitar Orle left.")
    two = write("Commissioner Dimitri Orle left.", outlet="Harbour Daily")
    found = by_name(solve((one, []), (two, [])).sources)
    assert found["Dimitar Orle"].id == found["Dimitri Orle"].id


@pytest.mark.parametrize(
    ("sender", "kind", "role"),
    [
        ("Ada Rill, advocate", SourceKind.PERSON, "advocate"),
        ("Ada Rill, nurse", SourceKind.PERSON, "nurse"),
        ("Mill Post, Lindmouth", SourceKind.OUTLET, ""),
        ("Ada Rill", SourceKind.OUTLET, ""),
    ],
)
def test_a_sender_with_a_trade_is_a_person(
    write: Write, by_name: ByName, sender: str, kind: SourceKind, role: str
) -> None:
    mail = write("She was held for two nights.", outlet=sender, kind=DocumentKind.OTHER)
    report = write("Her lawyer Ada Rill said so.")
    found = solve((mail, []), (report, [])).sources
    writer = next(one for one in found if sender in one.names)
    assert writer.kind is kind and (not role or role in writer.roles)
    if role:
        assert writer.name == "Ada Rill"
        assert sum("Ada Rill" in one.names for one in found) == 1


def test_a_witness_who_opens_a_transcript_is_no_host(broadcast: Broadcast) -> None:
    asked = [
        ("ADA RILL", "Is it on? Will you change my name?"),
        ("INTERVIEWER", "Yes."),
        ("ADA RILL", "Good. Did you see the gate?"),
    ]
    saw = [
        ("ADA RILL", "I saw guards beat twelve men. Who will help us?"),
        ("TAMM", "Nobody."),
        ("ADA RILL", "Where is the truck?"),
    ]
    host = [
        ("ADA RILL", "Good evening. Who beat the men?"),
        ("TAMM", "The guards. I saw it."),
        ("ADA RILL", "Where was that?"),
    ]
    assert "ADA RILL" not in set(presenters(broadcast(*asked)))
    assert "ADA RILL" not in set(presenters(broadcast(*saw)))
    assert "ADA RILL" in set(presenters(broadcast(*host)))


def test_only_hosts_speak_of_their_reporters(broadcast: Broadcast) -> None:
    said = "Bor Tamm spoke to her."
    guest = [("HOST", "Good evening."), ("WELL", said)]
    host = [("HOST", said), ("WELL", "Good evening.")]
    assert "Bor Tamm" not in set(presenters(broadcast(*guest)))
    assert "Bor Tamm" in set(presenters(broadcast(*host)))
