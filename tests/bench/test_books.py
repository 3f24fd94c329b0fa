"""The books: every item is sound, and small piles are built and held against them as they say."""

from __future__ import annotations

import argparse
import html
import re
from typing import Any

import pytest
from bench.small import Built, build, items
from training.claims import Reader

from firsthand.model.terms import DenialKind, Qualifier

HALVES = (argparse.Namespace(language=None, unread=half) for half in (False, True))
CHOSEN = list(HALVES)


def book(name: str) -> list[Any]:
    return [item for chosen in CHOSEN for item in items(name, chosen)]


def test_denials_stand_in_their_texts_and_have_known_kinds() -> None:
    kinds = {kind.value for kind in DenialKind}
    for item in book("denials"):
        told = item["denials"] + item["accusations"] + item["others"]
        assert all(said["content"] in item["text"] for said in told)
        assert all(said["kind"] in kinds for said in item["denials"])


def test_figures_stand_in_their_texts_and_have_known_qualifiers() -> None:
    known = {qualifier.value for qualifier in Qualifier}
    for item in book("figures"):
        assert all(said["content"] in item["text"] for said in item["figures"])
        assert all(said["qualifier"] in known for said in item["figures"])


def test_publishers_files_are_whole_and_their_titles_and_authors_stand_in_them() -> None:
    for item in book("publishers"):
        assert item["publisher"] or not item["aliases"]
        assert re.fullmatch(r"\d{4}(-\d\d){0,2}", item["published"] or "2031")
        stands = _folded(html.unescape(item["text"]))
        assert all(_folded(told or "") in stands for told in (item["title"], item["author"]))


def _folded(text: str) -> str:
    return "".join(re.findall(r"\w+", text.casefold()))


def test_counts_have_reports_for_their_statements_and_bounds_in_order() -> None:
    for item in book("counts"):
        texts = {report["file"]: report["text"] for report in item["reports"]}
        assert all(said["content"] in texts[said["file"]] for said in item["statements"])
        assert 0 <= item["origins_min"] <= item["origins_max"]


@pytest.fixture(scope="module")
def built() -> Built:
    report = {
        "file": "1",
        "outlet": "The Orrin Post",
        "language": "en",
        "text": "Two dead at the mine\n\nGuards shot two miners, the nurse Ada Rill told the Post.",
    }
    return build(Reader(), [report])


def test_a_short_text_becomes_a_report_with_headline_and_outlet(built: Built) -> None:
    assert built.documents[0].title == "Two dead at the mine"
    carrier = built.carrier("1", "Guards shot two miners")
    assert carrier is not None
    assert built.called(carrier.chain[0], "Orrin Post")
    assert built.called(carrier.chain[-1], "Ada Rill")


def test_words_that_stand_nowhere_have_no_carrier(built: Built) -> None:
    assert built.carrier("1", "Nobody was there") is None
    assert built.carrier("2", "Guards shot two miners") is None
