from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from firsthand.model.claim import Claim

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

    from firsthand.model.statement import Statement

TAKEN = "eleven men were taken from the mill at Ubrel"


def test_a_reprint_adds_no_origin(wire_story: Pile) -> None:
    body = wire_story.documents["w1"].text.split("\n\n")[1:4]
    wire_story.source("weaver-2", "a weaver", "unnamed")
    wire_story.report("e1", "echo", "2041-05-09", "Men seized", *body)
    wire_story.says("e1", "took eleven men away from the flax mill at Ubrel", "weaver-2")
    assert wire_story.interval() == (1, 1)
    (origin,) = wire_story.claim().origins
    assert len(origin.statements) == 2
    assert "taken from Kestrel Wire" in origin.why


def test_two_outlets_that_ask_the_same_named_witness_have_one_origin(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-11", "Ada", f"Bettine Oake says that {TAKEN}.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "ada")
    assert pile.interval() == (1, 1)


def test_named_witnesses_are_independent(pile: Pile) -> None:
    for key, name in (("ada", "Bettine Oake"), ("tom", "Tom Harrow"), ("ivo", "Ivo Lund")):
        pile.source(key, name, "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-11", "Tom", f"Tom Harrow says that {TAKEN}.")
    pile.report("w1", "wire", "2041-05-11", "Ivo", f"{TAKEN}, Ivo Lund told Kestrel.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "tom")
    pile.says("w1", TAKEN, "ivo")
    assert pile.interval() == (3, 3)


def test_circular_citing_is_no_origin(pile: Pile) -> None:
    pile.report("e1", "echo", "2041-05-09", "A", f"As the Journal reported, {TAKEN}.")
    pile.report("j1", "journal", "2041-05-09", "B", f"As the Echo reported, {TAKEN}.")
    pile.says("e1", TAKEN, "journal")
    pile.says("j1", TAKEN, "echo")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (0, 1)
    assert not claim.origins[0].certain
    assert not claim.origins[0].sources


def test_a_compiled_report_adds_only_its_own_interview(pile: Pile) -> None:
    pile.source("trust", "Watchstone Trust", "organisation", public=True)
    pile.source("ada", "Bettine Oake", "person")
    pile.source("worker", "Worker F", "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-10", "Mill", f"Bettine Oake said {TAKEN}.")
    pile.report("w1", "wire", "2041-05-10", "Mill", f"Bettine Oake said {TAKEN}.", kind="wire")
    pile.report(
        "n1",
        "trust",
        "2041-06-01",
        "Ubrel: a review of the press",
        "The Echo, the Journal and Kestrel reported the raid.",
        "Going by these accounts, eleven men in all were carried off.",
        "Bettine Oake told the Echo that eleven were taken.",
        f"Worker F told our interviewer that {TAKEN}.",
        kind="ngo-report",
    )
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "ada")
    pile.says("w1", TAKEN, "ada")
    pile.says("n1", "eleven men in all were carried off")
    pile.says("n1", "eleven were taken", "echo", "ada")
    pile.says("n1", TAKEN, "worker")
    assert pile.interval() == (2, 2)


def test_an_unnamed_resident_in_two_outlets_may_be_one(pile: Pile) -> None:
    pile.source("one", "a resident of Mill Lane", "unnamed")
    pile.source("two", "a woman who lives near the mill, a resident", "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, a resident said.")
    pile.report("j1", "journal", "2041-05-09", "Mill", f"A resident said {TAKEN}.")
    pile.says("e1", TAKEN, "one")
    pile.says("j1", TAKEN, "two")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 2)
    assert not any(origin.certain for origin in claim.origins)
    assert "Perhaps not a separate origin" in claim.origins[0].why


def test_two_residents_whom_one_report_quotes_are_two(pile: Pile) -> None:
    pile.source("one", "a resident", "unnamed")
    pile.source("two", "another resident", "unnamed")
    pile.source("three", "a resident", "unnamed")
    text = f"{TAKEN}, a resident said. Another: eleven men were taken from the mill in Ubrel."
    pile.report("e1", "echo", "2041-05-09", "Mill", text)
    pile.report("j1", "journal", "2041-05-09", "Mill", f"A resident said {TAKEN}.")
    pile.says("e1", TAKEN, "one")
    pile.says("e1", "eleven men were taken from the mill in Ubrel", "two")
    pile.says("j1", TAKEN, "three")
    assert pile.interval() == (2, 3)


