from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.archive import names
from firsthand.model.errors import ContainerError


@pytest.mark.parametrize(
    "name",
    [
        "../a",
        "/etc/passwd",
        "a/../../b",
        "C:\\a.txt",
        "c:a",
        "..\\..\\a",
        "\\\\host\\a",
        "a\x00.txt",
    ],
)
def test_names_that_lead_out_are_refused(name: str) -> None:
    with pytest.raises(ContainerError):
        names.member_path(name)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("a/b.txt", "a/b.txt"), ("a\\b.txt", "a/b.txt"), ("./a//b", "a/b"), ("a..b", "a..b")],
)
def test_other_names_stay(name: str, wanted: str) -> None:
    assert names.member_path(name) == wanted


@given(st.text(max_size=600))
def test_what_is_shown_holds_no_control_characters_and_can_be_stored(name: str) -> None:
    shown = names.shown(name)
    shown.encode()
    assert not any(character < " " or "\u202a" <= character <= "\u202e" for character in shown)
    assert len(shown) <= 401


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("Ворота.txt".encode(), "Ворота.txt"),
        ("Ворота.txt".encode("cp866"), "Ворота.txt"),
        ("Отчёт 3.txt".encode("cp866"), "Отчёт 3.txt"),
        ("café.txt".encode("cp437"), "café.txt"),
        ("Bücher.txt".encode("cp437"), "Bücher.txt"),
        (b"plain.txt", "plain.txt"),
    ],
)
def test_old_code_pages_are_told_apart(raw: bytes, wanted: str) -> None:
    assert names.decode(raw) == wanted


def test_litter_and_hidden_files_have_a_reason() -> None:
    for path in (".DS_Store", "a/Thumbs.db", "__MACOSX/a.txt", "a/._b.txt", ".git", "a/.env"):
        assert names.litter(path)
    for path in ("a.txt", "a/b.c.txt", "dots...txt"):
        assert names.litter(path) is None


def test_a_name_used_twice_gets_a_place_of_its_own() -> None:
    places = names.Names("a.zip")
    assert [places.place("x"), places.place("x"), places.place("y")] == [
        "a.zip!/x",
        "a.zip!/x (2)",
        "a.zip!/y",
    ]
