"""What all rooms' tests share: parts that a machine may lack, and must not lack in CI."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec

import pytest
from hypothesis import HealthCheck, settings

# Machines are shared and noisy: no test fails for taking long.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

REQUIRE_ALL = bool(os.environ.get("FIRSTHAND_REQUIRE_ALL"))
PARTS = {"browser": ("chromium", "chromedriver"), "ocr": ("tesseract",), "spark": ("java",)}
MODULES = {"spark": "pyspark"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what this machine can't run; where everything is required, skip nothing."""
    if REQUIRE_ALL:
        return
    for mark, programs in PARTS.items():
        missing = [program for program in programs if shutil.which(program) is None]
        missing += [name for name in [MODULES.get(mark)] if name and find_spec(name) is None]
        if missing:
            _skip(items, mark, f"needs {' and '.join(missing)}; .ci/run installs it")


def _skip(items: list[pytest.Item], mark: str, reason: str) -> None:
    for item in items:
        if item.get_closest_marker(mark):
            item.add_marker(pytest.mark.skip(reason=reason))
