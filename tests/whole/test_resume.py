"""A build that is killed at any moment goes on, and ends with the same case."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import firsthand
from firsthand.engine.publish import export_json

RUN = "import sys, firsthand; firsthand.run(sys.argv[1], sys.argv[2], 'Example')"


@pytest.mark.parametrize("after", [1.5, 6.0, 12.0])
def test_killed_builds_resume(
    example: firsthand.Case, reports: Path, tmp_path: Path, after: float
) -> None:
    folder = tmp_path / "killed"
    command = [sys.executable, "-c", RUN, str(reports), str(folder)]
    with subprocess.Popen(command, start_new_session=True) as process:
        _wait_for_work(folder, after)
        os.killpg(process.pid, signal.SIGKILL)
    resumed = firsthand.run(reports, folder, "Example")
    assert export_json(resumed.folder, resumed.records, full=True) == export_json(
        example.folder, example.records, full=True
    )


def _wait_for_work(folder: Path, seconds: float) -> None:
    """Wait until the case folder exists, and then some."""
    for _ in range(600):
        if (folder / "case.db").exists():
            break
        time.sleep(0.05)
    time.sleep(seconds)
