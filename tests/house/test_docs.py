"""The documents keep up with the code."""

from __future__ import annotations

import os
import re
from enum import StrEnum
from pathlib import Path

import pytest

from firsthand.cli import main
from firsthand.model import terms

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
HOUSE = (ROOT / "docs" / "house.md").read_text("utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)#:]+)\)")


def test_every_verb_has_help_and_stands_in_the_documents() -> None:
    documents = README + (ROOT / "docs" / "tutorial.md").read_text("utf-8") + HOUSE
    for name, verb in main.commands.items():
        assert verb.help
        assert f"firsthand {name}" in documents, name


def test_every_option_has_help() -> None:
    for verb in main.commands.values():
        for option in verb.params:
            if option.param_type_name == "option":
                assert getattr(option, "help", None), f"{verb.name} {option.name}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_room_stands_in_the_house_page() -> None:
    rooms = [p.parent.name for p in (ROOT / "src" / "firsthand").glob("*/__init__.py")]
    for room in rooms:
        assert f"`{room}`" in HOUSE or f"`{room}`" in README or f"    {room}" in README, room


def test_every_term_is_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text("utf-8").casefold()
    for name in ("DocumentKind", "BlockKind", "Form", "Stance", "Basis", "LinkKind"):
        assert issubclass(getattr(terms, name), StrEnum)
    for word in ("stance", "form", "basis", "block", "denial", "figure", "link", "origin"):
        assert f"**{word}" in glossary


def test_no_machine_path_or_secret_in_tracked_text() -> None:
    forbidden = re.compile(f"{os.sep}(work|root|home){os.sep}")
    for folder in ("src", "docs", "bench", "training", "tests"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".py", ".md", ".toml", ".html", ".css"}:
                text = path.read_text("utf-8", "replace")
                assert not forbidden.search(text), path


def test_no_test_asserts_a_time() -> None:
    timed = re.compile(r"assert .*(process_time|monotonic|perf_counter|times)\(")
    for path in (ROOT / "tests").rglob("test_*.py"):
        if path != Path(__file__):
            assert not timed.search(path.read_text("utf-8")), path
