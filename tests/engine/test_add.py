"""Taking in: paths and web addresses end as the same kind of item."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import firsthand
from firsthand.archive import Received
from firsthand.engine.add import add
from firsthand.model.errors import NothingToRead
from firsthand.store import CaseFolder

PAGE = b"<!doctype html><html><body><p>Guards closed the quay of Ostrel.</p></body></html>"
URL = "https://tide.example/quay.html"


def _page(url: str) -> Received:
    return Received(file="tide.example/quay.html", data=PAGE, obtained="fetched", url=url)


@pytest.fixture
def case(tmp_path: Path) -> CaseFolder:
    return CaseFolder.create(tmp_path / "case", "The quay of Ostrel")


def test_an_address_is_fetched_and_sealed_once(case: CaseFolder) -> None:
    (item,) = add(case, URL, "Ilse Varga", fetch=_page).items
    assert (item.url, item.obtained, item.acquired_by) == (URL, "fetched", "Ilse Varga")
    assert case.originals.get(item.sha256) == PAGE
    assert add(case, URL, "Ilse Varga", fetch=_page).items == ()


def test_a_path_is_not_fetched(case: CaseFolder, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)

    def refuse(url: str) -> Received:
        raise AssertionError(url)

    assert [i.file for i in add(case, tmp_path / "a.html", fetch=refuse).items] == ["a.html"]


def test_a_case_passes_addresses_through(case: CaseFolder) -> None:
    with pytest.raises(NothingToRead, match="add the file"):
        firsthand.open_case(case.path).add("http://127.0.0.1:9/quay.html")
    assert case.items() == ()


def test_no_network_code_is_loaded_for_files() -> None:
    look = "import sys, firsthand.archive, firsthand.engine.add; print('ssl' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
