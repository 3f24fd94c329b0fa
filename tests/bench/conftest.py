"""What the tests of the simulator share: ecosystems with chances under which everything happens."""

from __future__ import annotations

import pytest
from bench.ecosystem.growing import grow
from bench.ecosystem.reports import Ecosystem
from bench.ecosystem.settings import DEVELOPMENT, REPORT


@pytest.fixture(scope="session")
def ecosystems() -> tuple[Ecosystem, ...]:
    """Return thirty ecosystems of each bank."""
    return tuple(grow(bank, number) for bank in (DEVELOPMENT, REPORT) for number in range(30))
