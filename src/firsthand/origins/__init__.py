"""Finds who repeats whom, and how many independent first-hand origins are left of a claim.

Comes after `claims`, which gathers statements into claims, and before `review`, where people
decide what the program could not.
"""

from __future__ import annotations

from firsthand.origins.connecting import connect
from firsthand.origins.counting import count

__all__ = ["VERSION", "connect", "count"]

VERSION = 13
"""Stage version: raised whenever the same input would give another answer."""
