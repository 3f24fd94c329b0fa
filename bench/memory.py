"""The most memory that a process has held."""

from __future__ import annotations

import re
import resource
from pathlib import Path

STATUS = Path("/proc/self/status")


def peak() -> int:
    """Return the most memory that this process itself has held, in MiB.

    Linux hands `ru_maxrss` on to a process that is started: a small child of a large parent would
    show the parent's. `VmHWM` begins anew.
    """
    if STATUS.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", STATUS.read_text("ascii"))
        if found:
            return int(found[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