@pytest.mark.parametrize(
    ("first", "second"), [("a man", "a woman"), ("a boy from Tessin", "a man from Orrel")]
)
def test_descriptions_that_contradict_each_other_are_two_people(
    pile: Pile, first: str, second: str
) -> None:
    pile.source("one", f"{first}, a weaver", "unnamed")
    pile.source("two", f"{second}, a weaver", "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, it was said.")
    pile.report("j1", "journal", "2041-05-09", "Mill", f"Again: {TAKEN}.")
    pile.says("e1", TAKEN, "one")
    pile.says("j1", TAKEN, "two")
    assert pile.interval() == (2, 2)


def test_a_spokesman_and_his_ministry_are_one_origin(pile: Pile) -> None:
    pile.source("ministry", "Ministry of Roads", "government", public=True)
    pile.source(
        "brunn", "Oda Brunn", "person", public=True, affiliation="ministry", role="minister"
    )
    pile.report("m1", "ministry", "2041-05-12", "Statement", f"{TAKEN}.", kind="press-release")
    pile.report("e1", "echo", "2041-05-13", "Brunn", f"{TAKEN}, the minister admitted.")
    pile.says("m1", TAKEN)
    pile.says("e1", TAKEN, "brunn")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert "Oda Brunn speaks for Ministry of Roads" in claim.origins[0].why


@pytest.mark.parametrize(
    ("bodies", "interval"),
    [(["Ministry of Roads"], (1, 1)), (["Ubrel Army", "Tessin Army"], (1, 3))],
)
def test_an_official_of_no_known_body_is_surely_of_the_only_one(
    pile: Pile, bodies: list[str], interval: tuple[int, int]
) -> None:
    pile.source("lund", "Ivo Lund", "person", public=True, role="colonel")
    for number, name in enumerate(bodies):
        pile.source(f"body-{number}", name, "government", public=True)
    for speaker in ("lund", *(f"body-{number}" for number in range(len(bodies)))):
        pile.report(f"r-{speaker}", "echo", "2041-05-09", "Mill", f"{TAKEN}, it was said.")
        pile.says(f"r-{speaker}", TAKEN, speaker)
    assert pile.interval() == interval


def test_a_reporter_on_the_spot_is_an_origin_and_a_desk_is_not(pile: Pile) -> None:
    pile.report("e1", "echo", "2041-05-09", "Mill", f"Our reporter watched as {TAKEN}.")
    pile.report("j1", "journal", "2041-05-10", "Mill", f"On Tuesday {TAKEN}.")
    pile.says("e1", TAKEN)
    pile.says("j1", TAKEN)
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert claim.origins[0].sources == ("echo",)
    assert claim.account == (
        "Two reports; one goes back to one origin: The Brindle Echo; one gives no source."
    )


