from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.model.document import Hyperlink, Image
from firsthand.model.terms import LinkKind

if TYPE_CHECKING:
    from tests.origins.conftest import Pile


def test_a_reprint_with_credit_copies_and_shows_the_words_on_both_sides(wire_story: Pile) -> None:
    wire_story.report("e1", "echo", "2041-05-09", "Men seized at Ubrel", *wire_story_body())
    (link,) = [x for x in wire_story.links() if x.from_document == "e1"]
    assert (link.to_document, link.kind, link.explicit) == ("w1", LinkKind.COPIES, True)
    for span in link.evidence:
        assert wire_story.documents[span.document].text[span.start : span.end] == span.exact
    here, there = link.evidence[0], link.evidence[1]
    assert (here.document, there.document) == ("e1", "w1")
    assert here.exact == there.exact


@pytest.mark.parametrize("reprints", [20, 60])
def test_a_story_that_very_many_reprint_is_one_story(wire_story: Pile, reprints: int) -> None:
    for number in range(reprints):
        outlet = wire_story.source(f"o{number}", f"The Herald of Vale {number}")
        wire_story.report(f"r{number:02}", outlet, "2041-05-09", "Men taken", *wire_story_body())
    found = wire_story.pairs()
    assert {(f"r{number:02}", "w1") for number in range(reprints)} <= set(found)


def wire_story_body() -> tuple[str, ...]:
    from textwrap import dedent

    return tuple(
        dedent(text)
        for text in (
            "Armed guards in grey coats took eleven men away from the flax mill at Ubrel before "
            "dawn on Tuesday, according to a weaver who hid in the drying loft while the doors "
            "were broken.",
            "The men were told to kneel in the yard with their faces to the wheelhouse, the weaver "
            "told Kestrel, and three of them were struck with the handles of shovels when they "
            "asked why.",
        )
    )


def test_a_trimmed_and_edited_copy_without_credit_is_a_copy_that_hides_it(wire_story: Pile) -> None:
    wire_story.report(
        "e1",
        "echo",
        "2041-05-10",
        "Terror at the mill",
        "Brutal guards in grey coats took eleven men away from the flax mill at Ubrel before "
        "dawn on Tuesday, as women wept at the windows of the weaving shed.",
        "A lorry without plates stood at the lower gate for nearly an hour and left along the "
        "canal road towards the old customs fort, where lights have been seen on most nights.",
    )
    (link,) = [x for x in wire_story.links() if x.from_document == "e1"]
    assert (link.to_document, link.kind, link.explicit) == ("w1", LinkKind.COPIES, False)


def test_the_nearest_source_is_linked_and_links_are_not_closed(wire_story: Pile) -> None:
    first, second = wire_story_body()
    added = "Neighbours along the canal said that they had counted nine shots from the direction "
    added += "of the fort shortly after the lorry had crossed the second bridge and turned north."
    wire_story.report("e1", "echo", "2041-05-09", "Seized", first, second, added)
    wire_story.report("j1", "journal", "2041-05-10", "Taken", first, second, added)
    pairs = wire_story.pairs()
    assert pairs["e1", "w1"] == "copies"
    assert pairs["j1", "e1"] == "copies"
    assert pairs.get(("j1", "w1")) != "copies"


def test_a_shared_public_quote_is_no_copy(pile: Pile) -> None:
    pile.source("minister", "Oda Brunn", "person", public=True)
    quote = (
        "“No man has been taken from any mill in this province, and those who say otherwise "
        "should come to my office with the names and the hours and the numbers of the lorries, "
        "because I have asked for them every day this week and I have been given none of them”"
    )
    pile.report("e1", "echo", "2041-05-09", "Denial", f"{quote}, the minister Oda Brunn said.")
    pile.report(
        "j1",
        "journal",
        "2041-05-10",
        "Brunn answers",
        f"Asked on the steps of the assembly, Oda Brunn replied: {quote}. She then left.",
    )
    for report in ("e1", "j1"):
        pile.says(report, "No man has been taken from any mill", "minister", stance="denies")
    assert pile.pairs() == {}


def test_an_outlets_standing_words_do_not_link_it_to_others(pile: Pile) -> None:
    standing = (
        "The Brindle Echo is read in nine parishes and has been printed by the same family on the "
        "same press since the year of the flood; letters to the editor reach us at the Old Weigh "
        "House and are answered on Thursdays, except in the weeks of the fair and of the harvest."
    )
    pile.report("e1", "echo", "2041-05-01", "Fair opens", "The fair opened in rain.", standing)
    pile.report("e2", "echo", "2041-05-05", "Fair ends", "The fair closed in sun.", standing)
    pile.report("j1", "journal", "2041-05-06", "Who prints what", "A survey found this.", standing)
    assert "copies" not in pile.pairs().values()


def test_a_relay_in_the_chain_is_cited_and_the_fitting_document_is_meant(wire_story: Pile) -> None:
    wire_story.report(
        "w2", "wire", "2041-05-09", "Fair prize", "A goat from Tessin won the fair.", kind="wire"
    )
    wire_story.report(
        "e1",
        "echo",
        "2041-05-11",
        "What is known",
        "A weaver told the agency that eleven men had been taken from the mill at Ubrel.",
    )
    wire_story.says("e1", "eleven men had been taken from the mill", "wire", "weaver")
    assert wire_story.pairs() == {("e1", "w1"): "cites"}


