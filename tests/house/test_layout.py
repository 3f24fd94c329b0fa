"""The house keeps its shape: rooms, sizes, docstrings, exported names."""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

import firsthand

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "firsthand"
ROOMS = [
    "model", "store", "archive", "read", "statements", "entities", "claims", "origins",
    "review", "protect", "casefile", "engine",
]  # fmt: skip
MODULES = sorted(p for p in SOURCE.rglob("*.py") if "example" not in p.relative_to(SOURCE).parts)
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def _lines(path: Path) -> int:
    return sum(bool(line.strip()) for line in path.read_text("utf-8").splitlines())


def _is_lexicon(path: Path) -> bool:
    """A module that holds word lists and no functions may be long."""
    tree = ast.parse(path.read_text("utf-8"))
    return not any(isinstance(node, FUNCTION) for node in ast.walk(tree))


def _functions() -> list[tuple[str, int]]:
    found = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, FUNCTION):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                found.append((f"{path.relative_to(SOURCE)}:{node.name}", length))
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_has_a_sentence_and_tests(room: str) -> None:
    docstring = ast.get_docstring(ast.parse((SOURCE / room / "__init__.py").read_text("utf-8")))
    assert docstring and docstring.endswith((".", ")"))
    assert list((ROOT / "tests" / room).glob("test_*.py"))


def test_files_are_short() -> None:
    sizes = {p: _lines(p) for p in MODULES if not _is_lexicon(p)}
    assert statistics.median(sizes.values()) <= 150
    assert not {str(p): n for p, n in sizes.items() if n > 350}


def test_functions_are_short() -> None:
    lengths = sorted(length for _, length in _functions())
    assert statistics.median(lengths) <= 10
    assert lengths[int(0.9 * len(lengths))] <= 30
    assert not [f for f in _functions() if f[1] > 60]


def test_every_module_and_public_name_has_a_docstring() -> None:
    missing = []
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        nodes = [n for n in tree.body if isinstance(n, (*FUNCTION, ast.ClassDef))]
        public = [n for n in nodes if not n.name.startswith("_")]
        missing += [str(path)] * (ast.get_docstring(tree) is None)
        missing += [f"{path}:{n.name}" for n in public if ast.get_docstring(n) is None]
    assert not missing


def test_public_names_exist() -> None:
    for name in firsthand.__all__:
        assert getattr(firsthand, name).__doc__
    assert len(firsthand.__all__) <= 12


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, firsthand.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout
    heavy = {"numpy", "spacy", "natasha", "rich", "duckdb", "ibis", "PIL", "lxml", "jinja2"}
    assert not heavy & set(loaded.split())
