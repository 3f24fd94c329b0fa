from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firsthand.model.terms import SourceKind
from firsthand.origins import connect, count

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

SPEAKERS = (
    ("ada", "Bettine Oake", "person"),
    ("tom", "Tom Harrow", "person"),
    ("one", "a resident of Mill Lane", "unnamed"),
    ("two", "a neighbour", "unnamed"),
    ("crowd", "people in Tessin", "unnamed"),
    ("union", "Weavers' Union", "organisation"),
    ("ministry", "Ministry of Roads", "government"),
    ("owl", "@ubrel_owl", "social-account"),
    ("echo", "The Brindle Echo", "outlet"),
    ("journal", "The Fenmark Journal", "outlet"),
    ("wire", "Kestrel Wire", "outlet"),
)
PUBLISHERS = ("echo", "journal", "wire", "union", "owl")
SENTENCES = (
    "Eleven men were taken from the mill at Ubrel before dawn",
    "Our reporter counted eleven men as they were led out of the mill",
    "The men of the mill were taken, eleven of them, it is reported",
)
STANCES = ("asserts", "asserts", "alleges", "denies", "questions")

report = st.tuples(
    st.sampled_from(PUBLISHERS),
    st.sampled_from([None, "2041-05", "2041-05-08", "2041-05-09", "2041-05-10"]),
    st.lists(
        st.tuples(
            st.sampled_from(SENTENCES),
            st.lists(st.sampled_from([key for key, _, _ in SPEAKERS]), max_size=3, unique=True),
            st.sampled_from(STANCES),
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda said: said[0],
    ),
)


def fill(
    pile: Pile, reports: list[tuple[str, str | None, list[tuple[str, list[str], str]]]]
) -> Pile:
    for key, name, kind in SPEAKERS:
        pile.source(key, name, kind)
    for number, (publisher, published, said) in enumerate(reports):
        key = f"d{number}"
        pile.report(key, publisher, published, "Mill", *(f"{text}." for text, _, _ in said))
        for text, chain, stance in said:
            kept = [source for source in chain if source != publisher]
            pile.says(key, text, *kept, stance=stance)
    return pile


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(reports=st.lists(report, min_size=1, max_size=6), seed=st.integers(0, 9))
def test_counts_are_bounded_and_do_not_depend_on_order(
    new_pile: Callable[[], Pile],
    reports: list[tuple[str, str | None, list[tuple[str, list[str], str]]]],
    seed: int,
) -> None:
    pile = fill(new_pile(), reports)
    links, claim = pile.links(), pile.claim()
    supporting = [s for s in pile.statements if s.stance in ("asserts", "alleges")]
    known = [origin for origin in claim.origins if origin.sources]

    assert 0 <= claim.origins_min <= claim.origins_max
    assert claim.origins_max == len(claim.origins)
    assert len(known) <= len({s.chain[-1] for s in supporting} | {s.chain[0] for s in supporting})
    assert claim.origins_max <= len(supporting)
    if known:
        assert claim.origins_min >= 1
    reached = [key for origin in claim.origins for key in origin.statements]
    assert len(reached) == len(set(reached))
    assert {*reached} <= {s.id for s in supporting}
    assert all(origin.why for origin in claim.origins)

    draw = random.Random(seed)
    documents = draw.sample(list(pile.documents.values()), len(pile.documents))
    statements = draw.sample(pile.statements, len(pile.statements))
    sources = draw.sample(list(pile.sources.values()), len(pile.sources))
    shuffled = draw.sample(links, len(links))
    assert connect(documents, statements, sources, []) == links
    (again,) = count([claim], documents, statements, sources, shuffled)
    assert again == claim


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(reports=st.lists(report, min_size=1, max_size=4))
def test_a_reprint_never_raises_the_count(
    new_pile: Callable[[], Pile],
    reports: list[tuple[str, str | None, list[tuple[str, list[str], str]]]],
) -> None:
    before = fill(new_pile(), reports).claim()
    pile = fill(new_pile(), reports)
    pile.source("late", "The Late Gazette", SourceKind.OUTLET.value)
    pile.report("d9", "late", "2041-06-01", "Mill", f"{SENTENCES[0]}.")
    pile.says("d9", SENTENCES[0], "ada")
    pile.report("e9", "late", "2041-06-02", "Mill", f"{SENTENCES[0]}.")
    pile.says("e9", SENTENCES[0], "ada")
    after = pile.claim()
    assert after.origins_max <= before.origins_max + 1