def test_an_outlet_named_in_the_text_is_cited_and_later_ones_never(wire_story: Pile) -> None:
    wire_story.report(
        "e1",
        "echo",
        "2041-05-09",
        "Roundup",
        "The Fenmark Journal has its own account. Eleven men were taken, Kestrel reported.",
    )
    wire_story.report("j1", "journal", "2041-05-20", "Later", "Eleven men were taken, we find.")
    pairs = wire_story.pairs()
    assert pairs["e1", "w1"] == "cites"
    assert ("e1", "j1") not in pairs


def test_an_outlet_outside_the_pile_gets_a_link_to_itself(pile: Pile) -> None:
    pile.source("far", "The Distant Mirror")
    pile.report("e1", "echo", "2041-05-09", "Abroad", "Men vanish, The Distant Mirror reports.")
    (link,) = pile.links()
    assert (link.to_document, link.to_outlet, link.explicit) == (None, "far", True)
    assert link.evidence[0].exact == "The Distant Mirror"


def test_a_hyperlink_to_a_document_of_the_pile_is_a_citation(pile: Pile) -> None:
    import msgspec

    pile.source("nurse", "Ilse Tamm", "person")
    pile.report("n1", "nurse", "2041-05-08", "I washed their wounds at the clinic.")
    pile.report("e1", "echo", "2041-05-09", "Clinic", "A nurse has written about it here.")
    post, story = pile.documents["n1"], pile.documents["e1"]
    address = "https://posts.example/1/"
    pile.documents["n1"] = msgspec.structs.replace(post, url="https://www.posts.example/1")
    link = Hyperlink(url=address, start=8, end=14)
    pile.documents["e1"] = msgspec.structs.replace(story, links=(link,))
    assert pile.pairs() == {("e1", "n1"): "cites"}


def test_a_translation_is_found_across_languages(wire_story: Pile) -> None:
    wire_story.report(
        "g1",
        "gazeta",
        "2041-05-09",
        "Охранники увели одиннадцать человек с фабрики",
        "Вооружённые охранники в серых шинелях до рассвета во вторник увели одиннадцать мужчин с "
        "льняной фабрики в Убреле, рассказала ткачиха, которая пряталась на чердаке сушильни.",
        "Мужчинам велели встать на колени во дворе лицом к стене, рассказала ткачиха, и троих из "
        "них ударили черенками лопат, когда они спросили, за что.",
        "Грузовик без номеров почти час стоял у нижних ворот и уехал по дороге вдоль канала к "
        "старой таможенной крепости, где с июня почти каждую ночь видят свет.",
        "На фабрике работают четыреста человек, с весны они бастуют из-за расценок, а владельцы "
        "не ответили на вопросы, которые им письменно задали в среду.",
        language="ru",
    )
    (link,) = [x for x in wire_story.links() if x.from_document == "g1"]
    assert (link.to_document, link.kind) == ("w1", LinkKind.TRANSLATES)
    assert link.score >= 0.5


def test_a_close_paraphrase_without_credit_is_found(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("tom", "Tom Harrow", "person")
    pile.report(
        "j1",
        "journal",
        "2041-05-08",
        "The night of the lorries",
        "Bettine Oake counted fourteen lorries from the bakery roof in Tessin on Sunday night.",
        "The second lorry carried a searchlight, and soldiers swept the chapel with it twice.",
        "Tom Harrow, the miller, was dragged from his bed and held in the chapel until noon.",
        "At daybreak the baker found her shutters smashed and six sacks of rye slit open.",
    )
    pile.report(
        "e1",
        "echo",
        "2041-05-10",
        "Chapel horror",
        "Fourteen lorries rolled into Tessin on Sunday night, counted from the bakery roof by "
        "brave Bettine Oake.",
        "Soldiers twice swept the chapel with a searchlight carried on the second lorry.",
        "Miller Tom Harrow was hauled out of bed and kept in the chapel till noon.",
        "When day broke the baker's shutters were smashed and six rye sacks slit.",
    )
    pile.says("j1", "counted fourteen lorries", "ada")
    pile.says("j1", "was dragged from his bed", "tom")
    pile.says("e1", "Fourteen lorries rolled into Tessin", "ada")
    pile.says("e1", "was hauled out of bed", "tom")
    assert pile.pairs() == {("e1", "j1"): "paraphrases"}


def test_a_reused_picture_links_to_its_first_user_and_says_that_it_is_old(pile: Pile) -> None:
    for file, group in (("a.jpg", "g"), ("b.jpg", "g"), ("c.jpg", "other")):
        pile.images.append(
            Image(
                id=file,
                item=file,
                file=file,
                sha256=file,
                media_type="image/jpeg",
                width=9,
                height=9,
                phash="0",
                group=group,
            )
        )
    pile.report("e1", "echo", "2036-02-01", "Old fire", "A barn burned.", pictures=["a.jpg"])
    pile.report("j1", "journal", "2041-05-09", "Fire", "It burns.", pictures=["b.jpg", "c.jpg"])
    (link,) = pile.links()
    assert (link.from_document, link.to_document) == ("j1", "e1")
    assert link.kind is LinkKind.REUSES_IMAGE
    assert "older than this use" in link.why


def test_a_retraction_corrects_the_publishers_own_piece(pile: Pile) -> None:
    pile.report("e1", "echo", "2041-05-09", "Nine shot", "Nine men were shot at the ford.")
    pile.report("e2", "echo", "2041-05-10", "Fair", "The fair opened in rain.")
    pile.report(
        "e3",
        "echo",
        "2041-05-12",
        "To our readers",
        "We retract our report that nine men were shot at the ford.",
    )
    assert pile.pairs()["e3", "e1"] == "corrects"
