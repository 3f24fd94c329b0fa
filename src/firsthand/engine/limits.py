"""Says what one call in the sandbox may use."""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What one call may use. Sizes in bytes."""

    memory: int = 2 << 30
    """Address space beyond what the idle worker has."""
    cpu_seconds: int = 60
    wall_seconds: int = 300
    """More than computing needs: other work may hold the machine."""
    file_size: int = 256 << 20
    """Of any one file written to the scratch folder."""
    answer: int = 64 << 20
    """Of one result; for `stream`, of each part."""
    answers: int = 64 << 20
    """Of all parts together."""


UNPACKING = Limits(answer=256 << 20, answers=4 << 30, wall_seconds=900, cpu_seconds=120)
"""For containers: members are large, and wait while the one before is sealed on disk."""
