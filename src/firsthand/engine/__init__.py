"""Runs the stages over a case: sandbox, cache, resume, progress.

Comes after every other room but the command line, and is the only one that calls them all. Its
modules are imported one by one, so that the sandbox child loads nothing it does not need.
"""

from __future__ import annotations

import os

# One process keeps to one core. Matrices here are small: more threads wait for each other and burn
# two to three times the CPU seconds for the same answer. Must stand before numpy is imported.
for _library in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_library, "1")
