"""Every command and every line of Python in the README and tutorial is run as it stands there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import firsthand

ROOT = Path(__file__).parents[2]
COMMAND = re.compile(r"^    firsthand (.+?)(?:\s+#.*)?$", re.MULTILINE)
PYTHON = re.compile(r"```python\n(.+?)```", re.DOTALL)


def commands(page: str) -> list[str]:
    return COMMAND.findall((ROOT / page).read_text("utf-8"))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, reports: Path, example: firsthand.Case) -> Path:
    """A folder with everything that the commands name."""
    folder = tmp_path_factory.mktemp("readme")
    few = folder / "REPORTS"
    few.mkdir()
    pages = sorted(reports.glob("*.html"))
    for page in pages[:3]:
        shutil.copy(page, few)
    shutil.copytree(example.path, folder / "firsthand-demo")
    shutil.copy(pages[3], folder / "new-report.html")
    shutil.copytree(few, folder / "MORE")
    return folder


def test_readme_commands_run_in_order(place: Path) -> None:
    _run_all([c for c in commands("README.md") if not c.startswith("demo")], place)
    assert (place / "CASE" / "published" / "index.html").exists()


def test_tutorial_commands_run_in_order(place: Path) -> None:
    _run_all([c for c in commands("docs/tutorial.md") if not c.startswith("demo")], place)


def test_readme_python_runs(place: Path) -> None:
    (block,) = PYTHON.findall((ROOT / "README.md").read_text("utf-8"))
    shutil.copytree(place / "firsthand-demo", place / "python" / "CASE")
    run = subprocess.run(
        [sys.executable, "-c", block], cwd=place / "python", capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    assert len(run.stdout.splitlines()) > 10


def _run_all(lines: list[str], place: Path) -> None:
    assert lines
    for line in lines:
        words = line.split()
        answer = "y\n" if words[0] == "publish" else None
        run = subprocess.run(
            [sys.executable, "-m", "firsthand.cli", *words],
            cwd=place, capture_output=True, text=True, input=answer,
        )  # fmt: skip
        assert run.returncode == 0, f"{line}: {run.stderr}"
