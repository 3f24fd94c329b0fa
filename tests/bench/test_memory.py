"""Memory: a child of a large parent is measured by what it held itself."""

from __future__ import annotations

import subprocess
import sys

from bench import memory


def test_a_child_does_not_take_over_its_parents_peak() -> None:
    large = bytearray(300 << 20)
    large[:: 1 << 12] = b"x" * len(large[:: 1 << 12])
    code = "from bench import memory; print(memory.peak())"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert memory.peak() >= 300
    assert int(told.stdout) < 200
