from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from firsthand.store import CaseFolder


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFolder]:
    with CaseFolder.create(tmp_path / "case", "The quay of Ostrel") as folder:
        yield folder
