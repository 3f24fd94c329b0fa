"""One built example case for all whole-case tests: building it takes a while."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import firsthand

os.environ.setdefault("SOURCE_DATE_EPOCH", "1900000000")  # two case folders, one export
EXAMPLE = Path(firsthand.__file__).parent / "example"


@pytest.fixture(scope="session")
def reports() -> Path:
    return EXAMPLE / "reports"


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory, reports: Path) -> firsthand.Case:
    return firsthand.run(reports, tmp_path_factory.mktemp("example") / "case", "Example")