def test_citing_a_report_leads_to_that_reports_witness(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-10", "Mill", f"The Echo reported that {TAKEN}.")
    pile.report("w1", "wire", "2041-05-11", "Mill", f"The Journal says that {TAKEN}.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "echo")
    pile.says("w1", TAKEN, "journal")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert claim.origins[0].sources == ("ada",)
    assert len(claim.origins[0].statements) == 3


def test_a_retracted_account_is_no_origin(pile: Pile) -> None:
    pile.source("guard", "a night watchman", "unnamed")
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, a night watchman told us.")
    pile.report("j1", "journal", "2041-05-10", "Mill", f"Bettine Oake said that {TAKEN}.")
    pile.report("e2", "echo", "2041-05-14", "Sorry", f"We retract our report that {TAKEN}.")
    pile.says("e1", TAKEN, "guard")
    pile.says("j1", TAKEN, "ada")
    pile.says("e2", TAKEN, stance="questions")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert claim.origins[0].sources == ("ada",)
    assert "taken back" in claim.account


def _watchman(
    pile: Pile, first: str, second: str, later: str = "2041-05-14", through: tuple[str, ...] = ()
) -> Claim:
    """Return a claim on which one watchman says two things, and a named woman the first."""
    pile.source("guard", "a night watchman", "unnamed")
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, a night watchman told us.")
    pile.report("j1", "journal", "2041-05-10", "Mill", f"Bettine Oake said that {TAKEN}.")
    pile.report("w1", "wire", later, "Again", f"{TAKEN}? The watchman was asked again.")
    pile.says("e1", TAKEN, "guard", stance=first)
    pile.says("j1", TAKEN, "ada")
    pile.says("w1", TAKEN, *through, "guard", stance=second)
    return pile.claim()


def test_who_takes_back_the_own_word_is_no_origin(pile: Pile) -> None:
    claim = _watchman(pile, "asserts", "denies")
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert claim.origins[0].sources == ("ada",)
    assert [taker for _, taker in claim.withdrawn] == ["w1"]
    assert "taken back" in claim.account


@pytest.mark.parametrize(("first", "second"), [("denies", "asserts"), ("asserts", "questions")])
def test_owning_up_or_doubting_takes_nothing_back(pile: Pile, first: str, second: str) -> None:
    claim = _watchman(pile, first, second)
    assert claim.withdrawn == ()
    assert claim.origins_max == 2


def test_a_denial_that_the_state_passes_on_takes_nothing_back(pile: Pile) -> None:
    pile.source("force", "the Varn Constabulary", "government")
    claim = _watchman(pile, "asserts", "denies", through=("force",))
    assert claim.withdrawn == ()


def test_a_denial_of_the_same_day_takes_nothing_back(pile: Pile) -> None:
    assert _watchman(pile, "asserts", "denies", later="2041-05-09").withdrawn == ()


@pytest.mark.parametrize(
    ("words", "most"),
    [
        ("Your correspondent was in the second car.", 2),
        ("I sat there till the lights went off.", 2),
        ("A nurse told this reporter that it was so.", 1),
        ("Your correspondent was told so.", 1),
    ],
)
def test_a_correspondent_on_the_spot_is_an_origin(pile: Pile, words: str, most: int) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.report("j1", "journal", "2041-05-09", "Mill", f"Bettine Oake said that {TAKEN}.")
    pile.report("e1", "echo", "2041-05-10", "Mill", f"{words} {TAKEN}.")
    pile.says("j1", TAKEN, "ada")
    pile.says("e1", TAKEN)
    assert pile.interval()[1] == most


def test_an_anonymous_post_is_an_origin_that_says_so(pile: Pile) -> None:
    pile.source("post", "@ubrel_owl", "social-account")
    pile.report("p1", "post", "2041-05-08", f"i saw it, {TAKEN}", kind="social-post")
    pile.report("e1", "echo", "2041-05-09", "Claims", f"{TAKEN}, says a post by @ubrel_owl.")
    pile.says("p1", TAKEN)
    pile.says("e1", TAKEN, "post")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert claim.origins[0].anonymous
    assert "anonymous" in claim.account
    assert "anonymous post" in claim.origins[0].why


def test_denials_and_doubts_are_no_support(pile: Pile) -> None:
    pile.source("brunn", "Oda Brunn", "person", public=True)
    pile.report("e1", "echo", "2041-05-09", "No", f"It is a lie that {TAKEN}, Brunn said.")
    pile.says("e1", TAKEN, "brunn", stance="denies")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max, claim.origins) == (0, 0, ())
    assert claim.account == "No report in the pile supports this."


def test_a_lawyer_who_passes_on_her_client_may_be_the_same_account(pile: Pile) -> None:
    pile.source("lawyer", "Runa Vael", "person", public=True)
    pile.source("client", "Tom Harrow", "person")
    text = f"{TAKEN}, her client told her, Runa Vael said. “I believe that all were carried off.”"
    pile.report("e1", "echo", "2041-05-09", "Court", text)
    pile.says("e1", TAKEN, "lawyer", "client")
    pile.says("e1", "I believe that all were carried off", "lawyer")
    assert pile.interval() == (1, 2)


def test_the_papers_are_no_source(pile: Pile) -> None:
    pile.source("papers", "foreign newspapers", "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Abroad", f"Foreign newspapers say that {TAKEN}.")
    pile.says("e1", TAKEN, "papers")
    assert pile.interval() == (0, 1)


def test_the_account_names_the_origins_in_one_plain_sentence(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("nurse", "a nurse", "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-10", "Mill", f"A nurse said {TAKEN}.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "nurse")
    assert pile.claim().account == (
        "Two reports; both go back to two origins: Bettine Oake and a nurse "
        "(quoted by The Fenmark Journal)."
    )


def test_a_named_source_counts_though_nothing_says_how_it_knows(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("tom", "Tom Harrow", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-11", "Tom", f"Tom Harrow has it that {TAKEN}.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "tom", basis="unknown")
    assert pile.interval() == (2, 2)


def test_who_denies_it_elsewhere_does_not_raise_the_minimum(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("brunn", "Oda Brunn", "person", public=True)
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-10", "Brunn", f"Brunn: {TAKEN}.")
    pile.report("j2", "journal", "2041-05-10", "Brunn", f"Brunn said that {TAKEN}.")
    pile.report("w1", "wire", "2041-05-10", "No", f"It is a lie that {TAKEN}, Brunn said.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "brunn")
    pile.says("j2", TAKEN, "brunn")
    pile.says("w1", TAKEN, "brunn", stance="denies")
    assert pile.interval() == (1, 2)


def test_who_denies_it_as_often_as_not_is_no_origin(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("brunn", "Oda Brunn", "person", public=True)
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-10", "Brunn", f"{TAKEN}? Brunn denies it.")
    pile.report("w1", "wire", "2041-05-12", "No", f"It is a lie that {TAKEN}, Brunn said.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "brunn")
    pile.says("w1", TAKEN, "brunn", stance="denies")
    assert pile.interval() == (1, 1)


def test_a_body_whose_statements_were_filed_as_an_outlets_speaks_for_itself(pile: Pile) -> None:
    pile.source("guild", "Flax Spinners' Guild", "outlet")
    pile.report("g1", "guild", "2041-05-08", "Statement", f"{TAKEN}.", kind="press-release")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, the guild says.")
    pile.says("g1", TAKEN)
    pile.says("e1", TAKEN, "guild")
    claim = pile.claim()
    assert [origin.sources for origin in claim.origins] == [("guild",)]


def test_an_outlet_that_was_there_keeps_its_own_account_beside_its_witness(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    text = f"Our reporter watched as {TAKEN}."
    pile.report("e1", "echo", "2041-05-09", "Mill", text, f"Bettine Oake told us: {TAKEN}.")
    pile.says("e1", TAKEN)
    pile.statements.append(_again(pile, "e1", "ada"))
    assert pile.interval() == (2, 2)


def test_a_headline_has_its_account_from_the_source_below_it(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", f"Raid: {TAKEN}", "Words of a weaver.", f"So {TAKEN}.")
    pile.says("e1", TAKEN)
    pile.statements.append(_again(pile, "e1", "ada"))
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert "no source" not in claim.account


def test_an_office_and_the_man_who_heads_it_may_be_one_though_quoted_together(pile: Pile) -> None:
    pile.source("roads", "Ministry of Roads", "government")
    pile.source("brunn", "Oda Brunn", "person", role="minister of roads")
    text = f"The ministry: {TAKEN}. The minister herself: {TAKEN}."
    pile.report("e1", "echo", "2041-05-09", "Mill", text)
    pile.says("e1", TAKEN, "roads")
    pile.statements.append(_again(pile, "e1", "brunn"))
    assert pile.interval() == (1, 2)


def test_a_court_does_not_speak_for_the_ministry(pile: Pile) -> None:
    pile.source("roads", "Ministry of Roads", "government")
    pile.source("court", "Fenmark District Court", "government")
    for day, key in enumerate(("roads", "court"), start=10):
        pile.report(f"e{day}", "echo", f"2041-05-{day}", "Mill", f"{TAKEN}, it was said.")
        pile.says(f"e{day}", TAKEN, key)
    assert pile.interval() == (2, 2)


def _again(pile: Pile, document: str, *chain: str) -> Statement:
    """Say `TAKEN` a second time in one report, at the last place where it stands."""
    report = pile.documents[document]
    start = report.text.rindex(TAKEN)
    pile.says(document, TAKEN, *chain)
    first = pile.statements.pop()
    return msgspec.structs.replace(
        first, id=f"{first.id}-again", content=(report.span(start, start + len(TAKEN)),)
    )


def test_long_names_leave_room_for_fewer_of_them(pile: Pile) -> None:
    tail = "who first spoke to Kestrel from behind the wheelhouse of the lower flax mill at Ubrel"
    for day, trade in enumerate(("nurse", "guard", "lawyer", "student"), start=10):
        pile.source(trade, f"a {trade} {tail}", "unnamed")
        pile.report(f"e{day}", "echo", f"2041-05-{day}", "Mill", f"{TAKEN}, it was said.")
        pile.says(f"e{day}", TAKEN, trade)
    account = pile.claim().account
    assert account.startswith("Four reports; all go back to")
    assert "three others" in account
    assert len(account.split()) <= 35


def test_words_least_like_the_claim_go_first_and_the_account_says_so(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.says("e1", TAKEN, "ada")
    matters = ("bread is dear", "the fair opens in May", "snow fell on the pass", "tea is served")
    for day, (name, words) in enumerate(
        zip(("Tom Harrow", "Ivo Lund", "Mara Kest", "Nils Orrin"), matters, strict=True), start=10
    ):
        pile.source(name, name, "person")
        pile.report(f"j{day}", "journal", f"2041-05-{day}", "News", f"{name} said that {words}.")
        pile.belonging[pile.says(f"j{day}", words, name)] = 0.1
    claim = pile.claim()
    assert claim.origins_min == 1
    assert claim.origins_max < 5
    assert any(origin.sources == ("ada",) for origin in claim.origins)
    assert "to speak of something else" in claim.account
    assert len(claim.account.split()) <= 35


@pytest.mark.parametrize("scrap", ["yesterday", "number", "he"])
def test_a_scrap_of_a_sentence_is_no_source(pile: Pile, scrap: str) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("scrap", scrap, "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-11", "Mill", f"It says {TAKEN}.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "scrap", basis="unknown")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert [origin.sources for origin in claim.origins] == [("ada",)]


def test_sources_too_vague_to_tell_apart_are_one_at_most(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    for key, name in (("one", "a man"), ("two", "somebody"), ("three", "a source")):
        pile.source(key, name, "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.says("e1", TAKEN, "ada")
    for number, key in enumerate(("one", "two", "three")):
        report = f"j{number}"
        pile.report(report, "journal", "2041-05-11", "Mill", f"Word is that {TAKEN}.")
        pile.says(report, TAKEN, key, basis="unknown")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 2)
    assert "too vague to be told apart" in claim.origins[1].why


@pytest.mark.parametrize(
    ("first", "second", "least"),
    [("a nurse", "медсестра", 1), ("a nurse", "a prison guard", 2), ("his mother", "мать", 1)],
)
def test_only_descriptions_that_exclude_each_other_are_two(
    pile: Pile, first: str, second: str, least: int
) -> None:
    pile.source("one", first, "unnamed")
    pile.source("two", second, "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, it was said.")
    pile.report("j1", "journal", "2041-05-09", "Mill", f"Again: {TAKEN}.")
    pile.says("e1", TAKEN, "one")
    pile.says("j1", TAKEN, "two")
    assert pile.interval() == (least, 2)


def test_a_surname_alone_is_the_named_person(pile: Pile) -> None:
    pile.source("full", "Bettine Oake", "person")
    pile.source("half", "Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-11", "Mill", f"Oake said {TAKEN}.")
    pile.says("e1", TAKEN, "full")
    pile.says("j1", TAKEN, "half")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 1)
    assert "Oake is short for Bettine Oake" in claim.origins[0].why


def test_a_family_and_two_offices_may_be_one_each(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("sam", "Samuel Oake", "person")
    pile.source("roads", "Ministry of Roads", "government")
    pile.source("police", "Ubrel District Police", "government")
    for day, key in enumerate(("ada", "sam", "roads", "police"), start=10):
        pile.report(f"e{day}", "echo", f"2041-05-{day}", "Mill", f"{TAKEN}, it was said.")
        pile.says(f"e{day}", TAKEN, key)
    assert pile.interval() == (2, 4)


def test_words_on_another_matter_do_not_raise_the_minimum(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("tom", "Tom Harrow", "person")
    other = "the price of bread has doubled since the new year"
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-11", "Bread", f"Tom Harrow says that {other}.")
    pile.says("e1", TAKEN, "ada")
    pile.belonging[pile.says("j1", other, "tom")] = 0.3
    assert pile.interval() == (1, 2)


def test_an_organisation_that_publishes_news_is_an_outlet(pile: Pile) -> None:
    pile.source("desk", "Lower Fen Bulletin", "organisation")
    pile.report("b1", "desk", "2041-05-09", "Mill", f"On Tuesday {TAKEN}.")
    pile.says("b1", TAKEN)
    assert pile.interval() == (0, 1)


def test_a_long_list_is_cut_and_doubtful_origins_come_last(pile: Pile) -> None:
    people = ("Ada Brill", "Tom Harrow", "Ivo Lund", "Mara Kest", "Nils Orrin", "Pia Senn")
    for day, name in enumerate(people, start=10):
        pile.source(name, name, "person")
        pile.report(f"e{day}", "echo", f"2041-05-{day}", "Mill", f"{TAKEN}, {name} said.")
        pile.says(f"e{day}", TAKEN, name, basis="unknown" if name == "Pia Senn" else "witness")
    account = pile.claim().account
    assert account.count(",") <= 4
    assert account.endswith("Ada Brill, Ivo Lund, Mara Kest, Nils Orrin and two others.")
    assert len(account.split()) <= 35
