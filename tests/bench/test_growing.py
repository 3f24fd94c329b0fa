"""Ecosystems: what is said to be true of them is true, and they depend on nothing but the seed."""

from __future__ import annotations

from bench.ecosystem.bank import events, outlets
from bench.ecosystem.growing import FIRST, grow
from bench.ecosystem.pages import page
from bench.ecosystem.phrasing import cores, unmarked
from bench.ecosystem.reports import Ecosystem, Report
from bench.ecosystem.settings import (
    CIRCLE,
    CITE,
    COPY,
    DEVELOPMENT,
    EDIT,
    JOIN,
    REPORT,
    SILENT,
    TRANSLATE,
    TRIM,
)


def _reports(ecosystems: tuple[Ecosystem, ...]) -> list[Report]:
    return [report for ecosystem in ecosystems for report in ecosystem.reports]


def test_one_seed_gives_one_ecosystem_in_whatever_order_they_are_grown() -> None:
    forth = [grow(DEVELOPMENT, number) for number in range(4)]
    back = [grow(DEVELOPMENT, number) for number in reversed(range(4))]
    assert forth == back[::-1]
    assert [page(r) for r in forth[0].reports] == [page(r) for r in back[3].reports]


def test_another_seed_gives_another_ecosystem() -> None:
    assert grow(DEVELOPMENT, 0).reports != grow(DEVELOPMENT._replace(seed=101), 0).reports


def test_the_banks_share_no_event_and_no_seed() -> None:
    assert not {e.key for e in events("dev")} & {e.key for e in events("report")}
    assert DEVELOPMENT.seed != REPORT.seed


def test_a_report_has_the_origins_of_its_parents(ecosystems: tuple[Ecosystem, ...]) -> None:
    shelf = {report.file: report for report in _reports(ecosystems)}
    for report in shelf.values():
        parents = [shelf[file] for file in report.parents if file in shelf]
        if report.made == FIRST:
            assert not report.parents and len(report.origins) == 1
        elif len(parents) == len(report.parents):
            assert report.origins == frozenset().union(*(p.origins for p in parents))


def test_nobody_repeats_what_came_later(ecosystems: tuple[Ecosystem, ...]) -> None:
    shelf = {report.file: report for report in _reports(ecosystems)}
    for report in shelf.values():
        assert all(shelf[f].published <= report.published for f in report.parents if f in shelf)


def test_every_way_of_repeating_happens(ecosystems: tuple[Ecosystem, ...]) -> None:
    made = {report.made for report in _reports(ecosystems)}
    ways = {name for name, _ in DEVELOPMENT.operations}
    assert made == {FIRST} | ways


def test_every_report_carries_its_claim_and_no_mark(ecosystems: tuple[Ecosystem, ...]) -> None:
    for report in _reports(ecosystems):
        text = page(report).decode()
        assert cores(report.paragraphs)
        assert "{outlet}" not in text
        assert not any("[" in unmarked(paragraph) for paragraph in report.paragraphs)


def test_a_named_outlet_stands_in_the_text(ecosystems: tuple[Ecosystem, ...]) -> None:
    for report in _reports(ecosystems):
        assert report.anchor.casefold() in "\n".join(report.paragraphs).casefold()
        if report.target:
            assert f'<a href="{report.target}">' in page(report).decode()


def test_citing_names_an_outlet_and_a_silent_rewrite_names_none(
    ecosystems: tuple[Ecosystem, ...],
) -> None:
    for report in _reports(ecosystems):
        if report.made in (CITE, CIRCLE, JOIN):
            assert all(piece.via for piece in report.pieces) and report.anchor
        if report.made == SILENT:
            assert not report.anchor


def test_a_circle_comes_back_to_its_own_outlet(ecosystems: tuple[Ecosystem, ...]) -> None:
    shelf = {report.file: report for report in _reports(ecosystems)}
    circles = [r for r in shelf.values() if r.made == CIRCLE and r.parents[0] in shelf]
    assert circles
    for report in circles:
        firsts = shelf[report.parents[0]].parents
        assert any(shelf[f].outlet == report.outlet for f in firsts if f in shelf) or any(
            f not in shelf for f in firsts
        )


def test_languages_are_those_of_the_outlets(ecosystems: tuple[Ecosystem, ...]) -> None:
    for report in _reports(ecosystems):
        if report.made == TRANSLATE:
            assert report.outlet.language == "ru"


def test_copies_keep_the_words_that_carry_the_claim(ecosystems: tuple[Ecosystem, ...]) -> None:
    shelf = {report.file: report for report in _reports(ecosystems)}
    for report in shelf.values():
        parent = shelf.get(report.parents[0]) if report.parents else None
        if parent is not None and report.made in (COPY, TRIM):
            assert cores(report.paragraphs) == cores(parent.paragraphs)
        if parent is not None and report.made == EDIT:
            assert len(cores(report.paragraphs)) == len(cores(parent.paragraphs))


def test_files_and_outlets_are_told_apart(ecosystems: tuple[Ecosystem, ...]) -> None:
    for ecosystem in ecosystems:
        files = [report.file for report in ecosystem.reports]
        assert len(set(files)) == len(files)
    assert len({outlet.name for outlet in outlets()}) == len(outlets())
